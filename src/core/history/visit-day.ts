import type { CivilDate } from '../kernel/index.js';

/** Tells a day on which somebody may have come from the registers' ways of writing "no end". */
export function isVisitDay(day: CivilDate): boolean {
  return day < '3000-01-01';
}
