import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qualityReportSchema } from '../../src/core/quality/index.js';
import { openSmallOffice, openTerminal, type Terminal } from './terminal.js';

const open: Terminal[] = [];
let small: Awaited<ReturnType<typeof openSmallOffice>>;
let faulty: { readonly terminal: Terminal; readonly office: string };

afterAll(() => {
  for (const terminal of open) terminal.remove();
});

beforeAll(async () => {
  small = await openSmallOffice();
  const terminal = openTerminal();
  open.push(small, terminal);
  const office = join(terminal.folder, 'office');
  await terminal.run('init', office);
  const targets = terminal.write(
    'targets.csv',
    [
      '企业名称,统一社会信用代码,登记状态,企业类型,地区',
      '某某一店,91350100M000100Y43,存续,有限责任公司,东区',
      '某某 一店,110108000000016,存续,有限责任公司,东区',
      '某某二店,92650100MA0000001X,注销,个体工商户,东区',
      '<img onerror=1>,Z-1,存续,有限责任公司,西区',
    ].join('\n'),
  );
  const inspectors = terminal.write(
    'inspectors.csv',
    [
      '单位工号,姓名,所在业务部门,执法证编号,执法证有效期,状态,执法事项范围,地区,2025年考试',
      'P1,检查员甲,某局,C1,2026-02-28,有效,A01,东区,合格',
      'P2,检查员乙,某局,C2,2026-03-20,有效,A01,东区,不合格',
    ].join('\n'),
  );
  await terminal.run('import', 'targets', targets, '--office', office);
  await terminal.run('import', 'inspectors', inspectors, '--office', office);
  faulty = { terminal, office };
});

const check = (...argv: string[]) => faulty.terminal.run('check', '--office', faulty.office, ...argv);

describe('check', () => {
  it('tells in Chinese what was found, whom it concerns, and what to do; errors end with 1', async () => {
    const { code, out, err } = await check('--as-of', '2026-03-01');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('名录质量检查  2026-03-01\n  检查对象名录库  第 1 版，4 条\n');
    expect(out).toContain(
      '✘ 执法证已过有效期  [inspector-certificate-expired]  要处理，1 处\n' +
        '  状态写的是有效，执法证在这一天却已过期，不参加抽取。\n' +
        '    P1  检查员甲  —  有效期至 2026-02-28\n' +
        '  处理：换证后更新名录；',
    );
    expect(out).toContain('    110108000000016  某某 一店\n      91350100M000100Y43  某某一店\n');
    expect(out).toContain('    92650100MA0000001X  某某二店  —  已注销\n');
    expect(out).toContain('没有检查：');
    expect(out).toContain('这一天没有有效的抽查事项清单');
    expect(out).toContain('double-random check --format html');
  });

  it('tells the same in English', async () => {
    const { code, out } = await check('--as-of', '2026-03-01', '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toContain(
      '⚠ Certificates about to expire  [inspector-certificate-expiring]  to be looked at: 1',
    );
    expect(out).toContain('    P2  检查员乙  —  valid to 2026-03-20\n  What to do: Renew it soon');
    expect(out).toContain('Not checked:\n');
    // The only Chinese left is what the registers say, and the two forms of company that a check is about.
    const facts = /某某 ?.店|检查员.|某局|.区|有限责任公司|有限公司/g;
    expect(out.replace(facts, '')).not.toMatch(/[一-龥]/);
  });

  it('is asked for another day, and for days ahead', async () => {
    const later = await check('--as-of', '2026-03-21', '--lang', 'en');
    expect(later.out).toContain('[inspector-certificate-expired]  to be dealt with: 2');
    const sooner = await check('--as-of', '2026-03-01', '--within', '18', '--lang', 'en');
    expect(sooner.out).not.toContain('[inspector-certificate-expiring]');
    const today = await check('--lang', 'en');
    expect(today.out).toContain('Quality of the registers  2026-03-02');
  });

  it('writes the JSON of its schema', async () => {
    const { code, out } = await check('--as-of', '2026-03-01', '--format', 'json');
    const report = qualityReportSchema.parse(JSON.parse(out));
    expect([code, report.format]).toEqual([1, 'double-random/quality-report@1']);
    expect(report.registers).toEqual({
      targets: { count: 4, version: 1 },
      inspectors: { count: 2, version: 1 },
    });
    const { data, code: jsonCode } = await faulty.terminal.json(
      'check',
      '--as-of',
      '2026-03-01',
      '--office',
      faulty.office,
    );
    expect([jsonCode, data]).toEqual([1, report]);
  });

  it('writes the page to a file, and replaces one only by force', async () => {
    const file = join(faulty.terminal.folder, 'report.html');
    const first = await check('--format', 'html', '--out', file);
    expect([first.code, first.out]).toEqual([1, `质量报告已写入 ${file}\n`]);
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('&lt;img onerror=1&gt;');
    expect(page).not.toContain('<img');
    faulty.terminal.write('report.html', 'kept');
    const again = await check('--format', 'html', '--out', file);
    expect(again.code).toBe(4);
    expect(again.err).toContain(`${file} 已经存在，没有改动。`);
    expect(readFileSync(file, 'utf8')).toBe('kept');
    const english = await check('--format', 'html', '--out', file, '--lang', 'en');
    expect(english.err).toContain(`"${file}" is there already and was left as it is.`);
    await check('--format', 'html', '--out', file, '--force');
    expect(readFileSync(file, 'utf8')).toBe(page);
  });

  it('says that a file cannot be written', async () => {
    const { code, err } = await check('--out', join(faulty.terminal.folder, 'nowhere', 'report.txt'));
    expect(code).toBe(5);
    expect(err).toContain('ENOENT');
  });

  it('refuses days that are none and a day that is none', async () => {
    expect((await check('--within', 'soon')).code).toBe(2);
    expect((await check('--within', '-1')).code).toBe(2);
    const day = await check('--as-of', '2026-02-30', '--lang', 'en');
    expect(day.code).toBe(3);
    expect(day.err).toContain('2026-02-30');
  });
});

