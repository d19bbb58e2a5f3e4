import { readFileSync } from 'node:fs';
import { type InspectionItem, inspectionItemSchema, itemLayouts, readItems } from 'double-random/items';
import type { TextTable } from 'double-random/kernel';
import { type Layout, layOutRecords } from 'double-random/registers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSound, tableOf } from '../pools/tables.js';

/** As a CSV file of quotes, commas and lines within cells is understood everywhere. */
function tableIn(file: string): TextTable {
  const text = readFileSync(new URL(`../fixtures/registers/${file}`, import.meta.url), 'utf8');
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') rows.push([]);
  }
  const [header = [], ...lines] = rows.slice(0, -1);
  return { ...tableOf(header, ...lines), file };
}

function layoutOf(id: string): Layout<InspectionItem> {
  const layout = itemLayouts.find((one) => one.id === id);
  if (!layout) throw new Error(`no layout ${id}`);
  return layout;
}

const again = (records: readonly InspectionItem[], id: string) =>
  layOutRecords(records, layoutOf(id), '清单.csv');
const lossesOf = (records: readonly InspectionItem[], id: string) =>
  again(records, id).issues.map(({ args }) => args['field']);

describe('a list as departments keep it', () => {
  it.each(itemLayouts.map(({ id }) => id))('in %s comes back cell by cell', (id) => {
    const table = tableIn(`items-${id}.csv`);
    expect(table.rows.length).toBeGreaterThanOrEqual(4);
    const reading = readItems(table);
    expectSound(reading);
    expect(reading.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reading.columns.ignored).toEqual([]);
    expect(reading.records.length).toBe(table.rows.length);
    const { header, rows } = again(reading.records, id).table;
    expect([header, ...rows.map(({ cells }) => cells)]).toEqual([
      table.header,
      ...table.rows.map(({ cells }) => cells),
    ]);
  });

  it('keeps sub-items, articles and departments apart', () => {
    const { records } = readItems(tableIn('items-full.csv'));
    expect(records[0]).toMatchObject({
      name: '登记事项检查',
      subItem: '名称规范使用',
      basis: ['《虚构登记条例》第三十八条', '《虚构登记条例实施细则》第六十六条、第六十七条'],
      methods: ['on-site', 'documentary'],
    });
    expect(records[2]?.cooperating).toEqual(['示例区市场监督管理局', '示例区公安局']);
    expect(records[4]?.basis).toEqual(['无']);
  });

  it('is told what a short layout leaves out', () => {
    const { records } = readItems(tableIn('items-full.csv'));
    expect(lossesOf(records, 'full')).toEqual([]);
    expect(lossesOf(records, 'luozhuang-items')).toEqual(
      expect.arrayContaining(['subItem', 'authority', 'published', 'cooperating']),
    );
    expect(lossesOf(records, 'joint-items')).toEqual(
      expect.arrayContaining(['basis', 'frequency', 'published']),
    );
  });

  it('has its ratio and its frequency in one column, each once', () => {
    const [first] = readItems(tableIn('items-zhejiang-items.csv')).records.slice(2);
    if (!first) throw new Error('no third item');
    const column = (item: InspectionItem) => again([item], 'luozhuang-items').table.rows[0]?.cells[6];
    const { ratio: _, frequency: _frequency, ...bare } = first;
    expect(column(first)).toBe('5%，每季度1次');
    expect(column({ ...first, frequency: '5%' })).toBe('5%');
    expect(column({ ...bare, frequency: '每年1次' })).toBe('每年1次');
    expect(column(bare)).toBe('');
  });
});

const awkward = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '无',
      'N/A',
      '无；',
      '甲',
      '甲;乙',
      '"甲",乙',
      '𠮷；Ａ、|b',
      '甲\n乙\r\n',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('-', '/；甲', '甲\n\n；甲', ' 甲 ； 乙 ', '=1+1', "'甲", '甲、、乙，丙'),
  },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.constantFrom('甲', '；', ',', '"', ' ', '\n', '𠮷', '无', 'a', '　') }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const day = fc.constantFrom('', '2024-02-29', '2024/3/5', '长期', '2024年1月1日');
const cells: Readonly<Record<string, fc.Arbitrary<string>>> = {
  事项编号: fc.constantFrom('A01', '1', '10', '3-1', ' B.2 ', 'null'),
  抽查事项: fc.oneof(fc.constantFrom('虚构甲', '虚构"乙"，;丙', '虚构𠮷'), awkward),
  抽查子项: fc.oneof(fc.constantFrom('', '子项甲', '子项，乙'), awkward),
  事项类别: fc.constantFrom('一般检查事项', '重点', '一般'),
  检查方式: fc.oneof(
    fc
      .subarray(['实地核查', '书式', '网上监测', '抽样检测', '委托第三方', '随机'])
      .map((words) => words.join('、')),
    awkward,
  ),
  是否公布: fc.constantFrom('是', '未公布'),
  实施日期: day,
  失效日期: day,
};

describe('whatever was read', () => {
  const header = layoutOf('full').columns.map((column) => column.header);
  const row = fc.tuple(...header.map((name) => cells[name] ?? awkward));
  const tables = fc.array(row, { maxLength: 4 }).map((rows) => tableOf(header, ...rows));

  it('comes back from the full layout with no error', { timeout: 60_000 }, () => {
    let taken = 0;
    fc.assert(
      fc.property(tables, (table) => {
        const { records } = readItems(table);
        // A table without a single record is refused as empty.
        fc.pre(records.length > 0);
        taken += records.length;
        for (const record of records) expect(inspectionItemSchema.safeParse(record).success).toBe(true);
        const back = again(records, 'full');
        expect(back.issues).toEqual([]);
        const reading = readItems(back.table);
        expect(reading.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(reading.records).toEqual(records);
      }),
      { numRuns: 1500 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});
