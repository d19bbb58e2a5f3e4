import { isUtf8 } from 'node:buffer';

/** Thrown where bytes are no UTF-8: the file is then for the reader of whole files. */
export class NotUtf8 extends Error {}

/**
 * Checks pieces to be UTF-8 and cuts them between characters.
 *
 * @throws NotUtf8 at the first piece that is not
 */
export async function* utf8Pieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array();
  for await (const piece of pieces) {
    // A character that was cut is given by itself: joining it to a whole piece would copy that.
    const missing = rest.length === 0 ? 0 : Math.min(lengthOf(rest[0] ?? 0) - rest.length, piece.length);
    const cut = Buffer.concat([rest, piece.subarray(0, missing)]);
    const bytes = piece.subarray(missing);
    if (endOfCharacters(cut) < cut.length) {
      rest = cut;
      continue;
    }
    const end = endOfCharacters(bytes);
    rest = bytes.slice(end);
    for (const whole of [cut, bytes.subarray(0, end)]) {
      if (!isUtf8(whole)) throw new NotUtf8();
      if (whole.length > 0) yield whole;
    }
  }
  if (rest.length > 0) throw new NotUtf8();
}

/** Where the last whole character ends: an unfinished one has at most three bytes. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    return lengthOf(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** How long the character is that begins with a byte beyond ASCII. */
function lengthOf(byte: number): number {
  return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
}
