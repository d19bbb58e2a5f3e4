import { readFileSync } from 'node:fs';
import type { TextTable } from 'double-random/kernel';
import {
  type InspectionTarget,
  type Inspector,
  inspectionTargetSchema,
  inspectorLayouts,
  inspectorSchema,
  readInspectors,
  readTargets,
  targetLayouts,
} from 'double-random/pools';
import { type Layout, layOutRecords } from 'double-random/registers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCode, noticed } from './tables.js';

const slow = { timeout: 60_000 };

/** As a CSV file of quotes and commas is understood everywhere. */
function tableIn(file: string): TextTable {
  const text = readFileSync(new URL(`../fixtures/registers/${file}`, import.meta.url), 'utf8');
  const lines = text.trimEnd().split('\n').map(cellsOf);
  const [header = [], ...rows] = lines;
  return { file, header, rows: rows.map((cells, at) => ({ row: at + 2, cells })) };
}

function cellsOf(line: string): string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
}

function layoutOf<Item>(layouts: readonly Layout<Item>[], id: string): Layout<Item> {
  const layout = layouts.find((one) => one.id === id);
  if (!layout) throw new Error(`no layout ${id}`);
  return layout;
}

const again = (target: readonly InspectionTarget[], id: string) =>
  layOutRecords(target, layoutOf(targetLayouts, id), '名录.csv');
const inspectorsAgain = (inspectors: readonly Inspector[], id: string) =>
  layOutRecords(inspectors, layoutOf(inspectorLayouts, id), '名录.csv');

describe('a file as departments keep it', () => {
  it.each(targetLayouts.map(({ id }) => id))('of targets in %s comes back cell by cell', (id) => {
    const table = tableIn(`targets-${id}.csv`);
    const reading = readTargets(table);
    expect(reading.refused).toEqual([]);
    expect(reading.read).toBe(reading.records.length + (reading.joined ?? 0));
    const { header, rows } = again(reading.records, id).table;
    expect([header, ...rows.map(({ cells }) => cells)]).toEqual([
      table.header,
      ...table.rows.map(({ cells }) => cells),
    ]);
  });

  it.each(inspectorLayouts.map(({ id }) => id))('of inspectors in %s comes back cell by cell', (id) => {
    const table = tableIn(`inspectors-${id}.csv`);
    const reading = readInspectors(table);
    expect(reading.refused).toEqual([]);
    const { header, rows } = inspectorsAgain(reading.records, id).table;
    expect([header, ...rows.map(({ cells }) => cells)]).toEqual([
      table.header,
      ...table.rows.map(({ cells }) => cells),
    ]);
  });

  it('tells what a short layout leaves out', () => {
    const { records } = readTargets(tableIn('targets-full.csv'));
    const lost = again(records, 'short-targets').issues.map(({ args }) => args['field']);
    expect(lost).toEqual(expect.arrayContaining(['licences', 'tags', 'creditClass', 'status']));
    expect(again(records, 'full').issues).toEqual([]);
    const { records: people } = readInspectors(tableIn('inspectors-full.csv'));
    expect(inspectorsAgain(people, 'full').issues).toEqual([]);
    expect(inspectorsAgain(people, 'zhejiang-inspectors').issues.map(({ args }) => args['field'])).toEqual(
      expect.arrayContaining(['unavailable', 'recusals', 'examinations']),
    );
  });
});

const awkward = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('', ' ', '无', 'N/A', '无；', '甲', '甲;乙', '"甲",乙', '𠮷；Ａ、|b'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('是', '否', '-', '/；甲', ' 甲 ； 乙 ', '=1+1', "'甲", '〔2026〕1号'),
  },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.constantFrom('甲', '；', ',', '"', ' ', '𠮷', '无', 'a', '　') }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const day = fc.constantFrom('', '2024-02-29', '2024/3/5', '长期', '9999-09-09', '2024年1月1日');
const named = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('虚构甲', '虚构"乙"，;丙', '虚构𠮷', '（甲）Ａ,b') },
  { weight: 1, arbitrary: awkward },
);
const targetId = fc.constantFrom(
  creditCode(1),
  ` ${creditCode(2)}`,
  creditCode(3).toLowerCase(),
  `\t${creditCode(4)}`,
  'M000100Y-4',
  'A1-2\u200b',
  '6501091234567',
  '110108000000017',
);

/** Readings of tables of awkward cells under the headers of `full`: every record that a reader could produce. */
const targetCells: Readonly<Record<string, fc.Arbitrary<string>>> = {
  '统一社会信用代码/注册号': targetId,
  企业名称: named,
  主体类型: fc.constantFrom('', '企业', '建设项目', '产品', '经营行为', '事业单位', '别的'),
  登记状态: fc.constantFrom('', '在业', '注销', '吊销未注销', '迁出'),
  信用风险分类: fc.constantFrom('', 'C类', '高风险'),
  信用风险分类日期: day,
  成立日期: day,
  上次检查日期: day,
  批准日期: day,
  有效期至: day,
  专业监管: fc.constantFrom('', '是', '否'),
  许可证名称: fc.oneof(fc.constantFrom('虚构许可', '虚构许可乙'), awkward),
};

