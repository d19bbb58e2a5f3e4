import * as z from 'zod';
import { parseRatio, type Ratio, ratioOf } from '../kernel/index.js';
import type { Quantity, QuantityRule } from './quantity.js';

const wholeNumber = z.int().min(0).max(1_000_000_000);
const someUnits = z.int().min(1).max(1_000_000);
const text = z.string().min(1).max(2000);

/** The optional fields by which any rule names its source. */
export const sourceFields = {
  basis: z.array(text).min(1).max(100).exactOptional(),
  original: text.exactOptional(),
};

const exactRatio = z.strictObject({ numerator: z.int().min(0), denominator: z.int().min(1) });

/** Ratios are written as text ("5%", "0.07", "7/100"); a JSON number has already lost its exactness. */
export const ratioSchema = z
  .union([z.string(), z.number(), exactRatio])
  .transform((value, context): Ratio => {
    const ratio = readRatio(value);
    if (ratio !== undefined && ratio.numerator > 0 && ratio.numerator <= ratio.denominator) return ratio;
    const message = ratio === undefined ? 'ratio-malformed' : 'ratio-out-of-range';
    context.addIssue({ code: 'custom', message, params: { text: String(value) }, input: value });
    return z.NEVER;
  });

function readRatio(value: string | number | Ratio): Ratio | undefined {
  if (typeof value === 'number') return undefined;
  if (typeof value === 'object') return ratioOf(value.numerator, value.denominator);
  const ratio = parseRatio(value);
  return ratio.ok ? ratio.value : undefined;
}

const comparator = z.enum(['>=', '<=', '=']);
const range = z.discriminatedUnion('of', [
  z.strictObject({ kind: z.literal('range'), of: z.literal('count'), least: someUnits, most: someUnits }),
  z.strictObject({ kind: z.literal('range'), of: z.literal('ratio'), least: ratioSchema, most: ratioSchema }),
]);
const quantitySchema: z.ZodType<Quantity> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ratio'), comparator, ratio: ratioSchema }),
  z.strictObject({ kind: z.literal('count'), comparator, count: wholeNumber }),
  range,
  z.strictObject({ kind: z.literal('staff-ratio'), comparator, staff: someUnits, units: someUnits }),
  z.strictObject({ kind: z.literal('all') }),
]);

/** The fields of every rule that says how many. */
export const quantityFields = {
  ...sourceFields,
  quantity: quantitySchema,
  rounding: z.enum(['ceil', 'floor', 'half-up']).exactOptional(),
  whenZero: z.enum(['one', 'none']).exactOptional(),
};

/** The shape of a rule that says how many, and nothing else. */
export const quantityRuleSchema: z.ZodType<QuantityRule> = z.strictObject(quantityFields);
