import * as z from 'zod';
import {
  type CivilDate,
  type Digest,
  fail,
  type Identifier,
  type Instant,
  isCivilDate,
  isDigest,
  isIdentifier,
  isInstant,
  issueOf,
  parseJson,
  type Result,
  succeed,
} from '../../kernel/index.js';
import { pinnedSourceSchema, plannedQuantitySchema } from '../../plan/index.js';
import type { DrawNotice } from './model.js';

const id = z.custom<Identifier>((value) => typeof value === 'string' && isIdentifier(value), 'id');
const digest = z.custom<Digest>((value) => typeof value === 'string' && isDigest(value), 'digest');
const day = z.custom<CivilDate>((value) => typeof value === 'string' && isCivilDate(value), 'date');
const moment = z.custom<Instant>((value) => typeof value === 'string' && isInstant(value), 'instant');
const text = z.string().min(1).max(2000);
const count = z.int().min(0);
const pool = z.strictObject({ universe: count, eligible: count, excluded: z.record(z.string(), count) });

const format = 'double-random/notice@1';
const noticeSchema: z.ZodType<DrawNotice> = z.strictObject({
  format: z.literal(format),
  drawId: id,
  planItem: id,
  mode: z.enum(['official', 'rehearsal']),
  title: text,
  authority: text,
  asOf: day,
  sealedAt: moment,
  commitment: digest,
  venue: z.strictObject({ time: moment.exactOptional(), place: text.exactOptional() }),
  attention: z.array(
    z.strictObject({ code: text, args: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  items: z.array(z.strictObject({ id, name: text, authority: text, basis: z.array(text) })).min(1),
  rules: z.strictObject({ id, name: text, version: count, basis: z.array(text) }),
  targets: pool,
  inspectors: pool,
  strata: z.array(
    z.strictObject({
      id,
      name: text,
      size: count,
      quantity: plannedQuantitySchema,
      rounding: z.enum(['ceil', 'floor', 'half-up']),
      quota: count,
      reserve: count,
    }),
  ),
  team: z.array(z.strictObject({ id, name: text, count, byArea: z.boolean() })),
  remedies: z.array(
    z.strictObject({
      kind: z.enum(['raise-cap', 'neighbouring-pool', 'direct-appointment']),
      approver: text,
    }),
  ),
  method: z.enum(['seedrandom@1', 'sha256@1']),
  entropy: z.strictObject({
    parties: z.array(z.strictObject({ id, commitment: digest })),
    minimumReveals: count,
    revealBy: moment,
    sources: z.array(pinnedSourceSchema),
  }),
  assurance: z.enum([
    'parties-and-public-source',
    'party-and-public-source',
    'public-source',
    'parties',
    'single-party',
  ]),
  disclosure: z.strictObject({ profile: z.enum(['open', 'sealed']), embargoUntil: moment.exactOptional() }),
  previous: id.exactOptional(),
  software: z.strictObject({ name: text, version: text }),
});

/**
 * Reads a notice (any JSON spelling), with everything that is wrong at once.
 *
 * @returns the notice, or issues of `parseJson`, `disclosure.format-unsupported`, `disclosure.notice-malformed`
 * @example
 * ```ts
 * const notice = parseNotice('{"format":"double-random/notice@9"}');
 * assert.ok(!notice.ok && notice.issues[0]?.code === 'disclosure.format-unsupported');
 * ```
 */
export function parseNotice(content: string): Result<DrawNotice> {
  const value = parseJson(content);
  if (!value.ok) return value;
  const stated =
    typeof value.value === 'object' && value.value !== null && 'format' in value.value
      ? String(value.value.format)
      : '';
  if (stated !== format && stated.startsWith('double-random/notice@')) {
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
