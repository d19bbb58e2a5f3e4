import { columnLetters } from '../../registers/index.js';

/** What XML cannot hold, and what a spreadsheet would take for the writing of such a character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const unwritable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const typed = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** How many rows a sheet may have, its header among them. */
export const mostSheetRows = 1_048_576;
/** How many columns a sheet may have. */
export const mostSheetColumns = 16_384;
/** How many UTF-16 units a cell may have. */
export const longestSheetCell = 32_767;

/**
 * What stands before the rows of a sheet: columns of a readable width in cells formatted as text, a header that stays in
 * sight unless told otherwise.
 *
 * @param columns - their number, at least 1
 * @example
 * ```ts
 * assert.ok(sheetStart(3).includes('state="frozen"'));
 * assert.ok(!sheetStart(2, { hasHeader: false }).includes('state="frozen"'));
 * ```
 */
export function sheetStart(
  columns: number,
  { hasHeader = true, width = 20 }: { readonly hasHeader?: boolean; readonly width?: number } = {},
): string {
  const pane = hasHeader
    ? '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>'
    : '<sheetView workbookViewId="0"/>';
  return `${declaration}<worksheet xmlns="${main}"><sheetViews>${pane}</sheetViews><cols><col min="1" max="${columns}" width="${width}" style="1" customWidth="1"/></cols><sheetData>`;
}

/** What stands behind the rows of a sheet. */
export const sheetEnd = '</sheetData></worksheet>';

/**
 * A row of text cells: written as text, in cells formatted as text, so that no digit, date or formula is made of it.
 * What XML cannot hold is written out as the format has it, `_x000D_`.
 *
 * @param row - counted from 1
 * @param style - 1: text, 2: text in bold
 * @basis ECMA-376 Part 1 §18.3.1.53, §22.9.2.19 (ST_Xstring)
 * @example
 * ```ts
 * assert.equal(
 *   sheetRow(2, ['A&B', '']),
 *   '<row r="2"><c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve">A&amp;B</t></is></c></row>',
 * );
 * ```
 */
export function sheetRow(row: number, cells: readonly string[], style = 1): string {
  const written = cells.map((cell, at) =>
    cell === ''
      ? ''
      : `<c r="${columnLetters(at)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`,
  );
  return `<row r="${row}">${written.join('')}</row>`;
}

function xmlText(text: string): string {
  return text
    .replace(unwritable, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>]/g, (sign) => entities[sign] ?? '');
}

/**
 * The parts of a workbook beside its sheets `xl/worksheets/sheet1.xml` and so on, by name. Nothing in them tells who
 * wrote it, or when.
 *
 * @param names - of the sheets, as a spreadsheet allows them
 * @basis ECMA-376 (Office Open XML)
 * @example
 * ```ts
 * assert.ok(workbookParts(['名单', '说明'])['xl/workbook.xml']?.includes('<sheet name="说明" sheetId="2" r:id="rId2"/>'));
 * ```
 */
export function workbookParts(names: readonly string[]): Readonly<Record<string, string>> {
  const sheets = names.map((name, at) => ({ name, number: at + 1 }));
  const listed = ({ name, number }: (typeof sheets)[number]): string =>
    `<sheet name="${xmlText(name).replaceAll('"', '&quot;')}" sheetId="${number}" r:id="rId${number}"/>`;
  const types = sheets.map(
    ({ number }) =>
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${typed}.worksheet+xml"/>`,
  );
  const relations = sheets.map(({ number }) =>
    relation(number, { kind: 'worksheet', target: `worksheets/sheet${number}.xml` }),
  );
  const styles = relation(sheets.length + 1, { kind: 'styles', target: 'styles.xml' });
  const document = relation(1, { kind: 'officeDocument', target: 'xl/workbook.xml' });
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${typed}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${typed}.styles+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packaged}/relationships">${document}</Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${related}"><sheets>${sheets.map(listed).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packaged}/relationships">${relations.join('')}${styles}</Relationships>`,
    'xl/styles.xml': styleSheet,
  };
}

function relation(
  number: number,
  { kind, target }: { readonly kind: string; readonly target: string },
): string {
  return `<Relationship Id="rId${number}" Type="${related}/${kind}" Target="${target}"/>`;
}

/** Style 1 is text, style 2 text in bold for the header. */
const styleSheet = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf numFmtId="49" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;
