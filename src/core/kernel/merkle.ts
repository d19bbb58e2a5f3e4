import type { Digest } from './brand.js';
import { bytesToHex, hexToBytes, sha256 } from './sha256.js';

/** RFC 6962 §2.1: leaves and nodes are hashed under different prefixes, so that neither can pose as the other. */
const leafPrefix = 0x00;
const nodePrefix = 0x01;
const hashLength = 32;
export const nodeLength = 1 + 2 * hashLength;

/** The sibling digests from a leaf up to the root, lowest first. */
export interface InclusionProof {
  readonly index: number;
  readonly size: number;
  readonly siblings: readonly Digest[];
}

/**
 * Hash of one leaf, `SHA-256(0x00 || content)`.
 *
 * @basis RFC 6962 §2.1
 * @example
 * ```ts
 * assert.equal(bytesToHex(leafHash(new Uint8Array())), '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
 * ```
 */
export function leafHash(content: Uint8Array): Uint8Array {
  const input = new Uint8Array(content.length + 1);
  input[0] = leafPrefix;
  input.set(content, 1);
  return sha256(input);
}

/**
 * Root of the tree over leaf hashes, in their order. The empty tree has the hash of nothing.
 *
 * @basis RFC 6962 §2.1
 * @example
 * ```ts
 * assert.equal(merkleRoot([]), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
 * ```
 */
export function merkleRoot(leafHashes: readonly Uint8Array[]): Digest {
  return rootOfLevels(buildMerkleLevels(leafHashes));
}

/**
 * Root of a tree whose levels have been built, to prove from them as well.
 *
 * @example
 * ```ts
 * const leaves = ['a', 'b', 'c'].map((text) => leafHash(utf8(text)));
 * assert.equal(rootOfLevels(buildMerkleLevels(leaves)), merkleRoot(leaves));
 * ```
 */
export function rootOfLevels(levels: readonly (readonly Uint8Array[])[]): Digest {
  const top = levels[levels.length - 1]?.[0] ?? sha256(new Uint8Array());
  // SAFETY: the hex of a SHA-256.
  return bytesToHex(top) as Digest;
}

/**
 * All levels of the tree, leaves first, root last: hash once, then prove as many leaves as needed. A node without a
 * right neighbour moves up unchanged, which gives the same tree as the RFC's split at the largest power of two.
 *
 * @example
 * ```ts
 * const leaves = ['a', 'b', 'c'].map((text) => leafHash(utf8(text)));
 * assert.deepEqual(buildMerkleLevels(leaves).map((level) => level.length), [3, 2, 1]);
 * ```
 */
export function buildMerkleLevels(leafHashes: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] {
  const levels: (readonly Uint8Array[])[] = [leafHashes];
  for (let level = leafHashes; level.length > 1; ) {
    const above: Uint8Array[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = [level[at], level[at + 1]];
      if (left !== undefined) above.push(right === undefined ? left : nodeHash(left, right));
    }
    levels.push(above);
    level = above;
  }
  return levels;
}

/**
 * Proves that a leaf stands at an index of the tree.
 *
 * @throws RangeError when the tree has no such index.
 * @basis RFC 6962 §2.1.1
 * @example
 * ```ts
 * const levels = buildMerkleLevels(['a', 'b', 'c'].map((text) => leafHash(utf8(text))));
 * assert.equal(proveInclusion(levels, 2).siblings.length, 1);
 * ```
 */
export function proveInclusion(levels: readonly (readonly Uint8Array[])[], index: number): InclusionProof {
  const size = levels[0]?.length ?? 0;
  if (!Number.isInteger(index) || index < 0 || index >= size) {
    throw new RangeError(`Cannot prove inclusion: index ${index} is outside a tree of ${size} leaves`);
  }
  const siblings: Digest[] = [];
  for (let height = 0; height < levels.length - 1; height++) {
    const node = Math.floor(index / 2 ** height);
    const sibling = levels[height]?.[node % 2 === 0 ? node + 1 : node - 1];
    // SAFETY: the hex of a SHA-256.
    if (sibling !== undefined) siblings.push(bytesToHex(sibling) as Digest);
  }
  return { index, size, siblings };
}

/**
 * Tells whether a proof leads from a leaf hash to the root.
 *
 * @basis RFC 9162 §2.1.3.2 (the verification procedure for the tree of RFC 6962)
 * @example
 * ```ts
 * const leaves = ['a', 'b', 'c'].map((text) => leafHash(utf8(text)));
 * const proof = proveInclusion(buildMerkleLevels(leaves), 1);
 * assert.ok(verifyInclusion(leafHash(utf8('b')), proof, merkleRoot(leaves)));
 * assert.ok(!verifyInclusion(leafHash(utf8('a')), proof, merkleRoot(leaves)));
 * ```
 */
export function verifyInclusion(leaf: Uint8Array, proof: InclusionProof, root: Digest): boolean {
  if (proof.index < 0 || proof.index >= proof.size) return false;
  let [node, last] = [proof.index, proof.size - 1];
  let hash = leaf;
  for (const sibling of proof.siblings) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(hexToBytes(sibling), hash);
      // The last node of an odd level was carried up: skip the levels where it had no sibling.
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      hash = nodeHash(hash, hexToBytes(sibling));
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && bytesToHex(hash) === root;
}

/** Not by shifting, which forgets what is above 32 bits: a place far outside would be one inside. */
function half(place: number): number {
  return Math.floor(place / 2);
}

function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(fillNode(new Uint8Array(nodeLength), left, right));
}

/** Writes what the node over two others is the hash of, `0x01 || left || right`. @basis RFC 6962 §2.1 */
export function fillNode(content: Uint8Array, left: Uint8Array, right: Uint8Array): Uint8Array {
  content[0] = nodePrefix;
  // A loop: for so few bytes it beats the typed array's own set by far.
  for (let at = 0; at < hashLength; at++) {
    content[1 + at] = left[at] as number;
    content[1 + hashLength + at] = right[at] as number;
  }
  return content;
}
