import * as z from 'zod';
import type { PinnedSource } from '../entropy/index.js';
import { organLevels } from '../history/index.js';
import { fail, issueOf, otherFormat, parseCanonicalJson, type Result, succeed } from '../kernel/index.js';
import type { Quantity } from '../rules/index.js';
import { civilDateSchema, digestSchema, flawOf, identifierSchema, instantSchema } from '../shapes/index.js';
import type { HandExclusion, InspectionTask, SealedPlan, TaskDepartment } from './model.js';

const text = z.string().min(1).max(2000);
const count = z.int().min(0);
const batch = z.int().min(1).max(1000);

/** The shape of a pinned source, wherever a document names one. */
export const pinnedSourceSchema: z.ZodType<PinnedSource> = z.discriminatedUnion('kind', [
  z.strictObject({
    id: identifierSchema,
    kind: z.literal('dice'),
    ceremony: text,
    throws: z.int().min(1).max(1000),
  }),
  z.strictObject({ id: identifierSchema, kind: z.literal('ssq'), issue: z.string().regex(/^\d{7}$/) }),
]);
const entropyFields = {
  minimumReveals: z.int().min(0).max(100),
  revealBy: instantSchema,
  sources: z.array(pinnedSourceSchema).max(20),
};
const disclosure = z.strictObject({
  profile: z.enum(['open', 'sealed']),
  embargoUntil: instantSchema.exactOptional(),
  untilInspected: z.literal(true).exactOptional(),
});
const mode = z.enum(['official', 'rehearsal']);

const department: z.ZodType<TaskDepartment> = z.strictObject({
  department: text,
  role: z.enum(['lead', 'cooperating']),
  items: z.array(identifierSchema).min(1),
});

const exclusion: z.ZodType<HandExclusion> = z.strictObject({
  pool: z.enum(['targets', 'inspectors']),
  id: identifierSchema,
  reason: text,
  approver: text,
});

const taskSchema: z.ZodType<InspectionTask> = z.strictObject({
  format: z.literal('double-random/task@1'),
  drawId: identifierSchema,
  planItem: identifierSchema,
  batch: batch.exactOptional(),
  draws: z.literal('targets').exactOptional(),
  handedDown: identifierSchema.exactOptional(),
  mode,
  title: text,
  authority: text,
  level: z.enum(organLevels).exactOptional(),
  items: z.array(identifierSchema).min(1),
  departments: z.array(department).min(2).max(20).exactOptional(),
  rules: identifierSchema,
  asOf: civilDateSchema,
  recusals: z.array(z.strictObject({ inspector: identifierSchema, target: identifierSchema, reason: text })),
  exclusions: z.array(exclusion).exactOptional(),
  entropy: z.strictObject({ ...entropyFields, parties: z.array(identifierSchema).max(100) }),
  disclosure,
  salt: digestSchema.exactOptional(),
});

const ratio = z.strictObject({ numerator: z.int().min(0), denominator: z.int().min(1) });
const comparator = z.enum(['>=', '<=', '=']);
/** The shape of a quantity as a plan states it: its ratio exact. */
export const plannedQuantitySchema: z.ZodType<Quantity> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ratio'), comparator, ratio }),
  z.strictObject({ kind: z.literal('count'), comparator, count }),
  z.discriminatedUnion('of', [
    z.strictObject({ kind: z.literal('range'), of: z.literal('count'), least: count, most: count }),
    z.strictObject({ kind: z.literal('range'), of: z.literal('ratio'), least: ratio, most: ratio }),
  ]),
  z.strictObject({ kind: z.literal('staff-ratio'), comparator, staff: count, units: count }),
  z.strictObject({ kind: z.literal('all') }),
]);
const summary = z.strictObject({
  universe: count,
  eligible: count,
  excluded: z.record(z.string(), count),
  root: digestSchema,
});

