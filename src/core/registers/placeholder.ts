import { trimBlanks } from './blank.js';
import { upperAscii } from './folded-text.js';

const placeholders = new Set(
  ['N/A', '#N/A', 'null', '(null)', '无', '空', '-', '--', '—', '——', '－', '/', '／'].map((word) =>
    word.toUpperCase(),
  ),
);

/** Tells whether a cell, its outer blanks cut, only says that there is nothing: `N/A`, `无`, `-`, `/`, `null` … */
export function isPlaceholder(text: string): boolean {
  return text.length <= 6 && placeholders.has(upperAscii(text));
}

/**
 * Tells whether a cell holds a value: neither blanks alone nor a placeholder.
 *
 * @example
 * ```ts
 * assert.deepEqual(['某局', ' ', 'N/A'].map(isFilled), [true, false, false]);
 * ```
 */
export function isFilled(cell: string): boolean {
  const text = trimBlanks(cell);
  return text !== '' && !isPlaceholder(text);
}
