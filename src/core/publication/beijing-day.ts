import { addCivilDays, type CivilDate, civilDate, type Instant } from '../kernel/index.js';

/** From this hour of UTC on it is the next day in Beijing, which is eight hours ahead. */
const nextDayFrom = 16;

/** The day in Beijing at a moment. */
export function beijingDay(moment: Instant): CivilDate {
  const day = civilDate(moment.slice(0, 10));
  return Number(moment.slice(11, 13)) < nextDayFrom ? day : addCivilDays(day, 1);
}
