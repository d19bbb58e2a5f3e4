import { dropBlanks, foldWidth } from '../registers/index.js';
import { type ItemFrequency, readFrequencyClause } from './frequency-clause.js';
import { type ItemRatio, readRatioClause } from './ratio-clause.js';

/**
 * Interprets a 抽查频次, which a list may word as it likes. Of a text that says ratio and frequency in one, the
 * frequency is read.
 *
 * @returns the figure, or `undefined` where the wording is free, ambiguous or says more than one
 * @example
 * ```ts
 * assert.deepEqual(readFrequency('每两年不少于1次'), { comparator: 'at-least', times: 1, per: { count: 2, unit: 'year' } });
 * assert.deepEqual(readFrequency('3%，≤1次/季度'), { comparator: 'at-most', times: 1, per: { count: 1, unit: 'quarter' } });
 * assert.equal(readFrequency('市级每年1次、县级每月1次'), undefined);
 * ```
 */
export function readFrequency(text: string): ItemFrequency | undefined {
  const [clause, ...others] = clausesOf(text).filter((one) => readRatioClause(one) === undefined);
  return clause !== undefined && others.length === 0 ? readFrequencyClause(clause) : undefined;
}

/**
 * Interprets a 抽查比例, which a list may word as it likes. Of a text that says ratio and frequency in one, the ratio
 * is read. What is drawn is decided by the work rules, not by this.
 *
 * @returns the exact figure, or `undefined` where the wording is free, ambiguous or says more than one
 * @example
 * ```ts
 * assert.deepEqual(readItemRatio('不低于5%'), { comparator: 'at-least', ratio: { numerator: 1, denominator: 20 } });
 * assert.deepEqual(readItemRatio('10%-20%'), {
 *   comparator: 'range', from: { numerator: 1, denominator: 10 }, to: { numerator: 1, denominator: 5 },
 * });
 * assert.equal(readItemRatio('根据实际情况确定'), undefined);
 * ```
 */
export function readItemRatio(text: string): ItemRatio | undefined {
  const [clause, ...others] = clausesOf(text).filter((one) => readFrequencyClause(one) === undefined);
  return clause !== undefined && others.length === 0 ? readRatioClause(clause) : undefined;
}

function clausesOf(text: string): string[] {
  const lines = text.split(/[\r\n]+/).flatMap((line) => foldWidth(line).split(/[,;、]+/));
  return lines.map((clause) => dropBlanks(clause).replace(/[。.]+$/, '')).filter((clause) => clause !== '');
}
