import * as z from 'zod';
import { checkKinds, organLevels } from '../history/index.js';
import type { FrequencyRule } from './frequency-rule.js';
import { sourceFields } from './quantity-schema.js';

const text = z.string().min(1).max(2000);
const counted = {
  ...sourceFields,
  across: z.union([z.enum(['organ', 'own-level', 'all']), z.array(z.enum(organLevels)).min(1)]),
  organs: z.array(text).min(1).exactOptional(),
  items: z.literal('same').exactOptional(),
};
const years = z.int().min(1).max(50);
const months = z.int().min(1).max(600);

/** The shape of a frequency rule. A draw is always counted. */
export const frequencySchema: z.ZodType<FrequencyRule> = z.strictObject({
  caps: z
    .array(
      z.strictObject({
        ...counted,
        most: z.int().min(1).max(1000),
        per: z.union([z.strictObject({ years }), z.strictObject({ months })]),
      }),
    )
    .min(1)
    .exactOptional(),
  coolDowns: z
    .array(z.strictObject({ ...counted, months }))
    .min(1)
    .exactOptional(),
  rotation: z.strictObject({ ...counted, years, firstYear: z.int().min(1990).max(2999) }).exactOptional(),
  exempt: z.array(z.enum(checkKinds).exclude(['drawn'])),
});
