import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawTask, openSmallOffice } from './terminal.js';

type Desk = Awaited<ReturnType<typeof openSmallOffice>>;
let desk: Desk;

beforeAll(async () => {
  desk = await openSmallOffice();
});
afterAll(() => desk.remove());

const taskWith = (change: object) =>
  desk.write('坏任务.json', JSON.stringify({ ...JSON.parse(readFileSync(desk.task, 'utf8')), ...change }));

describe('a document that somebody wrote by hand', () => {
  test.each([
    [{ titel: '写错了' }, '不认识的项：titel，可能写错了字'],
    [{ mode: '正式' }, '这里只能写 official, rehearsal'],
    [{ asOf: '2026-02-30' }, '日期要写成 2026-03-05，并且是日历上有的一天'],
    [{ drawId: '编号一' }, '编号只能用字母、数字'],
    [{ title: undefined }, '缺少这一项'],
    [{ title: '' }, '不能空着'],
    [{ batch: 0 }, '不能少于 1'],
    [{ batch: '1' }, '这里要写数字'],
    [{ items: 'SC-01' }, '这里要写成列表'],
    [{ level: 'district' }, '这里只能写 national, province, city, county, township'],
  ])('%j is told in Chinese, with what may stand there', async (change, expected) => {
    const { code, err } = await desk.run('plan', taskWith(change), '--office', desk.office);
    expect(code).toBe(3);
    expect(err).toContain(expected);
    expect(err).not.toMatch(/[a-z]{2,} (?:expected|input|key|option)|Invalid|Too small/i);
    const english = await desk.run('plan', taskWith(change), '--office', desk.office, '--lang', 'en');
    expect(english.err).toContain('In this place of the task file: ');
    expect(english.err).not.toMatch(/undefined|\{|NaN/);
  });

  test('a misspelt entry of the rules is told as well', async () => {
    const rules = JSON.parse(readFileSync(`${desk.folder}/rules.json`, 'utf8'));
    const [first, ...others] = rules.rules;
    const file = desk.write(
      '坏细则.json',
      JSON.stringify({ ...rules, rules: [{ ...first, effectivFrom: '2026-01-01' }, ...others] }),
    );
    const { err } = await desk.run('rules', '--file', file, '--office', desk.office);
    expect(err).toContain('不认识的项：effectivFrom');
  });
});

test('a plan tells what sealing would refuse, before anybody is asked for a share', async () => {
  await drawTask(desk);
  const again = await desk.json('plan', desk.task, '--office', desk.office);
  expect(again.issues.find(({ code }) => code === 'sdk.draw-id-used')?.severity).toBe('warning');
  const other = taskWith({ drawId: 'ANOTHER' });
  const second = await desk.json('plan', other, '--office', desk.office);
  expect(second.issues.find(({ code }) => code === 'sdk.plan-item-open')?.severity).toBe('warning');
});
