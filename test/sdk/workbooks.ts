import { strToU8, zipSync } from 'fflate';

/** A cell as XML wants it: a text, or what stands inside `<c …>`. */
export type Cell = string | number | { readonly attributes?: string; readonly xml: string };

/** One sheet of a workbook under test. */
export interface SheetOf {
  readonly name?: string;
  readonly rows?: readonly (readonly Cell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Rows by number that are hidden. */
  readonly hiddenRows?: readonly number[];
  readonly columns?: string;
  readonly merged?: readonly string[];
  /** In place of everything between `<sheetData>` and its end. */
  readonly data?: string;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The parts of a workbook, by their names. */
export function partsOf(
  sheets: readonly SheetOf[],
  {
    date1904 = false,
    strings = [],
  }: { readonly date1904?: boolean; readonly strings?: readonly string[] } = {},
): Record<string, string> {
  const names = sheets.map(({ name }, at) => name ?? `Sheet${at + 1}`);
  return {
    '_rels/.rels': `${head}<Relationships><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook ${space} xmlns:r="${relation}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ state }, at) =>
          `<sheet name="${escaped(names[at] ?? '')}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships>${sheets
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml': `${head}<styleSheet ${space}><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="171" formatCode="0.00&quot;day&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${head}<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  };
}

/** A workbook of ordinary sheets. */
export function workbookOf(...sheets: readonly SheetOf[]): Uint8Array {
  return packed(partsOf(sheets));
}

/** A workbook of given parts, some of them added or changed. */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: '2026-01-01',
  });
}

function sheetXml({ rows = [], hiddenRows = [], columns = '', merged = [], data }: SheetOf): string {
  const body =
    data ??
    rows
      .map((cells, at) => {
        const hidden = hiddenRows.includes(at + 1) ? ' hidden="1"' : '';
        return `<row r="${at + 1}"${hidden}>${cells.map((cell, column) => cellXml(cell, `${letters[column]}${at + 1}`)).join('')}</row>`;
      })
      .join('');
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `${head}<worksheet ${space}>${columns}<sheetData>${body}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function cellXml(cell: Cell, address: string): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${address}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  return `<c r="${address}" ${cell.attributes ?? ''}>${cell.xml}</c>`;
}

/** A number that is shown as a date. */
export function dated(serial: number, style: 1 | 2 = 1): Cell {
  return { attributes: `s="${style}"`, xml: `<v>${serial}</v>` };
}

/** A formula that showed a text when the file was saved. */
export function formula(text: string): Cell {
  return { attributes: 't="str"', xml: `<f>A1&amp;""</f><v>${escaped(text)}</v>` };
}

/** A cell whose formula failed. */
export function failed(text: string): Cell {
  return { attributes: 't="e"', xml: `<f>1/0</f><v>${text}</v>` };
}

/** Changes the bytes of a ZIP file's directory record of a part. */
export function tampered(
  bytes: Uint8Array,
  part: string,
  change: (view: DataView, entry: number) => void,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const name = strToU8(part);
  for (let at = 0; at + 46 + name.length <= copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (name.every((byte, index) => copy[at + 46 + index] === byte)) change(view, at);
  }
  return copy;
}

/** Renames a part everywhere to another name of the same length. */
export function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(from, to);
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

/** The container of .xls files, with a stream's name in its directory. */
export function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, letter] of [...stream].entries()) bytes[1024 + 2 * at] = letter.charCodeAt(0);
  return bytes;
}
