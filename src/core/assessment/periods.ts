import type { CivilDate } from '../kernel/index.js';

const months = 12;
const monthsInQuarter = 3;

/** What is in no month of the year: registers of late December that were drawn from in January. */
const outside = 'outside';

/** The months of a year: `2026-01` to `2026-12`. */
export function monthsOf(year: number): readonly string[] {
  return Array.from({ length: months }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
}

/** The quarters of a year: `2026-Q1` to `2026-Q4`. */
export function quartersOf(year: number): readonly string[] {
  return Array.from({ length: months / monthsInQuarter }, (_, at) => `${year}-Q${at + 1}`);
}

/** The month of the year that a day is in, or `outside`. */
export function monthOf(day: CivilDate, year: number): string {
  const month = day.slice(0, 7);
  return monthsOf(year).includes(month) ? month : outside;
}

/** The quarter of the year that a day is in, or `outside`. */
export function quarterOf(day: CivilDate, year: number): string {
  const at = monthsOf(year).indexOf(day.slice(0, 7));
  const quarter = (at - (at % monthsInQuarter)) / monthsInQuarter;
  return at < 0 ? outside : `${year}-Q${quarter + 1}`;
}

/** A period in words: `3月`, `第1季度`, `跨年`. */
export function namePeriod(period: string): string {
  if (period === outside) return '跨年';
  const [, part = ''] = period.split('-');
  return part.startsWith('Q') ? `第${part.slice(1)}季度` : `${Number(part)}月`;
}
