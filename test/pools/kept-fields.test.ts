import {
  checkCreditCode,
  checkOrganisationCode,
  readInspectors,
  readTargetId,
  readTargets,
} from 'double-random/pools';
import { describe, expect, it } from 'vitest';
import { noticed, tableOf } from './tables.js';

describe('an identifier', () => {
  it('of 18 characters may end in 0, which stands for the 31 that many programs write', () => {
    expect(checkCreditCode('91110105A000004090')).toEqual({ kind: 'valid' });
  });

  it('of 18 characters holds an organisation code', () => {
    for (const code of ['91350100M000100Y43', '91110105A000004090'])
      expect(checkOrganisationCode(code.slice(8, 17))).toEqual({ kind: 'valid' });
  });

  it('of nine characters is checked, X for ten', () => {
    expect(checkOrganisationCode('D2143569X')).toEqual({ kind: 'valid' });
    expect(checkOrganisationCode('D21435691')).toMatchObject({ kind: 'check-digit', expected: 'X' });
    expect(checkOrganisationCode('d2143569X')).toMatchObject({ kind: 'character', position: 1 });
    expect(checkOrganisationCode('D2143569')).toEqual({ kind: 'length', length: 8 });
  });

  it.each([
    ['D2143569-X', 'D2143569X', 'D2143569-X'],
    [' a1', 'A1', ' a1'],
    ['\tA1', 'A1', undefined],
    ['A1\u200b', 'A1', 'A1\u200b'],
    ['12345678-9', '12345678-9', undefined],
  ])('written %j is %s, and its text is kept', (cell, id, rawId) => {
    const reading = readTargetId(cell);
    expect(reading.ok && [reading.value.id, reading.value.rawId]).toEqual([id, rawId]);
  });
});

describe('a target', () => {
  it('has no district that its table does not state, whatever its code says', () => {
    const { records } = readTargets(tableOf(['代码', '名称'], ['91350100M000100Y43', '甲公司']));
    expect(records[0]).not.toHaveProperty('district');
  });

  it.each([
    ['建设项目', 'project'],
    ['工业产品', 'product'],
    ['经营行为', 'behaviour'],
    ['项目管理有限责任公司', 'enterprise'],
  ])('of the kind %s is a %s', (word, kind) => {
    const { records } = readTargets(tableOf(['代码', '名称', '主体类型'], ['A1', '虚构产品项目行为', word]));
    expect(records[0]?.kind).toBe(kind);
  });
});

describe('an inspector', () => {
  const header = ['工号', '姓名', '所在单位', '状态', '备注', '手机号', '学历'];
  // Made up: the area 100000 was never given to anyone.
  it.each(['100000199001010011', '证号：１０００００１９９００１０１００１１。', '100000 19900101 0011'])(
    'is refused for an identity number in a column without a meaning: %s',
    (text) => {
      const reading = readInspectors(tableOf(header, ['P1', '虚构甲', '示例局', '有效', text, '', '']));
      expect(noticed(reading.issues)).toEqual(['error registers.id-is-identity-number 2']);
      expect(JSON.stringify(reading)).not.toContain('19900101');
    },
  );

  it('keeps neither telephone nor education', () => {
    const row = ['P1', '虚构甲', '示例局', '有效', '', '13800000000', '本科'];
    const { records, columns } = readInspectors(tableOf(header, row));
    expect(JSON.stringify(records)).not.toMatch(/138|本科/);
    expect(columns.ignored).toEqual(['备注', '手机号', '学历']);
  });

  it('is away for the days that the table states, in any usual spelling', () => {
    const row = ['P1', '虚构甲', '示例局', '有效', '2026/3/1~2026/3/2 病假，2026年4月1日—长期；2026-02-01'];
    const { records } = readInspectors(tableOf(['工号', '姓名', '单位', '状态', '不在岗时段'], row));
    expect(records[0]?.unavailable).toEqual([
      { from: '2026-02-01', to: '2026-02-01' },
      { from: '2026-03-01', to: '2026-03-02', reason: '病假' },
      { from: '2026-04-01', to: '9999-09-09' },
    ]);
  });
});
