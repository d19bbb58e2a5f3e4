import type { Digest } from '../../kernel/index.js';
import { type Html, html } from '../../markup/index.js';

/**
 * The first 16 digits in groups of four, as people compare them with a notice board.
 *
 * @example
 * ```ts
 * assert.equal(shortenDigest(digestOf('')), 'e3b0 c442 98fc 1c14');
 * ```
 */
export function shortenDigest(digest: Digest): string {
  return groupByFour(digest.slice(0, 16));
}

/**
 * Digits in groups of four, as people compare them by eye.
 *
 * @example
 * ```ts
 * assert.equal(groupByFour('e3b0c44298'), 'e3b0 c442 98');
 * ```
 */
export function groupByFour(digits: string): string {
  return digits.replace(/(.{4})(?=.)/g, '$1 ');
}

/** A digest to compare by eye, with all of its digits below. */
export function showDigest(digest: Digest): Html {
  return html`<span class="digest"><b>${shortenDigest(digest)}</b><code>${digest}</code></span>`;
}
