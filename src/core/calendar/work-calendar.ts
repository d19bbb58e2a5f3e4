import {
  addCivilDays,
  addCivilMonths,
  type CivilDate,
  canonicalJson,
  type Digest,
  digestOf,
  fail,
  type Issue,
  issueOf,
  type Result,
  succeed,
  weekdayOf,
} from '../kernel/index.js';
import type { CalendarIssueCode } from './codes.js';
import type { DaySpan, HolidayYear, LocalHolidays, Term } from './model.js';
import { stateCouncilYears } from './state-council.js';

/** Of the days of the week, Monday the first. */
const friday = 5;

type Answer<Value> = Result<Value, Issue<CalendarIssueCode>>;

/** Working days of organs, as far as the notices reach. Beyond them it answers with `calendar.year-unknown`. */
export interface WorkCalendar {
  /** The first and the last day that it covers. */
  readonly covers: DaySpan;
  /** Digest of everything it counts by: a deadline says which calendar it was counted with. */
  readonly digest: Digest;
  isWorkday(day: CivilDate): Answer<boolean>;
  /**
   * The last day of a term. The day of the event is not counted. A term of calendar days or months that ends on a rest day
   * runs on to the next working day.
   *
   * @basis 民法典 第二百零一条, 第二百零三条; 行政处罚法 第八十五条 (工作日不含法定节假日)
   */
  deadline(event: CivilDate, term: Term): Answer<CivilDate>;
  /** How many working days lie after one day and up to another: negative where it lies before. */
  workdaysBetween(from: CivilDate, to: CivilDate): Answer<number>;
}

/** What a calendar is made of. */
export interface CalendarData {
  /** Unbroken, the first year first. */
  readonly years: readonly HolidayYear[];
  readonly local?: LocalHolidays | undefined;
}

/**
 * Opens a calendar of working days: Monday to Friday, without what the notices give off, with the rest days that they have
 * worked, and without what a locality adds.
 *
 * @param data - the State Council's notices of 2013–2026 unless others are given
 * @throws RangeError when a year is missing between the first and the last.
 * @example
 * ```ts
 * const calendar = openCalendar();
 * const due = calendar.deadline(civilDate('2024-09-12'), { count: 20, unit: 'workday' });
 * assert.ok(due.ok && due.value === '2024-10-16');
 * const beyond = calendar.deadline(civilDate('2026-12-25'), { count: 20, unit: 'workday' });
 * assert.ok(!beyond.ok && beyond.issues[0]?.args['year'] === 2027);
 * ```
 */
export function openCalendar({ years, local }: CalendarData = { years: stateCouncilYears }): WorkCalendar {
  const covers = coverageOf(years);
  const off = new Set(years.flatMap((year) => year.off.flatMap(daysOf)));
  const worked = new Set(years.flatMap((year) => year.worked));
  const localOff = new Set(local?.off.flatMap(daysOf));

  const isWorkday = (day: CivilDate): Answer<boolean> => {
    if (day < covers.from || day > covers.to) return unknown(day);
    if (localOff.has(day)) return succeed(false);
    if (worked.has(day)) return succeed(true);
    return succeed(!off.has(day) && weekdayOf(day) <= friday);
  };
  /** The nth working day from a day on, that day itself not counted. */
  const walk = (from: CivilDate, count: number): Answer<CivilDate> => {
    let day = from;
    for (let left = count; left > 0; ) {
      day = addCivilDays(day, 1);
      const working = isWorkday(day);
      if (!working.ok) return working;
      if (working.value) left--;
    }
    return succeed(day);
  };
  return {
    covers,
    digest: digestOf(canonicalJson({ years, ...(local && { local }) })),
    isWorkday,
    deadline: (event, { count, unit }) => {
      if (unit === 'workday') return walk(event, count);
      const last = unit === 'day' ? addCivilDays(event, count) : addCivilMonths(event, count);
      const working = isWorkday(last);
      if (!working.ok) return working;
      return working.value ? succeed(last) : walk(last, 1);
    },
    workdaysBetween: (from, to) => {
      const [first, last] = from <= to ? [from, to] : [to, from];
      let count = 0;
      for (let day = addCivilDays(first, 1); day <= last; day = addCivilDays(day, 1)) {
        const working = isWorkday(day);
        if (!working.ok) return working;
        if (working.value) count++;
      }
      return succeed(from <= to ? count : -count);
    },
  };
}

function unknown(day: CivilDate): Answer<never> {
  return fail([issueOf('calendar.year-unknown', { args: { day, year: Number(day.slice(0, 4)) } })]);
}

function coverageOf(years: readonly HolidayYear[]): DaySpan {
  const [first, last] = [years[0], years[years.length - 1]];
  const unbroken = years.every(({ year }, at) => year === (first?.year ?? 0) + at);
  if (first === undefined || last === undefined || !unbroken)
    throw new RangeError('Cannot open a calendar: its years must follow one another');
  // SAFETY: every year has these days.
  return { from: `${first.year}-01-01` as CivilDate, to: `${last.year}-12-31` as CivilDate };
}

function daysOf({ from, to }: DaySpan): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = from; day <= to; day = addCivilDays(day, 1)) days.push(day);
  return days;
}
