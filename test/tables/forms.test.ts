import { utf8 } from 'double-random/kernel';
import { readTableFile } from 'double-random/sdk/node';
import {
  type PublishedTable,
  showTable,
  tableDigest,
  writeCsv,
  writeTableJson,
  writeWorkbook,
} from 'double-random/tables';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileCells, hostileTables, tableOf } from './hostile-tables.js';

const id = 'hostile';

function pageOf({ columns, rowHeader, rows }: PublishedTable, before = ''): string {
  const shown = { id: 't', caption: '名单', columns, rowHeader, rows: rows.map(({ cells }) => cells) };
  return `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>表</title><style>td{color:#000}</style></head><body>${before}${showTable(shown).markup}</body></html>\n`;
}

function workbookOf(table: PublishedTable): Uint8Array {
  const written = writeWorkbook([
    { kind: 'table', name: '名单', table },
    { kind: 'facts', name: '说明', facts: [{ label: '发布机关', value: '某某市场监督管理局' }] },
  ]);
  if (!written.ok) throw new TypeError(JSON.stringify(written.issues));
  return written.value;
}

const forms: Readonly<Record<string, (table: PublishedTable) => Uint8Array>> = {
  '名单.csv': (table) => utf8(writeCsv(table)),
  '名单.xlsx': workbookOf,
  '名单.json': (table) => utf8(writeTableJson(table, { title: '名单' })),
  '名单.html': (table) => utf8(pageOf(table)),
};

const digestOfFile = async (name: string, bytes: Uint8Array): Promise<string> => {
  const read = await readTableFile(name, bytes, { id });
  return read.ok ? read.value.digest : JSON.stringify(read.issues);
};
const codesOf = async (name: string, text: string | Uint8Array): Promise<readonly string[]> => {
  const read = await readTableFile(name, typeof text === 'string' ? utf8(text) : text, { id });
  return read.ok ? [] : read.issues.map(({ code }) => code);
};