describe('check of other offices', () => {
  it('ends with 0 where nothing has to be dealt with', async () => {
    const { code, out } = await small.run('check', '--office', small.office, '--as-of', '2026-03-01');
    expect(out).toContain('0 项要处理');
    expect(code).toBe(0);
  });

  it('ends with 9 where there is nothing to check', async () => {
    const terminal = openTerminal();
    open.push(terminal);
    const office = join(terminal.folder, 'empty');
    await terminal.run('init', office);
    const { code, out } = await terminal.run('check', '--office', office, '--lang', 'en');
    expect(code).toBe(9);
    expect(out).toContain('0 checks found nothing, 44 were not run.');
  });

  it('does not take a version for standing before its day', async () => {
    const terminal = openTerminal();
    open.push(terminal);
    const office = join(terminal.folder, 'office');
    await terminal.run('init', office);
    const file = terminal.write('t.csv', '企业名称,统一社会信用代码\n某某一店,91350100M000100Y43\n');
    await terminal.run('import', 'targets', file, '--effective', '2026-03-02', '--office', office);
    const { data: before } = await terminal.json('check', '--as-of', '2026-03-01', '--office', office);
    const { data: then } = await terminal.json('check', '--as-of', '2026-03-02', '--office', office);
    expect([before.registers, then.registers]).toEqual([{}, { targets: { count: 1, version: 1 } }]);
  });

  it('asks for the examination of the year that the work rules name', async () => {
    const rules = readFileSync(join(small.folder, 'rules.json'), 'utf8');
    expect(rules).toMatch(/"examinationYear": ?2025/);
    const file = small.write('rules-2024.json', rules.replace(/("examinationYear": ?)2025/g, '$12024'));
    const before = await small.json('check', '--office', small.office, '--as-of', '2026-03-01');
    await small.run('import', 'rules', file, '--office', small.office);
    const after = await small.json('check', '--office', small.office, '--as-of', '2026-03-01');
    expect([before.data.examinationYear, after.data.examinationYear]).toEqual([2025, 2024]);
  });
});
