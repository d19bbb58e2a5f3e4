import type { InspectionItem } from '../items/index.js';
import {
  type Digest,
  fail,
  type Issue,
  issueOf,
  labelIdentifier,
  type Result,
  sortedBy,
  succeed,
} from '../kernel/index.js';
import type { InspectionTarget, Inspector } from '../pools/index.js';
import { placeClass, type TeamGroupRule, type WorkRules } from '../rules/index.js';
import { findAttention } from './attention.js';
import { checkExclusions } from './by-hand.js';
import { checkTask } from './check-task.js';
import { checkDepartments } from './departments.js';
import { checkFeasibility, type Feasibility } from './feasibility.js';
import { countFrame, isEligible, recordDigest } from './frame.js';
import { checkHandedDown, type HandedDown, rulesOfTask } from './handed-down.js';
import type {
  EarlierBatch,
  InspectionTask,
  InspectorEntry,
  PinnedBatch,
  PinnedHandDown,
  PinnedRow,
  PlannedStratum,
  TargetEntry,
  TeamGroup,
} from './model.js';
import { buildInspectorFrame, type Judging } from './pool-frames.js';
import { checkRecusals } from './recusals.js';
import { countStaff } from './staff.js';
import { planStrata } from './strata.js';
import { judgeTargets, type TargetFrame } from './target-frame.js';
import { indexHistory, needsHistory, type PlanHistory, siftHistory } from './task-history.js';

/** 一单两库一细则 as they stand on the task's day, and the task. */
export interface PlanInput {
  readonly task: InspectionTask;
  readonly items: { readonly version: number; readonly records: readonly InspectionItem[] };
  readonly rules: { readonly version: number; readonly records: readonly WorkRules[] };
  readonly targets: readonly InspectionTarget[];
  readonly inspectors: readonly Inspector[];
  /** Asked for only by rules that count inspections, see `needsHistory`. */
  readonly history?: PlanHistory;
  /** Every batch of the plan item before the task's, in order, for a task that has a `batch`. */
  readonly earlier?: readonly EarlierBatch[] | undefined;
  /** The row of the annual plan that the task carries out. It decides nothing; the plan binds it. */
  readonly planned?: PinnedRow | undefined;
  /** The list that the task's `handedDown` names; its records are the targets. */
  readonly handedDown?: HandedDown | undefined;
}

