import type { ColumnKind } from './model.js';

/** What a spreadsheet takes as the beginning of a formula, in ASCII and full width, and our own mark. */
const formulaStart = /^[=+\-@\t\r\n\0'＝＋－＠]/;

/** Made of nothing but what numbers, dates, times and amounts are made of. */
const plainCharacters = /^[\x20-\x7e０-９年月日时分秒¥￥]+$/;
const anyDigit = /[0-9０-９]/;

/**
 * Makes a cell safe to open in a spreadsheet by double-click. A cell that could be run as a formula gets a leading
 * `'`; a code, or a text that could be taken for a number or a date, gets a leading TAB, which keeps all its digits.
 *
 * @basis docs/adr/0004-text-safe-csv.md; OWASP ASVS 1.2.10
 * @example
 * ```ts
 * assert.equal(guardCell('=1+1', 'text'), "'=1+1");
 * assert.equal(guardCell('650102000012345678', 'code'), '\t650102000012345678');
 * assert.equal(guardCell('3-5', 'text'), '\t3-5');
 * assert.equal(guardCell('红星商店', 'text'), '红星商店');
 * ```
 */
export function guardCell(cell: string, kind: ColumnKind): string {
  if (formulaStart.test(cell)) return `'${cell}`;
  if (kind === 'code' && cell !== '') return `\t${cell}`;
  return kind === 'text' && couldBeNumber(cell) ? `\t${cell}` : cell;
}

/**
 * Takes the guard off again: one leading `'` or TAB. No cell begins with either of its own accord, since `guardCell`
 * puts another before it.
 *
 * @example
 * ```ts
 * assert.equal(unguardCell(guardCell("'twas", 'text')), "'twas");
 * ```
 */
export function unguardCell(text: string): string {
  return text.startsWith("'") || text.startsWith('\t') ? text.slice(1) : text;
}

function couldBeNumber(cell: string): boolean {
  return plainCharacters.test(cell) && anyDigit.test(cell);
}
