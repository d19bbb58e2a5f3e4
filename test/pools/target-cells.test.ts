import { readTargets } from 'double-random/pools';
import { describe, expect, it } from 'vitest';
import { creditCode, expectSound, readTargetCell, readTargetRows, tableOf } from './tables.js';

describe('the text of a cell', () => {
  it.each([
    ['a replacement character', '某\ufffd公司', 'error registers.text-broken 2'],
    ['NUL', '某\0公司', 'error registers.text-broken 2'],
    ['a control character', '某\u0007公司', 'error registers.text-broken 2'],
    ['a C1 control', '某\u0085公司', 'error registers.text-broken 2'],
    ['a lone high surrogate', '某\ud842公司', 'error registers.text-broken 2'],
    ['a lone high surrogate before a private character', '某\ud842\ue000', 'error registers.text-broken 2'],
    ['a lone low surrogate', '某\udfb7公司', 'error registers.text-broken 2'],
    ['a line break', '甲公司\n乙公司', 'error registers.text-line-break 2'],
    ['501 characters', '𠮷'.repeat(501), 'error registers.text-too-long 2'],
    ['only punctuation', '（、）', 'error pools.name-malformed 2'],
    ['only emoji', '😀', 'error pools.name-malformed 2'],
  ])('with %s is refused', (_name, cell, expected) => {
    const reading = readTargetCell('企业名称', cell);
    expect(reading.lines).toEqual([expected]);
    expect(reading.records).toEqual([]);
  });

  it.each([
    ['zero width', '某\u200b公司', 'warning registers.text-invisible 2'],
    ['a direction mark', '某\u202e公司', 'warning registers.text-invisible 2'],
    ['a compatibility ideograph', '\uf900公司', 'warning registers.text-unusual 2'],
    ['a combining mark', 'Cafe\u0301', 'warning registers.text-unusual 2'],
    ['锟斤拷', '锟斤拷公司', 'warning registers.text-garbled 2'],
    ['private use', '某\ue5e5公司', 'warning registers.text-garbled 2'],
    [
      'UTF-8 read as GBK',
      new TextDecoder('gbk').decode(new TextEncoder().encode('某某市有限公司')),
      'warning registers.text-garbled 2',
    ],
    ['UTF-8 read as Latin', 'æ–°ç–†', 'warning registers.text-garbled 2'],
    ['GBK read as Latin', 'ÐÂ½®¹«Ë¾', 'warning registers.text-garbled 2'],
  ])('with %s is warned of and kept as it stands', (_name, cell, expected) => {
    const reading = readTargetCell('企业名称', cell.replaceAll('\ufffd', ''));
    expect(reading.lines).toEqual([expected]);
    expect(reading.records[0]?.name).toBe(cell.replaceAll('\ufffd', ''));
    expect(reading.warned).toBe(1);
  });

  it.each([
    '𠮷野家',
    '某某（集团）有限公司',
    '〇八餐厅',
    'Café 1号店',
    '鑫鑫鑫',
    '7-11',
    '沙家浜饭店',
    '﨑某公司',
  ])('%s is a name', (name) => {
    const reading = readTargetCell('企业名称', name);
    expect([reading.records[0]?.name, reading.lines]).toEqual([name, []]);
  });

  it('keeps exactly 500 characters, whatever they take to store', () => {
    expect(readTargetCell('企业名称', '𠮷'.repeat(500)).records).toHaveLength(1);
  });

  it('with outer blanks loses them and is told of once for the column', () => {
    const reading = readTargetRows(
      [' 甲', creditCode(1), '存续', '', ''],
      ['乙\u3000', `${creditCode(2)}\t`, '存续', '', ''],
    );
    expect(reading.records.map(({ name }) => name)).toEqual(['甲', '乙']);
    expect(reading.issues.map(({ path, args }) => [path[1], args['count'], args['firstRow']])).toEqual([
      ['企业名称', 2, 2],
      ['统一社会信用代码', 1, 3],
    ]);
  });
});

