import { bytesToHex } from './sha256.js';
import { blockLength, endOfText, initialState } from './sha256-blocks.js';
import { compress } from './sha256-compress.js';

/**
 * SHA-256 of many short ASCII texts that share their beginning, whose blocks are hashed once. A fast path only: the
 * tests hold it against `digestOf` for every length.
 */

/** The last word of the last block holds the length in bits; texts here are far below 2^29 characters. */
const lengthField = 15;
const wordsInBlock = blockLength / 4;

/** Hashes `prefix + suffix`; the eight words of the digest stay in the returned array until the next call. */
export type PrefixDigest = (suffix: string) => Int32Array;

/**
 * Prepares the hashing of texts that begin with `prefix`: its whole blocks are hashed once, what is left of it waits
 * in a block of its own for the suffix.
 *
 * @param prefix - ASCII, of any length
 * @returns a function of an ASCII suffix of any length; it reuses one array of eight signed 32-bit words
 * @throws RangeError when the prefix is not ASCII.
 * @basis FIPS 180-4 §6.2
 * @example
 * ```ts
 * const digest = digestAfterPrefix(`${digestOf('key')}:`);
 * assert.equal(wordsToHex(digest('T001')), digestOf(`${digestOf('key')}:T001`));
 * ```
 */
export function digestAfterPrefix(prefix: string): PrefixDigest {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole ASCII range is meant
  if (!/^[\x00-\x7f]*$/.test(prefix)) throw new RangeError('Cannot prepare a prefix: it must be ASCII');
  const schedule = new Int32Array(wordsInBlock);
  const midstate = Int32Array.from(initialState);
  const hashed = prefix.length - (prefix.length % blockLength);
  for (let from = 0; from < hashed; from += blockLength) {
    schedule.fill(0);
    addText(schedule, prefix.slice(from, from + blockLength));
    compress(midstate, schedule);
  }
  const opening = new Int32Array(wordsInBlock);
  const rest = prefix.slice(hashed);
  addText(opening, rest);
  const firstWord = rest.length >> 2;
  const openBytes = rest.length & 3;
  const openWord = openBytes === 0 ? 0 : (opening[firstWord] as number) >>> (32 - 8 * openBytes);

  const state = new Int32Array(8);
  return (suffix) => {
    for (let word = 0; word < 8; word++) state[word] = midstate[word] as number;
    for (let word = 0; word < firstWord; word++) schedule[word] = opening[word] as number;
    let word = firstWord;
    let filling = openWord;
    let filled = openBytes;
    for (let at = 0; at < suffix.length; at++) {
      filling = (filling << 8) | suffix.charCodeAt(at);
      filled++;
      if (filled < 4) continue;
      schedule[word] = filling;
      word++;
      filling = 0;
      filled = 0;
      if (word < wordsInBlock) continue;
      compress(state, schedule);
      word = 0;
    }
    schedule[word] = ((filling << 8) | endOfText) << (24 - 8 * filled);
    word++;
    // No room for the length: it goes into a block of its own.
    if (word > lengthField - 1) {
      for (; word < wordsInBlock; word++) schedule[word] = 0;
      compress(state, schedule);
      word = 0;
    }
    for (; word < lengthField; word++) schedule[word] = 0;
    schedule[lengthField] = (prefix.length + suffix.length) * 8;
    compress(state, schedule);
    return state;
  };
}

/**
 * Eight words as 64 lowercase hex digits.
 *
 * @example
 * ```ts
 * assert.equal(wordsToHex(new Int32Array(8)), '0'.repeat(64));
 * ```
 */
export function wordsToHex(words: Int32Array): string {
  const bytes = new Uint8Array(4 * words.length);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    bytes[4 * at] = word >>> 24;
    bytes[4 * at + 1] = word >>> 16;
    bytes[4 * at + 2] = word >>> 8;
    bytes[4 * at + 3] = word;
  }
  return bytesToHex(bytes);
}

/** Writes a text of at most a block's length into an empty block. */
function addText(block: Int32Array, text: string): void {
  for (let at = 0; at < text.length; at++) {
    block[at >> 2] = (block[at >> 2] as number) | (text.charCodeAt(at) << (24 - (at & 3) * 8));
  }
}
