import { type Digest, digestOf, type Identifier, type Issue, isDigest, issueOf } from '../kernel/index.js';
import type { EntropyIssueCode } from './codes.js';
import type { EntropyParty } from './model.js';

/** A party's secret: 32 random bytes in hex, bound to one draw and one party. */
export interface Share {
  readonly drawId: Identifier;
  readonly party: Identifier;
  readonly share: Digest;
}

/**
 * What a party hands in before sealing. Draw and party are inside the hash, so that nobody can hand in another
 * party's commitment, or an old one, as his own.
 *
 * @basis docs/spec/draw-v1.md §3
 * @example
 * ```ts
 * const share = { drawId: identifier('D-2026-001'), party: identifier('office'), share: '1'.repeat(64) as Digest };
 * assert.equal(commitmentOfShare(share), 'e604026957c1497ec2ec8c485f6d6b82678ae4bbd94d99935698a749653be876');
 * ```
 */
export function commitmentOfShare({ drawId, party, share }: Share): Digest {
  return digestOf(`double-random/v1 share\ndraw=${drawId}\nparty=${party}\nshare=${share}\n`);
}

/**
 * Holds a revealed share to the party's commitment.
 *
 * @returns no issue, or one of `entropy.party-unknown`, `entropy.share-malformed`, `entropy.share-mismatch`
 * @example
 * ```ts
 * assert.equal(checkShare('1', { drawId: identifier('D'), party: identifier('office') }, [])[0]?.code, 'entropy.party-unknown');
 * ```
 */
export function checkShare(
  share: string,
  { drawId, party }: { readonly drawId: Identifier; readonly party: Identifier },
  parties: readonly EntropyParty[],
): Issue<EntropyIssueCode>[] {
  const path = [party];
  const known = parties.find(({ id }) => id === party);
  if (known === undefined) return [issueOf('entropy.party-unknown', { path, args: { party } })];
  if (!isDigest(share)) return [issueOf('entropy.share-malformed', { path, args: { party } })];
  if (commitmentOfShare({ drawId, party, share }) === known.commitment) return [];
  return [issueOf('entropy.share-mismatch', { path, args: { party, commitment: known.commitment } })];
}
