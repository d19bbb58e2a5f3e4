import { type PlannedTask, proposeMerges } from 'double-random/annual-plan';
import { civilDate, type Identifier, identifier } from 'double-random/kernel';
import { afterEach, describe, expect, test } from 'vitest';
import { openEmptyOffice } from './every-code/provocation.js';

type Desk = Awaited<ReturnType<typeof openEmptyOffice>>;
const open: Desk[] = [];

afterEach(() => {
  for (const desk of open.splice(0)) desk.remove();
});

const planned = (id: string, authority: string, more: Partial<PlannedTask> = {}): PlannedTask => ({
  id: identifier(id),
  name: `抽查${id}`,
  authority,
  ...more,
});
const pairs = (...given: Parameters<typeof proposeMerges>) =>
  proposeMerges(...given).map(({ tasks, by, targets }) => [...tasks, by, targets]);

describe('proposals to merge', () => {
  const training = { industry: '校外培训' };

  test('are about different departments, whose names may be shortened', () => {
    const plan = [
      planned('1', '某某区教育局', training),
      planned('2', '某某区市场监督管理局', training),
      planned('3', '市场监管局', training),
      planned('4', '县级', training),
    ];
    expect(pairs(plan)).toEqual([
      ['1', '2', 'industry', undefined],
      ['1', '3', 'industry', undefined],
    ]);
    expect(pairs([...plan].reverse())).toEqual(pairs(plan));
  });

  test('are about periods that overlap', () => {
    const spring = { ...training, periodFrom: civilDate('2026-03-01'), periodTo: civilDate('2026-05-31') };
    const may = { ...training, periodFrom: civilDate('2026-05-31'), deadline: civilDate('2026-08-31') };
    const june = { ...training, periodFrom: civilDate('2026-06-01') };
    const plan = [planned('1', '教育局', spring), planned('2', '公安局', may), planned('3', '卫健委', june)];
    expect(proposeMerges(plan)).toMatchObject([
      { tasks: ['1', '2'], from: '2026-05-31', to: '2026-05-31', basis: '优化营商环境条例 第五十四条' },
      { tasks: ['2', '3'], from: '2026-06-01', to: '2026-08-31' },
    ]);
  });

  test('count the targets of both lists, the most first; lists without any in common overrule the words', () => {
    const plan = ['甲局', '乙局', '丙局', '丁局'].map((organ, at) => planned(`${at + 1}`, organ, training));
    const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `T${from + at}`);
    const lists = new Map<Identifier, string[]>([
      [identifier('1'), ids(0, 100)],
      [identifier('2'), [...ids(60, 200), ...ids(60, 70)]],
      [identifier('3'), ids(199, 300)],
    ]);
    expect(pairs(plan, lists)).toEqual([
      ['1', '2', 'targets', 40],
      ['2', '3', 'targets', 1],
      ['1', '4', 'industry', undefined],
      ['2', '4', 'industry', undefined],
      ['3', '4', 'industry', undefined],
    ]);
  });

  test('are made for hundreds of tasks over a hundred thousand targets', () => {
    const size = 100_000;
    const plan = Array.from({ length: 300 }, (_, at) => planned(`${1000 + at}`, `${'甲乙丙'[at % 3]}局`));
    const all = Array.from({ length: size }, (_, at) => `T${at}`);
    // Task n is about every target from n on: a pair has in common what the later one has.
    const lists = new Map(
      plan.map(({ id }, at) => [id, at < 30 ? all.slice(at) : all.slice(0, at)] as const),
    );
    const started = performance.now();
    const proposals = proposeMerges(plan, lists);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(proposals[0]).toMatchObject({ tasks: ['1000', '1001'], targets: size - 1 });
    expect(proposals.length).toBeLessThanOrEqual((300 * 200) / 2);
  });
});

test('merges tells the proposals of the office in both languages, and by lists of targets', async () => {
  const desk = await openEmptyOffice();
  open.push(desk);
  const run = (...argv: string[]) => desk.run(...argv, '--office', desk.office);
  expect((await run('merges')).err).toContain('sdk.register-missing');
  const text =
    '任务编号,任务名称,检查主体,检查对象范围\n1,甲查,某某区教育局,培训机构\n2,乙查,某某区公安局,培训机构\n';
  await run('import', 'plans', desk.write('计划.csv', text));
  const zh = await run('merges');
  expect(zh.out).toMatch(/1 \+ 2 +某某区教育局 \+ 某某区公安局 +对象范围相同/);
  expect(zh.out).toContain('依据：优化营商环境条例 第五十四条');
  const lists = desk.write('清单.json', JSON.stringify({ 1: ['A', 'B', 'C'], 2: ['B', 'C', 'D'] }));
  expect((await run('merges', lists, '--lang', 'en')).out).toContain('2 targets');
  const apart = desk.write('清单.json', JSON.stringify({ 1: ['A'], 2: ['B'] }));
  expect((await run('merges', apart)).out).toContain('没有找到');
});
