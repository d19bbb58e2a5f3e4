import type { Digest, Identifier, Instant } from '../kernel/index.js';

/**
 * A public source of randomness, pinned to one issue or ceremony before sealing: `dice` are ten-sided dice thrown
 * `throws` times in a named ceremony, `ssq` is one issue (7 digits) of the 双色球 lottery.
 */
export type PinnedSource =
  | { readonly id: Identifier; readonly kind: 'dice'; readonly ceremony: string; readonly throws: number }
  | { readonly id: Identifier; readonly kind: 'ssq'; readonly issue: string };

/** A party that adds a secret share. `commitment` binds it before sealing. */
export interface EntropyParty {
  readonly id: Identifier;
  readonly commitment: Digest;
}

/** Where the seed will come from. */
export interface EntropyPlan {
  readonly parties: readonly EntropyParty[];
  /** Fewer reveals than this void the draw. */
  readonly minimumReveals: number;
  /** Shares revealed later than this do not count. */
  readonly revealBy: Instant;
  readonly sources: readonly PinnedSource[];
}

/** The value a public source showed, in its canonical text; never a number, leading zeros matter. */
export interface SourceValue {
  readonly id: Identifier;
  readonly value: string;
}

/** What the seed was derived from. */
export interface Evidence {
  /** Shares revealed in time, by party id. */
  readonly reveals: Readonly<Record<string, Digest>>;
  /** In the plan's order. */
  readonly sources: readonly SourceValue[];
}

/**
 * How much the seed can be trusted: whether two or more parties shared in it, whether a public source did, or both.
 * `single-party` is only possible in a rehearsal.
 */
export type AssuranceLevel =
  | 'parties-and-public-source'
  | 'party-and-public-source'
  | 'public-source'
  | 'parties'
  | 'single-party';
