import * as z from 'zod';
import { civilDateSchema, digestSchema, identifierSchema } from '../shapes/index.js';
import { followUpKinds, resultListIds } from './model.js';
import type { ResultsLedger } from './published-ledger.js';
import type { ReviewedResult } from './steps.js';
import { type AmendmentGround, amendmentKinds, type TargetResult } from './target-result.js';

const words = z.string().min(1).max(2000);

/**
 * Schema of the result of one target, for data that comes as JSON. Unknown fields are refused; `checkTargetResult` holds it
 * to the draw and to its list.
 *
 * @example
 * ```ts
 * const result = { target: 'T1', list: 'national@1', inspectedOn: '2026-03-10', findings: [{ item: 'SC-01', codes: ['1'] }], followUps: [] };
 * assert.ok(targetResultSchema.safeParse(result).success);
 * assert.ok(!targetResultSchema.safeParse({ ...result, phone: '…' }).success);
 * ```
 */
export const targetResultSchema: z.ZodType<TargetResult> = z.strictObject({
  target: identifierSchema,
  list: z.enum(resultListIds),
  inspectedOn: civilDateSchema,
  findings: z
    .array(
      z.strictObject({ item: identifierSchema, codes: z.array(z.string().min(1).max(20)).min(1).max(100) }),
    )
    .max(1000),
  notInspected: z
    .enum(['suspended', 'revoked', 'cancelled', 'annulled', 'moved-out', 'closed', 'liquidating'])
    .exactOptional(),
  followUps: z
    .array(z.strictObject({ kind: z.enum(followUpKinds), due: civilDateSchema.exactOptional() }))
    .max(followUpKinds.length),
});

/**
 * Schema of the ground of an amendment.
 *
 * @example
 * ```ts
 * const ground = { kind: 'entry-error', reason: '录入时选错代码', basis: '政府信息公开条例 第四十一条', approver: '分管负责人' };
 * assert.ok(amendmentGroundSchema.safeParse(ground).success);
 * ```
 */
export const amendmentGroundSchema: z.ZodType<AmendmentGround> = z.strictObject({
  kind: z.enum(amendmentKinds),
  reason: words,
  basis: words,
  approver: words,
});

/**
 * Schema of what a review names.
 *
 * @example
 * ```ts
 * assert.ok(!reviewedResultSchema.safeParse({ target: 'T1' }).success);
 * ```
 */
export const reviewedResultSchema: z.ZodType<ReviewedResult> = z.strictObject({
  target: identifierSchema,
  result: digestSchema,
});

/**
 * Schema of a published ledger of results; `readLedgerOfResults` holds it to its leaves.
 *
 * @example
 * ```ts
 * assert.ok(!resultsLedgerSchema.safeParse({ format: 'double-random/results-ledger@2' }).success);
 * ```
 */
export const resultsLedgerSchema: z.ZodType<ResultsLedger> = z.strictObject({
  format: z.literal('double-random/results-ledger@1'),
  drawId: identifierSchema,
  places: z.array(
    z.union([
      z.strictObject({
        state: z.enum(['shown', 'superseded']),
        leaf: digestSchema,
        salt: digestSchema,
        result: targetResultSchema,
      }),
      z.strictObject({ state: z.literal('withdrawn'), leaf: digestSchema }),
    ]),
  ),
  root: digestSchema,
});
