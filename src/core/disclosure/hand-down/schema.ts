import * as z from 'zod';
import {
  type CanonicalValue,
  canonicalJson,
  fail,
  issueOf,
  otherFormat,
  parseCanonicalJson,
  type Result,
  succeed,
} from '../../kernel/index.js';
import { parsePlan, parseTargetFrame } from '../../plan/index.js';
import { inspectionTargetSchema } from '../../pools/index.js';
import { digestSchema } from '../../shapes/index.js';
import { parseProofs } from '../schema.js';
import type { HandDown } from './model.js';

const format = 'double-random/hand-down@1';
const anything = z.custom<CanonicalValue>((value) => value !== undefined);
const visitBatch = z.int().min(1).max(366);
const text = z.string().min(1).max(2000);

/** The frame of the document; its parts are read by the rooms that they belong to. */
const frameSchema = z.strictObject({
  format: z.literal(format),
  plan: anything,
  record: digestSchema,
  districts: z.array(text).min(1).exactOptional(),
  targets: z
    .array(
      z.strictObject({
        entry: anything,
        record: inspectionTargetSchema,
        proof: anything,
        visitBatch: visitBatch.exactOptional(),
      }),
    )
    .min(1),
});

/**
 * Reads the shape of a hand-down list, which must hold exactly the canonical bytes. What it claims is held to its proofs
 * by `readHandDown`.
 *
 * @returns the list, or issues of `parseCanonicalJson`, `disclosure.format-unsupported`, `disclosure.hand-down-malformed`
 *   and those of the rooms whose parts are in it
 */
export function parseHandDown(content: string | Uint8Array): Result<HandDown> {
  const value = parseCanonicalJson(content);
  if (!value.ok) return value;
  const stated = otherFormat(value.value, format);
  if (stated !== undefined)
    return fail([issueOf('disclosure.format-unsupported', { args: { stated, supported: format } })]);
  const frame = frameSchema.safeParse(value.value);
  if (!frame.success) {
    return fail(
      frame.error.issues.map(({ path, message }) =>
        issueOf('disclosure.hand-down-malformed', {
          path: path.map((step) => (typeof step === 'number' ? `[${step}]` : String(step))),
          args: { detail: message },
        }),
      ),
    );
  }
  const { districts, targets: rows } = frame.data;
  const plan = parsePlan(canonicalJson(frame.data.plan));
  const entries = parseTargetFrame(linesOf(rows.map(({ entry }) => entry)));
  const proofs = parseProofs(linesOf(rows.map(({ proof }) => proof)));
  if (!plan.ok || !entries.ok || !proofs.ok)
    return fail([plan, entries, proofs].flatMap((part) => (part.ok ? [] : part.issues)));
  const targets: HandDown['targets'][number][] = [];
  for (const [at, row] of rows.entries()) {
    const [entry, proof] = [entries.value[at], proofs.value[at]];
    if (entry === undefined || proof === undefined || 'excluded' in entry)
      return fail([issueOf('disclosure.row-unproven', { path: [at + 1], args: { id: entry?.id ?? '' } })]);
    const batch = row.visitBatch === undefined ? {} : { visitBatch: row.visitBatch };
    targets.push({ entry, record: row.record, proof, ...batch });
  }
  return succeed({
    format,
    plan: plan.value,
    record: frame.data.record,
    ...(districts && { districts }),
    targets,
  });
}

function linesOf(values: readonly CanonicalValue[]): string {
  return values.map((value) => `${canonicalJson(value)}\n`).join('');
}
