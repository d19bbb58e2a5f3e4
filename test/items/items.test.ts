import { inspectionItemSchema, itemTitle, readItems } from 'double-random/items';
import { describe, expect, it } from 'vitest';
import { expectSound, noticed, tableOf } from '../pools/tables.js';

function read(header: readonly string[], ...rows: readonly (readonly string[])[]) {
  const reading = readItems(tableOf(header, ...rows));
  expectSound(reading);
  for (const record of reading.records) expect(inspectionItemSchema.safeParse(record).success).toBe(true);
  return { ...reading, lines: noticed(reading.issues) };
}

const unstated = ['warning items.category-unstated 0', 'warning items.publication-unstated 0'];

describe('an item list', () => {
  it('is read in the layout of the national list', () => {
    const { records, lines, columns } = read(
      [
        '序号',
        '事项编号',
        '抽查类别',
        '抽查事项',
        '检查对象',
        '事项类别',
        '抽查内容',
        '抽查依据',
        '检查方式',
        '检查主体',
        '抽查比例',
        '抽查频次',
        '抽查周期',
        '实施日期',
        '是否公布',
        '备注',
      ],
      [
        '1',
        'A01',
        '登记',
        '登记事项检查',
        '企业',
        '一般检查事项',
        '名称、住所',
        '某条例第三条；某办法第四条\n某细则第五条',
        '现场检查、网络检查',
        '某局',
        '不少于5%',
        '每年1次',
        '全年',
        '2026-01-01',
        '是',
        '',
      ],
      [
        '2',
        'B01',
        '食品',
        '餐饮检查',
        '餐饮服务提供者',
        '重点检查事项',
        '后厨',
        '某法第一条',
        '实地检查',
        '某局',
        '100%',
        '',
        '',
        '',
        '否',
        '',
      ],
    );
    expect(lines).toEqual(['info registers.header-alternate 0']);
    expect(columns.ignored).toEqual(['序号', '抽查类别', '抽查周期']);
    expect(records[0]).toEqual({
      id: 'A01',
      name: '登记事项检查',
      category: 'general',
      basis: ['某条例第三条', '某办法第四条', '某细则第五条'],
      authority: '某局',
      targets: '企业',
      content: '名称、住所',
      methods: ['on-site', 'online-monitoring'],
      ratio: '不少于5%',
      frequency: '每年1次',
      published: true,
      effectiveFrom: '2026-01-01',
    });
    expect([records[1]?.category, records[1]?.published]).toEqual(['key', false]);
  });

  it('is read with items and sub-items', () => {
    const { records, lines } = read(
      ['序号', '检查项目', '检查子项', '检查主体', '检查依据', '检查方式', '检查内容', '备注'],
      ['1', '登记检查', '名称', '某局', '某条例', '书面检查', '全部', '每户一次'],
      ['2', '登记检查', '', '某局', '某条例', '书面检查', '全部', ''],
    );
    expect(records.map(({ id, name, subItem, remark }) => [id, name, subItem, remark])).toEqual([
      ['1', '登记检查', '名称', '每户一次'],
      ['2', '登记检查', undefined, undefined],
    ]);
    expect(records.map(itemTitle)).toEqual(['登记检查：名称', '登记检查']);
    expect(lines).toEqual(unstated);
  });

  it('is refused where the number and the name stand in the row of the first sub-item only', () => {
    const { records, refused, lines } = read(
      ['序号', '检查项目', '检查子项', '检查主体', '检查依据'],
      ['1', '登记检查', '名称', '某局', '某条例'],
      ['', '', '住所', '某局', '某条例'],
      ['', '登记检查', '', '某局', '某条例'],
    );
    expect(records.map(({ id }) => id)).toEqual(['1']);
    expect(refused.map(({ row }) => row)).toEqual([3, 4]);
    expect(lines).toEqual([
      ...unstated,
      'error items.sub-item-cell-empty 3',
      'error items.sub-item-cell-empty 3',
      'error registers.value-missing 4',
    ]);
  });

  it('is refused where sub-items share a number, and says what to do', () => {
    const { records, issues, lines } = read(
      ['序号', '检查项目', '检查子项', '检查主体', '检查依据'],
      ['1', '登记检查', '名称', '某局', '某条例'],
      ['1', '登记检查', '住所', '某局', '某条例'],
      ['2', '公示检查', '年报', '某局', '某条例'],
      ['2', '另一事项', '年报', '某局', '某条例'],
    );
    expect(records).toEqual([]);
    expect(lines).toEqual([
      ...unstated,
      'warning items.sub-items-share-id 0',
      ...[2, 3, 4, 5].map((row) => `error registers.id-conflict ${row}`),
    ]);
    expect(issues.find(({ code }) => code === 'items.sub-items-share-id')?.args).toEqual({
      count: 2,
      firstRow: 2,
      example: '1',
    });
  });

  it('is read with the departments of a joint inspection', () => {
    const { records } = read(
      ['序号', '抽查领域', '抽查事项', '发起部门', '配合部门', '实施层级及说明'],
      ['1', '旅游', '旅行社检查', '某甲局', '某丙局、某乙局、某丙局', '区级\n可委托'],
      ['2', '', '景区检查', '某甲局', '无', ''],
    );
    expect(records[0]).toMatchObject({
      field: '旅游',
      authority: '某甲局',
      cooperating: ['某丙局', '某乙局'],
      level: '区级\n可委托',
    });
    expect(Object.keys(records[1] ?? {})).not.toEqual(expect.arrayContaining(['field']));
    expect([records[1]?.cooperating, records[1]?.level]).toEqual([undefined, undefined]);
  });

  it('is read with one column for ratio and frequency, and without an authority', () => {
    const { records, lines } = read(
      ['序号', '抽查事项', '检查对象', '抽查内容', '抽查依据', '抽查方式', '抽查比例和频次', '备注'],
      ['1', '登记检查', '企业', '名称', '某条例', '实地检查', '3%，每年一次', ''],
    );
    expect([records[0]?.ratio, records[0]?.frequency]).toEqual(['3%，每年一次', '3%，每年一次']);
    expect(records[0]?.authority).toBe('');
    expect(lines).toContain('warning items.authority-unstated 0');
  });

  it('that does not say so is not published, and general', () => {
    const { records, lines } = read(
      ['编号', '事项名称', '依据', '检查主体'],
      ['A1', '检查', '某条例', '某局'],
    );
    expect([records[0]?.published, records[0]?.category, lines]).toEqual([false, 'general', unstated]);
  });
});

