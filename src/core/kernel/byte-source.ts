/**
 * Bytes that are asked for piece by piece, such as a file on disk too large to hold. A `Uint8Array` is one. Whatever it
 * stands for must not change while it is read.
 */
export interface ByteSource {
  /** How many bytes there are. */
  readonly length: number;
  /** The bytes from `from` up to but not including `to`, 0 ≤ from ≤ to ≤ length. */
  slice(from: number, to: number): Uint8Array;
}

/**
 * All bytes of a source at once.
 *
 * @example
 * ```ts
 * const source = { length: 3, slice: (from: number, to: number) => utf8('abc').slice(from, to) };
 * assert.deepEqual(wholeOf(source), utf8('abc'));
 * ```
 */
export function wholeOf(source: ByteSource): Uint8Array {
  return source instanceof Uint8Array ? source : source.slice(0, source.length);
}
