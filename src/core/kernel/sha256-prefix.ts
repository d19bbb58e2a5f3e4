/**
 * SHA-256 of many short ASCII texts that share their beginning, whose blocks are hashed once. A fast path only: the
 * tests hold it against `digestOf` for every length.
 */

const initialState = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const;

const roundConstants = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);

const blockLength = 64;
/** The bit after the text is one, the rest of its byte zero. */
const endOfText = 0x80;
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
  const schedule = new Int32Array(blockLength);
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
  let hex = '';
  for (const word of words) hex += (word >>> 0).toString(16).padStart(8, '0');
  return hex;
}

/** Adds to a block what of a text falls into it; the text begins `offset` bytes after the block's beginning. */
function addText(block: Int32Array, text: string, offset: number): void {
  const [first, end] = [Math.max(0, -offset), Math.min(text.length, blockLength - offset)];
  for (let at = first; at < end; at++) addByte(block, offset + at, text.charCodeAt(at));
}

function addByte(block: Int32Array, at: number, byte: number): void {
  block[at >> 2] = (block[at >> 2] as number) | (byte << (24 - (at & 3) * 8));
}

function compress(state: Int32Array, w: Int32Array): void {
  for (let t = 16; t < blockLength; t++) {
    const w15 = w[t - 15] as number;
    const w2 = w[t - 2] as number;
    const s0 = ((w15 >>> 7) | (w15 << 25)) ^ ((w15 >>> 18) | (w15 << 14)) ^ (w15 >>> 3);
    const s1 = ((w2 >>> 17) | (w2 << 15)) ^ ((w2 >>> 19) | (w2 << 13)) ^ (w2 >>> 10);
    w[t] = ((w[t - 16] as number) + s0 + (w[t - 7] as number) + s1) | 0;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let t = 0; t < blockLength; t++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const choice = g ^ (e & (f ^ g));
    const t1 = (h + s1 + choice + (roundConstants[t] as number) + (w[t] as number)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const majority = (a & b) | (c & (a | b));
    const t2 = (s0 + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}
