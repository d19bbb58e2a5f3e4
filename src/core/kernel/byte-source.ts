import type { ByteSpan } from './byte-span.js';

/**
 * Bytes that are asked for piece by piece, such as a file on disk too large to hold. A `Uint8Array` is one. Whatever it
 * stands for must not change while it is read.
 */
export interface ByteSource {
  /** How many bytes there are. */
  readonly length: number;
  /** The bytes from `from` up to but not including `to`, 0 ≤ from ≤ to ≤ length. */
  slice(from: number, to: number): Uint8Array;
  /** Told when bytes that `slice` gave are not read again, for a source that can give their room back at once. */
  release?(bytes: Uint8Array): void;
}

const lineFeed = 10;
/** So that a piece costs little to ask for and little to hold. */
const usualPiece = 2 ** 20;

/**
 * The bytes of a source from `from` up to but not including `to`; those of an array are not copied.
 *
 * @throws RangeError when the source gives another number of bytes
 * @example
 * ```ts
 * assert.deepEqual(pieceOf(utf8('abc'), { from: 1, to: 3 }), utf8('bc'));
 * ```
 */
export function pieceOf(
  source: ByteSource,
  { from, to }: { readonly from: number; readonly to: number },
): Uint8Array {
  const piece = source instanceof Uint8Array ? source.subarray(from, to) : source.slice(from, to);
  if (piece.length !== to - from)
    throw new RangeError(`Cannot read bytes ${from}…${to}: the source gave ${piece.length}`);
  return piece;
}

/**
 * All bytes of a source at once.
 *
 * @throws RangeError when the source gives another number of bytes
 * @example
 * ```ts
 * const source = { length: 3, slice: (from: number, to: number) => utf8('abc').slice(from, to) };
 * assert.deepEqual(wholeOf(source), utf8('abc'));
 * ```
 */
export function wholeOf(source: ByteSource): Uint8Array {
  return pieceOf(source, { from: 0, to: source.length });
}

/**
 * A source in pieces of whole lines, about a megabyte each; a longer line is a piece of its own. Only the last piece
 * may lack its line feed. A piece is given back to its source when the next is asked for.
 *
 * @example
 * ```ts
 * const pieces = [...linePieces(utf8('{}\n{}\n{'), 4)].map(({ offset, bytes }) => [offset, utf8ToText(bytes)]);
 * assert.deepEqual(pieces, [[0, '{}\n'], [3, '{}\n'], [6, '{']]);
 * ```
 */
export function* linePieces(
  source: ByteSource,
  atOnce = usualPiece,
): Generator<{ readonly offset: number; readonly bytes: Uint8Array }> {
  let span = atOnce;
  for (let offset = 0; offset < source.length; ) {
    const to = Math.min(offset + span, source.length);
    const read = pieceOf(source, { from: offset, to });
    const end = read.lastIndexOf(lineFeed) + 1;
    if (end === 0 && to < source.length) {
      source.release?.(read);
      span *= 2;
      continue;
    }
    const bytes = end === 0 ? read : read.subarray(0, end);
    // What is given back may have no length any more.
    const next = offset + bytes.length;
    try {
      yield { offset, bytes };
    } finally {
      source.release?.(read);
    }
    offset = next;
    span = atOnce;
  }
}

/**
 * The lines of a piece without their line feeds, where they lie. What follows the last line feed is no line.
 *
 * @example
 * ```ts
 * assert.deepEqual([...linesIn(utf8('a\n\nb'))].map(({ from, to }) => [from, to]), [[0, 1], [2, 2]]);
 * ```
 */
export function* linesIn(bytes: Uint8Array): Generator<ByteSpan> {
  let from = 0;
  for (let to = bytes.indexOf(lineFeed); to >= 0; to = bytes.indexOf(lineFeed, from)) {
    yield { bytes, from, to };
    from = to + 1;
  }
}