const inspectorCells: Readonly<Record<string, fc.Arbitrary<string>>> = {
  人员编号: fc.constantFrom('P001', 'P002', 'P-3', 'null'),
  姓名: named,
  所在单位: named,
  状态: fc.constantFrom('有效', '退休'),
  执法证有效期至: day,
  执法事项范围: fc.constantFrom('', '*', 'A01；A02', 'null；', 'A01.餐饮'),
  从事本岗起始日期: day,
  年度检查上限: fc.constantFrom('', '0', '040'),
  不在岗时段: fc.oneof(
    fc.constantFrom(
      '',
      '2026-3-1',
      '2026-03-01至2026-03-10 病假',
      '2026/3/1~2026/3/2，2026.4.1—长期 出差，学习',
    ),
    fc
      .tuple(fc.constantFrom('2026-03-01至2026-03-10', '2026年3月1日 ~ 2026-03-02'), awkward)
      .map((parts) => parts.join(' ')),
  ),
  历年考试: fc.constantFrom('', '2016年合格；2017年不合格', '2016：通过'),
  回避对象: fc.constantFrom('', creditCode(1), `${creditCode(2)} ${creditCode(1)}`, 'A1；M000100Y-4'),
  回避类型: fc.constantFrom('', '本人申报', '原任职单位', '当事人申请'),
};

function tablesOf(
  header: readonly string[],
  cells: Readonly<Record<string, fc.Arbitrary<string>>>,
): fc.Arbitrary<TextTable> {
  const row = fc.tuple(...header.map((name) => cells[name] ?? awkward));
  return fc.array(row, { maxLength: 4 }).map((rows) => ({
    file: '名录.csv',
    header,
    rows: rows.map((texts, at) => ({ row: at + 2, cells: texts })),
  }));
}

describe('what a reader took', () => {
  it('of targets comes back from the full layout, whatever it is', slow, () => {
    const header = layoutOf(targetLayouts, 'full').columns.map((column) => column.header);
    let taken = 0;
    fc.assert(
      fc.property(tablesOf(header, targetCells), (table) => {
        const { records } = readTargets(table);
        taken += records.length;
        for (const record of records) expect(inspectionTargetSchema.safeParse(record).success).toBe(true);
        const back = again(records, 'full');
        expect(back.issues).toEqual([]);
        expect(readTargets(back.table).records).toEqual(records);
      }),
      { numRuns: 1500 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('of inspectors comes back from the full layout, whatever it is', slow, () => {
    const header = layoutOf(inspectorLayouts, 'full').columns.map((column) => column.header);
    let taken = 0;
    fc.assert(
      fc.property(tablesOf(header, inspectorCells), (table) => {
        const { records } = readInspectors(table);
        taken += records.length;
        for (const record of records) expect(inspectorSchema.safeParse(record).success).toBe(true);
        const back = inspectorsAgain(records, 'full');
        expect(back.issues).toEqual([]);
        expect(readInspectors(back.table).records).toEqual(records);
      }),
      { numRuns: 1500 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('of targets comes back from the twelve columns as far as they go', slow, () => {
    const header = layoutOf(targetLayouts, 'full').columns.map((column) => column.header);
    const projected = ['creditClass', 'creditClassAt', 'district', 'industry', 'kind', 'status'].concat([
      'lastInspectedAt',
      'registeredAt',
      'registrationOrgan',
      'station',
    ]);
    const project = (record: InspectionTarget) =>
      Object.fromEntries(Object.entries(record).filter(([field]) => !projected.includes(field)));
    fc.assert(
      fc.property(tablesOf(header, targetCells), (table) => {
        const { records } = readTargets(table);
        const back = readTargets(again(records, 'zhejiang-targets').table);
        expect(back.records.map(project)).toEqual(records.map(project));
      }),
      { numRuns: 400 },
    );
  });
});

describe('rows of one target, one licence each', () => {
  const header = ['代码', '名称', '许可证名称', '许可证编号', '专项库', '登记状态'];
  const read = (...rows: readonly (readonly string[])[]) =>
    readTargets({ file: '名录.csv', header, rows: rows.map((cells, at) => ({ row: at + 2, cells })) });

  it('become one record, and the file is told how many', () => {
    const reading = read(
      ['A1', '甲公司', '许可乙', '2', '库', '存续'],
      ['A1', '甲公司', '许可甲', '1', '库', '存续'],
      ['A1', '甲公司', '许可甲', '1', '库', '存续'],
    );
    expect(reading.records[0]?.licences).toEqual([
      { pool: '库', name: '许可乙', number: '2' },
      { pool: '库', name: '许可甲', number: '1' },
    ]);
    expect([reading.read, reading.records.length, reading.joined, reading.refused.length]).toEqual([
      3, 1, 1, 1,
    ]);
    expect(noticed(reading.issues)).toEqual([
      'info pools.licence-rows-joined 0',
      'error registers.row-repeated 4',
    ]);
  });

  it('are in conflict as soon as they disagree in anything else', () => {
    const reading = read(
      ['A1', '甲公司', '许可乙', '2', '库', '存续'],
      ['A1', '甲公司', '许可甲', '1', '库', '注销'],
    );
    expect([reading.records.length, reading.joined]).toEqual([0, undefined]);
    expect(noticed(reading.issues)).toEqual([
      'error registers.id-conflict 2',
      'error registers.id-conflict 3',
    ]);
  });

  it('must name the licence', () => {
    const reading = read(['A1', '甲公司', '', '2', '库', '存续']);
    expect(noticed(reading.issues)).toEqual(['error registers.value-missing 2']);
  });
});
