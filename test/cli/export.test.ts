import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSmallOffice } from './terminal.js';

let terminal: Awaited<ReturnType<typeof openSmallOffice>>;
beforeAll(async () => {
  terminal = await openSmallOffice();
});
afterAll(() => terminal.remove());

const at = () => ['--office', terminal.office];

test.each(['csv', 'xlsx', 'json', 'ndjson'])(
  'targets as %s can be imported again, and nothing changed',
  async (ending) => {
    const file = join(terminal.folder, `导出.${ending}`);
    const written = await terminal.json('export', 'targets', file, ...at());
    expect(written).toMatchObject({ code: 0, issues: [], data: { register: 'targets', records: 80, file } });
    expect((await terminal.run('import', 'targets', file, ...at())).code).toBe(0);
    const { data } = await terminal.json('diff', 'targets', ...at());
    expect(data.totals).toEqual({ before: 80, added: 0, changed: 0, cancelled: 0, unchanged: 80, after: 80 });
  },
);

test('without a file the layouts are listed with their columns', async () => {
  const { code, out } = await terminal.run('export', 'items', ...at());
  expect(code).toBe(0);
  expect(out).toMatch(/^full\n {2}事项编号、/m);
  expect(out).toContain('luozhuang-items\n  序号、');
  expect((await terminal.json('export', 'rules', ...at())).data.layouts).toEqual([]);
});

test('a layout that leaves something out says what, in both languages', async () => {
  const file = join(terminal.folder, '名单.csv');
  const chinese = await terminal.run('export', 'targets', file, '--layout', 'short-targets', ...at());
  expect(chinese.code).toBe(0);
  expect(chinese.err).toContain('short-targets 版式没有“登记状态”一项，80 条记录的这一项没有写出。');
  const english = await terminal.run(
    'export',
    'targets',
    file,
    '--layout',
    'short-targets',
    '--force',
    '--lang',
    'en',
    ...at(),
  );
  expect(english.err).toContain(
    'The layout short-targets has no column for "登记状态": it was left out of 80 records.',
  );
});

test('an existing file, an unknown layout, kind, version: refused with the way out', async () => {
  const file = join(terminal.folder, '已有.csv');
  await terminal.run('export', 'targets', file, ...at());
  const before = readFileSync(file);
  const cases = [
    [['targets', file], 4, 'sdk.file-exists', '--force'],
    [['targets', join(terminal.folder, '名录.doc')], 3, 'sdk.export-format', 'csv, xlsx, json, ndjson'],
    [['rules', join(terminal.folder, '细则.csv')], 3, 'sdk.export-format', 'json'],
    [
      ['targets', join(terminal.folder, '新.csv'), '--layout', '21列'],
      3,
      'sdk.layout-unknown',
      'zhejiang-targets',
    ],
    [['targets', join(terminal.folder, '新.csv'), '--number', '9'], 3, 'sdk.version-unknown', '9'],
  ] as const;
  for (const [argv, exit, code, hint] of cases) {
    for (const language of ['zh', 'en']) {
      const { code: ended, issues } = await terminal.json('export', ...argv, '--lang', language, ...at());
      expect([ended, issues[0]?.code]).toEqual([exit, code]);
      expect(`${issues[0]?.message}${issues[0]?.remedy}`).toContain(hint);
    }
  }
  expect(readFileSync(file)).toEqual(before);
  expect(existsSync(join(terminal.folder, '新.csv'))).toBe(false);
});
