import type { PublishedTable } from './model.js';
import { guardCell } from './text-safe.js';

const byteOrderMark = '\ufeff';

/**
 * A table as CSV for offices: UTF-8 with BOM, CRLF, every cell quoted as RFC 4180 has it and guarded against
 * formulas and lost digits.
 *
 * @basis RFC 4180; docs/adr/0004-text-safe-csv.md
 * @example
 * ```ts
 * const table: PublishedTable = { id: 'targets', columns: [{ title: '代码', kind: 'code' }], rowHeader: 0, rows: [] };
 * assert.equal(writeCsv(table), '\ufeff"代码"\r\n');
 * ```
 */
export function writeCsv(table: PublishedTable): string {
  return byteOrderMark + csvRecords(table).join('');
}

/**
 * The first row in which a stored CSV is not what the table should read: 1 is the header, as a spreadsheet counts.
 *
 * @returns the row, or `undefined` when the two are the same to the byte
 * @example
 * ```ts
 * const columns = [{ title: '名称', kind: 'text' as const }];
 * const table: PublishedTable = { id: 'targets', columns, rowHeader: 0, rows: [{ cells: ['红星'] }] };
 * assert.equal(findDifferingRow(table, writeCsv(table)), undefined);
 * assert.equal(findDifferingRow(table, writeCsv(table).replace('红星', '红里')), 2);
 * ```
 */
export function findDifferingRow(table: PublishedTable, stored: string): number | undefined {
  if (!stored.startsWith(byteOrderMark)) return 1;
  let at = byteOrderMark.length;
  for (const [index, record] of csvRecords(table).entries()) {
    if (!stored.startsWith(record, at)) return index + 1;
    at += record.length;
  }
  return at === stored.length ? undefined : table.rows.length + 2;
}

function csvRecords({ columns, rows }: PublishedTable): string[] {
  const header = columns.map(({ title }) => quote(title));
  const body = rows.map(({ cells }) =>
    cells.map((cell, at) => quote(guardCell(cell, columns[at]?.kind ?? 'text'))),
  );
  return [header, ...body].map((cells) => `${cells.join(',')}\r\n`);
}

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
