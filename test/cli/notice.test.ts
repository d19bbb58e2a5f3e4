import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseNotice } from 'double-random/disclosure';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawId, openSmallOffice, sealTask } from './terminal.js';

let terminal: Awaited<ReturnType<typeof openSmallOffice>>;
const run = (...argv: string[]) => terminal.run(...argv, '--office', terminal.office);
const json = (...argv: string[]) => terminal.json(...argv, '--office', terminal.office);

beforeAll(async () => {
  terminal = await openSmallOffice();
  await sealTask(terminal);
});
afterAll(() => terminal.remove());

describe('notice', () => {
  it('tells what is published before the draw, in Chinese with the English beside', async () => {
    const journal = readFileSync(join(terminal.office, 'journal.ndjson'), 'utf8');
    const { code, out } = await run('notice', drawId, '--at', '2026-03-05 10:00', '--place', '三楼会议室');
    expect(code).toBe(0);
    expect(out).toContain('抽取公告 Notice of a random draw');
    expect(out).toContain('抽取时间 Time of the draw: 2026年3月5日 10时0分0秒（北京时间）');
    expect(out).toContain('抽取地点 Place of the draw: 三楼会议室');
    expect(out).toContain('由人指定的回避 1 条');
    expect(out).toMatch(/下一步：\n {2}double-random notice YL-2026-001 --format html/);
    expect((await run('notice', drawId, '--lang', 'en')).out).toContain('Next:');
    expect(readFileSync(join(terminal.office, 'journal.ndjson'), 'utf8')).toBe(journal);
  });

  it('writes the page and the data to files, and replaces one only when told', async () => {
    const page = join(terminal.folder, 'notice.html');
    const { code, data } = await json('notice', drawId, '--format', 'html', '--out', page);
    expect(code).toBe(0);
    const [first, second] = [data.commitment.slice(0, 8), data.commitment.slice(8, 16)];
    expect(readFileSync(page, 'utf8')).toContain(`<span>${first}</span> <span>${second}</span>`);
    expect((await json('notice', drawId, '--format', 'html', '--out', page)).code).toBe(4);
    const again = await run('notice', drawId, '--format', 'html', '--out', page, '--force');
    expect(again.out).toContain(`已写成抽取公告 ${page}`);
    const english = await run('notice', drawId, '--format', 'html', '--out', page, '--force', '--lang', 'en');
    expect(english.out).toContain(`Wrote the notice to ${page}`);

    const file = join(terminal.folder, 'notice.json');
    await run('notice', drawId, '--format', 'json', '--out', file);
    const notice = parseNotice(readFileSync(file, 'utf8'));
    expect(notice.ok && notice.value.commitment).toBe(data.commitment);
    expect((await run('notice', drawId, '--format', 'json')).out).toBe(readFileSync(file, 'utf8'));
  });

  it('refuses a draw that is not sealed, a day that does not exist and a telephone number', async () => {
    expect(await json('notice', 'YL-2026-099')).toMatchObject({
      code: 4,
      issues: [{ code: 'sdk.draw-not-sealed' }],
    });
    for (const time of ['2026-02-30 10:00', '2026-03-05 24:00', '明天'])
      expect((await run('notice', drawId, '--at', time)).code).toBe(2);
    expect(await json('notice', drawId, '--place', '电话 13900123456')).toMatchObject({
      code: 6,
      issues: [{ code: 'disclosure.personal-data' }],
    });
  });
});

describe('the first page of a plan', () => {
  it('says before anything else what was decided by hand', async () => {
    for (const [language, told] of [
      ['zh', '⚠ 本任务由人指定回避 1 条'],
      ['en', '⚠ Recusals decided by hand for this task: 1'],
    ] as const) {
      const { out } = await run('plan', terminal.task, '--lang', language);
      expect(out.split('\n')[2]).toContain(told);
    }
    const { issues } = await json('plan', terminal.task);
    // It is sealed already, which is told as well.
    expect(issues).toMatchObject([
      { code: 'plan.recused-by-hand', args: { recusals: 1 } },
      { code: 'sdk.draw-id-used' },
    ]);
  });

  it('and that more than a third of a pool is left out', async () => {
    const food = JSON.parse(readFileSync(join(terminal.folder, 'task-food.json'), 'utf8'));
    const task = terminal.write('food.json', JSON.stringify({ ...food, rules: 'XZ-narrow' }));
    const rules = JSON.parse(readFileSync(join(terminal.folder, 'rules.json'), 'utf8'));
    const [market] = rules.rules;
    const narrow = {
      ...market,
      id: 'XZ-narrow',
      targets: { ...market.targets, coolDownMonths: 600, kinds: ['enterprise'] },
      strata: { by: [], missing: 'refuse', quantities: [], overall: market.strata.overall },
    };
    const lenient = { ...narrow, id: 'XZ-lenient', noteworthyExclusion: '99%' };
    await run(
      'import',
      'rules',
      terminal.write('more.json', JSON.stringify({ ...rules, rules: [...rules.rules, narrow, lenient] })),
    );
    const { out } = await run('plan', task);
    expect(out.split('\n')[2]).toMatch(/^⚠ 检查对象名录 80 户，未纳入 \d+ 户，超过 1\/3。$/);
    expect((await run('plan', task, '--lang', 'en')).out).toContain('more than 1/3');
    const other = terminal.write('lenient.json', JSON.stringify({ ...food, rules: 'XZ-lenient' }));
    expect((await run('plan', other)).out).not.toContain('超过');
  });
});
