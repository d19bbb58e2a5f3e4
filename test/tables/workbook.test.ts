import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTable } from 'double-random/sdk/node';
import { type PublishedTable, type WorkbookSheet, writeWorkbook } from 'double-random/tables';
import { build } from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookPieces } from '../../src/sdk/node/exporters/workbook-pieces.js';
import { hostileCells, tableOf } from './hostile-tables.js';

const facts = [
  { label: '发布机关', value: '某某市场监督管理局' },
  { label: '成文日期', value: '2026年3月5日' },
];

function sheetsOf(table: PublishedTable): readonly WorkbookSheet[] {
  return [
    { kind: 'table', name: '名单', table },
    { kind: 'facts', name: '说明', facts },
  ];
}

function written(table: PublishedTable): Uint8Array {
  const workbook = writeWorkbook(sheetsOf(table));
  if (!workbook.ok) throw new TypeError(JSON.stringify(workbook.issues));
  return workbook.value;
}

const hostile = tableOf(
  ['text', 'code', 'number'],
  hostileCells.map((cell) => [cell, cell, cell]),
);

describe('a published workbook', () => {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(written(hostile))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const [sheet = '', about = ''] = ['sheet1', 'sheet2'].map((name) => parts[`xl/worksheets/${name}.xml`]);

  it('has the table on its first sheet and what is told of it on the second', () => {
    const bytes = written(tableOf(['text'], [['红星']]));
    const table = importTable({ name: 'a.xlsx', bytes }, { sheet: '名单' });
    expect(table.ok && table.value.table).toMatchObject({
      header: ['序号', '列"0"<&>'],
      rows: [{ row: 2, cells: ['1', '红星'] }],
    });
    const told = importTable({ name: 'a.xlsx', bytes }, { sheet: '说明' });
    expect(told.ok && told.value.table).toMatchObject({
      header: ['发布机关', '某某市场监督管理局'],
      rows: [{ row: 2, cells: ['成文日期', '2026年3月5日'] }],
    });
  });

  it('has text in every cell, in cells formatted as text: no number, no formula', () => {
    const cells = [...sheet.matchAll(/<c ([^>]*)>/g), ...about.matchAll(/<c ([^>]*)>/g)];
    expect(cells.length).toBeGreaterThan(3 * (hostileCells.length - 1));
    for (const [, attributes] of cells) expect(attributes).toMatch(/^r="[A-Z]+\d+" s="[12]" t="inlineStr"$/);
    expect(sheet + about).not.toMatch(/<[fv][ >/]/);
    const formats = [...(parts['xl/styles.xml'] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)];
    expect(formats.map(([, format]) => format)).toEqual(['49', '49']);
  });

  it('has a bold header that stays in sight', () => {
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect([...sheet.matchAll(/<c r="([A-Z]+)1" s="2"/g)].map(([, column]) => column)).toEqual([
      'A',
      'B',
      'C',
      'D',
    ]);
    expect(sheet.match(/s="2"/g)).toHaveLength(4);
    expect(about).not.toContain('frozen');
  });

  it('names no author, machine or time, and links to nothing', () => {
    expect(Object.keys(parts)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(Object.values(parts).join('')).not.toMatch(/External|creator|Application|<dcterms/);
  });

  it('bears the first date that an archive can bear on every part', () => {
    const bytes = written(hostile);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const stamps: number[] = [];
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) stamps.push(view.getUint32(at + 12, true));
    // Years since 1980, month, day, hour: 1 January 1980, noon.
    const noon = (0 << 25) | (1 << 21) | (1 << 16) | (12 << 11);
    expect(stamps).toEqual(Array(7).fill(noon));
  });

  it('is the same to the byte every time, in every time zone', { timeout: 120_000 }, async () => {
    expect(written(hostile)).toEqual(written(hostile));
    const root = fileURLToPath(new URL('../..', import.meta.url));
    mkdirSync(join(root, '.cache'), { recursive: true });
    const cache = mkdtempSync(join(root, '.cache', 'workbook-'));
    try {
      const program = join(cache, 'workbook-process.mjs');
      await build({
        entryPoints: [join(root, 'test/tables/workbook-process.ts')],
        outfile: program,
        bundle: true,
        format: 'esm',
        platform: 'node',
        packages: 'external',
        tsconfig: join(root, 'tsconfig.json'),
        logLevel: 'silent',
      });
      const zones = ['UTC', 'Asia/Shanghai', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia'];
      const digests = zones.map((TZ) =>
        execFileSync(process.execPath, [program], { encoding: 'utf8', env: { ...process.env, TZ } }).trim(),
      );
      // Ours at the time of writing: also another version of Node must come to it.
      expect(new Set(digests)).toEqual(new Set([frozen]));
    } finally {
      rmSync(cache, { recursive: true });
    }
  });
});

const frozen = 'b3f744b11b48156f87351d1ae6c80d856447c5d054037d8843688ea2b5dce3a7';

describe('what a spreadsheet cannot hold', () => {
  const limit = 32_767;

  it('is told all at once, each cell with its place', () => {
    const long = 'x'.repeat(limit + 1);
    const table = tableOf(
      ['text', 'text'],
      [
        ['甲', long],
        [long, 'x'.repeat(limit)],
      ],
    );
    const workbook = writeWorkbook([
      { kind: 'table', name: '名单', table },
      { kind: 'facts', name: '说明', facts: [{ label: '依据', value: long }] },
    ]);
    const args = { length: limit + 1, limit };
    const told = { code: 'tables.cell-too-long', args };
    expect(!workbook.ok && workbook.issues).toMatchObject([
      { ...told, path: ['名单', 2, '列"1"<&>'], cell: 'C2' },
      { ...told, path: ['名单', 3, '列"0"<&>'], cell: 'B3' },
      { ...told, path: ['说明', 1], cell: 'B1' },
    ]);
  });

  it('is a row more than 1,048,575', () => {
    const row = { cells: ['1'] };
    const tooMany = { ...tableOf([], []), rows: Array(1_048_576).fill(row) };
    const workbook = writeWorkbook(sheetsOf(tooMany));
    expect(!workbook.ok && workbook.issues).toMatchObject([
      { code: 'tables.rows-too-many', path: ['名单'], args: { count: 1_048_576, limit: 1_048_575 } },
    ]);
  });

  it.each(['', 'a/b', '[表]', '问?', '表*', 'a:b', "'表'", 'x'.repeat(32), '表\n'])(
    'is a sheet called %j',
    (name) => {
      expect(() => writeWorkbook([{ kind: 'facts', name, facts }])).toThrow(RangeError);
    },
  );

  it('is two sheets of one name, no sheet, a table without columns, half a character', () => {
    const sheet: WorkbookSheet = { kind: 'facts', name: 'A', facts };
    expect(() => writeWorkbook([sheet, { ...sheet, name: 'a' }])).toThrow(RangeError);
    expect(() => writeWorkbook([])).toThrow(RangeError);
    expect(() => writeWorkbook(sheetsOf({ ...hostile, columns: [] }))).toThrow(RangeError);
    expect(() => written(tableOf(['text'], [['\ud842']]))).toThrow(RangeError);
  });
});

it('the streamed export of a register writes the bytes that it always wrote', async () => {
  async function* rows() {
    yield Array.from({ length: 500 }, (_, at) => [
      `企业${at}`,
      '=1+1',
      'a\r\nb',
      '',
      '91650100745210000X',
      '<&>_x000D_',
    ]);
    yield [['尾', '', '', '', '', '']];
  }
  const hash = createHash('sha256');
  for await (const piece of workbookPieces(['名称', '公式', '换行', '空', '代码', '符号'], rows()))
    hash.update(piece);
  expect(hash.digest('hex')).toBe('76933ffeabf90d9e7f45ed013a9089d3eca37a0d3764f0a85ec906941eee5934');
});
