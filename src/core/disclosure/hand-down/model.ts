import type { Digest } from '../../kernel/index.js';
import type { EligibleTarget, SealedPlan } from '../../plan/index.js';
import type { InspectionTarget } from '../../pools/index.js';
import type { RowProof } from '../model.js';

/** One target that is handed down: its frame entry, the register record that the entry is of, and its place in the frame. */
export interface HandedDownRow {
  readonly entry: EligibleTarget;
  readonly record: InspectionTarget;
  readonly proof: RowProof;
  /** In which batch it is visited, from 1, where the draw decided that; the record of the draw bears it out. */
  readonly visitBatch?: number;
}

/**
 * 下发名单: what the office that drew the targets hands to one that draws who inspects them. It names nobody else: of the
 * record it has the digest alone, since the other targets are secret until they are inspected. Secret itself until then.
 */
export interface HandDown {
  readonly format: 'double-random/hand-down@1';
  readonly plan: SealedPlan;
  /** Digest of record.json. */
  readonly record: Digest;
  /** Whose targets these are, as the register spells the districts; without it, everyone selected. */
  readonly districts?: readonly string[];
  /** In id order. */
  readonly targets: readonly HandedDownRow[];
}

/** A list as it is sent: canonical JSON, and its digest. */
export interface WrittenHandDown {
  readonly handDown: HandDown;
  readonly text: string;
  readonly list: Digest;
  /** How many the draw selected in all. */
  readonly selected: number;
}
