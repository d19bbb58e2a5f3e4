import type { CivilDate, Instant } from './brand.js';
import { addCivilDays, civilDate } from './civil-date.js';

/** Beijing time has been UTC+8 throughout since 1991; reckoned on the text, so that no time zone of a machine takes part. */
const offsetHours = 8;

/**
 * The day in Beijing at a moment.
 *
 * @example
 * ```ts
 * assert.equal(beijingDay(instant('2026-03-01T16:30:00Z')), '2026-03-02');
 * ```
 */
export function beijingDay(moment: Instant): CivilDate {
  const day = civilDate(moment.slice(0, 10));
  return hourOf(moment) < 24 ? day : addCivilDays(day, 1);
}

/**
 * A moment in Beijing time as data has it.
 *
 * @example
 * ```ts
 * assert.equal(beijingTime(instant('2026-03-02T01:00:00Z')), '2026-03-02 09:00:00');
 * ```
 */
export function beijingTime(moment: Instant): string {
  const hour = String(hourOf(moment) % 24).padStart(2, '0');
  return `${beijingDay(moment)} ${hour}${moment.slice(13, 19)}`;
}

/** From 24 on it is the next day. */
function hourOf(moment: Instant): number {
  return Number(moment.slice(11, 13)) + offsetHours;
}
