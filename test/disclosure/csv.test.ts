import { parse } from 'csv-parse/sync';
import { type DisclosureTable, renderTables } from 'double-random/disclosure';
import { compareText, identifier, isWellFormed } from 'double-random/kernel';
import { readTargets } from 'double-random/pools';
import { type ColumnKind, findDifferingRow, guardCell, unguardCell, writeCsv } from 'double-random/tables';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectOk, makeDraw, partsOf } from './made-up-draw.js';

const kinds: readonly ColumnKind[] = ['number', 'code', 'text'];
const anyText = fc.string({ unit: 'binary', maxLength: 30 }).filter(isWellFormed);
const trickyText = fc.oneof(
  anyText,
  fc.stringMatching(/^[=+\-@\t\r\n'"＝＋－＠, 0-9a-z]{0,8}$/),
  fc.constantFrom(
    '',
    "'",
    "''",
    '\t',
    '\t=1',
    '=HYPERLINK("http://x")',
    '0012',
    '1E5',
    '3-5',
    '2026年3月5日',
    '－1',
  ),
);

const anyTable = fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 5 }).chain((columnKinds) =>
  fc
    .array(fc.array(trickyText, { minLength: columnKinds.length, maxLength: columnKinds.length }), {
      maxLength: 6,
    })
    .map((rows) => tableOf(columnKinds, rows)),
);

describe('a published CSV', () => {
  it('gives back every cell when it is parsed and the guards are taken off', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const [header, ...rows] = parseCsv(writeCsv(table));
        expect(header).toEqual(table.columns.map(({ title }) => title));
        expect(rows.map((cells) => cells.map(unguardCell))).toEqual(table.rows.map(({ cells }) => cells));
      }),
      { numRuns: 500 },
    );
  });

  it('begins no cell with what a spreadsheet runs as a formula', () => {
    fc.assert(
      fc.property(trickyText, fc.constantFrom(...kinds), (cell, kind) => {
        expect(guardCell(cell, kind)).not.toMatch(/^[=+\-@\r\n\0＝＋－＠]|^\t[=+\-@＝＋－＠]/);
      }),
    );
  });

  it.each(['=HYPERLINK("x")', '@SUM(A1)', '+1', '-1', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠x'])(
    'guards %j with an apostrophe',
    (name) => expect(guardCell(name, 'text')).toBe(`'${name}`),
  );

  it.each([
    '650102000012345678',
    '0012',
    '1.5',
    '1E5',
    '3-5',
    '2026-03-05',
    '2026年3月5日',
    '１２３',
    '¥5',
    'MAR1',
  ])('keeps the text %j from being taken for a number or a date', (text) =>
    expect(guardCell(text, 'text')).toBe(`\t${text}`),
  );

  it('guards every code, so that a column is of one kind throughout', () => {
    expect(['I001', '91650100745210000X'].map((code) => guardCell(code, 'code'))).toEqual([
      '\tI001',
      '\t91650100745210000X',
    ]);
  });

  it('leaves names and counts as they are', () => {
    expect(guardCell('红星3号商店', 'text')).toBe('红星3号商店');
    expect(guardCell('12', 'number')).toBe('12');
  });

  it('is UTF-8 with BOM, CRLF throughout, with quotes doubled', () => {
    const text = writeCsv(tableOf(['text'], [['甲"乙"'], ['丙,丁']]));
    expect(text).toBe('\ufeff"列0"\r\n"甲""乙"""\r\n"丙,丁"\r\n');
  });
});

describe('codes in a published CSV', () => {
  it('come back whole from our own import, TAB and all', () => {
    const { columns, rows } = expectOk(renderTables(partsOf(makeDraw(), 'public'))).targets;
    const wanted = ['检查对象名称', '统一社会信用代码/注册号'];
    const at = wanted.map((title) => columns.findIndex((one) => one.title === title));
    const table = writeCsv(
      tableOf(
        ['text', 'code'],
        rows.map(({ cells }) => at.map((index) => cells[index] ?? '')),
      ),
    );
    const [, ...records] = parseCsv(table);
    const reading = readTargets({
      file: '抽查名单.csv',
      header: wanted,
      rows: records.map((cells, index) => ({ row: index + 2, cells })),
    });
    expect(reading.refused).toEqual([]);
    expect(reading.records.map(({ id }) => id)).toEqual(rows.map(({ target }) => target).sort(compareText));
  });
});

describe('a changed CSV', () => {
  const table = tableOf(
    ['text', 'code'],
    [
      ['红星', 'A1'],
      ['绿\r\n岛', 'A2'],
      ['蓝天', 'A3'],
    ],
  );
  const stored = writeCsv(table);

  it('is recognised when nothing changed', () => expect(findDifferingRow(table, stored)).toBeUndefined());

  it.each([
    ['a letter of the header', stored.replace('列0', '列9'), 1],
    ['a letter of the second row', stored.replace('绿', '缘'), 3],
    ['a dropped row', stored.replace('"蓝天","\tA3"\r\n', ''), 4],
    ['an added row', `${stored}"黄河","\tA4"\r\n`, 5],
    ['the BOM taken off', stored.slice(1), 1],
    ['line ends replaced', stored.replaceAll('\r\n', '\n'), 1],
    ['two rows swapped', writeCsv({ ...table, rows: [...table.rows].reverse() }), 2],
  ])('names the first row that differs: %s', (_what, changed, row) => {
    expect(findDifferingRow(table, changed)).toBe(row);
  });
});

function tableOf(columnKinds: readonly ColumnKind[], rows: readonly (readonly string[])[]): DisclosureTable {
  return {
    id: 'targets',
    columns: columnKinds.map((kind, at) => ({ title: `列${at}`, kind })),
    rowHeader: 0,
    rows: rows.map((cells) => ({ target: identifier('T1'), cells })),
  };
}

function parseCsv(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n' });
}
