import { civilDate, identifier, ratioOf } from 'double-random/kernel';
import type { Condition, Quantity, WorkRules } from 'double-random/rules';
import { dateFields, textFields } from 'double-random/rules';
import { describeRules, sampleOffice } from 'double-random/sdk';
import { describe, expect, it } from 'vitest';

const [base] = sampleOffice().rules;
const added = (change: Partial<WorkRules>, language: 'zh' | 'en' = 'zh') => {
  const plain = new Set(describeRules(base, language));
  return describeRules({ ...base, ...change }, language).filter((sentence) => !plain.has(sentence));
};
const directed = (where: Condition) => added({ targets: { ...base.targets, where } })[0];
const counted = (quantity: Quantity, by: WorkRules['strata']['by'] = []) =>
  added({ strata: { by, missing: 'refuse', quantities: [{ where: {}, quantity }] } }).at(-1);

describe('a condition is said so that it cannot be misread', () => {
  it.each<[Condition, string]>([
    [{ field: 'kind', is: ['enterprise', 'cooperative'] }, '主体类型为企业或农民专业合作社'],
    [{ not: { field: 'status', is: ['suspended'] } }, '登记状态不为歇业'],
    [{ field: 'tags', is: ['餐饮', '夜市'] }, '监管标签含“餐饮”或“夜市”'],
    [{ not: { field: 'tags', is: ['餐饮'] } }, '监管标签不含“餐饮”'],
    [{ field: 'specialised', is: ['yes'] }, '专业监管为是'],
    [{ field: 'industry', startsWith: ['61', '62'] }, '行业以“61”或“62”开头'],
    [{ field: 'registeredAt', before: civilDate('2020-01-09') }, '成立日期早于2020年1月9日'],
    [{ field: 'lastInspectedAt', since: civilDate('2024-12-31') }, '上次检查日期不早于2024年12月31日'],
    [{ stated: 'creditClass' }, '名录载有信用风险分类'],
    [{ not: { stated: 'creditClass' } }, '名录未载信用风险分类'],
    [
      { all: [{ stated: 'tags' }, { any: [{ field: 'creditClass', is: ['D'] }, { stated: 'licences' }] }] },
      '名录载有监管标签且（信用风险分类为D或者名录载有许可证）',
    ],
    [
      {
        not: {
          any: [
            { field: 'creditClass', is: ['D'] },
            { field: 'district', is: ['甲街道'] },
          ],
        },
      },
      '不属于（信用风险分类为D或者所在辖区为“甲街道”）',
    ],
  ])('%j', (condition, text) => {
    expect(directed(condition)).toBe(`实行定向抽查，仅抽取${text}的检查对象。`);
  });

  it('names every field apart', () => {
    for (const language of ['zh', 'en'] as const) {
      const said = [...textFields, ...dateFields].map(
        (stated) => added({ targets: { ...base.targets, where: { stated } } }, language)[0],
      );
      expect(new Set(said).size).toBe(textFields.length + dateFields.length);
    }
  });
});

describe('a quantity', () => {
  it.each<[Quantity, string]>([
    [{ kind: 'all' }, '检查对象，全部抽取。'],
    [{ kind: 'count', comparator: '<=', count: 30 }, '检查对象，抽取不高于30户。'],
    [{ kind: 'range', of: 'count', least: 60, most: 70 }, '检查对象，抽取60至70户，以下限计。'],
    [
      { kind: 'range', of: 'ratio', least: ratioOf(1, 10), most: ratioOf(1, 5) },
      '检查对象，按10%至20%的比例抽取，以下限计，不足一户的按一户计。',
    ],
    [
      { kind: 'staff-ratio', comparator: '>=', staff: 1, units: 10 },
      '检查对象，按不少于检查人员与检查对象1:10的比例抽取，人员以可以选派的检查人员计，不足一户的按一户计。',
    ],
  ])('%j', (quantity, text) => {
    expect(counted(quantity)).toBe(text);
  });

  it('by staff counts the district where the strata do', () => {
    const quantity = { kind: 'staff-ratio', comparator: '=', staff: 1, units: 5 } as const;
    expect(counted(quantity, ['district'])).toContain('本辖区可以选派的检查人员');
  });
});

it('says where a rule comes from, from when to when it binds, and what it divides by', () => {
  const team: WorkRules['team'] = [
    {
      id: identifier('expert'),
      count: 1,
      role: { kind: 'expert', value: '药品' },
      byArea: true,
      basis: ['某文〔2026〕1号'],
    },
    { id: identifier('member'), count: 1, role: { kind: 'any' }, byArea: false, original: '每组两人' },
  ];
  const strata: WorkRules['strata'] = {
    by: ['industry', 'tag'],
    industryLevel: 'division',
    tags: ['餐饮', '零售'],
    missing: 'exclude',
    quantities: [{ where: { industry: '62', tag: '餐饮' }, quantity: { kind: 'all' } }],
  };
  const said = added({ effectiveTo: civilDate('2026-12-31'), team, strata });
  expect(said[0]).toMatch(/制定，有效期至2026年12月31日。$/);
  expect(said).toEqual(
    expect.arrayContaining([
      '检查对象按行业、监管标签分层。',
      '行业按国民经济行业分类（GB/T 4754）的大类划分。',
      '监管标签按餐饮、零售划分。',
      '行业为62、监管标签为餐饮的检查对象，全部抽取。',
      '检查小组中有药品专家1人，限检查对象所在辖区的人员（依据：某文〔2026〕1号）。',
      '检查小组中有检查人员1人（原文：“每组两人”）。',
    ]),
  );
});
