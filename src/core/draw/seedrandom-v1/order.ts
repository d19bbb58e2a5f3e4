import type { Digest } from '../../kernel/index.js';
import type { IdList, StratumOrder } from '../method.js';
import { shuffleForward } from '../stream.js';
import { seedrandomStream } from './stream.js';

/**
 * Order of `seedrandom@1`: ids in byte order, shuffled forward; a forward shuffle settles place after place, so the
 * first `take` places of the partial shuffle are those of the whole one.
 *
 * @basis docs/spec/draw-v1.md §5
 * @example
 * ```ts
 * const ids = ['T1', 'T2', 'T3'].map(identifier);
 * assert.deepEqual(orderByShuffle(digestOf('key'), ids, 2).ids, orderByShuffle(digestOf('key'), ids, 3).ids.slice(0, 2));
 * ```
 */
export function orderByShuffle(key: Digest, ids: IdList, take: number): StratumOrder {
  const shuffled = ids.slice();
  shuffleForward(shuffled, seedrandomStream(key), take);
  return { ids: shuffled.slice(0, take) };
}
