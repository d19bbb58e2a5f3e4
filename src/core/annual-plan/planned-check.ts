import { type CivilDate, type Identifier, type Issue, issueOf } from '../kernel/index.js';
import type { PlannedTask } from './model.js';
import { mayBeOne, organsOf, partsOf } from './organ-names.js';
import type { PlanStanding } from './standing.js';

/** What of a task is held against the plan. */
export interface TaskOfPlan {
  readonly planItem: Identifier;
  readonly mode: 'official' | 'rehearsal';
  readonly authority: string;
  readonly items: readonly { readonly id: Identifier; readonly name: string }[];
  readonly asOf: CivilDate;
}

/**
 * Holds a task against the plan in force. What a plan says exactly decides: an item that is not in the plan, or was not
 * approved, may not be drawn officially. What it words freely, and what local rules differ on (publication, the period),
 * is warned of: a person has to look. A rehearsal inspects nobody, so for it everything is a warning.
 *
 * @returns `annual-plan.item-unknown`, `annual-plan.item-unapproved` (errors of an official task);
 *   `annual-plan.item-unpublished`, `annual-plan.items-unplanned`, `annual-plan.authority-differs`,
 *   `annual-plan.outside-period` (warnings)
 * @basis 国发〔2019〕5号 (按计划抽查); 国市监信〔2019〕38号
 * @example
 * ```ts
 * const task = { planItem: identifier('7'), mode: 'official' as const, authority: '某某局', items: [], asOf: civilDate('2026-03-02') };
 * const [issue] = checkPlannedTask(task, { records: [], standing: { tasks: new Map(), dropped: [] } });
 * assert.equal(issue?.code, 'annual-plan.item-unknown');
 * ```
 */
export function checkPlannedTask(
  task: TaskOfPlan,
  { records, standing }: { readonly records: readonly PlannedTask[]; readonly standing: PlanStanding },
): Issue[] {
  const { planItem, mode } = task;
  const severity = mode === 'official' ? 'error' : 'warning';
  const at = { path: ['planItem'], args: { item: planItem } };
  const planned = records.find(({ id }) => id === planItem);
  if (planned === undefined) return [issueOf('annual-plan.item-unknown', { ...at, severity })];
  const { approved = false, published = false } = standing.tasks.get(planItem) ?? {};
  const issues: Issue[] = [];
  if (!approved) issues.push(issueOf('annual-plan.item-unapproved', { ...at, severity }));
  else if (!published) issues.push(issueOf('annual-plan.item-unpublished', { ...at, severity: 'warning' }));
  return [
    ...issues,
    ...compareItems(task, planned),
    ...compareAuthority(task, planned),
    ...comparePeriod(task, planned),
  ];
}

function compareItems({ planItem, items }: TaskOfPlan, { items: words }: PlannedTask): Issue[] {
  if (words === undefined) return [];
  const parts = partsOf(words);
  const isPlanned = ({ id, name }: TaskOfPlan['items'][number]) =>
    parts.some((part) => part === id || part.includes(name) || name.includes(part));
  const unplanned = items.filter((item) => !isPlanned(item)).map(({ id }) => id);
  if (unplanned.length === 0) return [];
  const args = { item: planItem, items: unplanned.join('、'), planned: words };
  return [issueOf('annual-plan.items-unplanned', { severity: 'warning', path: ['items'], args })];
}

function compareAuthority(
  { planItem, authority }: TaskOfPlan,
  { authority: inspecting, lead, cooperating }: PlannedTask,
): Issue[] {
  const words = [inspecting, lead, cooperating].filter((text) => text !== undefined);
  const organs = words.flatMap(organsOf);
  if (organs.length === 0 || organs.some((name) => mayBeOne(name, authority))) return [];
  const args = { item: planItem, authority, planned: words.join('、') };
  return [issueOf('annual-plan.authority-differs', { severity: 'warning', path: ['authority'], args })];
}

function comparePeriod(
  { planItem, asOf }: TaskOfPlan,
  { periodFrom, periodTo, deadline }: PlannedTask,
): Issue[] {
  const last = [periodTo, deadline].reduce(
    (latest, day) => (latest === undefined || (day !== undefined && day > latest) ? day : latest),
    undefined,
  );
  if ((periodFrom === undefined || periodFrom <= asOf) && (last === undefined || asOf <= last)) return [];
  const args = { item: planItem, asOf, from: periodFrom ?? '…', to: last ?? '…' };
  return [issueOf('annual-plan.outside-period', { severity: 'warning', path: ['asOf'], args })];
}