/** What would be sealed: nothing is decided after this but the randomness. */
export interface DraftPlan {
  readonly task: InspectionTask;
  readonly items: { readonly version: number; readonly records: readonly InspectionItem[] };
  readonly rules: WorkRules;
  readonly rulesVersion: number;
  readonly earlier?: readonly PinnedBatch[];
  readonly planned?: PinnedRow;
  readonly handedDown?: PinnedHandDown;
  /** Both frames in id order, the excluded with their reasons. */
  readonly targets: readonly TargetEntry[];
  readonly inspectors: readonly InspectorEntry[];
  /** The inspections that the rules count, in id order; only where they count any. */
  readonly history?: PlanHistory;
  readonly strata: readonly PlannedStratum[];
  readonly visitBatches?: number;
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
 * @returns the plan in the making, or `plan.rules-unknown`, or `plan.history-missing` where the rules count inspections
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
export function beginPlan({ history: given, ...basis }: Omit<PlanInput, 'targets'>): Result<Planning> {
  const { task, earlier } = basis;
  const listed = basis.rules.records.find(({ id }) => id === task.rules);
  if (listed === undefined)
    return fail([issueOf('plan.rules-unknown', { path: ['rules'], args: { rules: task.rules } })]);
  const rules = rulesOfTask(task, listed);
  // Whoever draws only targets knows no inspectors.
  const inspectors = task.draws === 'targets' ? [] : basis.inspectors;
  const counted = countedHistory({ task, ...(given && { history: given }) }, rules);
  if (!counted.ok) return counted;
  const history = counted.value && indexHistory(counted.value.events, { task, rules });
  const judging = { task, rules, inspectors, earlier, ...(history && { history }) };
  const judge = judgeTargets(judging);
  const draft = () =>
    draftFrom(judge.frame(), judging, {
      ...basis,
      ...{ inspectors, listed },
      ...(counted.value && { history: counted.value }),
    });
  return succeed({ add: judge.add, draft });
}

/** The events that the rules count; of a history that nobody asks for nothing is looked at. */
function countedHistory(
  { task, history }: Pick<PlanInput, 'task' | 'history'>,
  rules: WorkRules,
): Result<PlanHistory | undefined> {
  if (!needsHistory(rules)) return succeed(undefined);
  if (history === undefined) {
    const args = { rules: rules.id, asOf: task.asOf };
    return fail([issueOf('plan.history-missing', { path: ['rules'], args })]);
  }
  const sieve = siftHistory({ task, rules });
  for (const event of history.events) sieve.add(event);
  return succeed({ version: history.version, events: sieve.events() });
}

function draftFrom(
  targetFrame: TargetFrame,
  judging: Judging,
  basis: Omit<PlanInput, 'targets'> & { readonly listed: WorkRules },
): Result<DraftPlan> {
  const { task, inspectors, listed } = basis;
  const { rules } = judging;
  const inspectorFrame = buildInspectorFrame(judging);
  const { strata, issues: strataIssues } = planStrata(
    targetFrame.strata,
    rules.strata,
    countStaff(inspectorFrame.entries, judging.inspectors),
  );
  const team = rules.team.map(toTeamGroup);
  const { feasibility, issues: feasibilityIssues } = checkFeasibility({
    targets: targetFrame.entries.filter(isEligible),
    inspectors: inspectorFrame.entries.filter(isEligible),
    strata,
    team,
    areaNames: nameAreas(inspectors, rules),
  });
  const attention = findAttention({
    targets: countFrame(targetFrame.entries),
    inspectors: countFrame(inspectorFrame.entries),
    recusals: task.recusals,
    exclusions: task.exclusions,
    most: rules.noteworthyExclusion,
  });
  const issues = [
    ...attention,
    ...checkTask({ task, rules, items: basis.items.records, history: basis.history }),
    ...checkDepartments({ task, rules: listed, items: basis.items.records }),
    ...checkHandedDown(task, basis.handedDown, targetFrame.entries),
    ...targetFrame.issues,
    ...inspectorFrame.issues,
    ...checkRecusals({ task, inspectors }, targetFrame.namedTargets),
    ...checkExclusions(task, {
      targets: targetFrame.namedTargets,
      inspectors: new Set(inspectors.map(({ id }) => id)),
    }),
    ...strataIssues,
    ...checkQuotas(targetFrame.strata.length, strata),
    ...noteVisitBatches(rules, strata),
    ...feasibilityIssues,
  ];
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return fail(errors);
  const drafted = {
    task,
    rules: listed,
    rulesVersion: basis.rules.version,
    ...(basis.history && { history: basis.history }),
    ...pinned(basis.earlier),
    ...(basis.planned && { planned: basis.planned }),
    ...(task.handedDown !== undefined && basis.handedDown && pinnedList(basis.handedDown)),
    ...(rules.visitBatches && { visitBatches: rules.visitBatches.count }),
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

/** What a plan says of the list that was handed down. */
function pinnedList({ drawId, authority, record, list }: HandedDown): Pick<DraftPlan, 'handedDown'> {
  return { handedDown: { drawId, authority, record, list } };
}

function checkQuotas(eligible: number, strata: readonly PlannedStratum[]): Issue[] {
  if (eligible === 0) return [issueOf('plan.nobody-eligible')];
  const complete = strata.reduce((sum, { size }) => sum + size, 0) === eligible;
  return complete && strata.every(({ quota }) => quota === 0) ? [issueOf('plan.nobody-drawn')] : [];
}

/** Fewer targets than batches: the last batches would have nobody. */
function noteVisitBatches({ visitBatches }: WorkRules, strata: readonly PlannedStratum[]): Issue[] {
  const drawn = strata.reduce((sum, { quota }) => sum + quota, 0);
  if (visitBatches === undefined || drawn === 0 || drawn >= visitBatches.count) return [];
  const args = { drawn, batches: visitBatches.count };
  return [issueOf('plan.visit-batch-empty', { severity: 'warning', args })];
}

function chosenItems({ task, items }: Pick<PlanInput, 'task' | 'items'>): DraftPlan['items'] {
  const chosen = new Set(task.items);
  return { version: items.version, records: items.records.filter(({ id }) => chosen.has(id)) };
}

/** What the register and the rules call the areas that a frame only has ids of. */
function nameAreas(inspectors: readonly Inspector[], { targets, areas }: WorkRules): Map<string, string> {
  const served = inspectors.flatMap(({ district }) => (district === undefined ? [] : [district]));
  const named = [...served, ...(targets.districts ?? []), ...Object.keys(areas?.neighbours ?? {})];
  return new Map(named.map((area) => [labelIdentifier(area), area]));
}

function toTeamGroup(group: TeamGroupRule): TeamGroup {
  const label = group.role.kind === 'any' ? '' : group.role.value;
  return { id: group.id, label, count: group.count, class: placeClass(group), byArea: group.byArea };
}
