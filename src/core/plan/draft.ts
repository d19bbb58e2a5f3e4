import { checkOfficialEntropy } from '../entropy/index.js';
import type { InspectionItem } from '../items/index.js';
import { type Digest, fail, type Issue, issueOf, type Result, sortedBy, succeed } from '../kernel/index.js';
import type { InspectionTarget, Inspector } from '../pools/index.js';
import { placeClass, type TeamGroupRule, type WorkRules } from '../rules/index.js';
import { checkDepartments } from './departments.js';
import { checkFeasibility, type Feasibility } from './feasibility.js';
import { isEligible, recordDigest } from './frame.js';
import type {
  EarlierBatch,
  InspectionTask,
  InspectorEntry,
  PinnedBatch,
  PlannedStratum,
  TargetEntry,
  TeamGroup,
} from './model.js';
import { buildInspectorFrame, checkRecusals } from './pool-frames.js';
import { planStrata } from './strata.js';
import { judgeTargets, type TargetFrame } from './target-frame.js';

/** 一单两库一细则 as they stand on the task's day, and the task. */
export interface PlanInput {
  readonly task: InspectionTask;
  readonly items: { readonly version: number; readonly records: readonly InspectionItem[] };
  readonly rules: { readonly version: number; readonly records: readonly WorkRules[] };
  readonly targets: readonly InspectionTarget[];
  readonly inspectors: readonly Inspector[];
  /** Every batch of the plan item before the task's, in order, for a task that has a `batch`. */
  readonly earlier?: readonly EarlierBatch[] | undefined;
}

/** What would be sealed: nothing is decided after this but the randomness. */
export interface DraftPlan {
  readonly task: InspectionTask;
  readonly items: { readonly version: number; readonly records: readonly InspectionItem[] };
  readonly rules: WorkRules;
  readonly rulesVersion: number;
  readonly earlier?: readonly PinnedBatch[];
  /** Both frames in id order, the excluded with their reasons. */
  readonly targets: readonly TargetEntry[];
  readonly inspectors: readonly InspectorEntry[];
  readonly strata: readonly PlannedStratum[];
  readonly team: readonly TeamGroup[];
  readonly feasibility: Feasibility;
  /** Warnings and remarks; an error would have kept the draft from being. */
  readonly notes: readonly Issue[];
}

/** A plan in the making: the targets are added one by one, since a pool may be too large to hold. */
export interface Planning {
  /**
   * @param record - `recordDigest` of the target, which is the digest of its line in a snapshot
   * @throws RangeError when a target comes out of id order.
   */
  add(target: InspectionTarget, record: Digest): void;
  /** The draft of everyone added, or every error at once. */
  draft(): Result<DraftPlan>;
}

/**
 * Works out what a task would seal: everyone judged, strata counted, teams shaped, feasibility asked. The order of
 * the records given does not matter.
 *
 * @returns the draft, or every error at once: those of the items (`plan.item-…`), of the pools and strata, of the
 *   teams, and for an official draw those of `checkOfficialEntropy`
 * @basis 国办发〔2015〕58号; 国市监信〔2019〕38号
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { items, rules, tasks, targets, inspectors } = sampleOffice();
 * const [task] = tasks;
 * const draft = planDraw({ task, items: { version: 1, records: items }, rules: { version: 1, records: rules }, targets, inspectors });
 * assert.ok(draft.ok);
 * ```
 */
export function planDraw({ targets, ...basis }: PlanInput): Result<DraftPlan> {
  const planning = beginPlan(basis);
  if (!planning.ok) return planning;
  for (const target of sortedBy(targets, ({ id }) => id)) planning.value.add(target, recordDigest(target));
  return planning.value.draft();
}

/**
 * Begins a plan whose targets come one by one in id order. `planDraw` is the same for a pool that is at hand.
 *
 * @returns the plan in the making, or `plan.rules-unknown`
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { items, rules, tasks, targets, inspectors } = sampleOffice();
 * const basis = { task: tasks[0], items: { version: 1, records: items }, rules: { version: 1, records: rules }, inspectors };
 * const planning = beginPlan(basis);
 * assert.ok(planning.ok);
 * for (const target of sortedBy(targets, ({ id }) => id)) planning.value.add(target, recordDigest(target));
 * assert.deepEqual(planning.value.draft(), planDraw({ ...basis, targets }));
 * ```
 */
