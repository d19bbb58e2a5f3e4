import { plannedTaskSchema, readAnnualPlan } from 'double-random/annual-plan';
import { describe, expect, it } from 'vitest';
import { expectSound, noticed, tableOf } from '../pools/tables.js';
import { planIn } from './plan-tables.js';

const header = [
  ...['序号', '任务名称', '抽查基数(户)', '抽查户数', '抽查时间段', '抽取日期自', '抽取日期至', '完成时限'],
  '本地计划(基数/比例)',
];

function read(...rows: readonly (readonly string[])[]) {
  const reading = readAnnualPlan(tableOf(header, ...rows));
  expectSound(reading);
  for (const record of reading.records) expect(plannedTaskSchema.safeParse(record).success).toBe(true);
  return { ...reading, lines: noticed(reading.issues) };
}

/** One row that is in order but for some cells. */
function readCells(cells: Readonly<Record<string, string>>) {
  return read(header.map((name) => cells[name] ?? { 序号: '1', 任务名称: '餐饮抽查' }[name] ?? ''));
}

describe('the words of a period', () => {
  it.each([
    ['2026年', '2026-01-01', '2026-12-31'],
    ['2026年全年', '2026-01-01', '2026-12-31'],
    ['2026年上半年', '2026-01-01', '2026-06-30'],
    ['2026年下半年', '2026-07-01', '2026-12-31'],
    ['2026年第二季度', '2026-04-01', '2026-06-30'],
    ['2026年第一季度至第三季度', '2026-01-01', '2026-09-30'],
    ['2026年2-4季度', '2026-04-01', '2026-12-31'],
    ['2024年2月', '2024-02-01', '2024-02-29'],
    ['2026年3月-11月', '2026-03-01', '2026-11-30'],
    ['2026 年 3—11 月底', '2026-03-01', '2026-11-30'],
    ['2026年11月至2027年2月', '2026-11-01', '2027-02-28'],
    ['2026.3-2026.10', '2026-03-01', '2026-10-31'],
    ['2026年3月1日至11月30日', '2026-03-01', '2026-11-30'],
    ['2026-03-01-2026-11-30', '2026-03-01', '2026-11-30'],
    ['2026/5/6', '2026-05-06', '2026-05-06'],
    ['2026年5月6日起', '2026-05-06', undefined],
    ['2026年11月底前完成', undefined, '2026-11-30'],
    ['2026年11月30日前', undefined, '2026-11-30'],
    ['2026年底前', undefined, '2026-12-31'],
    ['汛期之后（2026-09-01至2026-10-31）', '2026-09-01', '2026-10-31'],
    ['3月至11月', undefined, undefined],
    ['3月至11月（2026年）', undefined, undefined],
    ['全年', undefined, undefined],
    ['2026年春季', undefined, undefined],
  ])('%s', (words, from, to) => {
    const { records, lines } = readCells({ 抽查时间段: words });
    const [task] = records;
    expect([task?.period, task?.periodFrom, task?.periodTo]).toEqual([words, from, to]);
    expect(lines).toEqual((from ?? to) ? [] : ['info annual-plan.words-kept 0']);
  });

  it('stand beside days of their own, which say the rest', () => {
    const { records } = readCells({ 抽查时间段: '2026年11月底前', 抽取日期自: '2026年5月1日' });
    expect(records[0]).toMatchObject({ periodFrom: '2026-05-01', periodTo: '2026-11-30' });
  });
});

describe('a deadline', () => {
  it.each([
    ['2026-11-30', '2026-11-30', undefined],
    ['2026年11月30日', '2026-11-30', undefined],
    ['2026年11月底前', '2026-11-30', '2026年11月底前'],
    ['年底前', undefined, '年底前'],
  ])('%s', (cell, deadline, deadlineText) => {
    const [task] = readCells({ 完成时限: cell }).records;
    expect([task?.deadline, task?.deadlineText]).toEqual([deadline, deadlineText]);
  });

  it('before the beginning is doubted', () => {
    const { lines, records } = readCells({ 抽取日期自: '2026-05-01', 完成时限: '2026-04-30' });
    expect([records.length, lines]).toEqual([1, ['warning annual-plan.deadline-early 2']]);
  });
});

describe('a number', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['12户', 12],
    ['3批次', 3],
  ])('%s', (cell, toDraw) => {
    expect(readCells({ 抽查户数: cell }).records[0]?.toDraw).toBe(toDraw);
  });

  it('of a local plan is taken where it is clear', () => {
    const local = (cell: string) => {
      const [task] = readCells({ '本地计划(基数/比例)': cell }).records;
      return [task?.localBase, task?.localRatio];
    };
    expect(['7/10%', '基数 7 × 10％', '基数：7户，比例：0.5%'].map(local)).toEqual([
      [7, '10%'],
      [7, '10%'],
      [7, '0.5%'],
    ]);
    expect(['710%', '7', '10%', '待定'].map(local)).toEqual(Array(4).fill([undefined, undefined]));
  });
});

