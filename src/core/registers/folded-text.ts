import { dropBlanks } from './blank.js';

/**
 * Upper-cases a–z only; other letters depend on Unicode tables.
 *
 * @example
 * ```ts
 * assert.equal(upperAscii('m1é'), 'M1é');
 * ```
 */
export function upperAscii(text: string): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x20));
}

/**
 * The half-width form of full-width ASCII (U+FF01–FF5E) and of U+3000. Only for comparing and for hints.
 *
 * @example
 * ```ts
 * assert.equal(foldWidth('Ａ１（甲）'), 'A1(甲)');
 * ```
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

/**
 * Folds a header or coded word for comparing: no blanks, half-width brackets and commas; letters and digits stay.
 *
 * @example
 * ```ts
 * assert.equal(foldWord('存续 （在营）'), '存续(在营)');
 * ```
 */
export function foldWord(text: string): string {
  return dropBlanks(text).replace(/[\uff01-\uff0f\uff1a-\uff20\uff3b-\uff3f]/g, foldWidth);
}

/** A header as it is compared: without blanks, line breaks and the asterisk of compulsory columns. */
export function foldHeader(cell: string): string {
  return foldWord(cell).replace(/^[*\ufeff]+|\*+$/g, '');
}
