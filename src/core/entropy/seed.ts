import { type Digest, digestOf, sortedBy } from '../kernel/index.js';
import type { Evidence } from './model.js';

/** What the seed is derived from: the sealed plan's commitment and the evidence that came after it. */
export interface SeedInput extends Evidence {
  readonly commitment: Digest;
}

/**
 * The text whose digest is the seed: one line each, reveals by party id, sources in the plan's order.
 *
 * @basis docs/spec/draw-v1.md §3
 * @example
 * ```ts
 * const text = seedText({ commitment: '0'.repeat(64) as Digest, reveals: {}, sources: [] });
 * assert.equal(text, `double-random/v1 seed\ncommitment=${'0'.repeat(64)}\n`);
 * ```
 */
export function seedText({ commitment, reveals, sources }: SeedInput): string {
  const lines = [
    'double-random/v1 seed',
    `commitment=${commitment}`,
    ...sortedBy(Object.entries(reveals), ([party]) => party).map(
      ([party, share]) => `reveal/${party}=${share}`,
    ),
    ...sources.map(({ id, value }) => `source/${id}=${value}`),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * The seed of a draw: fixed by the plan, by shares committed before sealing and by public values that came later, so
 * that nobody could choose it.
 *
 * @basis docs/spec/draw-v1.md §3
 * @example
 * ```ts
 * const input = { commitment: digestOf('plan'), reveals: { office: digestOf('share') }, sources: [] };
 * assert.notEqual(deriveSeed(input), deriveSeed({ ...input, commitment: digestOf('another plan') }));
 * ```
 */
export function deriveSeed(input: SeedInput): Digest {
  return digestOf(seedText(input));
}
