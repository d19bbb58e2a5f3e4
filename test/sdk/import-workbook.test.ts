import { importRegister, importTable } from 'double-random/sdk/node';
import { describe, expect, it } from 'vitest';
import { creditCode, expectSound, expectWorded, noticed } from '../pools/tables.js';
import { utf8Of } from './import-encodings.js';
import { type Cell, dated, failed, formula, packed, partsOf, type SheetOf, workbookOf } from './workbooks.js';

const header = ['企业名称', '统一社会信用代码', '成立日期', '地区'];

function read(bytes: Uint8Array, sheet?: string) {
  const result = importRegister('targets', { name: '名录.xls', bytes }, sheet === undefined ? {} : { sheet });
  if (!result.ok) throw new Error(noticed(result.issues).join('\n'));
  expectSound(result.value.reading);
  const { receipt, reading } = result.value;
  expectWorded(receipt.issues);
  const told = noticed(receipt.issues).filter((line) => !line.includes('kinds'));
  return { receipt, told, records: reading.records, refused: reading.refused };
}

function rows(...cells: readonly (readonly Cell[])[]): SheetOf {
  return { rows: [header, ...cells] };
}

/** The cells of a sheet as they are read, with their marks. */
function cellsOf(...cells: readonly Cell[]) {
  const table = importTable({ name: 'a.xlsx', bytes: workbookOf({ rows: [['表头'], cells] }) });
  if (!table.ok) throw new Error(noticed(table.issues).join('\n'));
  const [row] = table.value.table.rows;
  return row?.cells.map((text, at) =>
    [text, row.marks?.get(at)].filter((part) => part !== undefined).join(' '),
  );
}

describe('a workbook', () => {
  it('gives the records that the same CSV gives, whatever it is called', () => {
    const lines = [
      ['某某（集团）有限公司', creditCode(1), '2024-03-05', '甲区'],
      ['𠮷野家 & <餐饮>', creditCode(2), '2024/3/6', '乙区'],
    ];
    const csv = importRegister('targets', {
      name: '名录.csv',
      bytes: utf8Of([header, ...lines].map((cells) => cells.join(',')).join('\n')),
    });
    const { records, receipt } = read(workbookOf(rows(...lines)));
    expect(csv.ok && csv.value.reading.records).toEqual(records);
    expect(receipt).toMatchObject({ container: 'xlsx', sheet: 'Sheet1', read: 2, accepted: 2 });
    expect(receipt).not.toHaveProperty('encoding');
  });

  it('shows numbers, dates, truth, formulas and errors as text, and says what they are', () => {
    expect(
      cellsOf('甲', 7, 0.1, dated(45_356), dated(45_356.75, 2), { attributes: 't="b"', xml: '<v>1</v>' }),
    ).toEqual(['甲', '7 number', '0.1 number', '2024-03-05 date', '2024-03-05 date', 'TRUE boolean']);
    expect(cellsOf(formula('乙'), failed('#REF!'), { attributes: 's="3"', xml: '<v>5</v>' })).toEqual([
      '乙 formula',
      '#REF! error',
      '5 number',
    ]);
    expect(cellsOf({ xml: '<v>9.11101E+17</v>' })).toEqual(['911101000000000000 number']);
  });

  it.each([
    [1, '1900-01-01 date'],
    [59, '1900-02-28 date'],
    [60, '60 number'],
    [61, '1900-03-01 date'],
    [2_958_465, '9999-12-31 date'],
    [2_958_466, '2958466 number'],
  ])('day %i of the calendar from 1900 is %s', (serial, expected) => {
    expect(cellsOf(dated(serial))).toEqual([expected]);
  });

  it('reads shared texts: runs joined, readings left out, escapes written out', () => {
    const parts = partsOf(
      [{ rows: [['表头'], [0, 1, 2].map((at) => ({ attributes: 't="s"', xml: `<v>${at}</v>` }))] }],
      {
        strings: [
          '<r><t>某</t></r><r><rPr><b/></rPr><t xml:space="preserve">某 局</t></r>',
          '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
          '<t>甲_x000A_乙&#x4E19;</t>',
        ],
      },
    );
    const table = importTable({ name: 'a.xlsx', bytes: packed(parts) });
    expect(table.ok && table.value.table.rows[0]?.cells).toEqual(['某某 局', '東京', '甲\n乙丙']);
  });

  it('counts dates from 1904 where the workbook says so', () => {
    const parts = partsOf([rows(['甲', creditCode(1), dated(43_894), ''])], { date1904: true });
    const { records, told } = read(packed(parts));
    expect(records[0]).toMatchObject({ registeredAt: '2024-03-05' });
    expect(told).toContain('info registers.workbook-dates-1904 0');
  });
});

describe('a cell that is no text', () => {
  const code = creditCode(1);
  it.each<[string, readonly Cell[], string]>([
    ['truth in an id', ['甲', { attributes: 't="b"', xml: '<v>0</v>' }, '', ''], 'registers.cell-boolean'],
    ['an error in a name', [failed('#REF!'), code, '', ''], 'registers.cell-error'],
    ['an error in another column', ['甲', code, '', failed('#VALUE!')], 'registers.cell-error'],
  ])('%s refuses the row at its cell, and only for that', (_what, cells, expected) => {
    const { refused } = read(workbookOf(rows(cells, ['乙', creditCode(2), '', ''])));
    expect(refused.map(({ row, issues }) => [row, issues.map((issue) => issue.code)])).toEqual([
      [2, [expected]],
    ]);
    expect(refused[0]?.issues[0]).toMatchObject({ cell: expect.stringMatching(/^[A-D]2$/) });
    expect(refused[0]?.issues[0]?.path.slice(0, 3)).toEqual(['名录.xls', 'Sheet1', 2]);
  });

  it('is taken in other columns; formulas are noted, and #N/A is nothing', () => {
    const { records, told } = read(
      workbookOf(
        rows(['甲', code, dated(45_356), formula('甲区')], ['乙', creditCode(2), '', failed('#N/A')]),
      ),
    );
    expect(records.map(({ district }) => district)).toEqual(['甲区', undefined]);
    expect(told).toContain('info registers.formulas-read 0');
    expect(told).toContain('info registers.placeholders 0');
  });
});