describe('a placeholder', () => {
  it.each(['N/A', 'n/a', '无', '-', '—', '/', 'null', 'NULL', '空'])('%s counts as empty', (cell) => {
    const reading = readTargetRows(['甲', creditCode(1), cell, '米东区', 'A']);
    expect(reading.records[0]?.status).toBe('unstated');
    expect(reading.lines).toEqual(['info registers.placeholders 0']);
  });

  it('is told once for its column, but row by row where strata may rest on it', () => {
    const reading = readTargetRows(
      ['甲', creditCode(1), 'N/A', 'N/A', 'A'],
      ['乙', creditCode(2), 'N/A', '', 'B'],
      ['丙', creditCode(3), '存续', '米东区', 'C'],
    );
    expect(reading.lines).toEqual([
      'info registers.placeholders 0',
      'info registers.placeholders 0',
      'warning registers.value-unstated 2',
      'warning registers.value-unstated 3',
    ]);
    expect(reading.warned).toBe(2);
  });

  it('in a column without any value is no warning', () => {
    expect(readTargetRows(['甲', creditCode(1), '存续', 'N/A', 'A']).lines).toEqual([
      'info registers.placeholders 0',
    ]);
  });
});

describe('coded words', () => {
  it.each([
    ['存续', 'active'],
    ['在业', 'active'],
    ['开业', 'active'],
    ['正常', 'active'],
    ['存续（在营、开业、在册）', 'active'],
    ['歇业', 'suspended'],
    ['停业', 'suspended'],
    ['吊销', 'revoked'],
    ['吊销，未注销', 'revoked'],
    ['注销', 'cancelled'],
    ['吊销，已注销', 'cancelled'],
    ['撤销', 'annulled'],
    ['迁出', 'moved-out'],
    ['责令关闭', 'closed'],
    ['清算', 'liquidating'],
    ['', 'unstated'],
  ])('the status %s is %s', (word, status) => {
    expect(readTargetCell('登记状态', word).records[0]?.status).toBe(status);
  });

  it.each([
    ['A', 'A'],
    ['B类', 'B'],
    ['低', 'A'],
    ['一般', 'B'],
    ['较高', 'C'],
    ['高', 'D'],
    ['信用风险较高（C类）', 'C'],
  ])('the credit class %s is %s', (word, creditClass) => {
    expect(readTargetCell('信用风险分类', word).records[0]?.creditClass).toBe(creditClass);
  });

  it.each([
    ['登记状态', '存在'],
    ['登记状态', 'A'],
    ['信用风险分类', 'Ａ'],
    ['信用风险分类', 'a'],
    ['信用风险分类', 'E'],
    ['信用风险分类', '守信'],
  ])('%s %s refuses the row and names the known words', (column, word) => {
    const { refused, issues } = readTargetCell(column, word);
    expect([refused.length, issues[0]?.code]).toEqual([1, 'registers.word-unknown']);
    expect(issues[0]?.args['accepted']).toMatch(/、/);
  });
});

describe('the kind of a target', () => {
  const kindOf = (text: string, id: string) => {
    const reading = readTargets(tableOf(['代码', '名称', '企业类型'], [id, '甲', text]));
    expectSound(reading);
    return reading.records[0]?.kind;
  };

  it.each([
    ['有限责任公司(自然人投资或控股)', 'enterprise'],
    ['股份合作制', 'enterprise'],
    ['集体所有制', 'enterprise'],
    ['个人独资企业', 'enterprise'],
    ['普通合伙', 'enterprise'],
    ['集体分支机构(非法人)', 'enterprise'],
    ['个体工商户', 'individual-household'],
    ['个体户', 'individual-household'],
    ['农民专业合作社', 'cooperative'],
    ['外国（地区）企业常驻代表机构', 'foreign-representative-office'],
    ['民办非企业单位', 'other'],
    ['事业单位', 'other'],
  ])('%s is %s', (text, kind) => {
    expect(kindOf(text, 'A1')).toBe(kind);
  });

  it.each([
    [creditCode(1, '91650109'), 'enterprise'],
    [creditCode(1, '92650109'), 'individual-household'],
    [creditCode(1, '93650109'), 'cooperative'],
    [creditCode(1, '12650109'), 'unstated'],
    ['110108000000016', 'unstated'],
    ['91350100M000100Y44', 'unstated'],
  ])('is read from the code %s only if that passes its check', (id, kind) => {
    expect(kindOf('N/A', id)).toBe(kind);
    expect(kindOf('别的', id)).toBe(kind);
  });
});
