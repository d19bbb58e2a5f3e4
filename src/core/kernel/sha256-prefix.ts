import { bytesToHex } from './sha256.js';
import { blockLength, endOfText, initialState } from './sha256-blocks.js';
import { compress } from './sha256-compress.js';

/**
 * SHA-256 of many short ASCII texts that share their beginning, whose blocks are hashed once. A fast path only: the
 * tests hold it against `digestOf` for every length.
 */

/** The last word of the last block holds the length in bits; texts here are far below 2^29 characters. */
const lengthField = 15;

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
  const schedule = new Int32Array(blockLength / 4);
  const midstate = Int32Array.from(initialState);
  const hashed = prefix.length - (prefix.length % blockLength);
  for (let from = 0; from < hashed; from += blockLength) {
    schedule.fill(0);
    addText(schedule, prefix.slice(from, from + blockLength), 0);
    compress(midstate, schedule);
  }
  const opening = new Int32Array(blockLength / 4);
  addText(opening, prefix.slice(hashed), 0);
  const openingLength = prefix.length - hashed;

  const state = new Int32Array(8);
  return (suffix) => {
    for (let word = 0; word < 8; word++) state[word] = midstate[word] as number;
    // One byte 0x80 and eight bytes of length follow the text.
    const blocks = Math.ceil((openingLength + suffix.length + 9) / blockLength);
    for (let block = 0; block < blocks; block++) {
      // Loops: for so few words they beat the typed arrays' own set and fill by far.
      for (let word = 0; word < 16; word++) schedule[word] = block === 0 ? (opening[word] as number) : 0;
      const offset = openingLength - block * blockLength;
      addText(schedule, suffix, offset);
      const end = offset + suffix.length;
      if (end >= 0 && end < blockLength) addByte(schedule, end, endOfText);
      if (block === blocks - 1) schedule[lengthField] = (prefix.length + suffix.length) * 8;
      compress(state, schedule);
    }
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

/** Adds to a block what of a text falls into it; the text begins `offset` bytes after the block's beginning. */
function addText(block: Int32Array, text: string, offset: number): void {
  const [first, end] = [Math.max(0, -offset), Math.min(text.length, blockLength - offset)];
  for (let at = first; at < end; at++) addByte(block, offset + at, text.charCodeAt(at));
}

function addByte(block: Int32Array, at: number, byte: number): void {
  block[at >> 2] = (block[at >> 2] as number) | (byte << (24 - (at & 3) * 8));
}
