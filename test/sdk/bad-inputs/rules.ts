import { type BadInput, rules } from './bad-input.js';

const taken = (number: number, ratio: unknown): BadInput => ({
  number,
  title: `a ratio ${JSON.stringify(ratio)}`,
  read: rules(ratio),
  told: [],
  records: [],
});
const refused = (number: number, ratio: unknown, told: string): BadInput => ({
  number,
  title: `a ratio ${JSON.stringify(ratio)}`,
  read: rules(ratio),
  told: [`error ${told}`],
});

// Cases 78–82 and 85 are those of a quota over a pool, see test/rules and test/plan.
/** Work rules. */
export const workRules: readonly BadInput[] = [
  ...['5%', '0.05', '5/100', '0.07', { numerator: 5, denominator: 100 }].map((ratio) => taken(75, ratio)),
  refused(76, 0.1 + 0.2, 'kernel.ratio-malformed'),
  ...['0', '0%', '0/5', '101%', '2', '3/2'].map((ratio) => refused(77, ratio, 'rules.ratio-out-of-range')),
  ...['-5%', '5‰', '', '5', '1/0', '５％', '5 %', '百分之五'].map((ratio) =>
    refused(77, ratio, ratio === '5' ? 'rules.ratio-out-of-range' : 'kernel.ratio-malformed'),
  ),
  { number: 83, title: 'an unknown field', read: rules('5%', { field: 1 }), told: ['error rules.malformed'] },
  {
    number: 84,
    title: 'a newer format',
    read: rules('5%', {}, 'double-random/rules@9'),
    told: ['error rules.format-unsupported'],
  },
  // Rules have neither weights nor patterns: both are unknown fields.
  { number: 86, title: 'a weight', read: rules('5%', { weight: 1e308 }), told: ['error rules.malformed'] },
  {
    number: 87,
    title: 'a regular expression',
    read: rules('5%', { pattern: '^(a+)+$' }),
    told: ['error rules.malformed'],
  },
];
