import * as z from 'zod';
import {
  type CanonicalValue,
  fail,
  type Issue,
  issueOf,
  parseCanonicalJson,
  type Result,
  succeed,
} from '../kernel/index.js';
import { digestSchema, instantSchema } from '../shapes/index.js';
import type { JournalEntry, WithheldLine } from './model.js';

const body = z.custom<{ readonly [key: string]: CanonicalValue }>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'object',
);

const entrySchema: z.ZodType<JournalEntry> = z.strictObject({
  seq: z.int().min(0),
  time: instantSchema,
  kind: z.enum([
    'items-adopted',
    'targets-adopted',
    'inspectors-adopted',
    'rules-adopted',
    'plans-adopted',
    'history-adopted',
    'plan-event-told',
    'share-committed',
    'plan-sealed',
    'share-revealed',
    'source-observed',
    'draw-recorded',
    'edition-published',
    'targets-handed-down',
    'hand-down-received',
    'results-entered',
    'results-reviewed',
    'results-published',
    'result-amended',
    'follow-up-told',
    'year-published',
  ]),
  previous: digestSchema,
  body,
});
const withheldSchema: z.ZodType<WithheldLine> = z.strictObject({
  seq: z.int().min(0),
  previous: digestSchema,
  digest: digestSchema,
});

/**
 * Reads one line of a journal, or of a bundle's excerpt, where lines of other draws are withheld.
 *
 * @returns the entry, or `journal.malformed`
 * @example
 * ```ts
 * assert.ok(!parseJournalLine('{"seq":0}').ok);
 * ```
 */
export function parseJournalLine(line: string): Result<JournalEntry | WithheldLine> {
  const value = parseCanonicalJson(line);
  if (!value.ok) return value;
  const entry = z.union([entrySchema, withheldSchema]).safeParse(value.value);
  if (entry.success) return succeed(entry.data);
  const issue: Issue = issueOf('journal.malformed');
  return fail([issue]);
}