describe('a bad cell', () => {
  const full = (column: string) => `${'ABCDEFGHI'[header.indexOf(column)]}2`;

  it.each([
    ['annual-plan.number-malformed', '抽查户数', { 抽查户数: '60-70家' }],
    ['annual-plan.number-malformed', '抽查基数(户)', { '抽查基数(户)': '1,200' }],
    ['annual-plan.number-malformed', '抽查户数', { 抽查户数: '１２' }],
    ['annual-plan.number-malformed', '抽查户数', { 抽查户数: '-1' }],
    ['annual-plan.number-malformed', '抽查户数', { 抽查户数: '全部' }],
    ['annual-plan.draw-exceeds-pool', '抽查户数', { '抽查基数(户)': '7', 抽查户数: '8' }],
    ['annual-plan.period-impossible', '抽查时间段', { 抽查时间段: '2026年13月' }],
    ['annual-plan.period-impossible', '抽查时间段', { 抽查时间段: '2026年2月1日至2月30日' }],
    ['annual-plan.period-impossible', '完成时限', { 完成时限: '2026年2月30日前' }],
    ['annual-plan.period-reversed', '抽查时间段', { 抽查时间段: '2026年11月-3月' }],
    ['annual-plan.period-reversed', '抽取日期至', { 抽取日期自: '2026-05-02', 抽取日期至: '2026-05-01' }],
    ['annual-plan.period-conflict', '抽取日期自', { 抽查时间段: '2026年5月', 抽取日期自: '2026-05-02' }],
    ['annual-plan.period-conflict', '抽取日期至', { 抽查时间段: '2026年5月', 抽取日期至: '2026-05-30' }],
    ['registers.date-impossible', '抽取日期自', { 抽取日期自: '2026-02-30' }],
    ['registers.date-malformed', '抽取日期自', { 抽取日期自: '3月' }],
    ['registers.date-ambiguous', '完成时限', { 完成时限: '3/2/2026' }],
    ['registers.id-malformed', '序号', { 序号: '一' }],
    ['registers.value-missing', '任务名称', { 任务名称: '无' }],
  ])('%s at %s refuses its row', (code, column, cells) => {
    const { records, refused } = readCells(cells);
    expect(records).toEqual([]);
    expect(refused[0]?.issues.map((issue) => [issue.code, issue.path, issue.cell])).toEqual([
      [code, ['名录.csv', 2, column], full(column)],
    ]);
  });

  it('does not hide the others', () => {
    const { refused } = read(
      ['一', '', '7户', '多少', '2026年13月', '5月', '2026-02-30', '3/2/2026', ''],
      ['1', '甲', '', '', '', '', '', '', ''],
      ['1', '乙', '', '', '', '', '', '', ''],
    );
    expect(refused.map(({ row, issues }) => [row, issues.map(({ cell }) => cell)])).toEqual([
      [2, ['A2', 'B2', 'D2', 'E2', 'F2', 'G2', 'H2']],
      [3, ['A3']],
      [4, ['A4']],
    ]);
  });
});

describe('the id of a planned task', () => {
  it('is its number; 序号 where there is none', () => {
    const rows = (...header: string[]) => readAnnualPlan(tableOf(header, ['7', '甲', 'JH-1'])).records;
    expect(rows('序号', '任务名称', '任务编号')[0]?.id).toBe('JH-1');
    expect(rows('序号', '任务名称', '备注')[0]?.id).toBe('7');
  });

  it('may come from a numeric cell of 序号, never from one of 任务编号', () => {
    const marks = new Map([[0, 'number' as const]]);
    const codes = (id: string) =>
      readAnnualPlan({
        file: '计划.xlsx',
        header: [id, '任务名称'],
        rows: [{ row: 2, cells: ['7', '甲'], marks }],
      }).issues.map(({ code }) => code);
    expect([codes('序号'), codes('任务编号')]).toEqual([[], ['registers.cell-number']]);
  });
});

it('a record contradicting its own words is none', () => {
  const { records } = readAnnualPlan(planIn('plan-full.csv'));
  const [task] = records;
  const tampered = [
    { ...task, periodTo: '2026-07-01' },
    { ...task, localBase: 1 },
    { ...task, toDraw: 1241 },
    { ...task, deadlineText: '2026年11月底前' },
    { ...task, remark: '' },
    { ...task, more: 1 },
  ];
  expect(plannedTaskSchema.safeParse(task).success).toBe(true);
  expect(tampered.map((one) => plannedTaskSchema.safeParse(one).success)).toEqual(tampered.map(() => false));
});
