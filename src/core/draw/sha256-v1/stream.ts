import { type Digest, sha256, utf8 } from '../../kernel/index.js';
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
  let counter = 0;
  let at = wordsPerBlock;
  let block: DataView = new DataView(new ArrayBuffer(0));
  return () => {
    if (at === wordsPerBlock) {
      const bytes = sha256(utf8(`${key}#${counter++}`));
      block = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      at = 0;
    }
    return block.getUint32(4 * at++);
  };
}
