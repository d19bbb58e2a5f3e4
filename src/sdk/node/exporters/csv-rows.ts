import { guardCell } from '../../../core/tables/index.js';

const byteOrderMark = '\ufeff';

/**
 * A row as a line of CSV that survives a spreadsheet: every cell quoted, formulas and digits guarded. The importer
 * takes the guards off again.
 *
 * @basis RFC 4180; docs/adr/0004-text-safe-csv.md, docs/adr/0010-export-what-was-imported.md
 * @example
 * ```ts
 * assert.equal(csvLine(['=1+1', '0012', '说"好"', '']), '"\'=1+1","\t0012","说""好""",""\r\n');
 * ```
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${guardCell(cell, 'text').replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/** A table as a CSV file in UTF-8 with BOM, in pieces. */
export async function* csvPieces(
  header: readonly string[],
  batches: AsyncIterable<readonly (readonly string[])[]>,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${byteOrderMark}${csvLine(header)}`);
  for await (const rows of batches) yield Buffer.from(rows.map(csvLine).join(''));
}
