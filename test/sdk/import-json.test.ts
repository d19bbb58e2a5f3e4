import { canonicalJson, parseStrictJson } from 'double-random/kernel';
import { sampleOffice } from 'double-random/sdk';
import { importRegister } from 'double-random/sdk/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCode, expectSound, expectWorded, noticed } from '../pools/tables.js';
import { utf8Of } from './import-encodings.js';

function read(text: string) {
  const result = importRegister('targets', { name: '名录.json', bytes: utf8Of(text) });
  expectWorded(result.ok ? result.value.reading.issues : result.issues);
  if (!result.ok) return { failed: noticed(result.issues), issues: result.issues };
  expectSound(result.value.reading);
  const { reading, receipt } = result.value;
  return { receipt, records: reading.records, refused: reading.refused };
}

const objects = [
  { 企业名称: '甲', 统一社会信用代码: creditCode(1), 地区: '甲区' },
  { 企业名称: '乙', 统一社会信用代码: creditCode(2), 成立日期: '2024/3/5' },
];
const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

describe('records as this program writes them', () => {
  const record = { kind: 'enterprise', status: 'active' };
  const codesOf = (values: readonly unknown[]) =>
    (read(JSON.stringify(values)).refused ?? []).map(({ issues }) =>
      issues
        .filter(({ severity }) => severity === 'error')
        .map(({ code, path }) => `${code} ${path.slice(1).join(' ')}`),
    );

  it('are held to the same checks as tables', () => {
    const id = creditCode(1);
    expect(
      codesOf([
        { ...record, id, name: '   ' },
        { ...record, id: creditCode(2), name: '无' },
        { ...record, id: creditCode(3), name: '\ufffd某店' },
        { ...record, id: creditCode(4), name: '甲'.repeat(501) },
      ]),
    ).toEqual([
      ['registers.value-missing 1 name'],
      ['registers.value-missing 2 name'],
      ['registers.text-broken 3 name'],
      ['registers.text-too-long 4 name'],
    ]);
    const twice = read(
      JSON.stringify([
        { ...record, id, name: '甲' },
        { ...record, id: id.toLowerCase(), name: '甲' },
      ]),
    );
    expect(twice.refused?.length ?? 0).toBeGreaterThan(0);
    expect(twice.records?.length ?? 0).toBeLessThan(2);
    const odd = read(
      JSON.stringify([{ ...record, id: `${id.slice(0, 17)}${id[17] === '0' ? '1' : '0'}`, name: '甲' }]),
    );
    expect(odd.receipt?.issues.map(({ code }) => code)).toContain('pools.credit-code-check-digit');
  });

  it('of inspectors hold no identity number', () => {
    const inspector = sampleOffice().inspectors[0];
    const bytes = utf8Of(JSON.stringify([{ ...inspector, name: '张三110101199001011237' }]));
    const imported = importRegister('inspectors', { name: '人员.json', bytes });
    expect(imported.ok ? imported.value.reading.refused.length : imported.issues.length).toBe(1);
  });
});

