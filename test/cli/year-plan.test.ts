import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openSmallOffice } from './terminal.js';

type Desk = Awaited<ReturnType<typeof openSmallOffice>>;
const open: Desk[] = [];

afterEach(() => {
  for (const desk of open.splice(0)) desk.remove();
});

async function openDesk(): Promise<Desk> {
  const desk = await openSmallOffice();
  open.push(desk);
  return desk;
}

const header = '任务编号,任务名称,抽查事项,检查主体,抽查时间';
const market = 'YL-2026-JH-01,市场抽查,SC-01、SC-02,区市场监管局,2026年3月至5月';
const approval = ['approved', '--year', '2026', '--by', '区政府', '--on', '2026-01-15', '--document', '3号'];
const publication = ['published', '--at', '区政府网站', '--on', '2026-01-20'];
const filing = ['filed', '--to', '市局', '--on', '2026-01-21'];

const say = (desk: Desk, ...argv: string[]) => desk.json(...argv, '--office', desk.office);
const adopt = (desk: Desk, ...rows: string[]) =>
  say(desk, 'import', 'plans', desk.write('计划.csv', [header, ...rows, ''].join('\n')));
const codesOf = (answer: { issues: readonly { code: string }[] }) =>
  answer.issues.map(({ code }) => code).filter((code) => code.startsWith('annual-plan.'));
/** What the task says of its plan; warnings of the small pool are of no interest here. */
const plan = async (desk: Desk) => {
  const answer = await say(desk, 'plan', desk.task);
  return [answer.code, codesOf(answer)];
};

describe('a task and the annual plan', () => {
  test('without a plan nothing is held against it, and a plan of later takes part only then', async () => {
    const desk = await openDesk();
    expect(await plan(desk)).toEqual([0, []]);
    const file = desk.write('计划.csv', `${header}\n1,餐饮抽查,,,\n`);
    await say(desk, 'import', 'plans', file, '--effective', '2026-04-01');
    const answer = await say(desk, 'plan', desk.task);
    expect([answer.code, codesOf(answer)]).toEqual([0, []]);
    expect(answer.issues.filter(({ code }) => code === 'sdk.version-upcoming')).toMatchObject([
      { args: { register: 'plans' } },
    ]);
  });

  test('is planned and sealed once its item is approved; publication is asked for', async () => {
    const desk = await openDesk();
    await adopt(desk, market);
    expect(await plan(desk)).toEqual([3, ['annual-plan.item-unapproved']]);
    expect((await say(desk, 'year-plan', ...approval)).code).toBe(0);
    expect(await plan(desk)).toEqual([0, ['annual-plan.item-unpublished']]);
    await say(desk, 'year-plan', ...publication);
    expect(await plan(desk)).toEqual([0, []]);
  });

  test('is refused by seal as by plan, at the field of its file; a rehearsal is only warned', async () => {
    const desk = await openDesk();
    await adopt(desk, '1,餐饮抽查,,,');
    for (const party of ['office', 'notary'])
      await say(desk, 'share', 'YL-2026-001', '--party', party, '--new');
    const sealed = await say(desk, 'seal', desk.task);
    expect([sealed.code, sealed.issues.map(({ path }) => path)]).toEqual([3, [['task.json', 'planItem']]]);
    const task = JSON.parse(readFileSync(desk.task, 'utf8'));
    desk.write('task.json', JSON.stringify({ ...task, mode: 'rehearsal' }));
    expect(await plan(desk)).toEqual([0, ['annual-plan.item-unknown']]);
  });

  test('what the plan words otherwise is a warning; a shortened name of the organ is none', async () => {
    const desk = await openDesk();
    await adopt(desk, market.replace('SC-01、SC-02', 'SC-01').replace('3月至5月', '4月'));
    await say(desk, 'year-plan', ...approval);
    await say(desk, 'year-plan', ...publication);
    const answer = await say(desk, 'plan', desk.task);
    const told = answer.issues.filter(({ code }) => code.startsWith('annual-plan.'));
    expect(told).toMatchObject([
      { code: 'annual-plan.items-unplanned', severity: 'warning', args: { items: 'SC-02' } },
      {
        code: 'annual-plan.outside-period',
        severity: 'warning',
        args: { asOf: '2026-03-02', from: '2026-04-01', to: '2026-04-30' },
      },
    ]);
    expect(answer.code).toBe(0);
  });
});

