import {
  fail,
  type Issue,
  issueOf,
  type Result,
  succeed,
  type TextRow,
  type TextTable,
} from '../../../../core/kernel/index.js';
import { columnLetters } from '../../../../core/registers/index.js';
import type { SheetContent } from './read-sheet.js';

/** A sheet as a table, and what of it is not shown. */
export interface SheetTable {
  readonly table: TextTable;
  readonly issues: readonly Issue[];
}

const mostCells = 20_000_000;

/** Makes a sheet a table: as wide as its widest row, the first row that holds something as its header. */
export function tableOfSheet(
  { rows, hiddenColumns }: SheetContent,
  { file, sheet }: { readonly file: string; readonly sheet: string },
): Result<SheetTable> {
  let width = 0;
  for (const { cells } of rows) for (const column of cells.keys()) width = Math.max(width, column + 1);
  if (rows.length * width > mostCells) {
    const args = { rows: rows.length, columns: width, limit: mostCells };
    return fail([issueOf('registers.workbook-cells', { args })]);
  }
  const [header, ...data] = rows.map(({ row, cells, marks }): TextRow => {
    const texts = Array.from({ length: width }, (_, column) => cells.get(column) ?? '');
    return marks.size > 0 ? { row, cells: texts, marks } : { row, cells: texts };
  });
  return succeed({
    table: { file, sheet, header: header?.cells ?? [], headerRow: header?.row ?? 1, rows: data },
    issues: [...hiddenRows(rows, [file, sheet]), ...hidden(hiddenColumns, width, [file, sheet])],
  });
}

const mostNamed = 20;

function hiddenRows(rows: SheetContent['rows'], path: Issue['path']): Issue[] {
  const numbers = rows.filter((row) => row.hidden).map(({ row }) => row);
  if (numbers.length === 0) return [];
  const args = { count: numbers.length, rows: named(numbers) };
  return [issueOf('registers.rows-hidden', { severity: 'warning', path, args })];
}

function hidden(ranges: SheetContent['hiddenColumns'], width: number, path: Issue['path']): Issue[] {
  const isHidden = (column: number) => ranges.some(([from, to]) => from <= column && column <= to);
  const letters = Array.from({ length: width }, (_, column) => column)
    .filter(isHidden)
    .map(columnLetters);
  if (letters.length === 0) return [];
  return [
    issueOf('registers.columns-hidden', { severity: 'warning', path, args: { columns: named(letters) } }),
  ];
}

function named(places: readonly (string | number)[]): string {
  return `${places.slice(0, mostNamed).join('、')}${places.length > mostNamed ? ' …' : ''}`;
}
