// The only door to hashing: synchronous and the same in Node, a browser and a worker.
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { hexToBytes as nobleFromHex } from '@noble/hashes/utils.js';
import type { Digest } from './brand.js';
import { blockLength, finishSha256, initialState, midstateOf } from './sha256-blocks.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const hex64 = /^[0-9a-f]{64}$/;
/** Up to this length the set-up of a hash that grows takes longer than the hashing. */
const shortContent = 4096;
const shortText = 64;
/** A longer text is encoded lot by lot: all its bytes at once would take the room of the text again, and more. */
const longText = 2 ** 16;
const bytesPerUnit = 3;
const hexDigits = encoder.encode('0123456789abcdef');
/** Newer runtimes know without looking at every character. */
const nativeCheck = (String.prototype as { isWellFormed?: () => boolean }).isWellFormed;

/**
 * UTF-8 bytes of a text.
 *
 * @throws RangeError when the text has an unpaired surrogate: an encoder would replace it, and two texts would hash alike.
 * @example
 * ```ts
 * assert.deepEqual([...utf8('米')], [0xe7, 0xb1, 0xb3]);
 * ```
 */
export function utf8(text: string): Uint8Array {
  const ascii = text.length <= shortText ? shortAscii(text) : undefined;
  if (ascii !== undefined) return ascii;
  if (!isWellFormed(text)) throw new RangeError('Cannot encode text: it holds an unpaired surrogate');
  return encoder.encode(text);
}

/** An encoder takes longer to be asked than so few characters take to be copied: ids above all. */
function shortAscii(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return undefined;
    bytes[at] = unit;
  }
  return bytes;
}

/**
 * The text of UTF-8 bytes, or `undefined` if they are not UTF-8. A BOM stays, as the character U+FEFF.
 *
 * @example
 * ```ts
 * assert.equal(utf8ToText(utf8('细则')), '细则');
 * assert.equal(utf8ToText(new Uint8Array([0xff])), undefined);
 * ```
 */
export function utf8ToText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Tells whether a text is free of unpaired surrogates.
 *
 * @example
 * ```ts
 * assert.ok(isWellFormed('𠮷野家'));
 * assert.ok(!isWellFormed('\ud842'));
 * ```
 */
export function isWellFormed(text: string): boolean {
  return nativeCheck === undefined ? hasOnlyPairs(text) : nativeCheck.call(text);
}

function hasOnlyPairs(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(at + 1);
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return false;
    at++;
  }
  return true;
}

/**
 * SHA-256 of bytes, as 32 bytes.
 *
 * @basis FIPS 180-4
 * @example
 * ```ts
 * assert.equal(sha256(utf8('abc')).length, 32);
 * ```
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  return bytes.length <= shortContent ? finishSha256(initialState, 0, bytes) : nobleSha256(bytes);
}

/**
 * H(x) of the protocol: SHA-256 of the UTF-8 bytes of a text, or of bytes, in 64 lowercase hex digits.
 *
 * @basis FIPS 180-4
 * @example
 * ```ts
 * assert.equal(digestOf('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
 * ```
 */
export function digestOf(content: string | Uint8Array): Digest {
  // SAFETY: the hex of 32 bytes is 64 lowercase hex digits.
  return bytesToHex(typeof content === 'string' ? sha256OfText(content) : sha256(content)) as Digest;
}

function sha256OfText(text: string): Uint8Array {
  if (text.length <= longText || !isWellFormed(text)) return sha256(utf8(text));
  const hash = nobleSha256.create();
  const lot = new Uint8Array(bytesPerUnit * longText);
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + longText, text.length);
    // No pair is parted.
    if ((text.charCodeAt(to - 1) & 0xfc00) === 0xd800) to--;
    const { written } = encoder.encodeInto(text.slice(from, to), lot);
    hash.update(lot.subarray(0, written));
    from = to;
  }
  return hash.digest();
}

/**
 * Tells whether a text has the form of a digest, a seed or a share: 64 lowercase hex digits.
 *
 * @example
 * ```ts
 * assert.ok(isDigest('00'.repeat(32)));
 * assert.ok(!isDigest('00'.repeat(31)));
 * ```
 */
export function isDigest(text: string): text is Digest {
  return hex64.test(text);
}

/**
 * HMAC-SHA-256 under one key, in 64 lowercase hex digits. The key is prepared once, since a pool needs it for every id.
 *
 * @param keyHex - the key's bytes in hex
 * @basis RFC 2104
 * @example
 * ```ts
 * const salt = hmacUnder('00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff');
 * assert.equal(salt('T001'), 'f3fa60b19a0e91fc24984a627b246e18f9cefaa7610824beb57f31560b1b6a6f');
 * ```
 */
export function hmacUnder(keyHex: string): (message: string) => Digest {
  const key = hexToBytes(keyHex);
  const block = new Uint8Array(blockLength);
  block.set(key.length > blockLength ? sha256(key) : key);
  const keyed = (pad: number) => midstateOf(block.map((byte) => byte ^ pad));
  const [inner, outer] = [keyed(0x36), keyed(0x5c)] as const;
  return (message) => {
    const hashed = finishSha256(inner, blockLength, utf8(message));
    // SAFETY: as in digestOf.
    return bytesToHex(finishSha256(outer, blockLength, hashed)) as Digest;
  };
}

/**
 * Bytes in lowercase hex digits.
 *
 * @example
 * ```ts
 * assert.equal(bytesToHex(new Uint8Array([0, 255])), '00ff');
 * ```
 */
export function bytesToHex(bytes: Uint8Array): string {
  const digits = new Uint8Array(2 * bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    digits[2 * at] = hexDigits[byte >> 4] as number;
    digits[2 * at + 1] = hexDigits[byte & 0x0f] as number;
  }
  // Decoded at once: text put together digit by digit takes ten times the memory, and pools keep millions of digests.
  return decoder.decode(digits);
}

/**
 * The bytes that hex digits stand for.
 *
 * @throws RangeError when the text is not an even number of hex digits.
 * @example
 * ```ts
 * assert.deepEqual(hexToBytes('00ff'), new Uint8Array([0, 255]));
 * assert.throws(() => hexToBytes('0'), RangeError);
 * ```
 */
export function hexToBytes(hex: string): Uint8Array {
  if (!/^([0-9a-fA-F]{2})*$/.test(hex))
    throw new RangeError('Cannot read hex: an even number of hex digits is needed');
  return nobleFromHex(hex);
}
