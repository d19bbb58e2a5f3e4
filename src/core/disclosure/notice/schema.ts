import * as z from 'zod';
import { fail, issueOf, otherFormat, parseStrictJson, type Result, succeed } from '../../kernel/index.js';
import { pinnedSourceSchema, plannedQuantitySchema } from '../../plan/index.js';
import { civilDateSchema, digestSchema, identifierSchema, instantSchema } from '../../shapes/index.js';
import type { DrawNotice } from './model.js';

const text = z.string().min(1).max(2000);
const count = z.int().min(0);
const pool = z.strictObject({ universe: count, eligible: count, excluded: z.record(z.string(), count) });

const format = 'double-random/notice@1';
const noticeSchema: z.ZodType<DrawNotice> = z.strictObject({
  format: z.literal(format),
  drawId: identifierSchema,
  planItem: identifierSchema,
  mode: z.enum(['official', 'rehearsal']),
  title: text,
  authority: text,
  asOf: civilDateSchema,
  sealedAt: instantSchema,
  commitment: digestSchema,
  venue: z.strictObject({ time: instantSchema.exactOptional(), place: text.exactOptional() }),
  attention: z.array(
    z.strictObject({ code: text, args: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  items: z
    .array(z.strictObject({ id: identifierSchema, name: text, authority: text, basis: z.array(text) }))
    .min(1),
  rules: z.strictObject({ id: identifierSchema, name: text, version: count, basis: z.array(text) }),
  targets: pool,
  inspectors: pool,
  strata: z.array(
    z.strictObject({
      id: identifierSchema,
      name: text,
      size: count,
      quantity: plannedQuantitySchema,
      rounding: z.enum(['ceil', 'floor', 'half-up']),
      quota: count,
      reserve: count,
    }),
  ),
  draws: z.literal('targets').exactOptional(),
  handedDown: z
    .strictObject({ drawId: identifierSchema, authority: text, record: digestSchema })
    .exactOptional(),
  visitBatches: z.int().min(2).exactOptional(),
  team: z.array(z.strictObject({ id: identifierSchema, name: text, count, byArea: z.boolean() })),
  remedies: z.array(
    z.strictObject({
      kind: z.enum(['raise-cap', 'neighbouring-pool', 'direct-appointment']),
      approver: text,
    }),
  ),
  method: z.enum(['seedrandom@1', 'sha256@1']),
  entropy: z.strictObject({
    parties: z.array(z.strictObject({ id: identifierSchema, commitment: digestSchema })),
    minimumReveals: count,
    revealBy: instantSchema,
    sources: z.array(pinnedSourceSchema),
  }),
  assurance: z.enum([
    'parties-and-public-source',
    'party-and-public-source',
    'public-source',
    'parties',
    'single-party',
  ]),
  disclosure: z.strictObject({
    profile: z.enum(['open', 'sealed']),
    embargoUntil: instantSchema.exactOptional(),
    untilInspected: z.literal(true).exactOptional(),
  }),
  previous: identifierSchema.exactOptional(),
  software: z.strictObject({ name: text, version: text }),
});

/**
 * Reads a notice (any JSON spelling), with everything that is wrong at once.
 *
 * @returns the notice, or issues of `parseStrictJson`, `disclosure.format-unsupported`, `disclosure.notice-malformed`
 * @example
 * ```ts
 * const notice = parseNotice('{"format":"double-random/notice@9"}');
 * assert.ok(!notice.ok && notice.issues[0]?.code === 'disclosure.format-unsupported');
 * ```
 */
export function parseNotice(content: string): Result<DrawNotice> {
  // A key told twice could say one thing to the eye and another to a program.
  const value = parseStrictJson(content);
  if (!value.ok) return value;
  const stated = otherFormat(value.value, format);
  if (stated !== undefined) {
    return fail([issueOf('disclosure.format-unsupported', { args: { stated, supported: format } })]);
  }
  const parsed = noticeSchema.safeParse(value.value);
  if (parsed.success) return succeed(parsed.data);
  return fail(
    parsed.error.issues.map(({ path, message }) =>
      issueOf('disclosure.notice-malformed', {
        path: path.map((step) => (typeof step === 'number' ? `[${step}]` : String(step))),
        args: { detail: message },
      }),
    ),
  );
}