describe('one table in four forms', () => {
  it.each(Object.keys(forms))('has one digest, whatever its cells hold: %s', async (name) => {
    const write = forms[name];
    await fc.assert(
      fc.asyncProperty(hostileTables, async (table) => {
        const bytes = write?.(table) ?? new Uint8Array();
        expect(await digestOfFile(name, bytes)).toBe(tableDigest(table));
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.keys(forms))('gives back every hostile cell as it is: %s', async (name) => {
    const table = tableOf(
      ['text', 'code'],
      hostileCells.map((cell) => [cell, cell]),
    );
    const read = await readTableFile(name, forms[name]?.(table) ?? new Uint8Array(), { id });
    expect(read.ok && read.value.rows).toEqual(table.rows.map(({ cells }) => cells));
  });

  it.each(Object.keys(forms))('has another digest when one letter differs: %s', async (name) => {
    const [table, changed] = ['红星商店', '红里商店'].map((cell) => tableOf(['text'], [[cell]]));
    if (!table || !changed) throw new TypeError('two tables');
    const bytes = forms[name]?.(changed) ?? new Uint8Array();
    expect(await digestOfFile(name, bytes)).toBe(tableDigest(changed));
    expect(await digestOfFile(name, bytes)).not.toBe(tableDigest(table));
  });

  it('is told apart from the same cells of another table', async () => {
    const table = tableOf(['text'], [['红星']]);
    const read = await readTableFile('a.csv', utf8(writeCsv(table)), { id: 'another' });
    expect(read.ok && read.value.digest).not.toBe(tableDigest(table));
  });
});

describe('a page', () => {
  it('names a character that cannot be seen, and the name is read as the character', async () => {
    const table = tableOf(['text'], [['甲\u202e乙\r\n']]);
    expect(pageOf(table)).toContain('甲[U+202E]乙[U+000D]\n');
    expect(await digestOfFile('a.html', utf8(pageOf(table)))).toBe(tableDigest(table));
  });

  it('cannot tell a cell that says [U+202E] itself: the digest differs, it never agrees wrongly', async () => {
    const said = tableOf(['text'], [['甲[U+202E]乙']]);
    const meant = tableOf(['text'], [['甲\u202e乙']]);
    expect(await digestOfFile('a.html', utf8(pageOf(said)))).toBe(tableDigest(meant));
    expect(tableDigest(said)).not.toBe(tableDigest(meant));
  });

  it('is read with the line ends and no-break spaces of a browser that saved it again', async () => {
    const table = tableOf(['text'], [['a\u00a0b\nc']]);
    const saved = `<!-- saved from url=(0014)about:internet -->${pageOf(table)}`
      .replaceAll('\u00a0', '&nbsp;')
      .replaceAll('&quot;', '"')
      .replaceAll('\n', '\r\n');
    expect(await digestOfFile('a.htm', utf8(saved))).toBe(tableDigest(table));
  });

  const right = tableOf(['text'], [['红星']]);
  const wrong = tableOf(['text'], [['红里']]);
  it.each([
    ['a comment', (page: string) => `<!--${page}-->`],
    ['a script', (page: string) => `<script type="x">${page}</script>`],
    ['a template', (page: string) => `<template>${page}</template >`],
    ['an attribute', (page: string) => `<p title='${page}'>`],
  ])('is not read from a table that nobody sees, in %s', async (_where, hide) => {
    const hidden = hide(pageOf(right).replace(/<!doctype[^>]*>\n/, ''));
    const digest = await digestOfFile('a.html', utf8(pageOf(wrong, hidden)));
    expect(digest).toBe(tableDigest(wrong));
  });

  it.each([
    ['a raw character that cannot be seen', '红\u202e星'],
    ['a written-out character that cannot be seen', '红&#x202e;星'],
    ['a comment', '红<!-- -->星'],
    ['character data', '红<![CDATA[星]]>'],
    ['more markup', '红<span hidden>里</span>星'],
    ['a cell within a cell', '红<td>星</td>'],
    ['an unknown entity', '红&star;星'],
  ])('with %s in a cell is refused', async (_what, cell) => {
    const page = pageOf(right);
    expect(page).toContain('红星');
    expect(await codesOf('a.html', page.replace('红星', cell))).toEqual(['tables.page-altered']);
  });

  it.each([
    ['a style of its own', '<td style="display:none"'],
    ['a span of several columns', '<td colspan="2"'],
  ])('with a cell of %s is refused', async (_what, cell) => {
    expect(await codesOf('a.html', pageOf(right).replace('<td', cell))).toEqual(['tables.page-altered']);
  });
});

describe('a file that is no table', () => {
  const table = tableOf(['text'], [['红星'], ['绿岛']]);
  it.each<[string, string, string | Uint8Array, string]>([
    ['of another form', 'a.xls', '', 'tables.form-unknown'],
    ['a page without one', 'a.html', '<p>没有</p>', 'tables.none-found'],
    ['a page whose table has no end', 'a.html', '<table><tr>', 'tables.none-found'],
    ['a CSV of line ends', 'a.csv', '\r\n', 'tables.none-found'],
    ['a CSV with a cell too few', 'a.csv', writeCsv(table).replace('"2",', ''), 'tables.row-uneven'],
    ['a CSV with a stray quote', 'a.csv', writeCsv(table).replace('红星', '红"星'), 'registers.quote-stray'],
    ['a workbook by the name of CSV', 'a.csv', workbookOf(table), 'registers.file-is-workbook'],
    ['a JSON of something else', 'a.json', '{"a":1}', 'tables.malformed'],
    ['nothing', 'a.csv', '', 'registers.file-empty'],
    ['half a character', 'a.html', pageOf(table).replace('红星', '红&#xd800;星'), 'tables.character-broken'],
  ])('is refused: %s', async (_what, name, content, code) => {
    expect(await codesOf(name, content)).toContain(code);
  });

  it('is placed by file and row', async () => {
    const read = await readTableFile('d/a.csv', utf8(writeCsv(table).replace('"2",', '')), { id });
    expect(!read.ok && read.issues[0]).toMatchObject({ path: ['a.csv', 3], args: { cells: 1, columns: 2 } });
  });
});

describe('a CSV that was saved again', () => {
  const table: PublishedTable = {
    ...tableOf([], []),
    columns: ['序号', '代码', '名称'].map((title) => ({ title, kind: 'code' })),
    rows: [{ cells: ['1', '650102000012345678', '红星'] }, { cells: ['2', '0012', '=1+1'] }],
  };
  const quotesWhereNeeded = writeCsv(table).replace(/"([^",\r\n]*)"(?=[,\r])/g, '$1');
  it('keeps an apostrophe of its own where no cell has a guard', async () => {
    const own = tableOf(['text'], [["'twas"], ['\tx']]);
    const bare = utf8('\ufeff"序号","列""0""<&>"\r\n"1","\'twas"\r\n"2","\tx"\r\n');
    expect(await digestOfFile('a.csv', bare)).toBe(tableDigest(own));
  });

  it.each([
    ['without quotes', utf8(quotesWhereNeeded)],
    ['without its mark', utf8(writeCsv(table).slice(1))],
    ['with other line ends', utf8(writeCsv(table).replaceAll('\r\n', '\n'))],
    ['with semicolons', utf8(writeCsv(table).replaceAll('","', '";"'))],
    ['with tabs', utf8(writeCsv(table).replaceAll('","', '"\t"'))],
    ['without guards, from the workbook', utf8(writeCsv(table).replace(/"['\t]/g, '"'))],
    ['in UTF-16', Buffer.from(writeCsv(table), 'utf16le')],
  ])('has the digest it had: %s', async (_how, bytes) => {
    expect(await digestOfFile('a.csv', bytes)).toBe(tableDigest(table));
  });
});
