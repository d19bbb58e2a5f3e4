import {
  compareText,
  type Identifier,
  type Issue,
  identifier,
  issueOf,
  labelIdentifier,
  sortedBy,
} from '../kernel/index.js';
import type { InspectionTarget, Inspector } from '../pools/index.js';
import {
  fillsRole,
  judgeInspector,
  judgeTarget,
  placeClass,
  type StratumDimension,
  type WorkRules,
} from '../rules/index.js';
import { recordDigest } from './frame.js';
import type { InspectionTask, InspectorEntry, TargetEntry } from './model.js';
import { type StratumKey, stratumOf } from './strata.js';

/** A frame, and what was noticed while judging its pool. */
export interface TargetFrame {
  readonly entries: readonly TargetEntry[];
  /** The stratum of every eligible target, in frame order. */
  readonly strata: readonly StratumKey[];
  readonly issues: readonly Issue[];
}

/** Everything a pool is judged by. */
export interface Judging {
  readonly task: InspectionTask;
  readonly rules: WorkRules;
  readonly targets: readonly InspectionTarget[];
  readonly inspectors: readonly Inspector[];
}

/**
 * Judges the whole target pool: everyone gets an entry, the excluded with every reason.
 *
 * @returns entries in id order; issues `plan.id-repeated`, `plan.stratum-value-missing`
 * @basis docs/spec/draw-v1.md §1
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { rules, tasks, targets, inspectors } = sampleOffice();
 * const frame = buildTargetFrame({ task: tasks[0], rules: rules[0], targets, inspectors });
 * assert.equal(frame.entries.length, targets.length);
 * ```
 */
export function buildTargetFrame({ task, rules, targets, inspectors }: Judging): TargetFrame {
  const recusedByTarget = collectRecusals(task, inspectors);
  const byArea = rules.team.some((group) => group.byArea);
  const missing = new Map<StratumDimension, Missing>();
  const entries: TargetEntry[] = [];
  const strata: StratumKey[] = [];
  const issues: Issue[] = [];
  for (const target of sortedBy(targets, ({ id }) => id)) {
    if (entries[entries.length - 1]?.id === target.id) {
      issues.push(issueOf('plan.id-repeated', { path: [target.id], args: { id: target.id } }));
      continue;
    }
    const record = recordDigest(target);
    const excluded = judgeTarget(target, { rules, asOf: task.asOf });
    if (excluded.length > 0) {
      entries.push({ excluded, id: target.id, record });
      continue;
    }
    const stratum = stratumOf(target, rules.strata.by);
    if (!stratum.ok) {
      for (const dimension of stratum.missing) {
        const known = missing.get(dimension) ?? { first: target.id, count: 0 };
        missing.set(dimension, { ...known, count: known.count + 1 });
      }
      continue;
    }
    strata.push(stratum.key);
    const recused = recusedByTarget.get(target.id);
    entries.push({
      id: target.id,
      record,
      stratum: stratum.key.id,
      ...(byArea && target.district !== undefined ? { area: labelIdentifier(target.district) } : {}),
      ...(recused === undefined ? {} : { recused }),
    });
  }
  return { entries, strata, issues: [...issues, ...reportMissing(missing)] };
}

/**
 * Judges the whole inspector pool against the rules and the places of the team.
 *
 * @returns entries in id order; issue `plan.id-repeated`
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { rules, tasks, targets, inspectors } = sampleOffice();
 * const { entries } = buildInspectorFrame({ task: tasks[0], rules: rules[0], targets, inspectors });
 * assert.equal(entries.length, inspectors.length);
 * ```
 */
export function buildInspectorFrame({ task, rules, inspectors }: Judging): {
  readonly entries: readonly InspectorEntry[];
  readonly issues: readonly Issue[];
} {
  const entries: InspectorEntry[] = [];
  const issues: Issue[] = [];
  for (const inspector of sortedBy(inspectors, ({ id }) => id)) {
    if (entries[entries.length - 1]?.id === inspector.id) {
      issues.push(issueOf('plan.id-repeated', { path: [inspector.id], args: { id: inspector.id } }));
      continue;
    }
    const record = recordDigest(inspector);
    const classes = classesOf(inspector, rules);
    const reasons = judgeInspector(inspector, { rule: rules.inspectors, items: task.items, asOf: task.asOf });
    const excluded = classes.length === 0 ? [...reasons, 'no-place-in-team'].sort(compareText) : reasons;
    entries.push(
      excluded.length > 0
        ? { excluded, id: inspector.id, record }
        : { cap: rules.inspectors.maximumVisits, classes, id: inspector.id, record },
    );
  }
  return { entries, issues };
}

/**
 * Recusals that name somebody the registers do not know: in the task this is an error (it would silently do nothing),
 * in a register it is only shown, since targets come and go.
 *
 * @returns issues `plan.recusal-unknown` (error) and `plan.recusal-idle` (info)
 * @basis 行政处罚法 第四十三条
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { rules, tasks, targets } = sampleOffice();
 * const recusals = [{ inspector: identifier('nobody'), target: targets[0].id, reason: '亲属' }];
 * const issues = checkRecusals({ task: { ...tasks[0], recusals }, rules: rules[0], targets, inspectors: [] });
 * assert.equal(issues[0]?.code, 'plan.recusal-unknown');
 * ```
 */
export function checkRecusals({ task, targets, inspectors }: Judging): Issue[] {
  const knownTargets = new Set<string>(targets.map(({ id }) => id));
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

function classesOf(inspector: Inspector, rules: WorkRules): string[] {
  const classes = new Set<string>();
  for (const group of rules.team) {
    if (!fillsRole(inspector, group.role)) continue;
    if (!group.byArea) classes.add(placeClass(group));
    else if (inspector.district !== undefined)
      classes.add(`${placeClass(group)}@${labelIdentifier(inspector.district)}`);
  }
  return [...classes].sort(compareText);
}

function collectRecusals(
  task: InspectionTask,
  inspectors: readonly Inspector[],
): Map<Identifier, Identifier[]> {
  const pairs = [
    ...task.recusals.map(({ inspector, target }) => ({ inspector, target })),
    ...inspectors.flatMap(({ id, recusals }) => recusals.map(({ target }) => ({ inspector: id, target }))),
  ];
  const byTarget = new Map<Identifier, Set<Identifier>>();
  for (const { inspector, target } of pairs) {
    byTarget.set(target, (byTarget.get(target) ?? new Set()).add(inspector));
  }
  return new Map(
    [...byTarget].map(([target, named]) => [target, [...named].sort(compareText).map(identifier)]),
  );
}

/** How many targets lack a value, and who comes first. */
interface Missing {
  readonly first: Identifier;
  readonly count: number;
}

function reportMissing(missing: ReadonlyMap<StratumDimension, Missing>): Issue[] {
  return [...missing].map(([dimension, { first, count }]) =>
    issueOf('plan.stratum-value-missing', { args: { dimension, count, first } }),
  );
}
