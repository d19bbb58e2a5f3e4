import {
  buildMerkleLevels,
  bytesToHex,
  canonicalJson,
  type Digest,
  hexToBytes,
  type InclusionProof,
  leafHash,
  proveInclusion,
  rootOfLevels,
  utf8,
  verifyInclusion,
} from '../kernel/index.js';
import type { TargetResult } from './target-result.js';

/** A result as it was once published, with the salt that hides it once it is taken down. */
export interface SaltedResult {
  readonly salt: Digest;
  readonly result: TargetResult;
}

/**
 * One place of the ledger of published results: what is shown can be held to its leaf; of what was withdrawn (撤下) only the
 * leaf is left, which tells nobody anything without its salt.
 */
export type LedgerPlace =
  | {
      readonly state: 'shown' | 'superseded';
      readonly leaf: Digest;
      readonly salt: Digest;
      readonly result: TargetResult;
    }
  | { readonly state: 'withdrawn'; readonly leaf: Digest };

/**
 * 结果公示台账: every result ever published of a draw, in order. Places are added and never moved, so that a correction or a
 * withdrawal leaves every older root explicable.
 */
export interface ResultsLedger {
  readonly format: 'double-random/results-ledger@1';
  readonly drawId: string;
  readonly places: readonly LedgerPlace[];
  /** Root of the tree of RFC 6962 over the leaves. */
  readonly root: Digest;
}

/**
 * The leaf of a published result: the hash of its canonical JSON with its salt.
 *
 * @basis RFC 6962 §2.1
 * @example
 * ```ts
 * const result: TargetResult = {
 *   target: identifier('T1'), list: 'national@1', inspectedOn: civilDate('2026-03-10'),
 *   findings: [{ item: identifier('SC-01'), codes: ['1'] }], followUps: [],
 * };
 * assert.notEqual(leafOfResult({ salt: digestOf('a'), result }), leafOfResult({ salt: digestOf('b'), result }));
 * ```
 */
export function leafOfResult({ salt, result }: SaltedResult): Digest {
  // SAFETY: the hex of a SHA-256.
  return bytesToHex(leafHash(utf8(canonicalJson({ result, salt })))) as Digest;
}

/**
 * Root over the leaves of a ledger.
 *
 * @example
 * ```ts
 * assert.equal(ledgerRoot([]), digestOf(''));
 * ```
 */
export function ledgerRoot(leaves: readonly Digest[]): Digest {
  return rootOfLevels(levelsOf(leaves));
}

/**
 * The way from one leaf to the root, for whoever asks about one target alone.
 *
 * @throws RangeError when the ledger has no such place.
 * @example
 * ```ts
 * const leaves = ['a', 'b', 'c'].map((text) => digestOf(text));
 * assert.ok(verifyInclusion(hexToBytes(leaves[1]!), proveResult(leaves, 1), ledgerRoot(leaves)));
 * ```
 */
export function proveResult(leaves: readonly Digest[], index: number): InclusionProof {
  return proveInclusion(levelsOf(leaves), index);
}

/**
 * Tells whether a published result is the one at a place of the ledger with this root.
 *
 * @example
 * ```ts
 * const result: TargetResult = {
 *   target: identifier('T1'), list: 'national@1', inspectedOn: civilDate('2026-03-10'),
 *   findings: [{ item: identifier('SC-01'), codes: ['1'] }], followUps: [],
 * };
 * const salted = { salt: digestOf('salt'), result };
 * const leaves = [leafOfResult(salted)];
 * assert.ok(verifyResult(salted, proveResult(leaves, 0), ledgerRoot(leaves)));
 * assert.ok(!verifyResult({ ...salted, result: { ...result, inspectedOn: civilDate('2026-03-11') } }, proveResult(leaves, 0), ledgerRoot(leaves)));
 * ```
 */
export function verifyResult(salted: SaltedResult, proof: InclusionProof, root: Digest): boolean {
  return verifyInclusion(hexToBytes(leafOfResult(salted)), proof, root);
}

function levelsOf(leaves: readonly Digest[]) {
  return buildMerkleLevels(leaves.map(hexToBytes));
}
