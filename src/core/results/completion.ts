import { type Ratio, ratioOf } from '../kernel/index.js';

/** How far the inspections of a draw have come: each target in one of these. */
export interface CompletionCounts {
  readonly inspected: number;
  /** Could not be inspected: 注销, 关闭, 迁出. Recorded, not replaced. */
  readonly notInspected: number;
  readonly outstanding: number;
}

/** 完成率: inspected of all; 完结率: inspected or closed of all. Nothing where nobody was drawn. */
export interface CompletionRates {
  readonly completion: Ratio;
  readonly closure: Ratio;
}

/**
 * 完成率 and 完结率, exact.
 *
 * @throws RangeError for a count that is no whole number from 0.
 * @basis 延安 2023: 抽取 861 户, 关闭 18 户, 完成率 97.91%, 完结率 100%
 * @example
 * ```ts
 * const rates = completionRates({ inspected: 843, notInspected: 18, outstanding: 0 });
 * assert.deepEqual(rates && [formatPercent(rates.completion), formatPercent(rates.closure)], ['97.91%', '100%']);
 * ```
 */
export function completionRates(counts: CompletionCounts): CompletionRates | undefined {
  const { inspected, notInspected, outstanding } = counts;
  for (const [name, count] of Object.entries(counts))
    if (!Number.isSafeInteger(count) || count < 0)
      throw new RangeError(`Cannot take a rate: ${name} must be a whole number from 0, got ${count}`);
  const drawn = inspected + notInspected + outstanding;
  if (drawn === 0) return undefined;
  return { completion: ratioOf(inspected, drawn), closure: ratioOf(inspected + notInspected, drawn) };
}

/**
 * A ratio as a percentage with two decimals at most, rounded half up in whole numbers. What is not all is never shown as
 * 100 %, and what is not nothing never as 0 %.
 *
 * @example
 * ```ts
 * assert.equal(formatPercent(ratioOf(1, 3)), '33.33%');
 * assert.equal(formatPercent(ratioOf(99999, 100000)), '99.99%');
 * assert.equal(formatPercent(ratioOf(1, 1000000)), '0.01%');
 * ```
 */
export function formatPercent({ numerator, denominator }: Ratio): string {
  const hundredths = (2n * BigInt(numerator) * 10_000n + BigInt(denominator)) / (2n * BigInt(denominator));
  const least = numerator > 0 ? 1n : 0n;
  const most = numerator < denominator ? 9_999n : hundredths;
  const shown = hundredths < least ? least : hundredths > most ? most : hundredths;
  const decimals = String(shown % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${shown / 100n}${decimals === '' ? '' : `.${decimals}`}%`;
}
