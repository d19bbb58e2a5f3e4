// The core's only door to fflate, which packs the same bytes in Node, a browser and a worker.
import { zipSync } from 'fflate';
import { fail, type Issue, issueOf, joinBytes, type Result, succeed, utf8 } from '../../kernel/index.js';
import { columnLetters } from '../../registers/index.js';
import type { PublishedTable, TableFact } from '../model.js';
import {
  longestSheetCell,
  mostSheetColumns,
  mostSheetRows,
  sheetEnd,
  sheetRow,
  sheetStart,
  workbookParts,
} from './sheet-xml.js';

/** A sheet of a published workbook: a table, or lines about it such as 「说明」. */
export type WorkbookSheet =
  | { readonly kind: 'table'; readonly name: string; readonly table: PublishedTable }
  | { readonly kind: 'facts'; readonly name: string; readonly facts: readonly TableFact[] };

/** Every part of an archive bears a date. Read as local time, this one is the same bits in every time zone. */
const firstDay = '1980-01-01T12:00:00';
const bold = 2;
const factWidth = 40;
/** So many rows at a time become bytes: a text of all of them could be longer than a text may be. */
const rowsAtOnce = 4096;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no name may hold.
const sheetName = /^(?!')[^[\]:*?/\\\0-\x1f]{1,31}(?<!')$/;

/**
 * Writes sheets as an XLSX workbook. Every cell is text in a cell formatted as text, so that nothing is computed, no
 * digit is lost and no date is made; the header is bold and stays in sight. No author, machine or time is named, and
 * the same sheets give the same bytes everywhere.
 *
 * @returns the workbook, or a `tables.rows-too-many` for each table of more than 1,048,575 rows and a
 *   `tables.cell-too-long` for each cell of more than 32,767 UTF-16 units
 * @throws RangeError without a sheet, for a name that a spreadsheet refuses or that occurs twice, for more than 16,384
 *   columns, and for an unpaired surrogate
 * @basis ECMA-376 (Office Open XML)
 * @example
 * ```ts
 * const columns = [{ title: '名称', kind: 'text' as const }];
 * const table: PublishedTable = { id: 'targets', columns, rowHeader: 0, rows: [{ cells: ['=1+1'] }] };
 * const workbook = writeWorkbook([
 *   { kind: 'table', name: '名单', table },
 *   { kind: 'facts', name: '说明', facts: [{ label: '发布机关', value: '某某市场监督管理局' }] },
 * ]);
 * assert.ok(workbook.ok && workbook.value[0] === 0x50);
 * ```
 */
export function writeWorkbook(sheets: readonly WorkbookSheet[]): Result<Uint8Array> {
  refuseNames(sheets.map(({ name }) => name));
  const laidOut = sheets.map(layOutSheet);
  const issues = laidOut.flatMap(issuesOf);
  if (issues.length > 0) return fail(issues);
  const parts: Record<string, Uint8Array> = {};
  for (const [part, text] of Object.entries(workbookParts(sheets.map(({ name }) => name))))
    parts[part] = utf8(text);
  for (const [at, sheet] of laidOut.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetBytes(sheet);
  return succeed(zipSync(parts, { level: 6, mtime: firstDay }));
}

interface LaidOutSheet {
  readonly name: string;
  readonly start: string;
  /** Absent where there is none. */
  readonly header?: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[] }[];
}

function layOutSheet(sheet: WorkbookSheet): LaidOutSheet {
  switch (sheet.kind) {
    case 'table': {
      const { columns, rows } = sheet.table;
      if (columns.length === 0 || columns.length > mostSheetColumns)
        throw new RangeError(
          `Cannot write a workbook: columns must be 1 to ${mostSheetColumns}, got ${columns.length}`,
        );
      const header = columns.map(({ title }) => title);
      return { name: sheet.name, start: sheetStart(columns.length), header, rows };
    }
    case 'facts': {
      const rows = sheet.facts.map(({ label, value }) => ({ cells: [label, value] }));
      return { name: sheet.name, start: sheetStart(2, { hasHeader: false, width: factWidth }), rows };
    }
  }
}

function issuesOf({ name, header, rows }: LaidOutSheet): Issue[] {
  const issues: Issue[] = [];
  const first = header === undefined ? 1 : 2;
  const limit = mostSheetRows - (first - 1);
  if (rows.length > limit)
    issues.push(issueOf('tables.rows-too-many', { path: [name], args: { count: rows.length, limit } }));
  const look = (cells: readonly string[], row: number): void => {
    for (const [at, cell] of cells.entries())
      if (cell.length > longestSheetCell) issues.push(tooLong(cell, { name, row, at, title: header?.[at] }));
  };
  if (header !== undefined) look(header, 1);
  for (const [at, { cells }] of rows.entries()) look(cells, first + at);
  return issues;
}

interface CellSpot {
  readonly name: string;
  readonly row: number;
  readonly at: number;
  readonly title: string | undefined;
}

function tooLong(cell: string, { name, row, at, title }: CellSpot): Issue {
  const path = title === undefined || row === 1 ? [name, row] : [name, row, title];
  const args = { length: cell.length, limit: longestSheetCell };
  return { ...issueOf('tables.cell-too-long', { path, args }), cell: `${columnLetters(at)}${row}` };
}

function sheetBytes({ start, header, rows }: LaidOutSheet): Uint8Array {
  const pieces = [utf8(start)];
  if (header !== undefined) pieces.push(utf8(sheetRow(1, header, bold)));
  const first = header === undefined ? 1 : 2;
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce);
    pieces.push(utf8(some.map(({ cells }, at) => sheetRow(first + from + at, cells)).join('')));
  }
  pieces.push(utf8(sheetEnd));
  return joinBytes(pieces);
}

function refuseNames(names: readonly string[]): void {
  if (names.length === 0) throw new RangeError('Cannot write a workbook: at least 1 sheet is needed, got 0');
  for (const [at, name] of names.entries()) {
    if (!sheetName.test(name))
      throw new RangeError(`Cannot name a sheet ${JSON.stringify(name)}: no spreadsheet takes this name`);
    if (names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) !== at)
      throw new RangeError(`Cannot name a sheet ${JSON.stringify(name)}: another has this name`);
  }
}
