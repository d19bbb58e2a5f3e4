import type { Digest } from './brand.js';
import { initialState } from './sha256-blocks.js';
import { compress } from './sha256-compress.js';
import { wordsToHex } from './sha256-prefix.js';

const wordsInHash = 8;
const nodeBits = 65 * 8;
const emptyTree = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** A tree over leaf hashes that are given as words. */
export interface MerkleWords {
  /** Takes the hash of the next leaf, eight words, which are copied. */
  add(leafHash: Int32Array): void;
  /** The root over the leaves so far, the same as that of `accumulateMerkle`. */
  root(): Digest;
}

/**
 * The tree of `accumulateMerkle` over hashes in words, of which it makes nothing anew. A fast path only: the tests hold
 * it against `merkleRoot`.
 *
 * @basis RFC 6962 §2.1
 * @example
 * ```ts
 * const tree = accumulateWords();
 * assert.equal(tree.root(), merkleRoot([]));
 * ```
 */
export function accumulateWords(): MerkleWords {
  /** By height, the whole subtree that waits for its right neighbour; a bit of `size` tells whether there is one. */
  const waiting: Int32Array[] = [];
  const hashNode = nodeHasher();
  let size = 0;
  return {
    add: (leafHash) => {
      let node = leafHash;
      let height = 0;
      for (let left = size; left % 2 === 1; left = Math.floor(left / 2)) {
        node = hashNode(waiting[height] as Int32Array, node);
        height++;
      }
      const place = waiting[height] ?? new Int32Array(wordsInHash);
      for (let at = 0; at < wordsInHash; at++) place[at] = node[at] as number;
      waiting[height] = place;
      size++;
    },
    root: () => {
      let right: Int32Array | undefined;
      let left = size;
      for (let height = 0; left > 0; height++, left = Math.floor(left / 2)) {
        if (left % 2 === 0) continue;
        const node = waiting[height] as Int32Array;
        right = right === undefined ? node : hashNode(node, right);
      }
      // SAFETY: the hex of a SHA-256; that of nothing is a constant.
      return (right === undefined ? emptyTree : wordsToHex(right)) as Digest;
    },
  };
}

/** Hashes `0x01 || left || right`; the result stays until the next call, to which it may be handed as `right`. */
function nodeHasher(): (left: Int32Array, right: Int32Array) => Int32Array {
  const block = new Int32Array(16);
  const closing = new Int32Array(16);
  closing[15] = nodeBits;
  const state = new Int32Array(wordsInHash);
  return (left, right) => {
    // Every word lies one byte off: the node's mark comes first.
    let before = 1;
    for (let at = 0; at < wordsInHash; at++) {
      const word = left[at] as number;
      block[at] = (before << 24) | (word >>> 8);
      before = word;
    }
    for (let at = 0; at < wordsInHash; at++) {
      const word = right[at] as number;
      block[wordsInHash + at] = (before << 24) | (word >>> 8);
      before = word;
    }
    closing[0] = (before << 24) | 0x00800000;
    for (let at = 0; at < wordsInHash; at++) state[at] = initialState[at] as number;
    compress(state, block);
    compress(state, closing);
    return state;
  };
}
