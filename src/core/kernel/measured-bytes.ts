import type { Digest } from './brand.js';
import { type ByteSource, pieceOf } from './byte-source.js';
import { wordsToHex } from './sha256-prefix.js';
import { growDigest } from './sha256-spans.js';

const lineFeed = 10;
const pieceLength = 2 ** 20;

/** What a list of files says of one. */
export interface ByteMeasures {
  readonly digest: Digest;
  /** How many line feeds there are. */
  readonly lines: number;
}

/** Bytes whose digest and lines are worked out when first asked for, in one reading, and then known. */
export interface MeasuredBytes {
  readonly source: ByteSource;
  readonly length: number;
  measures(): ByteMeasures;
}

/**
 * Makes the digest and the number of lines of a source known, whoever asks first.
 *
 * @example
 * ```ts
 * const { digest, lines } = measured(utf8('a\nb\n')).measures();
 * assert.deepEqual([digest, lines], [digestOf('a\nb\n'), 2]);
 * ```
 */
export function measured(source: ByteSource): MeasuredBytes {
  let known: ByteMeasures | undefined;
  return {
    source,
    length: source.length,
    measures: () => {
      known ??= measure(source);
      return known;
    },
  };
}

function measure(source: ByteSource): ByteMeasures {
  const digest = growDigest();
  let lines = 0;
  for (let from = 0; from < source.length; from += pieceLength) {
    const bytes = pieceOf(source, { from, to: Math.min(from + pieceLength, source.length) });
    digest.add({ bytes, from: 0, to: bytes.length });
    for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) lines++;
    source.release?.(bytes);
  }
  // SAFETY: the hex of a SHA-256.
  return { digest: wordsToHex(digest.finish()) as Digest, lines };
}
