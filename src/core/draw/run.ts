import type { Digest, Identifier } from '../kernel/index.js';
import type {
  EligibleTarget,
  InspectorEntry,
  PlannedStratum,
  SealedPlan,
  TargetEntry,
} from '../plan/index.js';
import { isEligible } from '../plan/index.js';
import { assignTeams } from './assign/index.js';
import type { IdList } from './method.js';
import { methodOf, orderStratum } from './methods.js';
import type { Assignment, DrawnStratum, DrawOutcome } from './model.js';
import { stageKey } from './stage-key.js';
import { drawVisitBatches } from './visit-batches.js';

/** Everything a draw depends on. There is no other input: no clock, no order of rows, no locale. */
export interface DrawInput {
  readonly plan: SealedPlan;
  /** Both frames in id order, the excluded among them. */
  readonly targets: readonly TargetEntry[];
  readonly inspectors: readonly InspectorEntry[];
  readonly seed: Digest;
}

/**
 * 双随机: draws the targets of every stratum and, where the plan asks for it, the order of their visits; then assigns the
 * inspectors of every team.
 *
 * @throws RangeError when a frame is out of id order or smaller than the plan says; a frame that came from outside is
 *   checked against the sealed plan before it is drawn from.
 * @basis docs/spec/draw-v1.md §4–6
 * @example
 * ```ts
 * import { sampleDraw } from 'double-random/sdk';
 * const { plan, targets, inspectors, seed } = sampleDraw();
 * const outcome = runDraw({ plan, targets, inspectors, seed });
 * assert.equal(outcome.strata[0]?.selected.length, plan.strata[0]?.quota);
 * ```
 */
export function runDraw({ plan, targets, inspectors, seed }: DrawInput): DrawOutcome {
  const strata = drawTargets({ plan, targets, seed });
  const selected = new Set(strata.flatMap((stratum) => stratum.selected));
  const visitBatches = drawVisitBatches({ plan, strata, seed });
  return {
    seed,
    strata,
    ...(visitBatches && { visitBatches }),
    assignment: assignInspectors({ plan, targets, inspectors, seed, selected }),
  };
}

/**
 * 随机抽取检查对象: the selected and the reserves of every stratum, in the plan's order of strata.
 *
 * @throws RangeError as `runDraw` does.
 * @basis docs/spec/draw-v1.md §5
 * @example
 * ```ts
 * import { sampleDraw } from 'double-random/sdk';
 * const { plan, targets, seed, outcome } = sampleDraw();
 * assert.deepEqual(drawTargets({ plan, targets, seed }), outcome.strata);
 * ```
 */
export function drawTargets({ plan, targets, seed }: Omit<DrawInput, 'inspectors'>): readonly DrawnStratum[] {
  const idsByStratum = new Map<Identifier, Identifier[]>(plan.strata.map(({ id }) => [id, []]));
  for (const target of targets) if (isEligible(target)) idsByStratum.get(target.stratum)?.push(target.id);
  return drawStrata({ plan, idsOf: (stratum) => idsByStratum.get(stratum) ?? [], seed });
}

/**
 * The same draw of a pool that is not held entry by entry.
 *
 * @param input - `idsOf`: the ids of a stratum, in byte order; each stratum is asked for once
 * @throws RangeError as `runDraw` does.
 * @basis docs/spec/draw-v1.md §5
 * @example
 * ```ts
 * import { isEligible } from 'double-random/plan';
 * import { sampleDraw } from 'double-random/sdk';
 * const { plan, targets, seed, outcome } = sampleDraw();
 * const idsOf = (stratum: string) =>
 *   targets.filter(isEligible).flatMap((entry) => (entry.stratum === stratum ? [entry.id] : []));
 * assert.deepEqual(drawStrata({ plan, idsOf, seed }), outcome.strata);
 * ```
 */
export function drawStrata({
  plan,
  idsOf,
  seed,
}: Pick<DrawInput, 'plan' | 'seed'> & {
  readonly idsOf: (stratum: Identifier) => IdList;
}): readonly DrawnStratum[] {
  return plan.strata.map((stratum) => drawStratum(stratum, { plan, ids: idsOf(stratum.id), seed }));
}

/**
 * 随机选派执法检查人员: the teams of the selected targets of all strata; none where the plan draws only targets.
 *
 * @basis docs/spec/draw-v1.md §6
 * @example
 * ```ts
 * import { sampleDraw } from 'double-random/sdk';
 * const { plan, targets, inspectors, seed, outcome } = sampleDraw();
 * const selected = new Set(outcome.strata.flatMap((stratum) => stratum.selected));
 * assert.deepEqual(assignInspectors({ plan, targets, inspectors, seed, selected }), outcome.assignment);
 * ```
 */
export function assignInspectors({
  plan,
  targets,
  inspectors,
  seed,
  selected,
}: DrawInput & { readonly selected: ReadonlySet<Identifier> }): Assignment {
  // Who inspects them is drawn by those whom the targets are handed down to.
  if (plan.draws === 'targets') return { complete: true, service: [], effectiveCap: 0, teams: [] };
  const key = stageKey({ seed, stage: 'teams', stratum: '', method: plan.method });
  const isVisited = (entry: TargetEntry): entry is EligibleTarget =>
    selected.has(entry.id) && isEligible(entry);
  return assignTeams(
    {
      targets: targets.filter(isVisited),
      groups: plan.team,
      inspectors: inspectors.filter(isEligible),
    },
    methodOf(plan.method).stream(key),
  );
}

function drawStratum(
  stratum: PlannedStratum,
  { plan, ids, seed }: { plan: SealedPlan; ids: IdList; seed: Digest },
): DrawnStratum {
  const key = stageKey({ seed, stage: 'targets', stratum: stratum.id, method: plan.method });
  const order = orderStratum({ method: plan.method, key, ids, take: stratum.quota + stratum.reserve });
  const drawn = {
    id: stratum.id,
    key,
    selected: order.ids.slice(0, stratum.quota),
    reserves: order.ids.slice(stratum.quota),
  };
  const { tickets } = order;
  if (tickets === undefined) return drawn;
  const cutoff = tickets[stratum.quota - 1];
  return {
    ...drawn,
    tickets: Object.fromEntries(order.ids.map((id: Identifier, at) => [id, tickets[at] as Digest])),
    ...(cutoff === undefined ? {} : { cutoff }),
  };
}
