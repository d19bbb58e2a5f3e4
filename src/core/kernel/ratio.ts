import { issueOf } from './issue.js';
import { fail, type Result, succeed } from './result.js';

/** An exact non-negative ratio in lowest terms. No floating-point number ever decides a draw. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** Which whole number a product that is not whole becomes; `half-up` takes the nearer one, the larger on a tie. */
export type Rounding = 'ceil' | 'floor' | 'half-up';

/**
 * Makes a ratio in lowest terms.
 *
 * @throws RangeError unless `numerator` ≥ 0 and `denominator` ≥ 1 are safe integers.
 * @example
 * ```ts
 * assert.deepEqual(ratioOf(5, 100), { numerator: 1, denominator: 20 });
 * ```
 */
export function ratioOf(numerator: number, denominator: number): Ratio {
  if (
    !Number.isSafeInteger(numerator) ||
    !Number.isSafeInteger(denominator) ||
    numerator < 0 ||
    denominator < 1
  ) {
    throw new RangeError(
      `Cannot make a ratio of ${numerator}/${denominator}: safe integers ≥ 0 and ≥ 1 are needed`,
    );
  }
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/**
 * Reads `"5%"`, `"0.07"` or `"7/100"` exactly.
 *
 * @returns the ratio in lowest terms, or the issue `kernel.ratio-malformed`
 * @example
 * ```ts
 * assert.deepEqual(parseRatio('0.07'), { ok: true, value: { numerator: 7, denominator: 100 } });
 * assert.ok(!parseRatio('5‰').ok);
 * ```
 */
export function parseRatio(text: string): Result<Ratio> {
  const fraction = /^(\d{1,9})\/(\d{1,9})$/.exec(text);
  if (fraction) {
    const [numerator, denominator] = [Number(fraction[1]), Number(fraction[2])];
    return denominator === 0 ? malformed(text) : succeed(ratioOf(numerator, denominator));
  }
  const decimal = /^(\d{1,6})(?:\.(\d{1,7}))?(%?)$/.exec(text);
  if (!decimal) return malformed(text);
  const digits = decimal[2] ?? '';
  const scale = 10 ** digits.length * (decimal[3] === '%' ? 100 : 1);
  return succeed(ratioOf(Number(`${decimal[1]}${digits}`), scale));
}

/**
 * A ratio of a count, rounded to a whole number by the given rule, exactly.
 *
 * @param count - a safe integer ≥ 0
 * @example
 * ```ts
 * assert.equal(shareOf(100, { numerator: 7, denominator: 100 }, 'ceil'), 7); // 8 in floating point
 * ```
 */
export function shareOf(count: number, ratio: Ratio, rounding: Rounding): number {
  const product = BigInt(count) * BigInt(ratio.numerator);
  const denominator = BigInt(ratio.denominator);
  switch (rounding) {
    case 'floor':
      return Number(product / denominator);
    case 'ceil':
      return Number((product + denominator - 1n) / denominator);
    case 'half-up':
      return Number((2n * product + denominator) / (2n * denominator));
  }
}

/**
 * A ratio as people read it: a percentage where that is exact to two places, otherwise the fraction.
 *
 * @example
 * ```ts
 * assert.equal(formatRatio({ numerator: 1, denominator: 20 }), '5%');
 * assert.equal(formatRatio({ numerator: 1, denominator: 3 }), '1/3');
 * ```
 */
export function formatRatio({ numerator, denominator }: Ratio): string {
  const hundredths = BigInt(numerator) * 10000n;
  if (hundredths % BigInt(denominator) !== 0n) return `${numerator}/${denominator}`;
  const digits = (hundredths / BigInt(denominator)).toString().padStart(3, '0');
  const fraction = digits.slice(-2).replace(/0+$/, '');
  return `${digits.slice(0, -2)}${fraction === '' ? '' : `.${fraction}`}%`;
}

function malformed(text: string): Result<Ratio> {
  return fail([issueOf('kernel.ratio-malformed', { args: { text } })]);
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}
