import seedrandom from 'seedrandom';
import { type Digest, isDigest } from '../../kernel/index.js';
import type { WordStream } from '../stream.js';

/**
 * Stream of `seedrandom@1`: the 32-bit words of npm seedrandom 3.0.5 (ARC4) under a stage key.
 *
 * The guard is not a formality: seedrandom keeps only the low byte of each character, folds repetitions, treats a
 * number unlike its digits, and is silently random without a seed. 64 hex digits are free of all four.
 *
 * @throws TypeError when the key is not 64 lowercase hex digits.
 * @basis docs/spec/draw-v1.md §5
 * @example
 * ```ts
 * // SAFETY: 64 hex digits.
 * const stream = seedrandomStream('0'.repeat(64) as Digest);
 * assert.deepEqual([stream() | 0, stream() | 0], [-943362344, -1060333555]);
 * ```
 */
export function seedrandomStream(key: Digest): WordStream {
  if (!isDigest(key)) throw new TypeError('Cannot start seedrandom: the key must be 64 lowercase hex digits');
  const generator = seedrandom(key);
  return () => generator.int32() >>> 0;
}
