import * as z from 'zod';
import { addCivilDays, fail, type Issue, issueOf, parseJson, type Result, succeed } from '../kernel/index.js';
import { civilDateSchema, flawOf } from '../shapes/index.js';
import type { DaySpan, LocalHolidays } from './model.js';

const words = z.string().min(1).max(500);
/** No locality gives a whole year off: a longer span is a slip of the pen. */
const longestSpan = 366;

const localHolidaysSchema: z.ZodType<LocalHolidays> = z.strictObject({
  place: words,
  basis: words,
  off: z
    .array(z.strictObject({ from: civilDateSchema, to: civilDateSchema }))
    .min(1)
    .max(1000),
});

/**
 * Reads a file of local days off (地方假日): `{ place, basis, off: [{ from, to }] }`, days included.
 *
 * @returns the days; or the issues of `parseJson`, a `calendar.local-malformed` for each place that is wrong, or a
 *   `calendar.local-span` for each span that ends before it begins or is longer than a year
 * @basis 全国年节及纪念日放假办法 第四条
 * @example
 * ```ts
 * const text = '{"place":"样例自治区","basis":"某政发〔2026〕1号","off":[{"from":"2026-03-20","to":"2026-03-20"}]}';
 * const local = parseLocalHolidays(text);
 * assert.ok(local.ok);
 * const calendar = openCalendar({ years: stateCouncilYears, local: local.value });
 * assert.deepEqual(calendar.isWorkday(civilDate('2026-03-20')), { ok: true, value: false });
 * const wrong = parseLocalHolidays(text.replace('"to"', '"until"'));
 * assert.equal(!wrong.ok && wrong.issues[0]?.code, 'calendar.local-malformed');
 * ```
 */
export function parseLocalHolidays(text: string): Result<LocalHolidays> {
  const value = parseJson(text);
  if (!value.ok) return value;
  const parsed = localHolidaysSchema.safeParse(value.value);
  if (!parsed.success) return fail(parsed.error.issues.map(malformed));
  const issues = parsed.data.off.flatMap(checkSpan);
  return issues.length > 0 ? fail(issues) : succeed(parsed.data);
}

function malformed(problem: z.core.$ZodIssue): Issue {
  const path = problem.path.map((step) => (typeof step === 'number' ? `[${step}]` : String(step)));
  return issueOf('calendar.local-malformed', { path, args: { ...flawOf(problem) } });
}

function checkSpan({ from, to }: DaySpan, at: number): Issue[] {
  if (from <= to && to < addCivilDays(from, longestSpan)) return [];
  return [issueOf('calendar.local-span', { path: ['off', `[${at}]`], args: { from, to } })];
}
