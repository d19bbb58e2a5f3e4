import { cellOf, type RowCursor, trimBlanks, uniqueSorted } from '../registers/index.js';

/** What stands between the words of a list in one cell. No word of a list holds any of them. */
const between = /[；;、,，|\n\r]+/;

/** The words of a list in one cell, without outer blanks, each once, in ascending order. */
export function wordsOf<Field extends string>(cursor: RowCursor<Field>, field: Field): string[] {
  return uniqueSorted((cellOf(cursor, field) ?? '').split(between).map(trimBlanks));
}

/** As `wordsOf`, without the words that only say that there is no expert. */
export function expertsOf<Field extends string>(cursor: RowCursor<Field>, field: Field): string[] {
  return wordsOf(cursor, field).filter((word) => !['否', '非', '不是', '非专家'].includes(word));
}

/** Tells whether a text may be one word of a list: otherwise the list could not be told from its cell. */
export function isListWord(text: string): boolean {
  return text !== '' && trimBlanks(text) === text && !between.test(text);
}
