import { type ByteSpan, utf8ToText } from '../../kernel/index.js';

const lineFeed = 0x0a;

/** The line that holds the place, without its line feed. */
export function lineAround(bytes: Uint8Array, place: number): ByteSpan {
  const from = bytes.lastIndexOf(lineFeed, place) + 1;
  const end = bytes.indexOf(lineFeed, place);
  return { bytes, from, to: end < 0 ? bytes.length : end };
}

/** The text of a line; nothing where it is no UTF-8: the replay says so. */
export function textOf({ bytes, from, to }: ByteSpan): string {
  return utf8ToText(bytes.subarray(from, to)) ?? '';
}

/** How many line feeds there are before a place. */
export function countLines(bytes: Uint8Array, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0 && at < end; at = bytes.indexOf(lineFeed, at + 1)) count++;
  return count;
}
