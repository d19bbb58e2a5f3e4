import * as z from 'zod';
import {
  type CivilDate,
  type Digest,
  type Identifier,
  isCivilDate,
  isDigest,
  isIdentifier,
} from '../../core/kernel/index.js';
import type { DrawMode } from '../../core/plan/index.js';
import type { VersionTotals } from '../../core/versions/index.js';
import type { AdoptedVersion } from './model.js';

const digest = z.custom<Digest>((value) => typeof value === 'string' && isDigest(value), 'digest');
const identifier = z.custom<Identifier>((value) => typeof value === 'string' && isIdentifier(value), 'id');
const civilDate = z.custom<CivilDate>((value) => typeof value === 'string' && isCivilDate(value), 'date');
const count = z.int().min(0);

/** Checks the body of a line. */
export type FactSchema<Fact> = z.ZodType<Fact>;

/** Body of `share-committed`. */
export interface CommittedFact {
  readonly draw: Identifier;
  readonly party: Identifier;
  readonly commitment: Digest;
}

/** Body of `plan-sealed`. `working` is an object that only the office reads; its salt key hides what it holds. */
export interface SealedFact {
  readonly draw: Identifier;
  readonly planItem: Identifier;
  readonly batch?: number;
  readonly mode: DrawMode;
  /** H(plan.json), the object's digest too. */
  readonly commitment: Digest;
  readonly working: Digest;
}

/** Body of `share-revealed`. */
export interface RevealedFact {
  readonly draw: Identifier;
  readonly party: Identifier;
  readonly share: Digest;
}

/** Body of `source-observed`. */
export interface ObservedFact {
  readonly draw: Identifier;
  readonly source: Identifier;
  readonly value: string;
}

/** Body of `draw-recorded`; the record is an object. */
export interface RecordedFact {
  readonly draw: Identifier;
  readonly commitment: Digest;
  readonly record: Digest;
}

/** What a sealed draw is disclosed from. Secret until then: it holds the salt key. */
export interface WorkingPapers {
  readonly format: 'double-random/working@1';
  /** 64 hex digits. */
  readonly saltKey: string;
  /** Objects: the canonical task, both frames, and the register snapshots that they were made of. */
  readonly task: Digest;
  readonly frames: Readonly<Record<'targets' | 'inspectors', Digest>>;
  readonly snapshots: Readonly<Record<'items' | 'rules' | 'targets' | 'inspectors', Digest>> & {
    /** Where the rules counted inspections. */
    readonly history?: Digest;
  };
}

const totalsSchema: z.ZodType<VersionTotals> = z.strictObject({
  before: count,
  added: count,
  changed: count,
  cancelled: count,
  unchanged: count,
  after: count,
});

export const adoptedSchema: z.ZodType<AdoptedVersion> = z.strictObject({
  version: z.int().min(1),
  snapshot: digest,
  count,
  source: digest.exactOptional(),
  receipt: digest.exactOptional(),
  partial: z.string().exactOptional(),
  effectiveFrom: civilDate.exactOptional(),
  basis: z.string().exactOptional(),
  operator: z.string().exactOptional(),
  reason: z.string().exactOptional(),
  acceptedChange: z.string().exactOptional(),
  changes: totalsSchema.exactOptional(),
});

export const committedSchema: z.ZodType<CommittedFact> = z.strictObject({
  draw: identifier,
  party: identifier,
  commitment: digest,
});

export const sealedSchema: z.ZodType<SealedFact> = z.strictObject({
  draw: identifier,
  planItem: identifier,
  batch: z.int().min(1).exactOptional(),
  mode: z.enum(['official', 'rehearsal']),
  commitment: digest,
  working: digest,
});

export const revealedSchema: z.ZodType<RevealedFact> = z.strictObject({
  draw: identifier,
  party: identifier,
  share: digest,
});

export const observedSchema: z.ZodType<ObservedFact> = z.strictObject({
  draw: identifier,
  source: identifier,
  value: z.string(),
});

export const recordedSchema: z.ZodType<RecordedFact> = z.strictObject({
  draw: identifier,
  commitment: digest,
  record: digest,
});

export const workingSchema: z.ZodType<WorkingPapers> = z.strictObject({
  format: z.literal('double-random/working@1'),
  saltKey: digest,
  task: digest,
  frames: z.strictObject({ targets: digest, inspectors: digest }),
  snapshots: z.strictObject({
    items: digest,
    rules: digest,
    targets: digest,
    inspectors: digest,
    history: digest.exactOptional(),
  }),
});
