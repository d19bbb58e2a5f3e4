import { compareText, type Issue, issueOf, labelIdentifier, sortedBy } from '../kernel/index.js';
import type { Inspector } from '../pools/index.js';
import {
  areasServedFrom,
  fillsRole,
  type InspectorRule,
  judgeInspector,
  placeClass,
  type WorkRules,
} from '../rules/index.js';
import { itemsOfInspector } from './departments.js';
import { recordDigest } from './frame.js';
import type { EarlierBatch, InspectionTask, InspectorEntry } from './model.js';
import type { TaskHistory } from './task-history.js';

/** Everything the pools are judged by. */
export interface Judging {
  readonly task: InspectionTask;
  readonly rules: WorkRules;
  readonly inspectors: readonly Inspector[];
  /** Where the rules count inspections. */
  readonly history?: TaskHistory;
  /** Every batch of the plan item before the task's. */
  readonly earlier?: readonly EarlierBatch[] | undefined;
}

/**
 * Judges the whole inspector pool against the rules and the places of the team.
 *
 * @returns entries in id order; issues `plan.id-repeated`, `plan.neighbour-unknown` (warning)
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { rules, tasks, inspectors } = sampleOffice();
 * const { entries } = buildInspectorFrame({ task: tasks[0], rules: rules[0], inspectors });
 * assert.equal(entries.length, inspectors.length);
 * ```
 */
export function buildInspectorFrame({ task, rules, inspectors, history }: Judging): {
  readonly entries: readonly InspectorEntry[];
  readonly issues: readonly Issue[];
} {
  const entries: InspectorEntry[] = [];
  const issues: Issue[] = findUnknownNeighbours(inspectors, rules);
  for (const inspector of sortedBy(inspectors, ({ id }) => id)) {
    if (entries[entries.length - 1]?.id === inspector.id) {
      issues.push(issueOf('plan.id-repeated', { path: [inspector.id], args: { id: inspector.id } }));
      continue;
    }
    const record = recordDigest(inspector);
    const classes = classesOf(inspector, rules);
    const reasons = judgeInspector(inspector, {
      rule: rules.inspectors,
      items: itemsOfInspector(task, inspector),
      asOf: task.asOf,
    });
    const cap = capOf(inspector, rules.inspectors, history);
    const excluded = [
      ...reasons,
      ...(classes.length === 0 ? ['no-place-in-team'] : []),
      ...(cap === 0 ? ['yearly-load-reached'] : []),
    ].sort(compareText);
    entries.push(
      excluded.length > 0
        ? { excluded, id: inspector.id, record }
        : { cap, classes, id: inspector.id, record },
    );
  }
  return { entries, issues };
}

/** What a draw may give an inspector: the most of one draw, or what is left of the year. */
export function capOf(
  { id, yearlyLoad }: Inspector,
  { maximumVisits, yearlyLoad: isCounted }: InspectorRule,
  history: TaskHistory | undefined,
): number {
  if (isCounted === undefined || yearlyLoad === undefined) return maximumVisits;
  return Math.min(maximumVisits, Math.max(0, yearlyLoad - (history?.visitsBy.get(id) ?? 0)));
}

/**
 * Recusals that name somebody the registers do not know: in the task this is an error (it would silently do nothing),
 * in a register it is only shown, since targets come and go.
 *
 * @param knownTargets - the pool's ids, or those of them that recusals name
 * @returns issues `plan.recusal-unknown` (error) and `plan.recusal-idle` (info)
 * @basis 行政处罚法 第四十三条
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { tasks, targets } = sampleOffice();
 * const recusals = [{ inspector: identifier('nobody'), target: targets[0].id, reason: '亲属' }];
 * const known = new Set(targets.map(({ id }) => id));
 * const issues = checkRecusals({ task: { ...tasks[0], recusals }, inspectors: [] }, known);
 * assert.equal(issues[0]?.code, 'plan.recusal-unknown');
 * ```
 */
export function checkRecusals(
  { task, inspectors }: Omit<Judging, 'rules'>,
  knownTargets: ReadonlySet<string>,
): Issue[] {
  const knownInspectors = new Set<string>(inspectors.map(({ id }) => id));
  const unknown = task.recusals
    .flatMap(({ inspector, target }) => [
      ...(knownInspectors.has(inspector) ? [] : [inspector]),
      ...(knownTargets.has(target) ? [] : [target]),
    ])
    .map((id) => issueOf('plan.recusal-unknown', { path: ['recusals', id], args: { id } }));
  const idle = inspectors.flatMap(({ id, recusals }) =>
    recusals
      .filter(({ target }) => !knownTargets.has(target))
      .map(({ target }) =>
        issueOf('plan.recusal-idle', { severity: 'info', path: [id], args: { inspector: id, target } }),
      ),
  );
  return [...unknown, ...idle];
}

/** Areas that are to help others and have nobody: most likely misspelt, and then the rule would silently do nothing. */
function findUnknownNeighbours(inspectors: readonly Inspector[], { areas }: WorkRules): Issue[] {
  const known = new Set(inspectors.map(({ district }) => district));
  const lenders = new Set(Object.values(areas?.neighbours ?? {}).flat());
  return [...lenders]
    .filter((area) => !known.has(area))
    .map((area) => issueOf('plan.neighbour-unknown', { severity: 'warning', args: { area } }));
}

/** The kinds of place in a team that an inspector may fill. */
export function classesOf(inspector: Inspector, rules: WorkRules): string[] {
  const classes = new Set<string>();
  for (const group of rules.team) {
    if (!fillsRole(inspector, group.role)) continue;
    if (!group.byArea) classes.add(placeClass(group));
    else if (inspector.district !== undefined) {
      for (const area of areasServedFrom(inspector.district, rules))
        classes.add(`${placeClass(group)}@${labelIdentifier(area)}`);
    }
  }
  return [...classes].sort(compareText);
}
