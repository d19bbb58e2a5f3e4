import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { sheetEnd, sheetRow, sheetStart, workbookParts } from '../../../core/tables/index.js';

/** Every part of an archive bears a date; this one is the first that can be written, in every time zone. */
const firstDay = new Date(1980, 0, 1, 12);

/**
 * A table as an XLSX workbook of one sheet, in pieces: the same table gives the same bytes everywhere.
 *
 * @param batches - at most `mostSheetRows - 1` rows
 * @basis ECMA-376 (Office Open XML)
 */
export async function* workbookPieces(
  header: readonly string[],
  batches: AsyncIterable<readonly (readonly string[])[]>,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for (const [name, text] of Object.entries(workbookParts(['Sheet1']))) {
    const part = Object.assign(new ZipPassThrough(name), { mtime: firstDay });
    archive.add(part);
    part.push(strToU8(text), true);
  }
  const sheet = Object.assign(new ZipDeflate('xl/worksheets/sheet1.xml', { level: 6 }), { mtime: firstDay });
  archive.add(sheet);
  sheet.push(strToU8(`${sheetStart(header.length)}${sheetRow(1, header, 2)}`));
  let row = 1;
  for await (const rows of batches) {
    sheet.push(strToU8(rows.map((cells) => sheetRow(++row, cells)).join('')));
    yield* ready.splice(0);
  }
  sheet.push(strToU8(sheetEnd), true);
  archive.end();
  yield* ready.splice(0);
}