describe('merged cells', () => {
  it('give their value to each row that they cover, where a list has sub-items', () => {
    const bytes = workbookOf({
      rows: [
        ['编号', '抽查事项', '抽查子项'],
        ['A1', '登记事项', '名称'],
        ['A2', '', '住所'],
      ],
      merged: ['B2:B3'],
    });
    const items = importRegister('items', { name: '清单.xlsx', bytes });
    expect(items.ok && items.value.reading.records).toMatchObject([
      { id: 'A1', name: '登记事项', subItem: '名称' },
      { id: 'A2', name: '登记事项', subItem: '住所' },
    ]);
    expect(items.ok && items.value.receipt.kinds.map(({ code }) => code)).toContain('registers.merges-read');
  });

  it('are refused in every row they cover, where two targets would share a name or an id', () => {
    const one = rows(['甲', creditCode(1), '', ''], ['', creditCode(2), '', '']);
    const named = read(workbookOf({ ...one, merged: ['A2:A3'] }, {})).refused;
    expect(named.map(({ row, issues }) => [row, issues[0]?.code])).toEqual([
      [2, 'registers.cell-merged'],
      [3, 'registers.cell-merged'],
    ]);
    const two = rows(['甲', creditCode(1), '', ''], ['乙', '', '', ''], ['丙', creditCode(3), '', '']);
    expect(read(workbookOf({ ...two, merged: ['B2:B3'] })).refused.map(({ row }) => row)).toEqual([2, 3]);
  });

  it('are one record where the rows they cover hold nothing else', () => {
    const sheet = { ...rows(['甲', creditCode(1), '', '']), merged: ['A2:A3', 'B2:B3'] };
    expect(read(workbookOf(sheet)).records).toHaveLength(1);
  });
});

describe('title rows', () => {
  const lines = [
    ['某局检查对象名录库', '', '', ''],
    ['填报单位：某局', '', '', ''],
    [],
    header,
    ['甲', creditCode(1), '', ''],
    ['乙', 'Ａ1', '', ''],
  ];

  it('above the header are skipped and told, and rows keep their numbers', () => {
    const { told, refused, records } = read(workbookOf({ rows: lines, merged: ['A1:D1', 'A2:D2'] }));
    expect(told).toContain('info registers.title-rows 0');
    expect(records).toHaveLength(1);
    expect(refused[0]?.issues[0]).toMatchObject({ code: 'registers.id-full-width', cell: 'B6' });
  });

  it('are skipped in a CSV file too', () => {
    const text = `某局名录\n\n${header.join(',')}\n甲,${creditCode(1)},,\n`;
    const result = importRegister('targets', { name: 'a.csv', bytes: utf8Of(text) });
    expect(result.ok && result.value.reading.records).toHaveLength(1);
    const title =
      result.ok && result.value.receipt.issues.find(({ code }) => code === 'registers.title-rows');
    expect(title ? title.args : undefined).toEqual({ count: 1, row: 3 });
  });

  it('are at most nine', () => {
    const many = (count: number) => `${'标题\n'.repeat(count)}${header.join(',')}\n甲,${creditCode(1)},,\n`;
    const ok = (count: number) => importRegister('targets', { name: 'a.csv', bytes: utf8Of(many(count)) }).ok;
    expect([ok(9), ok(10)]).toEqual([true, false]);
  });
});

describe('what is not shown', () => {
  it('is told: rows and columns that were read, sheets that were not', () => {
    const sheet = {
      ...rows(['甲', creditCode(1), '', '甲区'], ['乙', creditCode(2), '', '乙区']),
      hiddenRows: [3],
      columns: '<cols><col min="4" max="16384" hidden="1"/></cols>',
    };
    const { receipt, records } = read(
      workbookOf(sheet, { name: '底稿', state: 'veryHidden', rows: [['x']] }),
    );
    expect(records).toHaveLength(2);
    const args = Object.fromEntries(receipt.issues.map((issue) => [issue.code, issue.args]));
    expect(args).toMatchObject({
      'registers.rows-hidden': { count: 1, rows: '3' },
      'registers.columns-hidden': { columns: 'D' },
      'registers.sheets-hidden': { sheets: '底稿' },
    });
  });
});

describe('the sheet', () => {
  const list = { ...rows(['甲', creditCode(1), '', '']), name: '名录' };
  const other = { name: '说明', rows: [['填表说明'], ['一']] };

  it('is the one that holds something', () => {
    expect(read(workbookOf({ name: '空' }, list)).receipt.sheet).toBe('名录');
  });

  it('is the first one with the columns of the register; others are told', () => {
    const { receipt } = read(workbookOf(other, list));
    expect(receipt.sheet).toBe('名录');
    expect(receipt.issues.find(({ code }) => code === 'registers.sheets-left')?.args).toEqual({
      used: '名录',
      left: '说明',
    });
  });

  it('is the one that is named, and must be there', () => {
    const second = { ...rows(['乙', creditCode(2), '', '']), name: '第二' };
    expect(read(workbookOf(list, second), '第二').records[0]?.name).toBe('乙');
    const missing = importRegister('targets', { name: 'a.xlsx', bytes: workbookOf(list) }, { sheet: '二' });
    expect(!missing.ok && noticed(missing.issues)).toEqual(['error registers.sheet-missing 0']);
  });
});
