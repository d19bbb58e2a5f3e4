import { digestOf } from 'double-random/kernel';
import { importRegister } from 'double-random/sdk/node';
import { describe, expect, it } from 'vitest';
import { creditCode } from '../pools/tables.js';
import { utf8Of } from './import-encodings.js';

const mapping = JSON.stringify({
  format: 'double-random/mapping@1',
  name: '某局',
  aliases: { 公司全称: '企业名称', 组织码: 'creditCode', 片区: '地区' },
});

function read(header: string, content = mapping) {
  const bytes = utf8Of(`标题,,\n${header}\n甲,${creditCode(1)},甲区\n`);
  return importRegister('targets', { name: '名录.csv', bytes }, { mapping: content });
}

describe('a mapping of headers', () => {
  it('lets a file keep its own headers, title rows above them included', () => {
    const result = read('公司全称,组织码,地区');
    expect(result.ok && result.value.reading.records).toMatchObject([
      { id: creditCode(1), name: '甲', district: '甲区' },
    ]);
    expect(result.ok && result.value.receipt.mapping).toEqual({
      name: '某局',
      digest: digestOf(mapping),
      used: { 公司全称: '企业名称', 组织码: 'creditCode' },
    });
    expect(result.ok && result.value.receipt.columns.mapped).toMatchObject({
      公司全称: 'name',
      组织码: 'id',
    });
  });

  it('does not make two columns one', () => {
    const result = read('公司全称,组织码,企业名称');
    expect(!result.ok && result.issues.map(({ code }) => code)).toContain('registers.header-repeated');
  });

  it('is refused with everything that is wrong with it', () => {
    const result = read('公司全称,组织码,地区', '{"format":"x","aliases":{"a":1}}');
    expect(!result.ok && result.issues.map(({ args }) => args.field)).toEqual([
      'format',
      'name',
      'aliases.a',
    ]);
    const unknown = read('公司全称,组织码,地区', mapping.replace('"地区"', '"别的"'));
    expect(!unknown.ok && unknown.issues.map(({ code }) => code)).toContain('registers.alias-unknown');
  });
});
