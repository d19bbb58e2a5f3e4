import { compareText, type Digest } from '../kernel/index.js';
import type { SealedPlan } from '../plan/index.js';
import { orderStratum } from './methods.js';
import type { DrawnStratum, DrawnVisits } from './model.js';
import { stageKey } from './stage-key.js';

/** What decides in which batch each of the selected is visited. */
export interface VisitBatchesInput {
  readonly plan: Pick<SealedPlan, 'visitBatches' | 'method'>;
  readonly strata: readonly Pick<DrawnStratum, 'selected'>[];
  readonly seed: Digest;
}

/**
 * 检查批次的随机排序: everyone selected, of all strata together, in one random order, cut into batches of equal size; where
 * that does not go even, the first ones have one more. Key items that are inspected at a high ratio, or all of them, owe
 * their turn to the draw as well.
 *
 * @returns the batches in the order of their visits; nothing where the plan has none
 * @basis 国市监信〔2019〕38号 (重点检查事项抽查比例高的, 随机抽取确定检查批次顺序); docs/spec/draw-v1.md §5
 * @example
 * ```ts
 * const plan = { visitBatches: 2, method: 'sha256@1' as const };
 * const strata = [{ selected: ['T1', 'T2', 'T3'].map(identifier) }];
 * const visits = drawVisitBatches({ plan, strata, seed: digestOf('seed') });
 * assert.deepEqual(visits?.batches.map(({ length }) => length), [2, 1]);
 * ```
 */
export function drawVisitBatches({ plan, strata, seed }: VisitBatchesInput): DrawnVisits | undefined {
  const { visitBatches: count, method } = plan;
  if (count === undefined) return undefined;
  const selected = strata.flatMap((stratum) => stratum.selected).sort(compareText);
  const key = stageKey({ seed, stage: 'batches', stratum: '', method });
  const { ids } = orderStratum({ method, key, ids: selected, take: selected.length });
  const size = Math.floor(ids.length / count);
  const larger = ids.length % count;
  const startOf = (at: number): number => at * size + Math.min(at, larger);
  return {
    key,
    batches: Array.from({ length: count }, (_, at) => ids.slice(startOf(at), startOf(at + 1))),
  };
}
