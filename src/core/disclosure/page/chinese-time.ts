import type { CivilDate, Instant } from '../../kernel/index.js';

const offsetHours = 8;

/**
 * A moment in Beijing time, written out. Reckoned on the text, so that no time zone of a machine takes part; Beijing
 * time has been UTC+8 throughout since 1991.
 *
 * @example
 * ```ts
 * assert.equal(formatBeijingTime(instant('2026-03-05T01:00:12Z')), '2026年3月5日 9时0分12秒');
 * ```
 */
export function formatBeijingTime(moment: Instant): string {
  const hour = Number(moment.slice(11, 13)) + offsetHours;
  const day = hour < 24 ? datePartsOf(moment) : nextDay(datePartsOf(moment));
  return `${formatParts(day)} ${hour % 24}时${Number(moment.slice(14, 16))}分${Number(moment.slice(17, 19))}秒`;
}

/**
 * A day, written out.
 *
 * @basis GB/T 15835—2011; GB/T 9704—2012 (成文日期: 年份标全称, 月、日不编虚位)
 * @example
 * ```ts
 * assert.equal(formatDay(civilDate('2026-03-05')), '2026年3月5日');
 * ```
 */
export function formatDay(day: CivilDate): string {
  return formatParts(datePartsOf(day));
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function datePartsOf(text: string): DateParts {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) };
}

function nextDay({ year, month, day }: DateParts): DateParts {
  if (day < daysIn(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function formatParts({ year, month, day }: DateParts): string {
  return `${year}年${month}月${day}日`;
}
