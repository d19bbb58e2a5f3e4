import { type Digest, digestAfterPrefix } from '../../kernel/index.js';
import type { WordStream } from '../stream.js';

const wordsPerBlock = 8;

/**
 * Stream of `sha256@1`: the big-endian 32-bit words of SHA-256(K + "#" + i) for i = 0, 1, … in decimal.
 *
 * @basis docs/spec/draw-v1.md §6
 * @example
 * ```ts
 * const [first, second] = [sha256Stream(digestOf('key')), sha256Stream(digestOf('key'))];
 * assert.equal(first(), second());
 * ```
 */
export function sha256Stream(key: Digest): WordStream {
  const digest = digestAfterPrefix(`${key}#`);
  let counter = 0;
  let at = wordsPerBlock;
  let block: Int32Array = new Int32Array(0);
  return () => {
    if (at === wordsPerBlock) {
      block = digest(String(counter++));
      at = 0;
    }
    return (block[at++] as number) >>> 0;
  };
}
