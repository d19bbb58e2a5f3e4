import type { ColumnPlan } from '../tables/index.js';
import type { DepartmentFigures, Figures, Rates, YearFigures } from './figures.js';
import { formatRate } from './rates.js';
import { rateWords } from './words.js';

/** What a row of a table over departments is about: a department, or all of them. */
export interface AssessedRow extends Omit<DepartmentFigures, 'tookPart'> {
  readonly year: number;
  /** How many joint draws it took part in under the lead of another. */
  readonly tookPart: number;
}

/** What the last row is called. */
export const totalRow = '合计';

/** One row for each department and one of all. */
export function listRows({ year, departments, total }: YearFigures): readonly AssessedRow[] {
  const rows = departments.map(({ department, figures, tookPart }) => ({
    year,
    department,
    figures,
    tookPart: tookPart.length,
  }));
  const tookPart = rows.reduce((sum, row) => sum + row.tookPart, 0);
  return [...rows, { year, department: totalRow, figures: total, tookPart }];
}

/** A column of a count. */
export function countColumn(title: string, countOf: (figures: Figures) => number): ColumnPlan<AssessedRow> {
  return { title, kind: 'number', cell: ({ figures }) => String(countOf(figures)) };
}

/** A column of a rate, under its own name. */
export function rateColumn(name: keyof Rates): ColumnPlan<AssessedRow> {
  return { title: rateWords[name], kind: 'number', cell: ({ figures }) => formatRate(figures.rates[name]) };
}
