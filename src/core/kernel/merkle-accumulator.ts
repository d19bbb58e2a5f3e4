import type { Digest } from './brand.js';
import { type Hasher, kernelHasher } from './hasher.js';
import { fillNode, nodeLength } from './merkle.js';
import { bytesToHex } from './sha256.js';

/** A tree that is only asked for its root: of any number of leaves it holds the hashes of a few whole subtrees. */
export interface MerkleAccumulator {
  /** Takes the hash of the next leaf. */
  add(leafHash: Uint8Array): void;
  /** The root over the leaves so far, the same as that of `merkleRoot`. */
  root(): Digest;
}

/**
 * Starts a tree that takes its leaves one by one, for pools too large to hold the hashes of.
 *
 * @basis RFC 6962 §2.1
 * @example
 * ```ts
 * const leaves = ['a', 'b', 'c'].map((text) => leafHash(utf8(text)));
 * const tree = accumulateMerkle();
 * for (const leaf of leaves) tree.add(leaf);
 * assert.equal(tree.root(), merkleRoot(leaves));
 * ```
 */
export function accumulateMerkle({ sha256 }: Pick<Hasher, 'sha256'> = kernelHasher): MerkleAccumulator {
  /** By height, the whole subtree that waits for its right neighbour: the binary digits of the number of leaves. */
  const waiting: (Uint8Array | undefined)[] = [];
  const content = new Uint8Array(nodeLength);
  const nodeHash = (left: Uint8Array, right: Uint8Array) => sha256(fillNode(content, left, right));
  return {
    add: (leafHash) => {
      let [node, height] = [leafHash, 0];
      for (let left = waiting[0]; left !== undefined; left = waiting[height]) {
        node = nodeHash(left, node);
        waiting[height++] = undefined;
      }
      waiting[height] = node;
    },
    root: () => {
      let right: Uint8Array | undefined;
      for (const left of waiting) {
        if (left !== undefined) right = right === undefined ? left : nodeHash(left, right);
      }
      // SAFETY: the hex of a SHA-256.
      return bytesToHex(right ?? sha256(new Uint8Array())) as Digest;
    },
  };
}
