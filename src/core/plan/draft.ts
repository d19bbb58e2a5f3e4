import { checkOfficialEntropy } from '../entropy/index.js';
import type { InspectionItem } from '../items/index.js';
import { fail, type Issue, issueOf, type Result, succeed } from '../kernel/index.js';
import type { InspectionTarget, Inspector } from '../pools/index.js';
import { placeClass, type TeamGroupRule, type WorkRules } from '../rules/index.js';
import { checkFeasibility, type Feasibility } from './feasibility.js';
import { isEligible } from './frame.js';
import type { InspectionTask, InspectorEntry, PlannedStratum, TargetEntry, TeamGroup } from './model.js';
import { buildInspectorFrame, buildTargetFrame, checkRecusals } from './pool-frames.js';
import { planStrata } from './strata.js';

/** 一单两库一细则 as they stand on the task's day, and the task. */
export interface PlanInput {
  readonly task: InspectionTask;
  readonly items: { readonly version: number; readonly records: readonly InspectionItem[] };
  readonly rules: { readonly version: number; readonly records: readonly WorkRules[] };
  readonly targets: readonly InspectionTarget[];
  readonly inspectors: readonly Inspector[];
}

/** What would be sealed: nothing is decided after this but the randomness. */
export interface DraftPlan {
  readonly task: InspectionTask;
  readonly items: { readonly version: number; readonly records: readonly InspectionItem[] };
  readonly rules: WorkRules;
  readonly rulesVersion: number;
  /** Both frames in id order, the excluded with their reasons. */
  readonly targets: readonly TargetEntry[];
  readonly inspectors: readonly InspectorEntry[];
  readonly strata: readonly PlannedStratum[];
  readonly team: readonly TeamGroup[];
  readonly feasibility: Feasibility;
  /** Warnings and remarks; an error would have kept the draft from being. */
  readonly notes: readonly Issue[];
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
export function planDraw(input: PlanInput): Result<DraftPlan> {
  const { task, targets, inspectors } = input;
  const rules = input.rules.records.find(({ id }) => id === task.rules);
  if (rules === undefined)
    return fail([issueOf('plan.rules-unknown', { path: ['rules'], args: { rules: task.rules } })]);

  const judging = { task, rules, targets, inspectors };
  const targetFrame = buildTargetFrame(judging);
  const inspectorFrame = buildInspectorFrame(judging);
  const { strata, issues: strataIssues } = planStrata(targetFrame.strata, rules.strata);
  const team = rules.team.map(toTeamGroup);
  const { feasibility, issues: feasibilityIssues } = checkFeasibility({
    targets: targetFrame.entries.filter(isEligible),
    inspectors: inspectorFrame.entries.filter(isEligible),
    strata,
    team,
  });
  const issues = [
    ...checkItems(input),
    ...targetFrame.issues,
    ...inspectorFrame.issues,
    ...checkRecusals(judging),
    ...strataIssues,
    ...checkQuotas(targetFrame.strata.length, strata),
    ...feasibilityIssues,
    ...checkEntropyPlan(task),
  ];
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return fail(errors);
  const { entries } = inspectorFrame;
  const drafted = {
    task,
    rules,
    rulesVersion: input.rules.version,
    targets: targetFrame.entries,
    inspectors: entries,
  };
  return succeed({ ...drafted, items: chosenItems(input), strata, team, feasibility, notes: issues });
}

/** An item may only be inspected if it is listed, published, founded in law and in force on the day. */
function checkItems({ task, items }: PlanInput): Issue[] {
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

function chosenItems({ task, items }: PlanInput): DraftPlan['items'] {
  const chosen = new Set(task.items);
  return { version: items.version, records: items.records.filter(({ id }) => chosen.has(id)) };
}

function toTeamGroup(group: TeamGroupRule): TeamGroup {
  const label = group.role.kind === 'any' ? '' : group.role.value;
  return { id: group.id, label, count: group.count, class: placeClass(group), byArea: group.byArea };
}
