import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annualPlanIssueCodes, readAnnualPlan } from 'double-random/annual-plan';
import { afterAll, describe, expect, test } from 'vitest';
import { planIn } from '../annual-plan/plan-tables.js';
import { workbookOf } from '../sdk/workbooks.js';
import { openTerminal, type Terminal } from './terminal.js';

const fixtures = fileURLToPath(new URL('../fixtures/registers', import.meta.url));
const files = readdirSync(fixtures).filter((name) => name.startsWith('plan-'));
const open: Terminal[] = [];

afterAll(() => {
  for (const terminal of open) terminal.remove();
});

async function emptyOffice(): Promise<Terminal & { readonly office: string }> {
  const terminal = openTerminal();
  open.push(terminal);
  const office = join(terminal.folder, 'office');
  await terminal.run('init', office);
  return Object.assign(terminal, { office });
}

describe('an annual plan', () => {
  test.each(files)('is imported from %s', async (name) => {
    const { json, office } = await emptyOffice();
    const { code, data } = await json('import', 'plans', join(fixtures, name), '--office', office);
    const count = planIn(name).rows.length;
    expect([code, data]).toMatchObject([0, { register: 'plans', version: 1, accepted: count, refused: 0 }]);
  });

  test('is kept as a chain of versions that can be compared', async () => {
    const terminal = await emptyOffice();
    const { office } = terminal;
    const text = readFileSync(join(fixtures, 'plan-wuwei-plan.csv'), 'utf8');
    const first = terminal.write('计划.csv', text);
    const changed = text.replace(/^4,.*\n/m, '').replace('2026年第二季度', '2026年第三季度');
    const second = terminal.write('调整.csv', `${changed}5,旅游,旅行社一业一查,,,,,,,,,\n`);
    const adopt = (file: string, day: string) =>
      terminal.run(
        'import',
        'plans',
        file,
        '--office',
        office,
        '--effective',
        day,
        '--basis',
        '某政发〔2026〕2号',
      );
    expect((await adopt(first, '2026-01-15')).out).toContain('已采用年度抽查计划，第 1 版');
    expect((await adopt(second, '2026-07-01')).code).toBe(0);

    const { data } = await terminal.json('versions', 'plans', '--office', office);
    expect(data.versions).toMatchObject([
      { version: 1, count: 4, effectiveDay: '2026-01-15', basis: '某政发〔2026〕2号' },
      { version: 2, count: 4, effectiveDay: '2026-07-01' },
    ]);
    const standing = await terminal.json('versions', 'plans', '--as-of', '2026-06-30', '--office', office);
    expect(standing.data.versions).toMatchObject([{ version: 1 }]);
    const { out } = await terminal.run('diff', 'plans', '--rows', '--office', office);
    expect(out).toContain('年度抽查计划  第 1 版 → 第 2 版');
    expect(out).toContain('原有 4 ＋ 新增 1 － 取消 1 ＝ 现有 4');
    expect(out).toContain('2026年第二季度 → 2026年第三季度');
    expect(out).toContain('抽取日期至: 2026-06-30 → 2026-09-30');
    expect(out).toMatch(/- 4 {2}校外培训一业一查/);
    expect(out).toMatch(/\+ 5 {2}旅行社一业一查/);
    const english = await terminal.run('diff', 'plans', '--lang', 'en', '--office', office);
    expect(english.out).toContain('annual plan');
  });

  test('comes back from its own JSON, and is none with a field too many', async () => {
    const terminal = await emptyOffice();
    const { records } = readAnnualPlan(planIn('plan-full.csv'));
    const json = terminal.write('计划.json', JSON.stringify(records));
    const table = await terminal.json(
      'import',
      'plans',
      join(fixtures, 'plan-full.csv'),
      '--office',
      terminal.office,
    );
    const again = await terminal.json('import', 'plans', json, '--office', terminal.office);
    expect([again.code, again.data.snapshot]).toEqual([0, table.data.snapshot]);
    const more = terminal.write('多.json', JSON.stringify([{ ...records[0], more: 1 }]));
    expect((await terminal.json('import', 'plans', more, '--office', terminal.office)).code).toBe(3);
  });

  test('is imported from a workbook that numbers its rows and shares', async () => {
    const terminal = await emptyOffice();
    const rows = [
      ['某某县年度抽查计划'],
      ['序号', '任务名称', '抽查户数', '抽查比例'],
      [1, '甲', 12, 0.1],
      [2, '乙', 7, '5%'],
    ];
    const file = terminal.write('计划.xlsx', workbookOf({ rows }));
    const { code, data, issues } = await terminal.json('import', 'plans', file, '--office', terminal.office);
    expect([code, data.accepted, data.warned]).toEqual([0, 2, 1]);
    expect(issues.filter(({ severity }) => severity === 'warning')).toMatchObject([
      { code: 'annual-plan.ratio-bare', path: ['计划.xlsx', 'Sheet1', 3, '抽查比例'] },
    ]);
  });

  test('of which a cell cannot be read is refused with its address, in both languages', async () => {
    const terminal = await emptyOffice();
    const file = terminal.write(
      '坏.csv',
      [
        '序号,任务名称,抽查基数,抽查户数,抽查时间,抽取日期自,完成时限,抽查比例',
        '1,甲,7,60-70家,2026年13月,,,',
        '2,乙,7,8户,2026年11月-3月,,,',
        '3,丙,,,2026年5月,2026-06-01,2026-05-30,0.1',
        '4,丁,7,7,全年,,,3%',
      ].join('\n'),
    );
    const argv = ['import', 'plans', file, '--office', terminal.office];
    const { code, issues, data } = await terminal.json(...argv);
    expect([code, data]).toEqual([3, { read: 4, accepted: 1, warned: 0, refused: 3 }]);
    expect(
      new Set(issues.map((issue) => issue.code).filter((one) => one.startsWith('annual-plan.'))),
    ).toEqual(new Set(annualPlanIssueCodes));
    for (const language of ['zh', 'en']) {
      const { err } = await terminal.run(...argv, '--lang', language);
      for (const cell of ['(D2)', '(E2)', '(D3)', '(E3)', '(F4)', '(G4)', '(H4)'])
        expect(err).toContain(cell);
      for (const one of annualPlanIssueCodes)
        expect((await terminal.run('explain', one, '--lang', language)).code).toBe(0);
    }
    expect((await terminal.json('versions', 'plans', '--office', terminal.office)).data.versions).toEqual([]);
  });
});
