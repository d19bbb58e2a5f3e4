import { type ByteSource, utf8ToText } from '../../kernel/index.js';

const pieceLength = 1 << 22;
const lineFeed = 0x0a;

/**
 * Texts of whole lines, piece after piece, so that a list of millions is never held. Bytes that are no UTF-8 end it: the
 * replay says so.
 */
export function* linePieces(source: Uint8Array | ByteSource): Generator<string> {
  let from = 0;
  while (from < source.length) {
    let to = Math.min(source.length, from + pieceLength);
    let piece = view(source, from, to);
    if (to < source.length) {
      const last = piece.lastIndexOf(lineFeed);
      // A line longer than a piece is none that a bundle holds.
      if (last < 0) return;
      to = from + last + 1;
      piece = piece.subarray(0, last + 1);
    }
    const text = utf8ToText(piece);
    if (text === undefined) return;
    yield text;
    from = to;
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

function view(source: Uint8Array | ByteSource, from: number, to: number): Uint8Array {
  return source instanceof Uint8Array ? source.subarray(from, to) : source.slice(from, to);
}
