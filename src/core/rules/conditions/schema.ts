import * as z from 'zod';
import type { Condition } from './model.js';
import { readCondition } from './read-condition.js';

/** A condition inside a schema: its issues keep their own codes and places. */
export const conditionSchema: z.ZodType<Condition> = z.unknown().transform((value, context): Condition => {
  const read = readCondition(value);
  if (read.ok) return read.value;
  for (const { code, path, args } of read.issues) {
    context.addIssue({ code: 'custom', message: code, params: args, path: [...path], input: value });
  }
  return z.NEVER;
});