const planSchema: z.ZodType<SealedPlan> = z.strictObject({
  format: z.literal('double-random/plan@1'),
  drawId: identifierSchema,
  planItem: identifierSchema,
  batch: batch.exactOptional(),
  earlier: z
    .array(z.strictObject({ drawId: identifierSchema, batch, record: digestSchema }))
    .min(1)
    .exactOptional(),
  draws: z.literal('targets').exactOptional(),
  handedDown: z
    .strictObject({ drawId: identifierSchema, authority: text, record: digestSchema, list: digestSchema })
    .exactOptional(),
  mode,
  title: text,
  authority: text,
  level: z.enum(organLevels).exactOptional(),
  asOf: civilDateSchema,
  planned: z.strictObject({ version: count, record: digestSchema }).exactOptional(),
  task: digestSchema,
  items: z.array(z.strictObject({ id: identifierSchema, version: count, record: digestSchema })),
  rules: z.strictObject({ id: identifierSchema, version: count, digest: digestSchema }),
  history: z.strictObject({ version: count, events: count, digest: digestSchema }).exactOptional(),
  targets: summary,
  inspectors: summary,
  strata: z.array(
    z.strictObject({
      id: identifierSchema,
      label: z.string(),
      size: count,
      quantity: plannedQuantitySchema,
      rounding: z.enum(['ceil', 'floor', 'half-up']),
      quota: count,
      reserve: count,
      inspectors: count.exactOptional(),
    }),
  ),
  visitBatches: z.int().min(2).max(366).exactOptional(),
  team: z.array(
    z.strictObject({ id: identifierSchema, label: z.string(), count, class: text, byArea: z.boolean() }),
  ),
  remedies: z.array(
    z.strictObject({
      kind: z.enum(['raise-cap', 'neighbouring-pool', 'direct-appointment']),
      approver: text,
    }),
  ),
  method: z.enum(['seedrandom@1', 'sha256@1']),
  entropy: z.strictObject({
    ...entropyFields,
    parties: z.array(z.strictObject({ id: identifierSchema, commitment: digestSchema })),
  }),
  disclosure,
  previous: identifierSchema.exactOptional(),
  software: z.strictObject({ name: text, version: text }),
});

/**
 * Reads a task file (any JSON spelling), with everything that is wrong at once.
 *
 * @returns the task, or issues `plan.task-malformed` / `plan.format-unsupported`
 * @example
 * ```ts
 * const task = parseTask({ format: 'double-random/task@9' });
 * assert.ok(!task.ok && task.issues[0]?.code === 'plan.format-unsupported');
 * ```
 */
export function parseTask(value: unknown): Result<InspectionTask> {
  return read(taskSchema, value, { code: 'plan.task-malformed', format: 'double-random/task@1' });
}

/**
 * Reads `plan.json`, which must hold exactly the canonical bytes.
 *
 * @returns the plan, or issues of `parseCanonicalJson`, `plan.malformed`, `plan.format-unsupported`
 * @example
 * ```ts
 * assert.ok(!parsePlan('{}').ok);
 * ```
 */
export function parsePlan(content: string | Uint8Array): Result<SealedPlan> {
  const value = parseCanonicalJson(content);
  return value.ok
    ? read(planSchema, value.value, { code: 'plan.malformed', format: 'double-random/plan@1' })
    : value;
}

function read<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  { code, format }: { readonly code: 'plan.task-malformed' | 'plan.malformed'; readonly format: string },
): Result<Value> {
  const stated = otherFormat(value, format);
  if (stated !== undefined) {
    return fail([issueOf('plan.format-unsupported', { args: { stated, supported: format } })]);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return succeed(parsed.data);
  return fail(
    parsed.error.issues.map((problem) =>
      issueOf(code, {
        path: problem.path.map((step) => (typeof step === 'number' ? `[${step}]` : String(step))),
        args: { ...flawOf(problem) },
      }),
    ),
  );
}