describe('the annual plan over the year', () => {
  test('is approved, published and filed; what changes later needs a change with its reason', async () => {
    const desk = await openDesk();
    await adopt(desk, market, '2,广告抽查,,,', '3,药店抽查,,,');
    for (const step of [approval, publication, filing]) await say(desk, 'year-plan', ...step);
    const done = await say(desk, 'year-plan', '--publish-by', '01-31', '--approve-by', '03-31');
    expect([done.code, done.issues]).toEqual([0, []]);

    await adopt(desk, market.replace('至5月', '至6月'), '3,药店抽查,,,', '4,校外培训抽查,,,');
    const open = await say(desk, 'year-plan');
    expect(open.issues.map(({ code, args }) => [code, args])).toEqual([
      ['annual-plan.unapproved', { count: 2, first: '4' }],
      ['annual-plan.unpublished', { count: 2, first: '4' }],
      ['annual-plan.unfiled', { count: 2, first: '4' }],
      ['annual-plan.dropped', { id: '2' }],
    ]);
    expect(await plan(desk)).toEqual([3, ['annual-plan.item-unapproved']]);

    const change = ['changed', '--by', '联席会议办公室', '--reason', '上级任务调整', '--on', '2026-03-01'];
    const idle = await say(desk, 'year-plan', ...change, '--items', '3');
    expect([idle.code, codesOf(idle)]).toEqual([3, ['annual-plan.change-idle']]);
    expect((await say(desk, 'year-plan', ...change, '--items', 'YL-2026-JH-01,2,4')).code).toBe(0);
    expect(codesOf(await say(desk, 'year-plan'))).toEqual(['annual-plan.unpublished', 'annual-plan.unfiled']);
    expect(await plan(desk)).toEqual([0, ['annual-plan.item-unpublished']]);
  });

  test('a change alone approves nothing', async () => {
    const desk = await openDesk();
    await adopt(desk, '2,广告抽查,,,');
    await adopt(desk, market);
    const change = ['changed', '--by', '联席会议办公室', '--reason', '增加', '--on', '2026-03-01'];
    expect((await say(desk, 'year-plan', ...change, '--items', 'YL-2026-JH-01')).code).toBe(0);
    expect(await plan(desk)).toEqual([3, ['annual-plan.item-unapproved']]);
  });

  test('approval of a new version of the same year does not hide what it drops', async () => {
    const desk = await openDesk();
    await adopt(desk, market, '2,广告抽查,,,');
    await say(desk, 'year-plan', ...approval);
    await adopt(desk, market);
    await say(desk, 'year-plan', ...approval);
    expect(codesOf(await say(desk, 'year-plan'))).toContain('annual-plan.dropped');
    const nextYear = approval.map((word) => (word === '2026' ? '2027' : word));
    await say(desk, 'year-plan', ...nextYear);
    expect(codesOf(await say(desk, 'year-plan'))).not.toContain('annual-plan.dropped');
  });

  test('its steps are lines of the journal, told again in both languages', async () => {
    const desk = await openDesk();
    await adopt(desk, market);
    await say(desk, 'year-plan', ...approval);
    const journal = readFileSync(join(desk.office, 'journal.ndjson'), 'utf8').trimEnd().split('\n');
    expect(JSON.parse(journal.at(-1) ?? '')).toMatchObject({
      kind: 'plan-event-told',
      body: { act: 'approved', by: '区政府', document: '3号', on: '2026-01-15', version: 1, year: 2026 },
    });
    const zh = await desk.run('year-plan', '--office', desk.office);
    expect(zh.out).toContain('共 1 项：已批准 1，已公布 0，已报备 0');
    expect(zh.out).toMatch(/2026-01-15 +批准 +1 +区政府 +3号/);
    const en = await desk.run('year-plan', '--lang', 'en', '--office', desk.office);
    expect(en.out).toContain('1 item: 1 approved, 0 published, 0 filed');
  });

  test('a step that lacks a field, has one too many or a day to come is refused', async () => {
    const desk = await openDesk();
    expect((await say(desk, 'year-plan')).issues).toMatchObject([{ code: 'sdk.register-missing' }]);
    await adopt(desk, market);
    const lacking = await say(desk, 'year-plan', 'approved', '--on', '2026-01-15', '--reason', '甲');
    expect(lacking.issues.map(({ path }) => path[0]).sort()).toEqual(['by', 'document', 'reason', 'year']);
    const ahead = await say(desk, 'year-plan', 'published', '--at', '公告栏', '--on', '2026-03-03');
    expect([ahead.code, codesOf(ahead)]).toEqual([3, ['annual-plan.event-ahead']]);
    expect((await say(desk, 'year-plan', ...publication, '--number', '2')).issues).toMatchObject([
      { code: 'sdk.version-unknown' },
    ]);
    expect((await say(desk, 'year-plan', '--publish-by', '02-30')).issues).toMatchObject([
      { code: 'sdk.date-malformed' },
    ]);
  });
});
