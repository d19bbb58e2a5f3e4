import { annualPlanLayouts, plannedTaskSchema, readAnnualPlan } from 'double-random/annual-plan';
import type { TextTable } from 'double-random/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerOf, planAgain, planIn } from './plan-tables.js';

const cellsOf = ({ header, rows }: TextTable) => [header, ...rows.map(({ cells }) => cells)];

const files = [
  ...annualPlanLayouts.map(({ id }) => [`plan-${id}.csv`, id] as const),
  ['plan-shexian-plan-without-credit.csv', 'shexian-plan'] as const,
];

describe('a plan as departments keep it', () => {
  it.each(files)('in %s comes back cell by cell', (file, id) => {
    const table = planIn(file);
    const reading = readAnnualPlan(table);
    expect(reading.refused).toEqual([]);
    expect(reading.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect([reading.records.length, reading.columns.ignored]).toEqual([table.rows.length, []]);
    expect(table.rows.length).toBeGreaterThanOrEqual(4);
    const { table: back, issues } = planAgain(reading.records, id);
    expect(issues).toEqual([]);
    expect(cellsOf(back)).toEqual(cellsOf(table));
  });

  it('is told in one layout what another held', () => {
    const { records } = readAnnualPlan(planIn('plan-yibin-plan.csv'));
    const lost = planAgain(records, 'shanggao-plan').issues.map(({ args }) => args['field']);
    expect(lost.sort()).toEqual(
      ['cooperating', 'deadline', 'deadlineText', 'drawType', 'implementingLevel', 'items', 'lead']
        .concat(['method', 'organisingLevel', 'remark', 'targets'])
        .sort(),
    );
  });
});

const period = fc.constantFrom(
  ...['', '全年', '2026年', '2026年3月至11月', '2026年3-4月底', '2026.3-2027.1', '2026年第1-3季度'],
  ...[
    '2026年3月1日~4月1日（首批）',
    '3月至4月（2026-03-01至2026-04-01）',
    '2026-04-01起',
    '2026/4/1 前',
    ' 2026 年 ',
  ],
  ...['2026年底前', '2026年2月30日', '2026年11月-3月', '2026年13月', '2026年上半年（2026年5月）'],
);
const day = fc.constantFrom('', '', '2026-03-01', '2026年4月1日', '2026.4.30', '长期', '2026-02-30');
const count = fc.constantFrom('', '0', '7', '007', '12户', '300', '999999999', '1万', '60-70家');
const awkward = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('', ' ', '无', '甲', '"甲",乙', '𠮷；Ａ、|b', '=1', '>=1', ' 甲 '),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const cells: Readonly<Record<string, fc.Arbitrary<string>>> = {
  任务编号: fc.constantFrom('1', '2', '10', 'JH-2026-001'),
  任务名称: fc.constantFrom('甲', '虚构"乙"，;丙', '𠮷'),
  抽查基数: count,
  抽查数量: count,
  抽查时间: period,
  抽取日期自: day,
  抽取日期至: day,
  完成时限: fc.oneof(day, period),
  '本地计划(基数/比例)': fc.constantFrom('', '7/10%', '基数：7，比例：0.5%', '7 × 10%', '7/', '710%', '待定'),
};
const row = fc.tuple(...headerOf('full').map((header) => cells[header] ?? awkward));

describe('a plan that a reader took', () => {
  it('comes back from the full layout, and from text cells with its days', { timeout: 60_000 }, () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (texts) => {
        const rows = texts.map((of, at) => ({ row: at + 2, cells: of }));
        const { records, read, refused } = readAnnualPlan({
          file: '计划.csv',
          header: headerOf('full'),
          rows,
        });
        expect(records.length + refused.length).toBe(read);
        taken += records.length;
        for (const record of records) expect(plannedTaskSchema.safeParse(record).success).toBe(true);
        const back = planAgain(records, 'full');
        expect(back.issues).toEqual([]);
        expect(readAnnualPlan(back.table).records).toEqual(records);
        const short = readAnnualPlan(planAgain(records, 'wuwei-plan').table);
        const daysOf = (tasks: typeof records) =>
          tasks.map(({ periodFrom, periodTo }) => [periodFrom, periodTo]);
        expect(daysOf(short.records)).toEqual(daysOf(records));
      }),
      { numRuns: 2000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});