describe('an item', () => {
  const header = ['事项编号', '抽查事项', '事项类别', '抽查依据', '检查主体', '检查方式', '是否公布'];
  const cells = ['A01', '登记检查', '一般检查事项', '某条例', '某局', '实地检查', '是'];
  const readWith = (column: string, cell: string) =>
    read(
      header,
      cells.map((value, at) => (header[at] === column ? cell : value)),
    );

  it.each([
    ['事项编号', '', 'error registers.value-missing 2'],
    ['事项编号', '甲01', 'error registers.id-malformed 2'],
    ['抽查事项', '无', 'error registers.value-missing 2'],
    ['事项类别', '特殊', 'error registers.word-unknown 2'],
    ['事项类别', '', 'error registers.value-missing 2'],
    ['是否公布', '也许', 'error registers.word-unknown 2'],
    ['是否公布', '', 'error registers.value-missing 2'],
  ])('with %s %j is refused', (column, cell, expected) => {
    const reading = readWith(column, cell);
    expect([reading.records.length, reading.lines.filter((line) => line.startsWith('error'))]).toEqual([
      0,
      [expected],
    ]);
  });

  it.each([
    ['抽查依据', '', 'warning items.basis-missing 2'],
    ['检查方式', '随机', 'warning items.methods-unknown 2'],
  ])('with %s %j is warned of', (column, cell, expected) => {
    const reading = readWith(column, cell);
    expect([reading.records.length, reading.lines]).toEqual([1, [expected]]);
  });

  it.each([
    ['实地核查', ['on-site']],
    ['书面检查、实地核查、网络监测', ['on-site', 'documentary', 'online-monitoring']],
    ['抽样检测', ['testing']],
    ['委托专业机构', ['entrusted']],
    ['网络监测', ['online-monitoring']],
    ['', []],
  ])('the methods %s are %j', (cell, methods) => {
    expect(readWith('检查方式', cell).records[0]?.methods).toEqual(methods);
  });
});
