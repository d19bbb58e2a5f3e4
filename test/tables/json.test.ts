import { canonicalJson, parseCanonicalJson } from 'double-random/kernel';
import { parseTableJson, tableDigest, writeTableJson } from 'double-random/tables';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileTables, tableOf } from './hostile-tables.js';

const facts = [{ label: '发布机关', value: '某某局' }];
const table = {
  ...tableOf([], []),
  columns: [
    { title: '序号', kind: 'number' as const },
    { title: '抽查计划名称', kind: 'text' as const, name: 'raninsPlaneName' },
  ],
  rows: [{ cells: ['1', '红星'] }, { cells: ['2', '绿岛'] }],
};
const text = writeTableJson(table, { title: '抽查结果公示', facts });

const codesOf = (content: string): readonly string[] => {
  const read = parseTableJson(content);
  return read.ok ? [] : read.issues.map(({ code }) => code);
};

describe('a table as JSON', () => {
  it('is canonical and gives back what it was written from', () => {
    fc.assert(
      fc.property(hostileTables, (any) => {
        const content = writeTableJson(any, { title: '名单', facts });
        expect(parseCanonicalJson(content).ok).toBe(true);
        const read = parseTableJson(content);
        expect(read).toEqual({
          ok: true,
          value: {
            format: 'double-random/table@1',
            id: any.id,
            title: '名单',
            columns: any.columns,
            rows: any.rows.map(({ cells }) => cells),
            tableDigest: tableDigest(any),
            facts: { 发布机关: '某某局' },
          },
        });
      }),
    );
  });

  it('is read in any spelling', () => {
    const read = parseTableJson(JSON.stringify(JSON.parse(text), undefined, 2));
    expect(read.ok && read.value.columns[1]?.name).toBe('raninsPlaneName');
  });

  it('cannot be written with two facts of one label', () => {
    expect(() => writeTableJson(table, { title: '', facts: [...facts, ...facts] })).toThrow(RangeError);
  });
});

describe('a table as JSON that was changed', () => {
  const changed = (change: Readonly<Record<string, unknown>>): string =>
    canonicalJson({ ...JSON.parse(text), ...change });

  it.each([
    ['a cell', text.replace('绿岛', '缘岛'), 'tables.digest-differs'],
    ['a title', text.replace('抽查计划名称', '抽查计划'), 'tables.digest-differs'],
    ['its id', changed({ id: 'another' }), 'tables.digest-differs'],
    [
      'rows swapped',
      changed({
        rows: [
          ['2', '绿岛'],
          ['1', '红星'],
        ],
      }),
      'tables.digest-differs',
    ],
    ['a cell too many', changed({ rows: [['1', '红星', '']] }), 'tables.row-uneven'],
    ['a number for a text', changed({ rows: [[1, '红星']] }), 'tables.malformed'],
    ['no digest', changed({ tableDigest: undefined }), 'tables.malformed'],
    ['a field of its own', changed({ author: '某人' }), 'tables.malformed'],
    ['a format of later', changed({ format: 'double-random/table@2' }), 'tables.format-unsupported'],
    ['a key twice', text.replace('"id":', '"id":"x","id":'), 'kernel.json-key-repeated'],
  ])('is refused: %s', (_what, content, code) => {
    expect(codesOf(content)).toContain(code);
  });

  it('has all that is malformed told at once, with its place', () => {
    const read = parseTableJson(changed({ title: 1, rows: [['1', 2]] }));
    expect(!read.ok && read.issues).toMatchObject([
      { code: 'tables.malformed', path: ['title'], args: { flaw: 'text-expected' } },
      { code: 'tables.malformed', path: ['rows', '[0]', '[1]'], args: { flaw: 'text-expected' } },
    ]);
  });
});
