import * as z from 'zod';
import { civilDateSchema } from '../shapes/index.js';
import { findingKinds, notRunReasons } from './finding-kinds.js';
import type { CheckedRegister, QualityCheck, QualityFinding, QualityRecord, QualityReport } from './model.js';

const count = z.int().min(0);
const args = z.record(z.string(), z.union([z.string(), z.int()]));

const recordSchema: z.ZodType<QualityRecord> = z.strictObject({
  register: z.enum(['items', 'targets', 'inspectors']),
  id: z.string(),
  name: z.string(),
});

const findingSchema: z.ZodType<QualityFinding> = z.strictObject({
  records: z.array(recordSchema),
  count,
  args,
});

const checkSchema: z.ZodType<QualityCheck> = z.strictObject({
  kind: z.enum(findingKinds),
  severity: z.enum(['error', 'warning', 'info']),
  outcome: z.enum(['pass', 'fail', 'not-run']),
  reason: z.enum(notRunReasons).exactOptional(),
  args,
  count,
  findings: z.array(findingSchema),
});

const registerSchema: z.ZodType<CheckedRegister> = z.strictObject({ count, version: count.exactOptional() });

/**
 * Schema of a quality report, `double-random/quality-report@1`, as its JSON is written.
 *
 * @example
 * ```ts
 * const report = checkRegisters({}, { asOf: civilDate('2026-03-01') });
 * assert.ok(qualityReportSchema.safeParse(JSON.parse(canonicalJson(report))).success);
 * ```
 */
export const qualityReportSchema: z.ZodType<QualityReport> = z.strictObject({
  format: z.literal('double-random/quality-report@1'),
  asOf: civilDateSchema,
  daysAhead: count,
  examinationYear: z.int().exactOptional(),
  registers: z.strictObject({
    items: registerSchema.exactOptional(),
    targets: registerSchema.exactOptional(),
    inspectors: registerSchema.exactOptional(),
  }),
  checks: z.array(checkSchema),
});
