import { type BadInput, targets } from './bad-input.js';

const refused = (number: number, title: string, text: string, told: string): BadInput => ({
  number,
  title,
  read: targets(text),
  told: [told],
});
const cell = (written: string) => `[{"企业名称":"甲","统一社会信用代码":${written}}]`;

/** JSON; the line stands in the message. */
export const jsonFiles: readonly BadInput[] = [
  refused(9, 'an unpaired surrogate', '[{"企业名称":"\\ud800"}]', 'error kernel.json-text-broken'),
  refused(46, 'a key __proto__', '[{"__proto__":{"x":1}}]', 'error kernel.json-key-reserved'),
  refused(47, 'a key twice', '[{"企业名称":"甲","企业名称":"乙"}]', 'error kernel.json-key-repeated'),
  refused(
    48,
    'a code as a number of 18 digits',
    cell('340000201709041001'),
    'error kernel.json-number-inexact',
  ),
  refused(49, 'minus zero', cell('-0'), 'error kernel.json-number-inexact'),
  refused(49, '1e400', cell('1e400'), 'error kernel.json-number-inexact'),
  refused(49, 'NaN', cell('NaN'), 'error kernel.json-malformed'),
  refused(50, 'a depth of 100,000', '['.repeat(100_000), 'error kernel.json-too-deep'),
  {
    number: 48,
    title: 'a code as a number that can be kept',
    read: targets(cell('110108000000016')),
    told: ['error registers.cell-number 1'],
    records: [],
  },
];
