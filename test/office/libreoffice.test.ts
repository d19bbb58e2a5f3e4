import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { readTableFile } from 'double-random/sdk/node';
import { type PublishedTable, tableDigest, unguardCell, writeCsv, writeWorkbook } from 'double-random/tables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileCells, tableOf } from '../tables/hostile-tables.js';

const soffice = process.env['SOFFICE'] ?? '/usr/bin/soffice';
const isRequired = process.env['DOUBLE_RANDOM_REQUIRE_LIBREOFFICE'] === '1';
const isMissing = !existsSync(soffice) && !isRequired;
const why = `no LibreOffice at ${soffice}; set SOFFICE to its path`;

const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1';
const asXlsx = 'xlsx:Calc MS Excel 2007 XML';
/** What a person answers who is asked about a CSV: commas, quotes, UTF-8. */
const csvIsRead = '--infilter=CSV:44,34,76,1,,0,false,true';

/** LibreOffice ends lines within a cell with a line feed, and takes a cell that says `_x005F_` itself for a sign written out. */
const withLineFeeds = (cell: string) => cell.replace(/\r\n?/g, '\n');
const survives = (cell: string) => !cell.includes('\r') && !cell.includes('_x005F_');

const kinds = ['text', 'code'] as const;
const hostile = tableOf(
  kinds,
  hostileCells.map((cell) => [cell, cell]),
);
const surviving = tableOf(
  kinds,
  hostileCells.filter(survives).map((cell) => [cell, cell]),
);
const tables: Readonly<Record<string, PublishedTable>> = { hostile, surviving };
const formulas = ['=1+1', '=HYPERLINK("http://example.invalid","点我")', '@SUM(1)', '＝1+1', '+1', '-1'];

let folder = '';

/** One start for all files of a kind, with a profile of its own. */
function convert(names: readonly string[], to: string, { into, more = [] }: Way): void {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const files = names.map((name) => join(folder, name));
  const fixed = [`-env:UserInstallation=${profile}`, '--headless', '--norestore', ...more];
  execFileSync(soffice, [...fixed, '--convert-to', to, '--outdir', join(folder, into), ...files], {
    stdio: 'pipe',
    timeout: 120_000,
  });
}

interface Way {
  readonly into: string;
  readonly more?: readonly string[];
}

beforeAll(() => {
  if (isMissing) return;
  folder = mkdtempSync(join(tmpdir(), 'double-random-office-'));
  for (const into of ['from-xlsx', 'from-csv', 'again']) mkdirSync(join(folder, into));
  for (const [name, table] of Object.entries(tables)) {
    const workbook = writeWorkbook([
      { kind: 'table', name: 'table', table },
      { kind: 'facts', name: '说明', facts: [{ label: '发布机关', value: '某某局' }] },
    ]);
    if (!workbook.ok) throw new TypeError(JSON.stringify(workbook.issues));
    writeFileSync(join(folder, `${name}.xlsx`), workbook.value);
    writeFileSync(join(folder, `${name}.csv`), writeCsv(table));
  }
  writeFileSync(
    join(folder, 'bare.csv'),
    '\ufeff"序号","公式","代码","编号"\r\n"1","=1+1","650102000012345678","0012"\r\n',
  );
  const names = Object.keys(tables);
  const workbooks = names.map((name) => `${name}.xlsx`);
  convert(workbooks, asCsv, { into: 'from-xlsx' });
  convert(workbooks, asXlsx, { into: 'again' });
  convert(
    [...names, 'bare'].map((name) => `${name}.csv`),
    asCsv,
    { into: 'from-csv', more: [csvIsRead] },
  );
}, 300_000);

afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

const bytesOf = (name: string): Uint8Array => readFileSync(join(folder, name));

/** The cells that LibreOffice shows, read by a parser that is not ours; a CSV has them with their guards. */
function cellsOf(name: string): readonly (readonly string[])[] {
  return parse(Buffer.from(bytesOf(name)), { bom: true });
}

describe('LibreOffice', () => {
  it.for([
    ['a workbook', 'from-xlsx/hostile-table.csv', (cell: string) => cell],
    ['a guarded CSV', 'from-csv/hostile-hostile.csv', unguardCell],
  ] as const)(
    'shows every cell of %s as it was published: nothing computed, no digit lost',
    ([, name, bare], { skip }) => {
      if (isMissing) skip(why);
      const [, ...rows] = cellsOf(name);
      const published = hostile.rows.map(({ cells }) => cells.map(withLineFeeds));
      expect(rows.map((cells) => cells.map((cell) => withLineFeeds(bare(cell))))).toEqual(published);
      const shown = rows.map(([, text]) => bare(text ?? ''));
      expect(shown).toEqual(expect.arrayContaining([...formulas, '650102000012345678', '0012']));
    },
  );

  it('computes and rounds the same cells in a CSV without guards: the guards are what keeps them', ({
    skip,
  }) => {
    if (isMissing) skip(why);
    const [, first] = cellsOf('from-csv/bare-bare.csv');
    expect(first).toEqual(['1', '2', '6.50102000012346E+017', '12']);
  });

  it.for([
    ['workbook', 'again/surviving.xlsx'],
    ['workbook saved as CSV', 'from-xlsx/surviving-table.csv'],
    ['CSV', 'from-csv/surviving-surviving.csv'],
  ] as const)('saves a %s so that it still has the published digest', async ([, name], { skip }) => {
    if (isMissing) skip(why);
    const read = await readTableFile(name, bytesOf(name), { id: surviving.id });
    expect(read.ok && read.value.digest).toBe(tableDigest(surviving));
  });

  it('makes line feeds of other line ends within cells: the digest tells, nothing else differs', async ({
    skip,
  }) => {
    if (isMissing) skip(why);
    const read = await readTableFile('a.xlsx', bytesOf('again/hostile.xlsx'), { id: hostile.id });
    if (!read.ok) throw new TypeError(JSON.stringify(read.issues));
    expect(read.value.digest).not.toBe(tableDigest(hostile));
    const differing = read.value.rows.filter((cells, at) => cells[1] !== hostile.rows[at]?.cells[1]);
    const told = hostileCells.filter((cell) => cell.includes('_x005F_') || /\r\n/.test(cell));
    expect(differing.map(([, cell]) => cell)).toEqual(
      told.map((cell) => withLineFeeds(cell).replace('_x005F_', '_')),
    );
  });
});