export function beginPlan(basis: Omit<PlanInput, 'targets'>): Result<Planning> {
  const { task, inspectors, earlier } = basis;
  const rules = basis.rules.records.find(({ id }) => id === task.rules);
  if (rules === undefined)
    return fail([issueOf('plan.rules-unknown', { path: ['rules'], args: { rules: task.rules } })]);
  const judge = judgeTargets({ task, rules, inspectors, earlier });
  return succeed({ add: judge.add, draft: () => draftFrom(judge.frame(), rules, basis) });
}

function draftFrom(
  targetFrame: TargetFrame,
  rules: WorkRules,
  basis: Omit<PlanInput, 'targets'>,
): Result<DraftPlan> {
  const { task, inspectors } = basis;
  const inspectorFrame = buildInspectorFrame({ task, rules, inspectors });
  const { strata, issues: strataIssues } = planStrata(targetFrame.strata, rules.strata);
  const team = rules.team.map(toTeamGroup);
  const { feasibility, issues: feasibilityIssues } = checkFeasibility({
    targets: targetFrame.entries.filter(isEligible),
    inspectors: inspectorFrame.entries.filter(isEligible),
    strata,
    team,
  });
  const issues = [
    ...checkItems(basis),
    ...checkDepartments({ task, rules, items: basis.items.records }),
    ...targetFrame.issues,
    ...inspectorFrame.issues,
    ...checkRecusals({ task, inspectors }, targetFrame.recusedTargets),
    ...strataIssues,
    ...checkQuotas(targetFrame.strata.length, strata),
    ...feasibilityIssues,
    ...checkEntropyPlan(task),
  ];
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return fail(errors);
  const drafted = {
    task,
    rules,
    rulesVersion: basis.rules.version,
    ...pinned(basis.earlier),
    targets: targetFrame.entries,
    inspectors: inspectorFrame.entries,
  };
  return succeed({ ...drafted, items: chosenItems(basis), strata, team, feasibility, notes: issues });
}

/** What a plan says of the batches before it: none where there are none. */
function pinned(earlier: readonly EarlierBatch[] = []): Pick<DraftPlan, 'earlier'> {
  if (earlier.length === 0) return {};
  return { earlier: earlier.map(({ drawId, batch, record }) => ({ drawId, batch, record })) };
}

/** An item may only be inspected if it is listed, published, founded in law and in force on the day. */
function checkItems({ task, items }: Pick<PlanInput, 'task' | 'items'>): Issue[] {
  return task.items.flatMap((id) => {
    const item = items.records.find((candidate) => candidate.id === id);
    const at = { path: ['items', id], args: { item: id } };
    if (item === undefined) return [issueOf('plan.item-unknown', at)];
    const issues: Issue[] = [];
    if (!item.published) issues.push(issueOf('plan.item-unpublished', at));
    if (item.basis.length === 0) issues.push(issueOf('plan.item-without-basis', at));
    const begun = item.effectiveFrom === undefined || item.effectiveFrom <= task.asOf;
    const ended = item.effectiveTo !== undefined && item.effectiveTo < task.asOf;
    if (!begun || ended) issues.push(issueOf('plan.item-not-in-force', at));
    return issues;
  });
}

function checkQuotas(eligible: number, strata: readonly PlannedStratum[]): Issue[] {
  if (eligible === 0) return [issueOf('plan.nobody-eligible')];
  const complete = strata.reduce((sum, { size }) => sum + size, 0) === eligible;
  return complete && strata.every(({ quota }) => quota === 0) ? [issueOf('plan.nobody-drawn')] : [];
}

function checkEntropyPlan({ mode, entropy }: InspectionTask): Issue[] {
  const { parties, sources, minimumReveals } = entropy;
  const ids = [...parties, ...sources.map(({ id }) => id)];
  const repeated = ids.filter((id, at) => ids.indexOf(id) !== at);
  const issues: Issue[] = repeated.map((id) =>
    issueOf('plan.id-repeated', { path: ['entropy'], args: { id } }),
  );
  if (minimumReveals > parties.length) {
    const args = { revealed: parties.length, minimum: minimumReveals };
    issues.push(issueOf('entropy.reveals-too-few', { path: ['entropy'], args }));
  }
  return mode === 'official' ? [...issues, ...checkOfficialEntropy(entropy)] : issues;
}

function chosenItems({ task, items }: Pick<PlanInput, 'task' | 'items'>): DraftPlan['items'] {
  const chosen = new Set(task.items);
  return { version: items.version, records: items.records.filter(({ id }) => chosen.has(id)) };
}

function toTeamGroup(group: TeamGroupRule): TeamGroup {
  const label = group.role.kind === 'any' ? '' : group.role.value;
  return { id: group.id, label, count: group.count, class: placeClass(group), byArea: group.byArea };
}
