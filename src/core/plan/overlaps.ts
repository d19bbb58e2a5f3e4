import { type Identifier, type Issue, issueOf } from '../kernel/index.js';
import type { StratumDimension } from '../rules/index.js';

/** So many ids are shown; the count tells how many there are. */
const mostShown = 5;

/** The targets that would stand in the same several strata of one dimension. */
export interface Overlap {
  readonly dimension: StratumDimension;
  readonly values: readonly string[];
  readonly shown: readonly Identifier[];
  readonly count: number;
}

/** Counts a target under the strata it would stand in, and keeps its id while few are known. */
export function noteOverlap(
  overlaps: Map<string, Overlap>,
  { dimension, values }: Pick<Overlap, 'dimension' | 'values'>,
  id: Identifier,
): void {
  const key = JSON.stringify([dimension, ...values]);
  const { shown, count } = overlaps.get(key) ?? { shown: [], count: 0 };
  const known = shown.length < mostShown ? [...shown, id] : shown;
  overlaps.set(key, { dimension, values, shown: known, count: count + 1 });
}

/** One issue for each set of strata that overlap, with the targets that show it. */
export function reportOverlaps(overlaps: ReadonlyMap<string, Overlap>): Issue[] {
  return [...overlaps.values()].map(({ dimension, values, shown, count }) =>
    issueOf('plan.stratum-overlap', {
      path: ['strata', dimension],
      args: { dimension, strata: values.join(', '), count, ids: shown.join(', ') },
    }),
  );
}
