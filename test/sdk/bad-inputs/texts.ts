import { workbookOf } from '../workbooks.js';
import { type BadInput, code, target, targets } from './bad-input.js';

const harmless = (number: number, name: string): BadInput => ({
  number,
  title: `a name ${JSON.stringify(name)}`,
  read: targets(target({ name })),
  told: [],
  records: [{ name }],
});

/** Names that could do harm where they are shown: they are taken as text, and made harmless where they are written. */
export const texts: readonly BadInput[] = [
  ...['=HYPERLINK("http://x","某")', '@SUM(A1)', '+1甲', '-1甲', '＝1+1甲'].map((name) =>
    harmless(106, name),
  ),
  {
    number: 106,
    title: 'a name that begins like a formula, as text of a workbook',
    read: targets(
      workbookOf({
        rows: [
          ['企业名称', '统一社会信用代码'],
          ['=1+1甲', code],
        ],
      }),
    ),
    told: [],
    records: [{ name: '=1+1甲' }],
  },
  {
    number: 106,
    title: 'a TAB before a name',
    read: targets(target({ name: '\t甲' })),
    told: ['info registers.cells-unguarded A2'],
    records: [{ name: '甲' }],
  },
  {
    number: 106,
    title: 'a TAB in a name',
    read: targets(target({ name: '甲\t乙' })),
    told: ['error registers.text-broken A2'],
    records: [],
  },
  {
    number: 106,
    title: 'a line break in a name',
    read: targets(target({ name: '甲\r乙' })),
    told: ['error registers.text-line-break A2'],
    records: [],
  },
  ...['<img src=x onerror=alert(1)>', '</script><script>', 'javascript:alert(1)'].map((name) =>
    harmless(107, name),
  ),
];
