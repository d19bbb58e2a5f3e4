/**
 * SHA-256 block by block, for pools: millions of short contents are hashed for which setting up a hash that grows would
 * take longer than hashing. A fast path only: the tests hold it against Node's.
 */

export const initialState = [
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

export const blockLength = 64;
/** The bit after the content is one, the rest of its byte zero. */
export const endOfText = 0x80;
const lengthLength = 8;
const wordSpan = 2 ** 32;

const schedule = new Int32Array(blockLength);
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
    schedule[word] =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number);
  }
  compress(state, schedule);
}

/** Numbers beyond 32 bits lose what is above. */
function writeWord(bytes: Uint8Array, at: number, word: number): void {
  bytes[at] = word >>> 24;
  bytes[at + 1] = word >>> 16;
  bytes[at + 2] = word >>> 8;
  bytes[at + 3] = word;
}

/** Hashes the first 16 words of `w` into a state; the others are working memory. */
export function compress(state: Int32Array, w: Int32Array): void {
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
