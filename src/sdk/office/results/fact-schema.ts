import * as z from 'zod';
import type { CivilDate, Digest, Identifier, Instant } from '../../../core/kernel/index.js';
import {
  type AmendmentGround,
  amendmentGroundSchema,
  type FollowUpKind,
  followUpKinds,
  type ResultListId,
  type ReviewedResult,
  resultListIds,
  reviewedResultSchema,
  type TargetResult,
  targetResultSchema,
} from '../../../core/results/index.js';
import { civilDateSchema, digestSchema, identifierSchema } from '../../../core/shapes/index.js';

const count = z.int().min(0);
const words = z.string().min(1).max(2000);

/** Body of `results-entered`; the batch is an object that only the office reads. */
export interface EnteredFact {
  readonly draw: Identifier;
  readonly by: string;
  readonly list: ResultListId;
  readonly results: Digest;
  readonly count: number;
}

/** Body of `results-reviewed`; what was reviewed is an object. */
export interface ReviewedFact {
  readonly draw: Identifier;
  readonly by: string;
  readonly decision: 'approved' | 'returned';
  readonly reason?: string;
  readonly reviewed: Digest;
  readonly count: number;
}

/** Body of `results-published`: the root of the ledger after it, and the digest of the sums of the files. */
export interface ReleasedFact {
  readonly draw: Identifier;
  readonly by: string;
  readonly reviewed: Digest;
  readonly count: number;
  readonly root: Digest;
  readonly sums: Digest;
}

/** Body of `result-amended`; the result of a correction is an object like a batch. */
export interface AmendedFact {
  readonly draw: Identifier;
  readonly by: string;
  readonly act: 'corrected' | 'withdrawn' | 'restored';
  readonly target: Identifier;
  readonly since: CivilDate;
  readonly ground: AmendmentGround;
  readonly result?: Digest;
  readonly root: Digest;
  readonly sums: Digest;
}

/** Body of `follow-up-told`. */
export interface FollowUpFact {
  readonly draw: Identifier;
  readonly by: string;
  readonly target: Identifier;
  readonly followUp: FollowUpKind;
  readonly on: CivilDate;
  readonly note?: string;
}

/** A line about the results of a draw, in the order of the journal. */
export type ResultFact = { readonly time: Instant } & (
  | { readonly kind: 'results-entered'; readonly fact: EnteredFact }
  | { readonly kind: 'results-reviewed'; readonly fact: ReviewedFact }
  | { readonly kind: 'results-published'; readonly fact: ReleasedFact }
  | { readonly kind: 'result-amended'; readonly fact: AmendedFact }
  | { readonly kind: 'follow-up-told'; readonly fact: FollowUpFact }
);

/** Results as they were entered, with the key of their salts. Secret: whoever has the key can tell what a leaf stands for. */
export interface ResultBatch {
  readonly format: 'double-random/result-batch@1';
  /** 64 hex digits. */
  readonly saltKey: string;
  /** Digest of the form's file, where the results came from one. */
  readonly source?: Digest;
  readonly results: readonly TargetResult[];
}

export const enteredFactSchema: z.ZodType<EnteredFact> = z.strictObject({
  draw: identifierSchema,
  by: words,
  list: z.enum(resultListIds),
  results: digestSchema,
  count,
});

export const reviewedFactSchema: z.ZodType<ReviewedFact> = z.strictObject({
  draw: identifierSchema,
  by: words,
  decision: z.enum(['approved', 'returned']),
  reason: words.exactOptional(),
  reviewed: digestSchema,
  count,
});

export const releasedFactSchema: z.ZodType<ReleasedFact> = z.strictObject({
  draw: identifierSchema,
  by: words,
  reviewed: digestSchema,
  count,
  root: digestSchema,
  sums: digestSchema,
});

export const amendedFactSchema: z.ZodType<AmendedFact> = z.strictObject({
  draw: identifierSchema,
  by: words,
  act: z.enum(['corrected', 'withdrawn', 'restored']),
  target: identifierSchema,
  since: civilDateSchema,
  ground: amendmentGroundSchema,
  result: digestSchema.exactOptional(),
  root: digestSchema,
  sums: digestSchema,
});

export const followUpFactSchema: z.ZodType<FollowUpFact> = z.strictObject({
  draw: identifierSchema,
  by: words,
  target: identifierSchema,
  followUp: z.enum(followUpKinds),
  on: civilDateSchema,
  note: words.exactOptional(),
});

export const resultBatchSchema: z.ZodType<ResultBatch> = z.strictObject({
  format: z.literal('double-random/result-batch@1'),
  saltKey: digestSchema,
  source: digestSchema.exactOptional(),
  results: z.array(targetResultSchema).min(1),
});

export const reviewedListSchema: z.ZodType<readonly ReviewedResult[]> = z.array(reviewedResultSchema).min(1);

/** Body of `year-published`: which year, by whom, the digest of the sums and how many files. */
export const yearFactSchema: z.ZodType<{
  readonly year: number;
  readonly by: string;
  readonly sums: Digest;
  readonly files: number;
}> = z.strictObject({ year: z.int(), by: words, sums: digestSchema, files: count });
