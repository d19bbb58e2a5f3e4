import {
  dropBlanks,
  foldWidth,
  isIdentityNumber,
  type RowCursor,
  report,
  upperAscii,
} from '../registers/index.js';
import { checkCreditCode } from './credit-code.js';
import type { InspectorField } from './inspector-columns.js';

const number = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g;
const code = 'registers.id-is-identity-number';

/**
 * Refuses a row that holds an identity number in any cell, with or without a meaning: it may not enter by the column
 * of remarks either. Among the targets of a recusal a valid credit code that looks like one is a code.
 *
 * @basis 个人信息保护法 第六条
 */
export function refuseIdentityNumbers(cursor: RowCursor<InspectorField>): void {
  const recusals = cursor.columns.byField.get('recusals')?.index;
  for (const [index, cell] of cursor.cells.entries()) {
    const column = cursor.columns.headers[index] ?? '';
    const told = cursor.issues.some((issue) => issue.code === code && issue.path.includes(column));
    if (!told && holdsIdentityNumber(cell, { butCodes: index === recusals }))
      report(cursor, code, { column });
  }
}

function holdsIdentityNumber(cell: string, { butCodes }: { readonly butCodes: boolean }): boolean {
  if (cell.length < 18) return false;
  const text = foldWidth(cell);
  const found = [text, dropBlanks(text).replaceAll('-', '')].flatMap(
    (spelling) => spelling.match(number) ?? [],
  );
  return found.some(
    (match) => isIdentityNumber(match) && !(butCodes && checkCreditCode(upperAscii(match)).kind === 'valid'),
  );
}
