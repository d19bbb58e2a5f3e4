import { compress } from './sha256-compress.js';

/**
 * SHA-256 block by block, for pools: millions of short contents are hashed for which setting up a hash that grows would
 * take longer than hashing. A fast path only: the tests hold it against Node's.
 */

export const initialState = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const;

export const blockLength = 64;
/** The bit after the content is one, the rest of its byte zero. */
export const endOfText = 0x80;
const lengthLength = 8;
const wordSpan = 2 ** 32;

const words = new Int32Array(blockLength / 4);
const closing = new Uint8Array(2 * blockLength);

/**
 * Finishes a hash.
 *
 * @param midstate - what the whole blocks before `rest` have led to
 * @param hashed - the length of these blocks
 * @basis FIPS 180-4 §6.2
 */
export function finishSha256(midstate: ArrayLike<number>, hashed: number, rest: Uint8Array): Uint8Array {
  const state = Int32Array.from(midstate);
  const whole = rest.length - (rest.length % blockLength);
  for (let from = 0; from < whole; from += blockLength) hashBlock(state, rest, from);
  const left = rest.length - whole;
  const end = left + 1 + lengthLength > blockLength ? 2 * blockLength : blockLength;
  // Loops: for so few bytes they beat the typed arrays' own set and fill by far.
  for (let at = 0; at < end; at++) closing[at] = at < left ? (rest[whole + at] as number) : 0;
  closing[left] = endOfText;
  const bits = (hashed + rest.length) * 8;
  writeWord(closing, end - 8, Math.floor(bits / wordSpan));
  writeWord(closing, end - 4, bits);
  for (let from = 0; from < end; from += blockLength) hashBlock(state, closing, from);
  const digest = new Uint8Array(4 * state.length);
  for (let word = 0; word < state.length; word++) writeWord(digest, 4 * word, state[word] as number);
  return digest;
}

/** What one block, as the first of a hash, leads to. */
export function midstateOf(block: Uint8Array): Int32Array {
  const state = Int32Array.from(initialState);
  hashBlock(state, block, 0);
  return state;
}

function hashBlock(state: Int32Array, bytes: Uint8Array, from: number): void {
  for (let word = 0, at = from; word < 16; word++, at += 4) {
    words[word] =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number);
  }
  compress(state, words);
}

/** Numbers beyond 32 bits lose what is above. */
function writeWord(bytes: Uint8Array, at: number, word: number): void {
  bytes[at] = word >>> 24;
  bytes[at + 1] = word >>> 16;
  bytes[at + 2] = word >>> 8;
  bytes[at + 3] = word;
}
