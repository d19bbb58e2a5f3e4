import { bytesToHex, utf8 } from './sha256.js';

const initialState = [
  0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e,
] as const;
/** The constant of the first 16 rounds, and of the 48 after them. */
const [early, late] = [0x79cc4519, 0x7a879d8a] as const;
const earlyRounds = 16;
const rounds = 64;
const blockLength = 64;
const lengthLength = 8;
const endOfContent = 0x80;
const wordSpan = 2 ** 32;

/**
 * SM3 of the UTF-8 bytes of a text, or of bytes, in 64 lowercase hex digits: the hash that Chinese systems of
 * commercial cryptography check files with. The protocol itself hashes with SHA-256.
 *
 * @throws RangeError when a text has an unpaired surrogate
 * @basis GB/T 32905—2016
 * @example
 * ```ts
 * assert.equal(sm3Of('abc'), '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
 * ```
 */
export function sm3Of(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const state = Int32Array.from(initialState);
  // Expanded words: W of §5.3.2 in full; W′ is W ⊕ W four places on.
  const words = new Int32Array(rounds + 4);
  const whole = bytes.length - (bytes.length % blockLength);
  for (let from = 0; from < whole; from += blockLength) compress(state, words, wordsAt(bytes, from));
  const closing = closingBlocks(bytes, whole);
  for (let from = 0; from < closing.byteLength; from += blockLength)
    compress(state, words, wordsAt(closing, from));
  const digest = new Uint8Array(4 * state.length);
  const view = new DataView(digest.buffer);
  state.forEach((word, at) => {
    view.setInt32(4 * at, word);
  });
  return bytesToHex(digest);
}

/** What is left of the content, a one bit, zeros, and the length in bits at the end of the last block. */
function closingBlocks(bytes: Uint8Array, whole: number): Uint8Array {
  const left = bytes.length - whole;
  const end = left + 1 + lengthLength > blockLength ? 2 * blockLength : blockLength;
  const closing = new Uint8Array(end);
  closing.set(bytes.subarray(whole));
  closing[left] = endOfContent;
  const view = new DataView(closing.buffer);
  view.setUint32(end - 8, Math.floor((bytes.length * 8) / wordSpan));
  view.setUint32(end - 4, (bytes.length * 8) % wordSpan);
  return closing;
}

function wordsAt(bytes: Uint8Array, from: number): (word: number) => number {
  const view = new DataView(bytes.buffer, bytes.byteOffset + from, blockLength);
  return (word) => view.getInt32(4 * word);
}

function compress(state: Int32Array, w: Int32Array, block: (word: number) => number): void {
  for (let j = 0; j < 16; j++) w[j] = block(j);
  for (let j = 16; j < w.length; j++) {
    const mixed = mixWord(wordOf(w, j - 16) ^ wordOf(w, j - 9) ^ rotate(wordOf(w, j - 3), 15));
    w[j] = mixed ^ rotate(wordOf(w, j - 13), 7) ^ wordOf(w, j - 6);
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  for (let j = 0; j < rounds; j++) {
    const isEarly = j < earlyRounds;
    const a12 = rotate(a, 12);
    const ss1 = rotate((a12 + e + rotate(isEarly ? early : late, j % 32)) | 0, 7);
    const [ff, gg] = isEarly ? [a ^ b ^ c, e ^ f ^ g] : [(a & b) | (a & c) | (b & c), (e & f) | (~e & g)];
    const tt1 = (ff + d + (ss1 ^ a12) + (wordOf(w, j) ^ wordOf(w, j + 4))) | 0;
    const tt2 = (gg + h + ss1 + wordOf(w, j)) | 0;
    [d, c, b, a] = [c, rotate(b, 9), a, tt1];
    [h, g, f, e] = [g, rotate(f, 19), e, mixState(tt2)];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    state[at] = wordOf(state, at) ^ word;
  });
}

type Eight = readonly [number, number, number, number, number, number, number, number];

function wordOf(words: Int32Array, at: number): number {
  return words[at] as number;
}

/** P₀ of §4.4. */
function mixState(word: number): number {
  return word ^ rotate(word, 9) ^ rotate(word, 17);
}

/** P₁ of §4.4. */
function mixWord(word: number): number {
  return word ^ rotate(word, 15) ^ rotate(word, 23);
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
