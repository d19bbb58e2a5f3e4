import type { Manifest } from '../../disclosure/index.js';
import type { JournalLine } from '../../journal/index.js';
import type { ByteSource, Digest, Identifier } from '../../kernel/index.js';
import type { SealedPlan } from '../../plan/index.js';
import type { DrawRecord } from '../../record/index.js';
import type { WorkRules } from '../../rules/index.js';

/** The files of a bundle by path. */
export type BundleSources = ReadonlyMap<string, Uint8Array | ByteSource>;

/** What of a bundle is small and tells of the draw as a whole. */
export interface BundleFacts {
  readonly plan: SealedPlan;
  readonly commitment: Digest;
  readonly record: DrawRecord;
  readonly recordDigest: Digest;
  /** Where the bundle says for whom it is. */
  readonly edition?: Manifest['edition'];
  readonly rules?: WorkRules;
  readonly journal?: readonly JournalLine[];
}

/** What the first look at a draw asks for. */
export interface DrawOverview {
  /** Rows of `targets.ndjson`, and whether these are all that were sealed. */
  readonly rows: number;
  readonly whole: boolean;
  readonly drawn: number;
  readonly reserves: number;
  readonly teams: number;
  /** Places of every team. */
  readonly teamSize: number;
  /** Pairs of a target among the rows and an inspector who may not visit it. */
  readonly recusals: number;
  /** How often the journal tells of a seal of the same plan item (and batch), and of a record of this draw. */
  readonly attempts: number;
  readonly draws: number;
  readonly redraws: number;
  /** Targets left out, by reason, the most frequent first. */
  readonly excluded: readonly { readonly code: string; readonly count: number }[];
}

/** One place of a team, as the published table shows it. */
export interface TeamPlace {
  readonly role: string;
  readonly inspector: Identifier;
  /** Only where the bundle holds the register of inspectors: in an audit edition. */
  readonly name?: string;
}

/** Every value on the way from the sealed plan to one ticket, in the words that are hashed. */
export interface Working {
  readonly seedText: string;
  readonly seed: Digest;
  readonly stageText: string;
  readonly key: Digest;
  /** Of a method with tickets. */
  readonly ticketText?: string;
  readonly ticket?: Digest;
}

/** The stratum of a target, and where its line between drawn and not drawn lies. */
export interface StratumStanding {
  readonly id: Identifier;
  readonly name: string;
  readonly size: number;
  readonly quota: number;
  readonly reserve: number;
  /** The ticket of the last selected, where there are tickets. */
  readonly cutoff?: Digest;
}

/**
 * Where one business stands in a draw. `absent` is only said where every sealed row is here; where some are withheld, an
 * id without a row is `not-shown`: it may be in the list.
 */
export type Standing =
  | { readonly kind: 'absent'; readonly id: Identifier }
  | {
      readonly kind: 'not-shown';
      readonly id: Identifier;
      /** Had it been in one of these strata: its ticket there, and whether that would have been drawn. */
      readonly tickets: readonly (StratumStanding & {
        readonly ticket: Digest;
        readonly selected: boolean;
      })[];
    }
  | {
      readonly kind: 'excluded';
      readonly id: Identifier;
      readonly row: number;
      readonly reasons: readonly string[];
    }
  | {
      readonly kind: 'drawn' | 'reserve' | 'not-drawn';
      readonly id: Identifier;
      /** Row in the list, from 1. */
      readonly row: number;
      readonly name?: string;
      readonly stratum: StratumStanding;
      readonly working: Working;
      /** Place in the random order of the stratum, from 1, computed again from the rows; absent where rows are withheld. */
      readonly rank?: number;
      /** Place that the record gives among the drawn, or among the reserves, from 1. */
      readonly place?: number;
      /** Whether what is computed here is what the record says. */
      readonly agrees: boolean;
      readonly team?: { readonly number: number; readonly places: readonly TeamPlace[] };
      /** Inspectors who may not visit it. */
      readonly recused: number;
    };
