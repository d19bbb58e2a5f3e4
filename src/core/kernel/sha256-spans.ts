import type { ByteSpan } from './byte-span.js';
import { blockLength, initialState } from './sha256-blocks.js';
import { compress } from './sha256-compress.js';

/**
 * SHA-256 of bytes where they lie, for pools of millions: nothing is copied and nothing made for a hash. A fast path
 * only: the tests hold it against `digestOf` and `hmacUnder`.
 */

const wordsInBlock = blockLength / 4;
/** The last two words of the last block hold the length in bits. */
const lengthField = wordsInBlock - 2;
const wordSpan = 2 ** 32;
const innerPad = 0x36;
const outerPad = 0x5c;

/** Hashes what begins with a prefix; the eight words of the digest stay in the returned array until the next call. */
export type SpanDigest = (rest: ByteSpan) => Int32Array;

/** A hash that grows piece by piece. */
export interface GrowingDigest {
  add(span: ByteSpan): void;
  /** Adds the hex digits of words, eight for each. */
  addHex(words: Int32Array): void;
  /** The eight words of the digest; nothing can be added afterwards. */
  finish(): Int32Array;
}

/**
 * Prepares the hashing of bytes that begin with `prefix`: its whole blocks are hashed once.
 *
 * @returns a function of the bytes after the prefix; it reuses one array of eight signed 32-bit words
 * @basis FIPS 180-4 §6.2
 * @example
 * ```ts
 * const digest = digestAfterBytes(utf8('key:'));
 * const words = digest({ bytes: utf8('T001'), from: 0, to: 4 });
 * assert.equal(wordsToHex(words), digestOf('key:T001'));
 * ```
 */
export function digestAfterBytes(prefix: Uint8Array): SpanDigest {
  const restart = growDigestAfter(prefix);
  return (rest) => {
    const digest = restart();
    digest.add(rest);
    return digest.finish();
  };
}

/**
 * Prepares the hashing of what begins with `prefix` and comes in several pieces.
 *
 * @returns a function that begins anew after the prefix; there is one hash, which each call takes back
 * @example
 * ```ts
 * const restart = growDigestAfter(utf8('key:'));
 * const digest = restart();
 * digest.add({ bytes: utf8('T001'), from: 0, to: 4 });
 * assert.equal(wordsToHex(digest.finish()), digestOf('key:T001'));
 * ```
 */
export function growDigestAfter(prefix: Uint8Array): () => GrowingDigest {
  const start = new BlockFiller();
  start.add({ bytes: prefix, from: 0, to: prefix.length });
  const filler = new BlockFiller();
  return () => {
    filler.continue(start);
    return filler;
  };
}

/**
 * HMAC-SHA-256 under one key of at most 64 bytes, of bytes where they lie.
 *
 * @returns a function of the message; it reuses one array of eight signed 32-bit words
 * @throws RangeError when the key is longer than a block
 * @basis RFC 2104
 * @example
 * ```ts
 * const key = '5a'.repeat(32);
 * const words = hmacOfSpans(hexToBytes(key))({ bytes: utf8('T001'), from: 0, to: 4 });
 * assert.equal(wordsToHex(words), hmacUnder(key)('T001'));
 * ```
 */
export function hmacOfSpans(key: Uint8Array): SpanDigest {
  if (key.length > blockLength) throw new RangeError(`Cannot key an HMAC: ${key.length} bytes are too many`);
  const padded = (pad: number) => Uint8Array.from({ length: blockLength }, (_, at) => (key[at] ?? 0) ^ pad);
  const inner = digestAfterBytes(padded(innerPad));
  const outer = new BlockFiller();
  outer.add({ bytes: padded(outerPad), from: 0, to: blockLength });
  const filler = new BlockFiller();
  return (message) => {
    filler.continue(outer);
    filler.addWords(inner(message));
    return filler.finish();
  };
}

/**
 * Starts a hash that takes its content piece by piece.
 *
 * @example
 * ```ts
 * const digest = growDigest();
 * for (const bytes of [utf8('a'), utf8('bc')]) digest.add({ bytes, from: 0, to: bytes.length });
 * assert.equal(wordsToHex(digest.finish()), digestOf('abc'));
 * ```
 */
export function growDigest(): GrowingDigest {
  return new BlockFiller();
}

/** A hash under way: the state after the whole blocks, and the block that is being filled word by word. */
class BlockFiller {
  private readonly state = Int32Array.from(initialState);
  private readonly block = new Int32Array(wordsInBlock);
  private word = 0;
  /** The bytes of a word that is not full yet, from its high end. */
  private open = 0;
  private openBytes = 0;
  private length = 0;

  continue(other: BlockFiller): void {
    for (let at = 0; at < 8; at++) this.state[at] = other.state[at] as number;
    for (let at = 0; at < other.word; at++) this.block[at] = other.block[at] as number;
    this.word = other.word;
    this.open = other.open;
    this.openBytes = other.openBytes;
    this.length = other.length;
  }

  add({ bytes, from, to }: ByteSpan): void {
    this.length += to - from;
    const last = to - ((to - from) % 4);
    for (let at = from; at < last; at += 4) {
      this.push(
        ((bytes[at] as number) << 24) |
          ((bytes[at + 1] as number) << 16) |
          ((bytes[at + 2] as number) << 8) |
          (bytes[at + 3] as number),
      );
    }
    for (let at = last; at < to; at++) this.pushByte(bytes[at] as number);
  }

  addWords(words: Int32Array): void {
    this.length += 4 * words.length;
    for (let at = 0; at < words.length; at++) this.push(words[at] as number);
  }

  addHex(words: Int32Array): void {
    this.length += 8 * words.length;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as number;
      this.push(digitsOf(word >>> 16));
      this.push(digitsOf(word & 0xffff));
    }
  }

  finish(): Int32Array {
    this.pushByte(0x80);
    while (this.openBytes > 0) this.pushByte(0);
    while (this.word !== lengthField) this.pushWord(0);
    this.pushWord(Math.floor((this.length * 8) / wordSpan));
    this.pushWord(this.length * 8);
    return this.state;
  }

  /** Four bytes, wherever they fall. */
  private push(word: number): void {
    if (this.openBytes === 0) {
      this.pushWord(word);
      return;
    }
    const shift = 8 * this.openBytes;
    const full = this.open | (word >>> shift);
    this.open = word << (32 - shift);
    this.pushWord(full);
  }

  private pushByte(byte: number): void {
    this.open |= byte << (24 - 8 * this.openBytes);
    this.openBytes++;
    if (this.openBytes < 4) return;
    const full = this.open;
    this.open = 0;
    this.openBytes = 0;
    this.pushWord(full);
  }

  private pushWord(word: number): void {
    this.block[this.word] = word;
    this.word++;
    if (this.word < wordsInBlock) return;
    compress(this.state, this.block);
    this.word = 0;
  }
}

/** By byte: its two hex digits. */
const digitPairs = Uint16Array.from({ length: 256 }, (_, byte) => {
  const digits = byte.toString(16).padStart(2, '0');
  return (digits.charCodeAt(0) << 8) | digits.charCodeAt(1);
});

/** The four hex digits of two bytes, as a word. */
function digitsOf(bytes: number): number {
  return ((digitPairs[bytes >>> 8] as number) << 16) | (digitPairs[bytes & 0xff] as number);
}
