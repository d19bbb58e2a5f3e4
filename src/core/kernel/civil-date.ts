import { utc } from '@date-fns/utc/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { formatISO } from 'date-fns/formatISO';
import { getISODay } from 'date-fns/getISODay';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { CivilDate, Instant } from './brand.js';

const dateForm = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** Every month has as many days; only the ones after need the calendar. */
const shortestMonth = 28;
const instantForm = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/**
 * Tells whether a text is a day that the calendar has, as `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * assert.ok(isCivilDate('2024-02-29'));
 * assert.ok(!isCivilDate('2024-02-30'));
 * ```
 */
export function isCivilDate(text: string): text is CivilDate {
  if (!dateForm.test(text)) return false;
  return Number(text.slice(8)) <= shortestMonth || isValid(parseISO(text, { in: utc }));
}

/**
 * Takes a text as a calendar day.
 *
 * @throws TypeError when it is none; ask `isCivilDate` first for text that came from outside.
 * @example
 * ```ts
 * assert.equal(civilDate('2017-09-20'), '2017-09-20');
 * ```
 */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new TypeError(`Cannot take "${text}" as a day: YYYY-MM-DD is needed`);
  return text;
}

/**
 * Tells whether a text is a moment in UTC to the second, `YYYY-MM-DDThh:mm:ssZ`. Such texts sort as they pass.
 *
 * @example
 * ```ts
 * assert.ok(isInstant('2026-03-01T01:00:12Z'));
 * assert.ok(!isInstant('2026-03-01T09:00:12+08:00'));
 * ```
 */
export function isInstant(text: string): text is Instant {
  return instantForm.test(text) && isCivilDate(text.slice(0, 10));
}

/**
 * Takes a text as a moment.
 *
 * @throws TypeError when it is none; ask `isInstant` first for text that came from outside.
 * @example
 * ```ts
 * assert.equal(instant('2026-03-01T01:00:12Z').length, 20);
 * ```
 */
export function instant(text: string): Instant {
  if (!isInstant(text))
    throw new TypeError(`Cannot take "${text}" as a moment: YYYY-MM-DDThh:mm:ssZ is needed`);
  return text;
}

/**
 * The same day a number of months later, or the month's last day where that month is shorter. Computed in UTC, so
 * that no time zone of the machine can move it.
 *
 * @param months - a whole number, negative for earlier
 * @example
 * ```ts
 * assert.equal(addCivilMonths(civilDate('2024-03-31'), -1), '2024-02-29');
 * ```
 */
export function addCivilMonths(day: CivilDate, months: number): CivilDate {
  const moved = addMonths(parseISO(day, { in: utc }), months, { in: utc });
  return civilDate(formatISO(moved, { representation: 'date', in: utc }));
}

/** The last day that four digits of a year can write. */
const lastDay = civilDate('9999-12-31');

/**
 * The day a number of days later, at most the last one that can be written.
 *
 * @param days - a whole number, negative for earlier
 * @example
 * ```ts
 * assert.equal(addCivilDays(civilDate('2024-02-28'), 2), '2024-03-01');
 * assert.equal(addCivilDays(civilDate('9999-12-30'), 30), '9999-12-31');
 * ```
 */
export function addCivilDays(day: CivilDate, days: number): CivilDate {
  const moved = formatISO(addDays(parseISO(day, { in: utc }), days, { in: utc }), {
    representation: 'date',
    in: utc,
  });
  return isCivilDate(moved) ? moved : lastDay;
}

/**
 * The day of the week, 1 for Monday to 7 for Sunday.
 *
 * @example
 * ```ts
 * assert.equal(weekdayOf(civilDate('2026-11-28')), 6);
 * ```
 */
export function weekdayOf(day: CivilDate): number {
  return getISODay(parseISO(day, { in: utc }), { in: utc });
}
