import * as z from 'zod';
import { isWellFormed } from '../kernel/index.js';
import { isFilled, readDate, trimBlanks } from '../registers/index.js';
import { civilDateSchema, identifierSchema } from '../shapes/index.js';
import { mostCounted } from './count-cells.js';
import { localNumbersOf } from './local-plan.js';
import type { PlannedTask } from './model.js';
import { readPeriod } from './written-period.js';

// What a cell cannot hold would not come back from a table.
const words = z
  .string()
  .refine((text) => isWellFormed(text) && isFilled(text) && trimBlanks(text) === text)
  .exactOptional();
const count = z.int().min(0).max(mostCounted).exactOptional();

/**
 * Schema of one row of the 年度抽查计划, for data that comes as JSON. Unknown fields are refused, and so are days and
 * numbers that the words beside them contradict.
 *
 * @example
 * ```ts
 * const task = { id: '1', name: '餐饮抽查', toDraw: 12, period: '2026年4月', periodFrom: '2026-04-01', periodTo: '2026-04-30' };
 * assert.ok(plannedTaskSchema.safeParse(task).success);
 * assert.ok(!plannedTaskSchema.safeParse({ ...task, periodTo: '2026-05-31' }).success);
 * assert.ok(!plannedTaskSchema.safeParse({ ...task, toDraw: '12户' }).success);
 * ```
 */
export const plannedTaskSchema: z.ZodType<PlannedTask> = z
  .strictObject({
    id: identifierSchema,
    name: words.unwrap(),
    items: words,
    content: words,
    authority: words,
    initiation: words,
    lead: words,
    cooperating: words,
    organisingLevel: words,
    implementingLevel: words,
    targets: words,
    industry: words,
    poolSize: count,
    toDraw: count,
    ratio: words,
    frequency: words,
    drawType: words,
    method: words,
    creditRequirement: words,
    period: words,
    periodFrom: civilDateSchema.exactOptional(),
    periodTo: civilDateSchema.exactOptional(),
    deadline: civilDateSchema.exactOptional(),
    deadlineText: words,
    section: words,
    division: words,
    localPlan: words,
    localBase: count,
    localRatio: words,
    remark: words,
  })
  .refine(hasPeriodAsWorded, { path: ['period'] })
  .refine(hasDeadlineAsWorded, { path: ['deadlineText'] })
  .refine(hasLocalPlanAsWorded, { path: ['localPlan'] })
  .refine(({ poolSize, toDraw }) => poolSize === undefined || toDraw === undefined || toDraw <= poolSize, {
    path: ['toDraw'],
  });

/** Days beside words that are clear are the days that these mean. */
function hasPeriodAsWorded({ period, periodFrom: from, periodTo: to }: PlannedTask): boolean {
  if (from !== undefined && to !== undefined && to < from) return false;
  const said = period === undefined ? undefined : readPeriod(period);
  if (said === undefined || said.kind === 'worded') return true;
  if (said.kind !== 'days') return false;
  return (said.from === undefined || said.from === from) && (said.to === undefined || said.to === to);
}

function hasDeadlineAsWorded({ deadline, deadlineText }: PlannedTask): boolean {
  if (deadlineText === undefined) return true;
  const said = readPeriod(deadlineText);
  if (readDate(deadlineText).kind !== 'malformed') return false;
  if (said.kind === 'worded') return deadline === undefined;
  return said.kind === 'days' && said.to === deadline;
}

function hasLocalPlanAsWorded({ localPlan = '', localBase, localRatio }: PlannedTask): boolean {
  const said = localNumbersOf(localPlan);
  return said.localBase === localBase && said.localRatio === localRatio;
}
