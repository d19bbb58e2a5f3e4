import { type Cell, dated, packed, partsOf } from '../workbooks.js';
import { type BadInput, code, target, targets } from './bad-input.js';

const day = (number: number, date: string, told: string, registeredAt?: string): BadInput => ({
  number,
  title: date,
  read: targets(target({ date })),
  told: told === '' ? [] : [told],
  records: registeredAt === undefined ? [] : [{ registeredAt }],
});
const cell = (date: Cell, options?: Parameters<typeof partsOf>[1]) =>
  targets(
    packed(
      partsOf(
        [
          {
            rows: [
              ['企业名称', '统一社会信用代码', '成立日期'],
              ['甲', code, date],
            ],
          },
        ],
        options,
      ),
    ),
  );

/** Days as they are written, and as workbooks keep them. */
export const dates: readonly BadInput[] = [
  day(62, '2024-02-30', 'error registers.date-impossible D2'),
  day(62, '2023-02-29', 'error registers.date-impossible D2'),
  day(63, '2024/2/3', 'info registers.dates-respelled D2', '2024-02-03'),
  day(63, '3/2/2024', 'error registers.date-ambiguous D2'),
  day(64, '二〇二四年三月五日', 'info registers.dates-respelled D2', '2024-03-05'),
  day(64, '2024.3.5', 'info registers.dates-respelled D2', '2024-03-05'),
  // In a text file nothing says that a number is a day.
  day(65, '45300', 'error registers.date-malformed D2'),
  {
    number: 65,
    title: 'a number formatted as a date',
    read: cell(dated(45_356)),
    told: [],
    records: [{ registeredAt: '2024-03-05' }],
  },
  {
    number: 65,
    title: 'a bare number in a column of dates',
    read: cell(45_356),
    told: ['error registers.date-malformed C2'],
    records: [],
  },
  {
    number: 65,
    title: 'a number of the calendar from 1904',
    read: cell(dated(43_894), { date1904: true }),
    told: ['info registers.workbook-dates-1904'],
    records: [{ registeredAt: '2024-03-05' }],
  },
];
