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
import { excludedByHand } from './by-hand.js';
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
  const byHand = excludedByHand(task, 'inspectors');
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
      ...(byHand.has(inspector.id) ? ['excluded-by-hand'] : []),
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
