import {
  buildMerkleLevels,
  type Digest,
  type Identifier,
  proveInclusion,
  rootOfLevels,
  verifyInclusion,
} from '../kernel/index.js';
import { type FrameEntry, frameLeaves, leafOf, saltsUnder } from '../plan/index.js';
import type { RowProof } from './model.js';

/** The proofs of the shown rows of one frame, and the frame's root as it comes out of all of its rows. */
export interface FrameProofs {
  readonly root: Digest;
  readonly proofs: readonly RowProof[];
}

/**
 * Proves every shown row of a frame, hashing the frame once.
 *
 * @example
 * ```ts
 * const entry = { id: identifier('T1'), record: digestOf('record'), excluded: ['cooldown'] };
 * const { root, proofs } = proveRows('targets', { entries: [entry], saltKey: '5a'.repeat(32), shown: new Set([entry.id]) });
 * assert.ok(proofs[0] && verifyRow(entry, proofs[0], root));
 * ```
 */
export function proveRows(
  pool: RowProof['pool'],
  frame: {
    readonly entries: readonly FrameEntry[];
    readonly saltKey: string;
    readonly shown: ReadonlySet<Identifier>;
  },
): FrameProofs {
  const { entries, saltKey, shown } = frame;
  const levels = buildMerkleLevels(frameLeaves(entries, saltKey));
  const salt = saltsUnder(saltKey);
  const proofs = entries.flatMap(({ id }, index): RowProof[] =>
    shown.has(id) ? [{ pool, id, salt: salt(id), ...proveInclusion(levels, index) }] : [],
  );
  return { root: rootOfLevels(levels), proofs };
}

/**
 * Tells whether a shown row stands in the frame of a root, by its proof.
 *
 * @example
 * ```ts
 * import { frameRoot, saltsUnder } from 'double-random/plan';
 * const entry = { id: identifier('T1'), record: digestOf('record'), excluded: ['cooldown'] };
 * const saltKey = '5a'.repeat(32);
 * const proof: RowProof = { pool: 'targets', id: entry.id, salt: saltsUnder(saltKey)('T1'), index: 0, size: 1, siblings: [] };
 * assert.ok(verifyRow(entry, proof, frameRoot([entry], saltKey)));
 * ```
 */
export function verifyRow(entry: FrameEntry, proof: RowProof, root: Digest): boolean {
  return entry.id === proof.id && verifyInclusion(leafOf(proof.salt, entry), proof, root);
}
