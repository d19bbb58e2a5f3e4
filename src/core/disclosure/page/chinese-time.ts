import { beijingTime, type CivilDate, type Instant } from '../../kernel/index.js';

/**
 * A moment in Beijing time, written out.
 *
 * @example
 * ```ts
 * assert.equal(formatBeijingTime(instant('2026-03-05T01:00:12Z')), '2026年3月5日 9时0分12秒');
 * ```
 */
export function formatBeijingTime(moment: Instant): string {
  const text = beijingTime(moment);
  const [hour, minute, second] = text.slice(11).split(':').map(Number);
  return `${formatParts(text)} ${hour}时${minute}分${second}秒`;
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
  return formatParts(day);
}

function formatParts(text: string): string {
  return `${Number(text.slice(0, 4))}年${Number(text.slice(5, 7))}月${Number(text.slice(8, 10))}日`;
}
