import { formatRatio } from '../../core/kernel/index.js';
import { type QuantityRule, roundingOf, type StrataRule } from '../../core/rules/index.js';
import type { RuleSpeech } from './speech.js';

/** How many, in clauses: the quantity, how it is rounded, and what is done where it comes to nobody. */
export function quantityClauses(rule: QuantityRule, by: StrataRule['by'], speech: RuleSpeech): string[] {
  const { whenZero } = rule;
  const zero = whenZero === undefined ? [] : [speech.whenZero[whenZero]];
  return [...amountClauses(rule, by, speech), ...zero];
}

function amountClauses(rule: QuantityRule, by: StrataRule['by'], speech: RuleSpeech): string[] {
  const { quantity } = rule;
  const { quantity: says } = speech;
  const rounded = speech.rounding[roundingOf(rule)];
  switch (quantity.kind) {
    case 'all':
      return [says.all];
    case 'count':
      return [says.count(quantity.comparator, String(quantity.count))];
    case 'range':
      return quantity.of === 'count'
        ? [says.counts(String(quantity.least), String(quantity.most))]
        : [says.ratios(formatRatio(quantity.least), formatRatio(quantity.most)), rounded];
    case 'staff-ratio': {
      const base = says.staffBase[by.includes('district') ? 'district' : 'all'];
      return [says.staff(quantity.comparator, quantity.staff, quantity.units), base, rounded];
    }
    case 'ratio':
      return [says.ratio(quantity.comparator, formatRatio(quantity.ratio)), rounded];
  }
}
