import { readTargets } from 'double-random/pools';
import { columnLetters, type Layout, layOutRecords } from 'double-random/registers';
import { describe, expect, it } from 'vitest';

describe('a cell has an address', () => {
  it('of letters as a spreadsheet counts them', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });

  it('that stands with every issue about a cell, below its sheet', () => {
    const reading = readTargets({
      file: '名录.xlsx',
      sheet: '表1',
      header: ['企业名称', '统一社会信用代码', '登记状态'],
      rows: [{ row: 7, cells: ['甲公司', 'A1', '在哪'] }],
    });
    const [issue] = reading.refused[0]?.issues ?? [];
    expect(issue).toMatchObject({ path: ['名录.xlsx', '表1', 7, '登记状态'], cell: 'C7' });
  });
});

describe('a layout', () => {
  it('leaves an optional column out where it is empty, and keeps the order that people expect', () => {
    interface Numbered {
      readonly id: string;
      readonly remark?: string;
    }
    const layout: Layout<Numbered> = {
      id: 'numbered',
      columns: [
        { header: '序号', carries: ['id'], write: ({ id }) => id },
        { header: '备注', carries: ['remark'], write: ({ remark }) => remark ?? '', optional: true },
      ],
      order: (left, right) => Number(left.id) - Number(right.id),
    };
    const cellsOf = (...given: readonly Numbered[]) => {
      const before = [...given];
      const { header, rows } = layOutRecords(given, layout, 'a.csv').table;
      expect(given).toEqual(before);
      return [header, ...rows.map(({ cells }) => cells)];
    };
    expect(cellsOf({ id: '10' }, { id: '9' })).toEqual([['序号'], ['9'], ['10']]);
    expect(cellsOf({ id: '10', remark: '末' }, { id: '9' }, { id: '1' })).toEqual([
      ['序号', '备注'],
      ['1', ''],
      ['9', ''],
      ['10', '末'],
    ]);
  });

  it('tells each field that it cannot hold, and only those that hold something', () => {
    const layout = {
      id: 'short',
      columns: [{ header: '名称', carries: ['name'] as const, write: ({ name }: { name: string }) => name }],
    };
    const records = [
      { name: '甲', tags: [] as string[], remark: '' },
      { name: '乙', tags: ['重点'], remark: '' },
    ];
    const { issues } = layOutRecords(records, layout, 'a.csv');
    expect(issues.map(({ code, args }) => [code, args['field'], args['count']])).toEqual([
      ['registers.layout-loses', 'tags', 1],
    ]);
  });
});