describe('a JSON file', () => {
  it('gives the same records as an array, below "records", indented, and by lines', () => {
    const array = read(JSON.stringify(objects));
    expect(array.records).toMatchObject([
      { name: '甲', district: '甲区' },
      { name: '乙', registeredAt: '2024-03-05' },
    ]);
    expect(array.receipt).toMatchObject({ container: 'json', encoding: 'utf-8', read: 2 });
    const others = [
      JSON.stringify({ records: objects }),
      JSON.stringify({ records: objects }, null, 2),
      JSON.stringify(objects, null, 2),
      `\ufeff${lines(objects)}`,
      lines(objects).trimEnd(),
    ];
    for (const text of others) expect(read(text).records).toEqual(array.records);
    expect(read(lines(objects.slice(0, 1))).receipt?.container).toBe('ndjson');
  });

  it('gives back records of our own, in any of the forms', () => {
    const { records = [] } = read(JSON.stringify(objects));
    for (const text of [canonicalJson(records as never), lines(records), JSON.stringify({ records })]) {
      expect(read(text)).toMatchObject({ records, refused: [] });
    }
  });

  it('refuses a record of our own that is not one, or occurs twice', () => {
    const { records = [] } = read(JSON.stringify(objects));
    const { refused } = read(
      lines([...records, { ...records[0], name: '丙' }, { ...records[1], id: 'B1', more: 1 }]),
    );
    expect(
      refused?.map(({ row, issues }) => [row, issues.map(({ code, args }) => args.field ?? code)]),
    ).toEqual([
      [1, ['registers.id-conflict']],
      [3, ['registers.id-conflict']],
      [4, ['?']],
    ]);
  });

  it('refuses a number where an id stands, and nested data where it matters', () => {
    const { refused } = read(
      JSON.stringify([
        { 企业名称: '甲', 统一社会信用代码: 110_108, 地区: '' },
        { 企业名称: '乙', 统一社会信用代码: creditCode(2), 地区: { 名称: '甲区' } },
        { 企业名称: '丙', 统一社会信用代码: creditCode(3), 电话: { a: 1 } },
      ]),
    );
    expect(refused?.map(({ row, issues }) => [row, issues[0]?.code])).toEqual([
      [1, 'registers.cell-number'],
      [2, 'registers.cell-error'],
    ]);
  });

  it('by lines refuses only the lines that cannot be read', () => {
    const { refused, records, receipt } = read(`${lines(objects)}\n{"企业名称":"丙","企业名称":"丁"}\n[1]\n`);
    expect(records).toHaveLength(2);
    expect(receipt).toMatchObject({ read: 4, refused: 2 });
    expect(refused?.map(({ row, issues }) => [row, issues[0]?.code])).toEqual([
      [4, 'kernel.json-key-repeated'],
      [5, 'registers.json-shape'],
    ]);
  });

  it.each<[string, string, string]>([
    ['keys that repeat once escapes are read', '[{"a":1,"\\u0061":2}]', 'kernel.json-key-repeated'],
    ['constructor', '[{"constructor":1}]', 'kernel.json-key-reserved'],
    ['leading zeros', '[{"a":007}]', 'kernel.json-malformed'],
    ['an end that is missing', '[{"a":1}', 'kernel.json-malformed'],
    ['a text that does not end', '[{"a":"1', 'kernel.json-malformed'],
    ['more behind the end', '[] []', 'kernel.json-malformed'],
    ['no objects', '[1]', 'registers.json-shape'],
    ['another shape', '{"a":\n1}', 'registers.json-shape'],
    ['nothing in it', '[]', 'registers.header-missing'],
    [
      'a new key in each of very many objects',
      JSON.stringify(Array.from({ length: 5000 }, (_, at) => ({ [`a${at}`]: 1 }))),
      'registers.workbook-cells',
    ],
  ])('with %s is refused', (_what, text, expected) => {
    expect(read(text).issues?.map(({ code }) => code)).toContain(expected);
  });
});

describe('strict JSON', () => {
  it('is what every parser reads, for any value that JSON can hold exactly', () => {
    const plain = fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.stringify(value));
    const hostile = /__proto__|constructor|prototype|-0\b|e[+-]\d/;
    fc.assert(
      fc.property(plain, (text) => {
        const parsed = parseStrictJson(text);
        if (parsed.ok) expect(parsed.value).toEqual(JSON.parse(text));
        else if (!hostile.test(text)) {
          expect(
            parsed.issues.every(({ code }) => /inexact|broken/.test(code)),
            text,
          ).toBe(true);
        }
      }),
    );
  });

  it('agrees with the engine on what is JSON at all, and never throws', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        '\\',
        '1',
        '-',
        '.5',
        'e',
        'true',
        'nul',
        ' ',
        '\n',
      ),
      { maxLength: 12 },
    );
    const isJson = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const parsed = parseStrictJson(text);
        const malformed = !parsed.ok && parsed.issues.some(({ code }) => code === 'kernel.json-malformed');
        expect(malformed, text).toBe(!isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('names the line of each problem', () => {
    const parsed = parseStrictJson('{"a": 1,\n"a": -0,\n"b": "\\udc00"}', 10);
    expect(!parsed.ok && parsed.issues.map(({ args }) => args.line)).toEqual([11, 11, 12]);
  });
});
