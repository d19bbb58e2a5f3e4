import { checkOfficialEntropy } from '../entropy/index.js';
import type { InspectionItem } from '../items/index.js';
import { type Issue, issueOf } from '../kernel/index.js';
import type { WorkRules } from '../rules/index.js';
import type { InspectionTask } from './model.js';
import type { PlanHistory } from './task-history.js';

/** What a task is held against before anybody of a pool is looked at. */
interface TaskBasis {
  readonly task: InspectionTask;
  readonly rules: WorkRules;
  readonly items: readonly InspectionItem[];
  readonly history?: PlanHistory | undefined;
}

/**
 * Whether the papers of a task are good on its day: rules in force, items that may be inspected, randomness that suffices.
 *
 * @returns issues `plan.rules-not-in-force`, `plan.item-unknown`, `plan.item-unpublished`, `plan.item-without-basis`,
 *   `plan.item-not-in-force`, `plan.id-repeated`, `plan.reveals-impossible`, `plan.source-past`,
 *   `plan.targets-only-idle`, those of `checkOfficialEntropy`, and
 *   `plan.level-missing`, `plan.history-without-organ` (warning)
 * @basis 国办发〔2024〕54号 (未公布的事项不得检查)
 */
export function checkTask(basis: TaskBasis): Issue[] {
  const { task, rules } = basis;
  return [
    ...checkInForce(rules, task),
    ...checkItems(basis),
    ...checkLevel(task, rules),
    ...checkTargetsOnly(task),
    ...checkEntropyPlan(task),
    ...noteOrgan(basis),
  ];
}

/** Rules bind only from their first day to their last. */
function checkInForce({ id, effectiveFrom, effectiveTo }: WorkRules, { asOf }: InspectionTask): Issue[] {
  const begun = effectiveFrom === undefined || effectiveFrom <= asOf;
  const ended = effectiveTo !== undefined && effectiveTo < asOf;
  if (begun && !ended) return [];
  return [issueOf('plan.rules-not-in-force', { path: ['rules', id], args: { rules: id, asOf } })];
}

/** An item may only be inspected if it is listed, published, founded in law and in force on the day. */
function checkItems({ task, items }: TaskBasis): Issue[] {
  return task.items.flatMap((id) => {
    const item = items.find((candidate) => candidate.id === id);
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

/** Where only targets are drawn, nobody can be recused from visiting them or left out of those who do. */
function checkTargetsOnly({ draws, recusals, exclusions = [] }: InspectionTask): Issue[] {
  if (draws !== 'targets') return [];
  const idle = [
    ...(recusals.length > 0 ? ['recusals'] : []),
    ...(exclusions.some(({ pool }) => pool === 'inspectors') ? ['exclusions'] : []),
  ];
  return idle.map((field) => issueOf('plan.targets-only-idle', { path: [field], args: { field } }));
}

/** Rules that count the inspections of the authority's own level have to be told which that is. */
function checkLevel({ level }: InspectionTask, { id, frequency }: WorkRules): Issue[] {
  if (level !== undefined || !countsAcross('own-level', frequency)) return [];
  return [issueOf('plan.level-missing', { path: ['level'], args: { rules: id } })];
}

function countsAcross(whose: 'organ' | 'own-level', frequency: WorkRules['frequency']): boolean {
  const limits = [...(frequency?.caps ?? []), ...(frequency?.coolDowns ?? []), frequency?.rotation];
  return limits.some((limit) => limit?.across === whose);
}

/** An organ that is spelt otherwise in the history would have no inspection counted: that is told. */
function noteOrgan({ task, rules: { frequency }, history }: TaskBasis): Issue[] {
  if (!countsAcross('organ', frequency)) return [];
  if (history?.events.some(({ organ }) => organ === task.authority)) return [];
  return [issueOf('plan.history-without-organ', { severity: 'warning', args: { organ: task.authority } })];
}

function checkEntropyPlan({ mode, entropy, asOf }: InspectionTask): Issue[] {
  const { parties, sources, minimumReveals } = entropy;
  const ids = [...parties, ...sources.map(({ id }) => id)];
  const repeated = ids.filter((id, at) => ids.indexOf(id) !== at);
  const issues: Issue[] = repeated.map((id) =>
    issueOf('plan.id-repeated', { path: ['entropy'], args: { id } }),
  );
  if (minimumReveals > parties.length) {
    const args = { parties: parties.length, minimum: minimumReveals };
    issues.push(issueOf('plan.reveals-impossible', { path: ['entropy', 'minimumReveals'], args }));
  }
  if (mode !== 'official') return issues;
  return [...issues, ...checkOfficialEntropy(entropy), ...findPastSources({ entropy, asOf })];
}

/** A lottery of a year that was over on the task's day: its numbers are known, and shares could be tried against them. */
function findPastSources({ entropy, asOf }: Pick<InspectionTask, 'entropy' | 'asOf'>): Issue[] {
  return entropy.sources.flatMap((source) => {
    if (source.kind !== 'ssq' || source.issue.slice(0, 4) >= asOf.slice(0, 4)) return [];
    const args = { issue: source.issue, asOf };
    return [issueOf('plan.source-past', { path: ['entropy', 'sources', source.id], args })];
  });
}
