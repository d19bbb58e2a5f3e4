import * as z from 'zod';
import {
  fail,
  type Issue,
  issueOf,
  otherFormat,
  parseCanonicalJson,
  type Result,
  succeed,
} from '../kernel/index.js';
import { digestSchema, identifierSchema } from '../shapes/index.js';
import type { RecordIssueCode } from './codes.js';
import type { DrawRecord } from './model.js';

const format = 'double-random/record@1';
const text = z.string().min(1).max(2000);
const ids = z.array(identifierSchema);
const count = z.int().min(0);

/** What a record, and whoever quotes it, holds of the evidence: shares, sources, what they amount to, and the seed. */
export const evidenceFields = {
  reveals: z.record(z.string(), digestSchema),
  sources: z.array(z.strictObject({ id: identifierSchema, value: text })),
  assurance: z.strictObject({
    bits: z.record(z.string(), count),
    level: z.enum([
      'parties-and-public-source',
      'party-and-public-source',
      'public-source',
      'parties',
      'single-party',
    ]),
  }),
  seed: digestSchema,
};

const recordSchema: z.ZodType<DrawRecord> = z.strictObject({
  format: z.literal(format),
  drawId: identifierSchema,
  commitment: digestSchema,
  ...evidenceFields,
  strata: z.array(
    z.strictObject({
      id: identifierSchema,
      key: digestSchema,
      selected: ids,
      reserves: ids,
      tickets: z.record(z.string(), digestSchema).exactOptional(),
      cutoff: digestSchema.exactOptional(),
    }),
  ),
  visitBatches: z.strictObject({ key: digestSchema, batches: z.array(ids).min(2) }).exactOptional(),
  service: ids,
  effectiveCap: count.exactOptional(),
  teams: z.array(
    z.strictObject({
      target: identifierSchema,
      groups: z.array(z.strictObject({ id: identifierSchema, inspectors: ids })),
    }),
  ),
  unassigned: z
    .strictObject({
      certificate: z.strictObject({
        places: z.array(z.strictObject({ target: identifierSchema, group: identifierSchema })),
        inspectors: ids,
        demand: count,
        capacity: count,
      }),
      remedies: z.array(
        z.strictObject({
          kind: z.enum(['raise-cap', 'neighbouring-pool', 'direct-appointment']),
          approver: text,
        }),
      ),
    })
    .exactOptional(),
  method: z.enum(['seedrandom@1', 'sha256@1']),
  software: z.strictObject({ name: text, version: text }),
});

/**
 * Reads `record.json`, which must hold exactly the canonical bytes.
 *
 * @returns the record, or issues of `parseCanonicalJson`, `record.malformed`, `record.format-unsupported`
 * @example
 * ```ts
 * assert.ok(!parseRecord('{"format":"double-random/record@9"}').ok);
 * ```
 */
export function parseRecord(
  content: string | Uint8Array,
): Result<DrawRecord, Issue<RecordIssueCode> | Issue> {
  const value = parseCanonicalJson(content);
  if (!value.ok) return value;
  const stated = otherFormat(value.value, format);
  if (stated !== undefined) {
    return fail([issueOf('record.format-unsupported', { args: { stated, supported: format } })]);
  }
  const record = recordSchema.safeParse(value.value);
  if (record.success) return succeed(record.data);
  return fail(
    record.error.issues.map(({ path, message }) =>
      issueOf('record.malformed', {
        path: path.map((step) => (typeof step === 'number' ? `[${step}]` : String(step))),
        args: { detail: message },
      }),
    ),
  );
}
