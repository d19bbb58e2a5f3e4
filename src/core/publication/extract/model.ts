import type { RowProof } from '../../disclosure/index.js';
import type { AssuranceLevel, SourceValue } from '../../entropy/index.js';
import type { CivilDate, Digest, Identifier, InclusionProof } from '../../kernel/index.js';
import type { SealedPlan, TargetEntry } from '../../plan/index.js';
import type { InspectionTarget } from '../../pools/index.js';
import type { AmendmentGround, TargetResult } from '../../results/index.js';
import type { MethodId } from '../../rules/index.js';

/**
 * 摘录: what one target gets about itself of one draw, and nobody else's data: for 行政复议, 依申请公开 or its own files.
 * Everything outside `stated` can be held to what was published.
 */
export interface Extract {
  readonly format: 'double-random/extract@1';
  /** The number that was asked about. */
  readonly target: Identifier;
  readonly draw: {
    readonly drawId: Identifier;
    readonly authority: string;
    readonly title: string;
    readonly asOf: CivilDate;
    readonly commitment: Digest;
  };
  /** The whole sealed plan, which names nobody: its canonical JSON has the digest `draw.commitment`. */
  readonly plan: SealedPlan;
  readonly record: RecordFacts;
  readonly standing: TargetStandingInDraw;
  /** Absent where the target is not in the pool. */
  readonly entry?: ProvedEntry;
  /** What a public edition would show of the register's record. */
  readonly register?: ShownRecord;
  /** Of a selected one that a team was drawn for. */
  readonly team?: readonly TeamPlaces[];
  /** Of a selected one. */
  readonly results?: ExtractedResults;
  readonly stated: StatedFacts;
}

/** What the record of the draw says that names nobody, and what it says of the target's own stratum. */
export interface RecordFacts {
  /** H(record.json). */
  readonly digest: Digest;
  readonly reveals: Readonly<Record<string, Digest>>;
  readonly sources: readonly SourceValue[];
  readonly assurance: { readonly bits: Readonly<Record<string, number>>; readonly level: AssuranceLevel };
  readonly seed: Digest;
  readonly method: MethodId;
  readonly stratum?: StratumFacts;
}

/** A drawn stratum without the names of those drawn. */
export interface StratumFacts {
  readonly id: Identifier;
  readonly key: Digest;
  readonly selected: number;
  readonly reserves: number;
  /** 入选线: the ticket of the last selected; and that of the last reserve. */
  readonly cutoff?: Digest;
  readonly reserveLine?: Digest;
}

/** How a target stands in a draw: 不在名录, 未纳入, 未抽中, 备选 or 抽中. */
export type StandingKind = 'absent' | 'excluded' | 'not-drawn' | 'reserve' | 'selected';

/** How the target stands, with the numbers that decide it. */
export interface TargetStandingInDraw {
  readonly kind: StandingKind;
  /** 签号, of everyone eligible where the method has tickets. */
  readonly ticket?: Digest;
  /** Place in the random order of the stratum, from 1, of whoever was drawn. */
  readonly place?: number;
  /** From 1, where the draw decides the order of visits. */
  readonly visitBatch?: number;
}

/** The target's own entry of the frame, and the way to the frame's root. */
export interface ProvedEntry {
  readonly entry: TargetEntry;
  readonly proof: RowProof;
}

/** The public fields of a register record, and the names of those that are left out. The frame binds the whole record. */
export interface ShownRecord {
  readonly shown: InspectionTarget;
  readonly withheld: readonly string[];
}

/** A kind of place in the team, and how many inspectors were drawn into it. */
export interface TeamPlaces {
  readonly group: Identifier;
  readonly inspectors: number;
}

/** What was published of the target's inspection. */
export interface ExtractedResults {
  readonly state: 'unpublished' | 'published' | 'withdrawn';
  /** Root of the ledger of published results, and how many places it had. */
  readonly root: Digest;
  readonly size: number;
  /** In the order of publication. What was withdrawn is not said again. */
  readonly places: readonly ProvedResult[];
}

/** One published result of the target, and the way to the ledger's root. */
export interface ProvedResult {
  readonly state: 'shown' | 'superseded';
  readonly leaf: Digest;
  readonly salt: Digest;
  readonly result: TargetResult;
  readonly proof: InclusionProof;
}

/** What the office states and the extract alone cannot prove. */
export interface StatedFacts {
  readonly issuedOn: CivilDate;
  /** How often the item of the plan was sealed, this draw among them, and how many of these were drawn. */
  readonly attempts: { readonly sealed: number; readonly drawn: number };
  readonly items: readonly StatedItem[];
  /** The stratum as people call it. */
  readonly stratum?: string;
  readonly publishedOn?: CivilDate;
  readonly amendments: readonly StatedAmendment[];
}

/** An item of the draw by its title. */
export interface StatedItem {
  readonly id: Identifier;
  readonly title: string;
}

/** A correction, withdrawal or restoration of the target's own result. */
export interface StatedAmendment {
  readonly act: 'corrected' | 'withdrawn' | 'restored';
  readonly on: CivilDate;
  readonly ground: AmendmentGround;
}
