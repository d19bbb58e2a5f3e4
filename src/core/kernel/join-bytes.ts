/**
 * Pieces of bytes as one.
 *
 * @example
 * ```ts
 * assert.equal(joinBytes([utf8('a'), utf8('b')]).length, 2);
 * ```
 */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
