import * as z from 'zod';
import { fail, issueOf, type Result, succeed } from '../kernel/index.js';
import { isFilled } from '../registers/index.js';
import { civilDateSchema, identifierSchema } from '../shapes/index.js';
import type { PlanEvent } from './plan-event.js';

const text = z.string().max(2000).refine(isFilled);
const told = {
  version: z.int().min(1),
  on: civilDateSchema,
  document: text.exactOptional(),
};

/**
 * Schema of one event of the annual plan, as the journal keeps it.
 *
 * @example
 * ```ts
 * const event = { act: 'published', version: 1, on: '2026-01-20', at: '区政府网站' };
 * assert.ok(planEventSchema.safeParse(event).success);
 * assert.ok(!planEventSchema.safeParse({ ...event, reason: '公布' }).success);
 * ```
 */
export const planEventSchema: z.ZodType<PlanEvent> = z.discriminatedUnion('act', [
  z.strictObject({
    ...told,
    act: z.literal('approved'),
    year: z.int().min(1990).max(2999),
    by: text,
    document: text,
  }),
  z.strictObject({ ...told, act: z.literal('published'), at: text }),
  z.strictObject({ ...told, act: z.literal('filed'), to: text }),
  z.strictObject({
    ...told,
    act: z.literal('changed'),
    items: z.array(identifierSchema).min(1),
    reason: text,
    by: text,
  }),
]);

/**
 * Reads an event that somebody tells.
 *
 * @returns the event, or `annual-plan.event-field` for each field that is missing, malformed or not of its act
 * @example
 * ```ts
 * const event = parsePlanEvent({ act: 'filed', version: 1, on: '2026-02-30', to: '市局' });
 * assert.deepEqual(event.ok || event.issues.map(({ args }) => args['field']), ['on']);
 * ```
 */
export function parsePlanEvent(value: unknown): Result<PlanEvent> {
  const event = planEventSchema.safeParse(value);
  if (event.success) return succeed(event.data);
  const fields = event.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? 'act')],
  );
  return fail(
    [...new Set(fields)].map((field) =>
      issueOf('annual-plan.event-field', { path: [field], args: { field } }),
    ),
  );
}
