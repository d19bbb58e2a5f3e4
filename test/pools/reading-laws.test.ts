import { inspectionItemSchema, readItems } from 'double-random/items';
import { canonicalJson, type TextTable } from 'double-random/kernel';
import { inspectionTargetSchema, inspectorSchema, readInspectors, readTargets } from 'double-random/pools';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCode, expectSound } from './tables.js';

const headers = {
  targets: [
    '企业名称',
    '统一社会信用代码',
    '注册号',
    '登记状态',
    '地区',
    '信用风险分类',
    '成立日期',
    '企业类型',
    '备注',
  ],
  inspectors: [
    '人员编号',
    '姓名',
    '所在单位',
    '状态',
    '执法证号',
    '执法证有效期',
    '执法事项范围',
    '2017年考试',
    '回避对象',
    '身份证号',
  ],
  items: [
    '事项编号',
    '抽查事项',
    '抽查子项',
    '事项类别',
    '抽查依据',
    '检查主体',
    '检查方式',
    '抽查比例和频次',
    '是否公布',
    '实施日期',
  ],
};

const kinds = [
  { name: 'targets', header: headers.targets, read: readTargets, schema: inspectionTargetSchema },
  { name: 'inspectors', header: headers.inspectors, read: readInspectors, schema: inspectorSchema },
  { name: 'items', header: headers.items, read: readItems, schema: inspectionItemSchema },
] as const;

/** Shared machines are slow at times. */
const slow = { timeout: 60_000 };

/** Cells that mean something here or there, few enough to meet each other, and any text at all. */
const cell = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      'N/A',
      '甲',
      '乙',
      'A1',
      'a1',
      'A2',
      '存续',
      '有效',
      '合格',
      '是',
      '一般',
      'A',
      '2024-02-29',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      creditCode(1),
      creditCode(2),
      '2024/2/30',
      '×',
      '某\ufffd',
      '某\u200b',
      '９１',
      '米东区\n',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

function tables(names: readonly string[]): fc.Arbitrary<TextTable> {
  const header = fc.oneof(
    { weight: 6, arbitrary: fc.constant(names) },
    { weight: 1, arbitrary: fc.shuffledSubarray([...names]) },
    {
      weight: 1,
      arbitrary: fc.array(fc.oneof(fc.constantFrom(...names, '__proto__'), fc.string()), { maxLength: 6 }),
    },
  );
  return header.chain((columns) => {
    const cells = fc.oneof(
      { weight: 9, arbitrary: fc.array(cell, { minLength: columns.length, maxLength: columns.length }) },
      { weight: 1, arbitrary: fc.array(cell, { maxLength: 12 }) },
    );
    return fc.array(cells, { maxLength: 12 }).map((rows) => ({
      file: '名录.csv',
      header: columns,
      rows: rows.map((row, at) => ({ row: at + 2, cells: row })),
    }));
  });
}

describe.each(kinds)('reading $name', ({ header, read, schema }) => {
  it('accounts for every row of any table and puts everything into words', slow, () => {
    fc.assert(
      fc.property(tables(header), (table) => {
        const reading = read(table);
        expectSound(reading);
        const blank = table.rows.filter(({ cells }) =>
          cells.every((text) => /^[\s\u00a0\u3000]*$/.test(text)),
        );
        expect(reading.read).toBeGreaterThanOrEqual(table.rows.length - blank.length);
        for (const record of reading.records) {
          expect(schema.safeParse(record).success).toBe(true);
          canonicalJson(record);
        }
        canonicalJson({ issues: reading.issues, refused: reading.refused, columns: reading.columns });
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same records and refuses the same rows in any order of the rows', slow, () => {
    const shuffled = tables(header).chain((table) =>
      fc.tuple(fc.constant(table), fc.shuffledSubarray([...table.rows], { minLength: table.rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([table, rows]) => {
        const [one, other] = [read(table), read({ ...table, rows })];
        expect(other.records).toEqual(one.records);
        expect(other.refused.map(({ row }) => row)).toEqual(one.refused.map(({ row }) => row));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same records in any order of the columns', slow, () => {
    const turned = tables(header).filter(({ rows, header: names }) =>
      rows.every(({ cells }) => cells.length === names.length),
    );
    fc.assert(
      fc.property(turned, (table) => {
        const back = <Item>(list: readonly Item[]): Item[] => [...list].reverse();
        const reversed = {
          ...table,
          header: back(table.header),
          rows: table.rows.map(({ row, cells }) => ({ row, cells: back(cells) })),
        };
        expect(read(reversed).records).toEqual(read(table).records);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a row of targets', () => {
  it('is never dropped for a check digit', slow, () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^9[0-9A-HJ-NPQRTUWXY]{17}$/), { minLength: 1, maxLength: 30 }),
        (codes) => {
          const rows = codes.map((code, at) => ({ row: at + 2, cells: [code, `公司${at}`] }));
          const reading = readTargets({ file: '名录.csv', header: ['代码', '名称'], rows });
          expect(reading.records.map(({ id }) => id)).toEqual([...codes].sort());
        },
      ),
    );
  });
});
