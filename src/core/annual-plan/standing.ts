import {
  canonicalJson,
  type Digest,
  digestOf,
  type Identifier,
  type Issue,
  issueOf,
} from '../kernel/index.js';
import type { PlannedTask } from './model.js';
import type { PlanAct, PlanEvent } from './plan-event.js';

/** What has been done about one planned task as it stands. */
export type TaskStanding = Readonly<Record<Exclude<PlanAct, 'changed'>, boolean>>;

/** How far a version of the plan has come. */
export interface PlanStanding {
  readonly tasks: ReadonlyMap<Identifier, TaskStanding>;
  /** Approved for the year of the last approval, no longer planned, and no change says why. */
  readonly dropped: readonly Identifier[];
}

/** A version of the plan, what was told up to it, and the earlier versions that was told of. */
export interface PlanHistory {
  readonly version: number;
  readonly versions: ReadonlyMap<number, readonly PlannedTask[]>;
  readonly events: readonly PlanEvent[];
}

/**
 * How far a version of the plan has come. What was done to an earlier version holds for every task that has not changed
 * since; a task that a change names is approved by that change, and has to be published and filed again.
 *
 * @basis 国发〔2019〕5号; 潜江 2024: 计划事项不得随意取消, 调整须经联席会议办公室
 * @example
 * ```ts
 * const plan = [{ id: identifier('1'), name: '餐饮抽查' }];
 * const event = { act: 'published' as const, version: 1, on: civilDate('2026-01-20'), at: '区政府网站' };
 * const standing = standingOf({ version: 1, versions: new Map([[1, plan]]), events: [event] });
 * assert.deepEqual(standing.tasks.get(identifier('1')), { approved: false, published: true, filed: false });
 * ```
 */
export function standingOf({ version, versions, events }: PlanHistory): PlanStanding {
  const told = events.filter((event) => event.version <= version);
  const rows = (of: number) => versions.get(of) ?? [];
  const done = { approved: new Set<Digest>(), published: new Set<Digest>(), filed: new Set<Digest>() };
  for (const event of told) {
    // A change alters a plan that was approved; by itself it approves none.
    if (event.act === 'changed' && done.approved.size === 0) continue;
    const reached = event.act === 'changed' ? done.approved : done[event.act];
    for (const task of rows(event.version)) {
      if (event.act !== 'changed' || event.items.includes(task.id)) reached.add(rowDigest(task));
    }
  }
  const tasks = new Map<Identifier, TaskStanding>();
  for (const task of rows(version)) {
    const digest = rowDigest(task);
    const { approved, published, filed } = done;
    tasks.set(task.id, {
      approved: approved.has(digest),
      published: published.has(digest),
      filed: filed.has(digest),
    });
  }
  return { tasks, dropped: findDropped(told, { rows, tasks }) };
}

/**
 * What is still to be done about a version of the plan, told by kind: how many tasks, and the first of them.
 *
 * @returns warnings `annual-plan.unapproved`, `annual-plan.unpublished`, `annual-plan.unfiled`, `annual-plan.dropped`
 * @example
 * ```ts
 * const plan = [{ id: identifier('1'), name: '餐饮抽查' }];
 * const standing = standingOf({ version: 1, versions: new Map([[1, plan]]), events: [] });
 * const codes = checkStanding(standing).map(({ code }) => code);
 * assert.deepEqual(codes, ['annual-plan.unapproved', 'annual-plan.unpublished', 'annual-plan.unfiled']);
 * ```
 */
export function checkStanding({ tasks, dropped }: PlanStanding): Issue[] {
  const issues: Issue[] = [];
  for (const act of ['approved', 'published', 'filed'] as const) {
    const open = [...tasks].filter(([, standing]) => !standing[act]);
    const [first] = open;
    if (first === undefined) continue;
    const args = { count: open.length, first: first[0] };
    issues.push(issueOf(`annual-plan.un${act}`, { severity: 'warning', args }));
  }
  for (const id of dropped) {
    issues.push(issueOf('annual-plan.dropped', { severity: 'warning', args: { id } }));
  }
  return issues;
}

function findDropped(
  told: readonly PlanEvent[],
  { rows, tasks }: { rows: (of: number) => readonly PlannedTask[]; tasks: PlanStanding['tasks'] },
): Identifier[] {
  const approvals = told.filter((event) => event.act === 'approved');
  const year = approvals[approvals.length - 1]?.year;
  const once = new Set<Identifier>();
  for (const event of approvals) {
    if (event.year === year) for (const { id } of rows(event.version)) once.add(id);
  }
  for (const event of told) {
    if (event.act === 'changed') for (const id of event.items) once.delete(id);
  }
  return [...once].filter((id) => !tasks.has(id));
}

function rowDigest(task: PlannedTask): Digest {
  return digestOf(canonicalJson(task));
}
