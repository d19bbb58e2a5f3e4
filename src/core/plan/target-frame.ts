import {
  type Digest,
  distinctSorted,
  type Identifier,
  type Issue,
  issueOf,
  labelIdentifier,
  sortedBy,
} from '../kernel/index.js';
import type { InspectionTarget } from '../pools/index.js';
import {
  deniedFieldsOf,
  judgeTarget,
  meetsCondition,
  type StratumDimension,
  stratumValues,
  type TargetField,
  type WorkRules,
} from '../rules/index.js';
import { askHistory } from './ask-history.js';
import { excludedByHand } from './by-hand.js';
import { recordDigest } from './frame.js';
import { type Missing, noteMissing, reportMissing, reportUnstated } from './missing-values.js';
import type { TargetEntry } from './model.js';
import { noteOverlap, type Overlap, reportOverlaps } from './overlaps.js';
import type { Judging } from './pool-frames.js';
import { collectRecusals } from './recusals.js';
import type { StratumKey, WithoutStratum } from './strata.js';
import { stratumOfTask } from './stratum-of-task.js';

/** A frame, and what was noticed while judging its pool. */
export interface TargetFrame {
  readonly entries: readonly TargetEntry[];
  /** The stratum of every eligible target, in frame order. */
  readonly strata: readonly StratumKey[];
  /** Those whom recusals and exclusions by hand name and the pool holds. */
  readonly namedTargets: ReadonlySet<Identifier>;
  readonly issues: readonly Issue[];
}

/** Judges a pool one target at a time and keeps of each no more than its entry. */
export interface TargetJudge {
  /**
   * @param record - `recordDigest` of the target; the line of a snapshot is the canonical record itself, so its
   *   digest is the same
   * @throws RangeError when a target comes out of id order: a frame is in that order.
   */
  add(target: InspectionTarget, record: Digest): void;
  /** The frame of everyone added. */
  frame(): TargetFrame;
}

/**
 * Judges the whole target pool: everyone gets an entry, the excluded with every reason.
 *
 * @returns entries in id order; issues `plan.id-repeated`, `plan.stratum-value-missing`, `plan.stratum-overlap`,
 *   `plan.inspected-later`
 * @basis docs/spec/draw-v1.md §1
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { rules, tasks, targets, inspectors } = sampleOffice();
 * const frame = buildTargetFrame({ task: tasks[0], rules: rules[0], targets, inspectors });
 * assert.equal(frame.entries.length, targets.length);
 * ```
 */
export function buildTargetFrame({
  targets,
  ...judging
}: Judging & { readonly targets: readonly InspectionTarget[] }): TargetFrame {
  const judge = judgeTargets(judging);
  for (const target of sortedBy(targets, ({ id }) => id)) judge.add(target, recordDigest(target));
  return judge.frame();
}

/**
 * Starts the frame of a pool that is read target by target, since it is too large to hold.
 *
 * @basis docs/spec/draw-v1.md §1
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { rules, tasks, targets, inspectors } = sampleOffice();
 * const judge = judgeTargets({ task: tasks[0], rules: rules[0], inspectors });
 * judge.add(targets[0], digestOf(canonicalJson(targets[0])));
 * assert.equal(judge.frame().entries[0]?.id, targets[0].id);
 * ```
 */
export function judgeTargets(judging: Judging): TargetJudge {
  const { task, rules, inspectors, earlier = [] } = judging;
  const recusedByTarget = collectRecusals(task, inspectors);
  const byHistory = askHistory(judging);
  const byHand = excludedByHand(task, 'targets');
  const drawnBefore = new Set<string>(earlier.flatMap(({ selected }) => selected));
  const byArea = rules.team.some((group) => group.byArea);
  const shared = shareValues(judging);
  const missing = new Map<StratumDimension, Missing>();
  const denied = deniedFieldsOf(rules);
  const unstated = new Map<TargetField, Missing>();
  const overlaps = new Map<string, Overlap>();
  const entries: TargetEntry[] = [];
  const strata: StratumKey[] = [];
  const namedTargets = new Set<Identifier>();
  const later: Identifier[] = [];
  const issues: Issue[] = [];
  let last = '';
  const add = (target: InspectionTarget, record: Digest): void => {
    const { id } = target;
    if (id < last) throw new RangeError(`Cannot judge targets: "${id}" comes after "${last}"`);
    if (id === last) {
      issues.push(issueOf('plan.id-repeated', { path: [id], args: { id } }));
      return;
    }
    last = id;
    if (target.lastInspectedAt !== undefined && target.lastInspectedAt > task.asOf) later.push(id);
    const declared = recusedByTarget.get(id);
    if (declared !== undefined || byHand.has(id)) namedTargets.add(id);
    const recused = byHistory.recused(id, declared);
    const judged = byHistory.reasons(id, judgeTarget(target, { rules, asOf: task.asOf }));
    const named = [
      ...(drawnBefore.has(id) ? ['drawn-earlier-batch'] : []),
      ...(byHand.has(id) ? ['excluded-by-hand'] : []),
    ];
    // Most are named by nothing, and a pool may have millions.
    const excluded = named.length === 0 ? judged : distinctSorted([...judged, ...named]);
    // Whoever is out for another reason is not in by silence.
    if (excluded.length === 0)
      for (const field of denied)
        if (!meetsCondition(target, { stated: field })) noteMissing(unstated, field, id);
    if (excluded.length > 0) {
      entries.push({ excluded: shared.reasons(excluded), id, record });
      return;
    }
    const stratum = shared.stratum(target);
    if (!stratum.ok) {
      for (const dimension of stratum.missing) noteMissing(missing, dimension, id);
      for (const overlap of stratum.overlaps) noteOverlap(overlaps, overlap, id);
      return;
    }
    strata.push(stratum.key);
    entries.push({
      id,
      record,
      stratum: stratum.key.id,
      ...(byArea && target.district !== undefined ? { area: shared.area(target.district) } : {}),
      ...(recused === undefined ? {} : { recused }),
    });
  };
  return {
    add,
    frame: () => ({
      entries,
      strata,
      namedTargets,
      issues: [
        ...issues,
        ...reportMissing(missing),
        ...reportUnstated(unstated),
        ...reportOverlaps(overlaps),
        ...reportLater(later, rules),
      ],
    }),
  };
}

/** Values that are the same for many targets: worked out once and held once, whatever the size of the pool. */
function shareValues({ task, rules }: Judging) {
  const { by, ...divisions } = rules.strata;
  const strata = new Map<string, { readonly ok: true; readonly key: StratumKey } | WithoutStratum>();
  const areas = new Map<string, Identifier>();
  const reasons = new Map<string, readonly string[]>();
  return {
    stratum: (target: InspectionTarget) =>
      remembered(
        strata,
        JSON.stringify(by.map((dimension) => stratumValues(target, dimension, divisions))),
        () => stratumOfTask(target, { task, rules }),
      ),
    area: (district: string) => remembered(areas, district, () => labelIdentifier(district)),
    reasons: (codes: readonly string[]) => remembered(reasons, codes.join(' '), () => codes),
  };
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** A date still to come keeps a target out for longer than any rule means to. */
function reportLater(later: readonly Identifier[], { targets }: WorkRules): Issue[] {
  const [first] = later;
  if (first === undefined || targets.coolDownMonths === undefined) return [];
  return [issueOf('plan.inspected-later', { severity: 'warning', args: { count: later.length, first } })];
}
