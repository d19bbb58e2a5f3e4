import type { Digest } from './brand.js';
import { digestOf, sha256, utf8 } from './sha256.js';

/**
 * Who works out the hashes of a pool. A platform may lend its own, which is faster; whoever does it, the bytes are the
 * same, since there is one SHA-256. Like the functions of the kernel it refuses an unpaired surrogate.
 */
export interface Hasher {
  /** As `sha256`; a text stands for its UTF-8. */
  readonly sha256: (content: string | Uint8Array) => Uint8Array;
  /** As `digestOf`. */
  readonly digestOf: (content: string | Uint8Array) => Digest;
}

/**
 * The kernel's own hasher, which runs everywhere.
 *
 * @example
 * ```ts
 * assert.equal(bytesToHex(kernelHasher.sha256('abc')), digestOf('abc'));
 * ```
 */
export const kernelHasher: Hasher = {
  sha256: (content) => sha256(typeof content === 'string' ? utf8(content) : content),
  digestOf,
};
