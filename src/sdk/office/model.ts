import type {
  CivilDate,
  Digest,
  Hasher,
  Identifier,
  Instant,
  Issue,
  RefusedRow,
} from '../../core/kernel/index.js';
import type { DrawMode, SealedPlan } from '../../core/plan/index.js';
import type { DrawRecord } from '../../core/record/index.js';
import type { VersionTotals } from '../../core/versions/index.js';
import type { Clock, Entropy, LineImporter, LineImportOptions, RegisterImporter } from '../ports.js';
import type { RegisterName } from '../registers.js';
import type { Store } from '../store.js';

/** What an office works with. */
export interface OfficePorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly entropy: Entropy;
  /** What the machine lends for the hashes of large pools; without one the kernel works them out itself. */
  readonly hasher?: Hasher;
  /** Needed only to adopt registers from files. */
  readonly importer?: RegisterImporter;
  /** Needed only to adopt registers from files in pieces. */
  readonly lineImporter?: LineImporter;
}

/** One version of a register, as its journal line tells it. */
export interface AdoptedVersion {
  /** 1 for the first. */
  readonly version: number;
  /** Object: the records, one canonical JSON a line, in id order. */
  readonly snapshot: Digest;
  readonly count: number;
  /** Only where it came from a file: digest of the file's bytes, and of the import receipt (object). */
  readonly source?: Digest;
  readonly receipt?: Digest;
  /** Why it was adopted although rows were refused. */
  readonly partial?: string;
  /** The day it takes effect; where none is stated, with its adoption. */
  readonly effectiveFrom?: CivilDate;
  /** 依据: the number of the document it rests on, such as 米政发〔2018〕12号. */
  readonly basis?: string;
  /** Who adopted it, and why. */
  readonly operator?: string;
  readonly reason?: string;
  /** Why a change was accepted that looks like a fault, such as a pool that lost a district. */
  readonly acceptedChange?: string;
  /** What it changed against the version before. */
  readonly changes?: VersionTotals;
}

/** A version in the chain of its register. */
export interface ChainedVersion extends AdoptedVersion {
  readonly adoptedAt: Instant;
}

/** What whoever adopts a version says about it. */
export interface VersionDetails {
  /** `YYYY-MM-DD`. */
  readonly effectiveFrom?: string | undefined;
  readonly basis?: string | undefined;
  readonly operator?: string | undefined;
  readonly reason?: string | undefined;
  /** Why a change is accepted that looks like a fault. */
  readonly acceptedChange?: string | undefined;
}

/** The rows of a file that were refused, and the headers by which its table is known. */
export interface RefusedRows {
  readonly rows: readonly RefusedRow[];
  readonly headers: readonly string[];
}

/** How a register is adopted from a file. */
export interface AdoptTableOptions extends VersionDetails, LineImportOptions {
  /** Why the register is adopted although rows are refused. */
  readonly acceptPartial?: string | undefined;
  /** Whether the file adds to the newest version: what stands stays, a record of the same id is replaced. */
  readonly supplement?: boolean | undefined;
  /** Told of the refused rows, whether the others are adopted or not. */
  readonly onRefused?: ((refused: RefusedRows) => void) | undefined;
}

/** What adopting a register came to. `notes` are warnings about the file and its rows. */
export interface Adoption extends AdoptedVersion {
  readonly register: RegisterName;
  readonly read: number;
  readonly accepted: number;
  readonly warned: number;
  readonly refused: number;
  readonly notes: readonly Issue[];
}

/** A party's commitment. `share` is the party's secret: it is given out once and the office does not keep it. */
export interface CommittedShare {
  readonly drawId: Identifier;
  readonly party: Identifier;
  readonly commitment: Digest;
  readonly share?: Digest;
  readonly notes: readonly Issue[];
}

/** A sealed draw, as far as it may be told before disclosure: the plan holds no name and no code. */
export interface Sealing {
  readonly drawId: Identifier;
  readonly plan: SealedPlan;
  readonly commitment: Digest;
  readonly mode: DrawMode;
  readonly sealedAt: Instant;
  readonly notes: readonly Issue[];
}

/** A revealed share or an observed value; `repeated` where it had been entered before. */
export interface Observation {
  readonly drawId: Identifier;
  /** The party or the source. */
  readonly from: Identifier;
  readonly value: string;
  readonly repeated: boolean;
  readonly notes: readonly Issue[];
}

/** A drawn record. `repeated` where it had been drawn before: the same record, unchanged. */
export interface DrawnRecord {
  readonly drawId: Identifier;
  readonly plan: SealedPlan;
  readonly record: DrawRecord;
  /** H(record.json). */
  readonly digest: Digest;
  readonly repeated: boolean;
  readonly notes: readonly Issue[];
}

/** A list that was written for another office. */
export interface HandingDown {
  readonly drawId: Identifier;
  /** Canonical JSON, and its digest. */
  readonly text: string;
  readonly list: Digest;
  /** How many targets are in it, of how many that were drawn. */
  readonly handed: number;
  readonly selected: number;
  readonly notes: readonly Issue[];
}

/** A list that was taken in. `repeated` where it had been before. */
export interface Receipt {
  readonly drawId: Identifier;
  readonly authority: string;
  readonly mode: DrawMode;
  readonly record: Digest;
  readonly list: Digest;
  readonly count: number;
  /** How many of them in each batch of visits, where the draw above decided that. */
  readonly visitBatches?: readonly number[];
  readonly repeated: boolean;
  readonly notes: readonly Issue[];
}

/** The files of a publication by path. */
export interface Publication {
  readonly drawId: Identifier;
  readonly edition: 'public' | 'audit';
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly notes: readonly Issue[];
}
