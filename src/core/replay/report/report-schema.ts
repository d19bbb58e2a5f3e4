import * as z from 'zod';
import { fail, type Issue, issueOf, parseCanonicalJson, type Result } from '../../kernel/index.js';
import { digestSchema, instantSchema } from '../../shapes/index.js';
import { parseDocument } from '../schema.js';
import type { ReplayReportDocument, ReportCheck, ReportSubject, SubjectFacts } from './model.js';

const format = 'double-random/replay-report@1';
const text = z.string();
const outcome = z.enum(['pass', 'fail', 'not-run']);
const args = z.record(text, z.union([text, z.int()]));
const software = z.strictObject({ name: text, version: text });

const finding: z.ZodType<Issue> = z.strictObject({
  code: text,
  severity: z.enum(['error', 'warning', 'info']),
  path: z.array(z.union([text, z.int()])),
  args,
  cell: text.exactOptional(),
});

const check: z.ZodType<ReportCheck> = z.strictObject({ id: text, outcome, args, findings: z.array(finding) });

const facts: z.ZodType<SubjectFacts> = z.strictObject({
  drawId: text.exactOptional(),
  title: text.exactOptional(),
  authority: text.exactOptional(),
  mode: text.exactOptional(),
  edition: text.exactOptional(),
  method: text.exactOptional(),
  commitment: digestSchema.exactOptional(),
  recordDigest: digestSchema.exactOptional(),
  announced: z
    .strictObject({ commitment: text.regex(/^[0-9a-f]{16}(?:[0-9a-f]{48})?$/), notice: text.exactOptional() })
    .exactOptional(),
  sealedAt: instantSchema.exactOptional(),
  file: text.exactOptional(),
  fileDigest: digestSchema.exactOptional(),
  localHolidays: z.strictObject({ place: text, basis: text }).exactOptional(),
  software: software.exactOptional(),
});

const subject: z.ZodType<ReportSubject> = z.strictObject({
  kind: z.enum(['draw', 'year', 'file', 'notice', 'nothing']),
  place: z.array(text),
  facts,
  outcome,
  checks: z.array(check),
});

const reportSchema: z.ZodType<ReplayReportDocument> = z.strictObject({
  format: z.literal(format),
  verifier: software,
  verifiedAt: instantSchema.exactOptional(),
  outcome,
  subjects: z.array(subject),
});

/**
 * Reads a report that was written before, exactly its canonical bytes.
 *
 * @returns the report, or `replay.format-unsupported`, `replay.row-malformed` and issues of `parseCanonicalJson`
 * @example
 * ```ts
 * const report = composeReport(verifyFiles(new Map(), { name: '公示' }));
 * const read = parseReplayReport(utf8(canonicalJson(report)));
 * assert.ok(read.ok);
 * ```
 */
export function parseReplayReport(bytes: Uint8Array): Result<ReplayReportDocument> {
  const value = parseCanonicalJson(bytes);
  if (!value.ok) return value;
  const stated = typeof value.value === 'object' && 'format' in value.value ? value.value['format'] : '';
  if (typeof stated === 'string' && stated.startsWith('double-random/replay-report@') && stated !== format)
    return fail([issueOf('replay.format-unsupported', { args: { stated, supported: format } })]);
  return parseDocument(bytes, reportSchema);
}
