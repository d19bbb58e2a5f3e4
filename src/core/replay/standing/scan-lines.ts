import { type ByteSource, linePieces, utf8ToText } from '../../kernel/index.js';

/**
 * Texts of whole lines, piece after piece, so that a list of millions is never held. Bytes that are no UTF-8 end it: the
 * replay says so.
 */
export function* lineTexts(source: ByteSource): Generator<string> {
  for (const { bytes } of linePieces(source)) {
    const text = utf8ToText(bytes);
    if (text === undefined) return;
    yield text;
  }
}

/** The line of a text that holds the place. */
export function lineAround(text: string, place: number): string {
  const start = text.lastIndexOf('\n', place) + 1;
  const end = text.indexOf('\n', place);
  return text.slice(start, end < 0 ? text.length : end);
}

/** How often a text holds another. */
export function countOf(text: string, sought: string): number {
  let count = 0;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) count++;
  return count;
}
