import * as z from 'zod';
import { parseProofs, type RowProof } from '../../disclosure/index.js';
import {
  canonicalJson,
  fail,
  type InclusionProof,
  type Issue,
  issueOf,
  otherFormat,
  parseCanonicalJson,
  type Result,
  succeed,
} from '../../kernel/index.js';
import { parsePlan, parseTargetFrame, type SealedPlan, type TargetEntry } from '../../plan/index.js';
import { inspectionTargetSchema } from '../../pools/index.js';
import { evidenceFields } from '../../record/index.js';
import { amendmentGroundSchema, targetResultSchema } from '../../results/index.js';
import { civilDateSchema, digestSchema, identifierSchema } from '../../shapes/index.js';
import type { PublicationIssueCode } from '../codes.js';
import type { Extract, ProvedResult, RecordFacts, StatedFacts, TargetStandingInDraw } from './model.js';

const format = 'double-random/extract@1';
const text = z.string().min(1).max(2000);
const count = z.int().min(0);

/** What another room reads from its own canonical text. */
function readBy<Value>(read: (line: string) => Result<unknown>): z.ZodType<Value> {
  return z.custom<Value>((value) => value !== undefined && read(canonicalJson(value)).ok);
}

const plan = readBy<SealedPlan>(parsePlan);
const entry = readBy<TargetEntry>((line) => parseTargetFrame(`${line}\n`));
const rowProof = readBy<RowProof>((line) => parseProofs(`${line}\n`));

const inclusionProof: z.ZodType<InclusionProof> = z.strictObject({
  index: count,
  size: z.int().min(1),
  siblings: z.array(digestSchema).max(64),
});

const record: z.ZodType<RecordFacts> = z.strictObject({
  digest: digestSchema,
  ...evidenceFields,
  method: z.enum(['seedrandom@1', 'sha256@1']),
  stratum: z
    .strictObject({
      id: identifierSchema,
      key: digestSchema,
      selected: count,
      reserves: count,
      cutoff: digestSchema.exactOptional(),
      reserveLine: digestSchema.exactOptional(),
    })
    .exactOptional(),
});

const standing: z.ZodType<TargetStandingInDraw> = z.strictObject({
  kind: z.enum(['absent', 'excluded', 'not-drawn', 'reserve', 'selected']),
  ticket: digestSchema.exactOptional(),
  place: z.int().min(1).exactOptional(),
  visitBatch: z.int().min(1).exactOptional(),
});

const provedResult: z.ZodType<ProvedResult> = z.strictObject({
  state: z.enum(['shown', 'superseded']),
  leaf: digestSchema,
  salt: digestSchema,
  result: targetResultSchema,
  proof: inclusionProof,
});

const stated: z.ZodType<StatedFacts> = z.strictObject({
  issuedOn: civilDateSchema,
  attempts: z.strictObject({ sealed: count, drawn: count }),
  items: z.array(z.strictObject({ id: identifierSchema, title: text })),
  stratum: text.exactOptional(),
  publishedOn: civilDateSchema.exactOptional(),
  amendments: z.array(
    z.strictObject({
      act: z.enum(['corrected', 'withdrawn', 'restored']),
      on: civilDateSchema,
      ground: amendmentGroundSchema,
    }),
  ),
});

const extractSchema: z.ZodType<Extract> = z.strictObject({
  format: z.literal(format),
  target: identifierSchema,
  draw: z.strictObject({
    drawId: identifierSchema,
    authority: text,
    title: text,
    asOf: civilDateSchema,
    commitment: digestSchema,
  }),
  plan,
  record,
  standing,
  entry: z.strictObject({ entry, proof: rowProof }).exactOptional(),
  register: z.strictObject({ shown: inspectionTargetSchema, withheld: z.array(text) }).exactOptional(),
  team: z.array(z.strictObject({ group: identifierSchema, inspectors: count })).exactOptional(),
  results: z
    .strictObject({
      state: z.enum(['unpublished', 'published', 'withdrawn']),
      root: digestSchema,
      size: count,
      places: z.array(provedResult),
    })
    .exactOptional(),
  stated,
});

/**
 * Reads an extract, which must hold exactly the canonical bytes; what it says is held to itself by `verifyExtract`.
 *
 * @returns the extract, or issues of `parseCanonicalJson`, `publication.extract-malformed`,
 *   `publication.format-unsupported`
 * @example
 * ```ts
 * const read = parseExtract('{"format":"double-random/extract@9"}');
 * assert.ok(!read.ok && read.issues[0]?.code === 'publication.format-unsupported');
 * ```
 */
export function parseExtract(
  content: string | Uint8Array,
): Result<Extract, Issue<PublicationIssueCode> | Issue> {
  const value = parseCanonicalJson(content);
  if (!value.ok) return value;
  const stated = otherFormat(value.value, format);
  if (stated !== undefined)
    return fail([issueOf('publication.format-unsupported', { args: { stated, supported: format } })]);
  const extract = extractSchema.safeParse(value.value);
  if (extract.success) return succeed(extract.data);
  return fail(
    extract.error.issues.map(({ path, message }) =>
      issueOf('publication.extract-malformed', {
        path: path.map((step) => (typeof step === 'number' ? `[${step}]` : String(step))),
        args: { detail: message },
      }),
    ),
  );
}
