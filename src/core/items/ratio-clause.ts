import { parseRatio, type Ratio } from '../kernel/index.js';
import { boundAfter, boundBefore, comparatorOf, type WordedComparator } from './comparator-words.js';

/** 抽查比例 as a figure: one exact ratio with its bound, or the two ends of a range. */
export type ItemRatio =
  | { readonly comparator: WordedComparator; readonly ratio: Ratio }
  | { readonly comparator: 'range'; readonly from: Ratio; readonly to: Ratio };

const label = '(?:(?:抽查|检查|抽取)?比例(?:为|是|:)?)?';
const figure = '\\d{1,3}(?:\\.\\d{1,4})?';
const end = '(?:的?比例)?(?:抽取|抽查)?$';
const single = new RegExp(
  `^${label}(?<before>${boundBefore})?(?:按照?)?(?<percent>${figure})%(?<after>${boundAfter})?${end}`,
);
const range = new RegExp(`^${label}(?:按照?)?(?<low>${figure})%?[-~–—至到](?<high>${figure})%${end}`);

/** One clause as a ratio, or nothing where it is worded freely. The clause is without blanks and half-width. */
export function readRatioClause(clause: string): ItemRatio | undefined {
  const one = single.exec(clause)?.groups;
  if (one) {
    const ratio = percentage(one['percent']);
    const comparator = comparatorOf([one['before'], one['after']]);
    return ratio && comparator && { comparator, ratio };
  }
  const two = range.exec(clause)?.groups;
  const from = percentage(two?.['low']);
  const to = percentage(two?.['high']);
  return from && to && compareRatios(from, to) < 0 ? { comparator: 'range', from, to } : undefined;
}

function compareRatios(left: Ratio, right: Ratio): number {
  return left.numerator * right.denominator - right.numerator * left.denominator;
}

/** A share of the targets: more than all of them is no ratio. */
function percentage(figure: string | undefined): Ratio | undefined {
  const parsed = parseRatio(`${figure}%`);
  return parsed.ok && parsed.value.numerator <= parsed.value.denominator ? parsed.value : undefined;
}
