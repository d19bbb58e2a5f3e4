import * as z from 'zod';
import type { Digest, Identifier } from '../../core/kernel/index.js';
import type { DrawMode } from '../../core/plan/index.js';
import { civilDateSchema, digestSchema, identifierSchema } from '../../core/shapes/index.js';
import type { VersionTotals } from '../../core/versions/index.js';
import type { AdoptedVersion } from './model.js';

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
  /** Of targets that were handed down: the digest of the record that drew them. */
  readonly handedDown?: Digest;
  readonly mode: DrawMode;
  /** H(plan.json), the object's digestSchema too. */
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

/** Body of `hand-down-received`: of which draw of another office, the list (object) and the targets in it (object). */
export interface ReceivedFact {
  readonly from: Identifier;
  readonly authority: string;
  readonly record: Digest;
  readonly list: Digest;
  readonly targets: Digest;
  readonly count: number;
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
  /** The row of the annual plan that the task carries out, where there is one. */
  readonly planned?: Digest;
  /** The list that was handed down, where the targets were. */
  readonly handDown?: Digest;
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
  snapshot: digestSchema,
  count,
  source: digestSchema.exactOptional(),
  receipt: digestSchema.exactOptional(),
  partial: z.string().exactOptional(),
  effectiveFrom: civilDateSchema.exactOptional(),
  basis: z.string().exactOptional(),
  operator: z.string().exactOptional(),
  reason: z.string().exactOptional(),
  acceptedChange: z.string().exactOptional(),
  changes: totalsSchema.exactOptional(),
});

export const committedSchema: z.ZodType<CommittedFact> = z.strictObject({
  draw: identifierSchema,
  party: identifierSchema,
  commitment: digestSchema,
});

export const sealedSchema: z.ZodType<SealedFact> = z.strictObject({
  draw: identifierSchema,
  planItem: identifierSchema,
  batch: z.int().min(1).exactOptional(),
  handedDown: digestSchema.exactOptional(),
  mode: z.enum(['official', 'rehearsal']),
  commitment: digestSchema,
  working: digestSchema,
});

export const revealedSchema: z.ZodType<RevealedFact> = z.strictObject({
  draw: identifierSchema,
  party: identifierSchema,
  share: digestSchema,
});

export const observedSchema: z.ZodType<ObservedFact> = z.strictObject({
  draw: identifierSchema,
  source: identifierSchema,
  value: z.string(),
});

export const recordedSchema: z.ZodType<RecordedFact> = z.strictObject({
  draw: identifierSchema,
  commitment: digestSchema,
  record: digestSchema,
});

export const receivedSchema: z.ZodType<ReceivedFact> = z.strictObject({
  from: identifierSchema,
  authority: z.string(),
  record: digestSchema,
  list: digestSchema,
  targets: digestSchema,
  count,
});

export const workingSchema: z.ZodType<WorkingPapers> = z.strictObject({
  format: z.literal('double-random/working@1'),
  saltKey: digestSchema,
  task: digestSchema,
  frames: z.strictObject({ targets: digestSchema, inspectors: digestSchema }),
  snapshots: z.strictObject({
    items: digestSchema,
    rules: digestSchema,
    targets: digestSchema,
    inspectors: digestSchema,
    history: digestSchema.exactOptional(),
  }),
  planned: digestSchema.exactOptional(),
  handDown: digestSchema.exactOptional(),
});
