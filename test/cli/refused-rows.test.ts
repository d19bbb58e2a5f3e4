import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileInPieces } from 'double-random/sdk';
import { writeRefused } from 'double-random/sdk/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { creditCode } from '../pools/tables.js';
import { gb18030Of } from '../sdk/import-encodings.js';
import { formula, workbookOf } from '../sdk/workbooks.js';
import { openSmallOffice } from './terminal.js';

let terminal: Awaited<ReturnType<typeof openSmallOffice>>;
beforeEach(async () => {
  terminal = await openSmallOffice();
});
afterEach(() => terminal.remove());

const header = '企业名称,统一社会信用代码,地区';
const good = Array.from({ length: 90 }, (_, at) => `米东区某${at}店,${creditCode(at + 1)},样例区甲街道`);
const bad = ['"某某,饭店",坏码一,样例区甲街道', "'=某某商店,'=坏,样例区乙街道", ',91350100M000100Y43,'];
const run = (...argv: string[]) => terminal.run('import', 'targets', ...argv, '--office', terminal.office);
const refusedFile = () => join(terminal.folder, '拒收.csv');
const rest = ['--accept-change', '换了一批对象'];

describe('the refused rows of an import', () => {
  test('come out as a file with the reasons, which is corrected and added', async () => {
    const file = terminal.write('名录.csv', [header, ...good, ...bad].join('\n'));
    const whole = await run(file, '--refused', refusedFile());
    expect(whole.code).toBe(3);
    expect(whole.out).toContain(`被拒收的行连同原因已写到 ${refusedFile()}`);
    const lines = readFileSync(refusedFile(), 'utf8').split('\r\n');
    expect(lines[0]).toBe('\ufeff"企业名称","统一社会信用代码","地区","拒收原因","处理办法"');
    expect(lines[1]).toMatch(/^"某某,饭店","坏码一","样例区甲街道","统一社会信用代码：/);
    expect(lines[2]).toMatch(/^"'=某某商店","'=坏","样例区乙街道",/);
    expect(lines).toHaveLength(5);

    const partial = await run(file, '--accept-partial', '三户待核实', ...rest);
    expect([partial.code, partial.err]).toEqual([0, expect.stringContaining('sdk.partial-accepted')]);
    const corrected = readFileSync(refusedFile(), 'utf8')
      .replace('坏码一', creditCode(503))
      .replace("'=坏", creditCode(501))
      .replace('"","\t91350100M000100Y43",""', `"补名商店","\t${creditCode(502)}",""`);
    const added = await run(
      terminal.write('改好.csv', corrected),
      '--supplement',
      '--refused',
      join(terminal.folder, '再拒收.csv'),
    );
    expect([added.code, added.out]).toEqual([0, expect.stringContaining('第 3 版')]);
    const { data } = await terminal.json('diff', 'targets', '--office', terminal.office);
    expect(data.totals).toEqual({ before: 90, added: 3, changed: 0, cancelled: 0, unchanged: 90, after: 93 });
    expect(data.changes.map(({ name }: { name: string }) => name)).toContain('=某某商店');
  });

  test('refused again stand under the same header, with the new reasons only', async () => {
    const file = terminal.write('名录.csv', [header, ...good, ...bad].join('\n'));
    await run(file, '--refused', refusedFile());
    const second = join(terminal.folder, '再拒收.csv');
    expect((await run(refusedFile(), '--supplement', '--refused', second)).code).toBe(3);
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(refusedFile(), 'utf8'));
    const english = join(terminal.folder, 'refused.csv');
    await run(refusedFile(), '--supplement', '--refused', english, '--lang', 'en');
    expect(readFileSync(english, 'utf8').split('\r\n')[0]).toBe(
      '\ufeff"企业名称","统一社会信用代码","地区","refused because","what to do"',
    );
  });

  test.each([
    [
      'a CSV file in GB18030 with title rows',
      () => gb18030Of(`某某名录\n企业名称;统一社会信用代码\n某某;坏\n`),
    ],
    ['a workbook', () => workbookOf({ rows: [['名录'], ['企业名称', '统一社会信用代码'], ['某某', '坏']] })],
    ['rows of another width', () => new TextEncoder().encode('企业名称,统一社会信用代码\n某某,坏,多一格\n')],
    [
      'objects under a department’s own headers',
      () => new TextEncoder().encode('[{"企业名称":"某某","统一社会信用代码":"坏"}]'),
    ],
  ])('of %s keep their cells', async (_, bytes) => {
    const file = terminal.write('名录', bytes());
    const json = bytes()[0] === 0x5b;
    const target = json ? join(terminal.folder, '拒收.ndjson') : refusedFile();
    const { code } = await run(file, '--refused', target);
    expect(code).toBe(3);
    const text = readFileSync(target, 'utf8');
    if (json) expect(JSON.parse(text)).toEqual({ 企业名称: '某某', 统一社会信用代码: '坏' });
    else
      expect(text).toMatch(
        /^\ufeff"企业名称","统一社会信用代码","拒收原因","处理办法"\r\n"某某","坏",("多一格",)?".+",/,
      );
  });

  test('keep no number and no formula that would pass as text; objects that are none stay as they are', async () => {
    const sheet = {
      rows: [
        ['企业名称', '统一社会信用代码'],
        [formula('某某商店'), 1],
        ['', creditCode(1)],
      ],
    };
    const file = terminal.write('名录.xlsx', workbookOf(sheet));
    await run(file, '--refused', refusedFile());
    const lines = readFileSync(refusedFile(), 'utf8').split('\r\n');
    expect(lines[1]).toMatch(/^"","","统一社会信用代码：/);
    expect((await run(refusedFile(), '--supplement')).code).toBe(3);

    const broken = terminal.write('名录.ndjson', '{"名称":"甲","代码":"A1"}\n{"名称":"乙",\n"几个字"\n');
    const kept = join(terminal.folder, '拒收.ndjson');
    expect((await run(broken, '--refused', kept)).code).toBe(3);
    expect(readFileSync(kept, 'utf8')).toBe('{"名称":"乙",\n"几个字"\n');
    expect((await run(broken, '--refused', join(terminal.folder, '拒收2.csv'))).err).toContain(
      'sdk.export-format',
    );
  });

  test('of a file read in pieces are the same', async () => {
    const text = `\ufeff\n${[header, ...good, ...bad].join('\r\n')}`;
    const bytes = new TextEncoder().encode(text);
    const source = (size: number): FileInPieces => ({
      name: '名录.csv',
      size,
      pieces: async function* () {
        for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
      },
    });
    const rows = [93, 94, 95].map((row) => ({ row, issues: [] }));
    const refused = { rows, headers: header.split(',') };
    const [small, large] = [join(terminal.folder, 'small.csv'), join(terminal.folder, 'large.csv')];
    expect((await writeRefused(small, source(bytes.length), { refused })).ok).toBe(true);
    expect((await writeRefused(large, source(70 * 1024 * 1024), { refused })).ok).toBe(true);
    expect(readFileSync(large, 'utf8')).toBe(readFileSync(small, 'utf8'));
    expect(readFileSync(large, 'utf8').split('\r\n')).toHaveLength(5);
  });

  test('overwrite nothing', async () => {
    const file = terminal.write('名录.csv', [header, ...bad].join('\n'));
    const kept = terminal.write('有用.csv', '有用');
    const { code, err } = await run(file, '--refused', kept);
    expect([code, err]).toEqual([4, expect.stringContaining('已经存在')]);
    expect(readFileSync(kept, 'utf8')).toBe('有用');
  });

  test('are nothing that work rules have', async () => {
    const rules = join(terminal.folder, 'rules.json');
    const argv = ['import', 'rules', rules, '--supplement', '--refused', 'x', '--office', terminal.office];
    const { code, issues } = await terminal.json(...argv);
    expect([code, issues[0]?.code, issues[0]?.args]).toEqual([
      2,
      'cli.option-of-tables',
      { options: '--supplement, --refused' },
    ]);
  });
});

describe('a supplement', () => {
  test('keeps what stands, replaces what has the same id, and large files add alike', async () => {
    const many = Array.from(
      { length: 12_000 },
      (_, at) => `米东区某某商贸有限公司第${at}号分店铺,${creditCode(1000 + at)},样例区甲街道`,
    );
    const base = terminal.write('基数.csv', [header, ...many].join('\n'));
    expect((await run(base, ...rest)).code).toBe(0);
    // Over a megabyte: this one is read in pieces.
    const more = many.map((line, at) => (at === 5 ? line.replace('某某', '改名') : line)).concat(good);
    const file = terminal.write('补充.csv', [header, ...more.slice(5)].join('\n'));
    expect((await run(file, '--supplement')).code).toBe(0);
    const { data } = await terminal.json('diff', 'targets', '--office', terminal.office);
    expect(data.totals).toEqual({
      before: 12_000,
      added: 90,
      changed: 1,
      cancelled: 0,
      unchanged: 11_999,
      after: 12_090,
    });
  });
});
