import * as z from 'zod';
import {
  type Digest,
  digestOf,
  fail,
  type Issue,
  issueOf,
  ndjsonLines,
  parseCanonicalJson,
  type Result,
  succeed,
} from '../kernel/index.js';
import { digestSchema } from '../shapes/index.js';

const saltsSchema = z.strictObject({
  saltKey: digestSchema,
});

/** Reads `salts.json`: the key that every salt of the frames is derived from. */
export function parseSalts(bytes: Uint8Array): Result<Digest> {
  const salts = parseDocument(bytes, saltsSchema);
  return salts.ok ? succeed(salts.value.saltKey) : salts;
}

/** Reads a canonical JSON document of a given shape. */
export function parseDocument<Value>(bytes: Uint8Array, schema: z.ZodType<Value>): Result<Value> {
  const value = parseCanonicalJson(bytes);
  if (!value.ok) return value;
  const document = schema.safeParse(value.value);
  return document.success
    ? succeed(document.data)
    : fail([issueOf('replay.row-malformed', { args: { detail: document.error.issues[0]?.message ?? '' } })]);
}

/** Register records with the digests of their lines as stored. */
export interface RegisterRows<Item> {
  readonly records: readonly Item[];
  readonly digests: readonly Digest[];
}

/** Reads NDJSON of register records of a given shape; issues carry the row. */
export function parseRecords<Item>(bytes: Uint8Array, schema: z.ZodType<Item>): Result<RegisterRows<Item>> {
  const lines = ndjsonLines(bytes);
  if (!lines.ok) return lines;
  const records: Item[] = [];
  const issues: Issue[] = [];
  for (const [at, line] of lines.value.entries()) {
    const value = parseCanonicalJson(line);
    const record = value.ok ? schema.safeParse(value.value) : undefined;
    if (record?.success) records.push(record.data);
    else
      issues.push(
        issueOf('replay.row-malformed', {
          path: [at + 1],
          args: { detail: record?.error?.issues[0]?.message ?? '' },
        }),
      );
  }
  return issues.length === 0 ? succeed({ records, digests: lines.value.map(digestOf) }) : fail(issues);
}
