import { type Rounding, ratioOf } from 'double-random/kernel';
import {
  meetsQuantity,
  parseWorkRules,
  type Quantity,
  type QuantityRule,
  quotaOf,
  unroundedOf,
} from 'double-random/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOffice } from '../fixtures/small-office.js';

const [base] = sampleOffice().rules;

const floor = (over: number, under = 100): QuantityRule => ratio('>=', over, under);
const ceiling = (over: number, under = 100): QuantityRule => ratio('<=', over, under);
const target = (over: number, under = 100): QuantityRule => ratio('=', over, under);
function ratio(comparator: '>=' | '<=' | '=', over: number, under: number): QuantityRule {
  return { quantity: { kind: 'ratio', comparator, ratio: ratioOf(over, under) } };
}
const count = (comparator: '>=' | '<=' | '=', number: number): QuantityRule => ({
  quantity: { kind: 'count', comparator, count: number },
});
const staff = (comparator: '>=' | '<=' | '=', units: number): QuantityRule => ({
  quantity: { kind: 'staff-ratio', comparator, staff: 1, units },
});
const counts = (least: number, most: number): QuantityRule => ({
  quantity: { kind: 'range', of: 'count', least, most },
});
const ratios = (least: number, most: number): QuantityRule => ({
  quantity: { kind: 'range', of: 'ratio', least: ratioOf(least, 100), most: ratioOf(most, 100) },
});
const all: QuantityRule = { quantity: { kind: 'all' } };
const ifZero = (rule: QuantityRule, whenZero: 'one' | 'none'): QuantityRule => ({ ...rule, whenZero });
const rounded = (rule: QuantityRule, rounding: Rounding): QuantityRule => ({ ...rule, rounding });

/** What the rule says of whom, how many there are (and inspectors, where they count), what is drawn, what it was before rounding. */
type Line = readonly [string, QuantityRule, number | readonly [number, number], number, string?];

// Every line of the ratios, frequencies and counts that real plans and rules write, with its number.
const lines: readonly Line[] = [
  ['企业公示信息抽查：不少于 3%', floor(3), 42_782, 1284, '1283.46'],
  ['全国平均约 5%（2018 年）', target(5), 42_782, 2139, '2139.1'],
  ['江苏 2018：3% 起', floor(3), 2_990_000, 89_700, '89700'],
  ['江苏 2018：5.2%', target(52, 1000), 2_990_000, 155_480, '155480'],
  ['江苏 2018：拍卖 20%', target(20), 8_120, 1624, '1624'],
  ['江苏 2018：农资 5%', target(5), 24_660, 1233, '1233'],
  ['江苏 2018：商品市场 5%', target(5), 3_620, 181, '181'],
  ['山东 2019：14 个行业定向 10,638 户', count('=', 10_638), 200_000, 10_638],
  ['山东 2019：不定向 11,350 户', count('=', 11_350), 400_000, 11_350],
  ['河南 2021：高风险 30%', target(30), 41, 12, '12.3'],
  ['河南 2021：较高风险 10%', target(10), 255, 26, '25.5'],
  ['河南 2021：中风险 2%', target(2), 1_010, 20, '20.2'],
  ['河南 2021：低风险 1%', target(1), 7_649, 76, '76.49'],
  ['河南 2021：零申报年报 100%', all, 318, 318],
  ['花山财政 2021：合计不少于 25%', floor(25), 61, 16, '15.25'],
  ['花山财政 2021：守信 5%', target(5), 30, 2, '1.5'],
  ['花山财政 2021：警示 10%', target(10), 15, 2, '1.5'],
  ['花山财政 2021：失信 20%', target(20), 9, 2, '1.8'],
  ['花山财政 2021：严重失信 40%', target(40), 7, 3, '2.8'],
  ['能源局 2023：失信的全部现场核查', all, 228, 228],
  ['能源局 2023：共抽 377 户', count('=', 377), 2_000, 377],
  ['广东 2016：重点排污单位，市级每季度不少于 5%', floor(5), 187, 10, '9.35'],
  ['广东 2016：重点排污单位，县级每季度 25%', floor(25), 187, 47, '46.75'],
  ['广东 2016：一般排污单位，市级人员与单位 1:5', staff('=', 5), [900, 23], 115, '115'],
  ['广东 2016：一般排污单位，县级人员与单位 1:10', staff('>=', 10), [900, 23], 230, '230'],
  ['江西：A 类县级每季度不少于 25%', floor(25), 13, 4, '3.25'],
  ['江西：B 类县级每年不少于 50%', floor(50), 13, 7, '6.5'],
  ['江西：C 类 1:5', staff('=', 5), [400, 8], 40, '40'],
  ['江西：C 类 20%', target(20), 402, 80, '80.4'],
  ['池州 2019：每季度 25%', floor(25), 19, 5, '4.75'],
  ['池州 2019：每季度 15%', floor(15), 19, 3, '2.85'],
  ['池州 2019：每季度 5%', floor(5), 19, 1, '0.95'],
  ['池州 2019：11,259 户只有 8 人，计划 118 户', count('=', 118), 11_259, 118],
  ['闽清 2021：特殊监管每季度 100%', all, 6, 6],
  ['闽清 2021：重点监管每季度不少于 25%', floor(25), 22, 6, '5.5'],
  ['无为 2023：一般事项不高于 10%', ceiling(10), 57, 5, '5.7'],
  ['无为 2023：基数 7 × 10%，抽 1 户', ifZero(ceiling(10), 'one'), 7, 1, '0.7'],
  ['无为 2023：基数 7 × 10%，不抽', ifZero(ceiling(10), 'none'), 7, 0, '0.7'],
  ['无为 2023：基数 1 × 100%', floor(100), 1, 1, '1'],
  ['无为 2023：粮库不少于 30%', floor(30), 11, 4, '3.3'],
  ['无为 2023：粮库不少于 50%', floor(50), 11, 6, '5.5'],
  ['上高 2023：1% 即 1 户', floor(1), 63, 1, '0.63'],
  ['上高 2023：5% 即 1 户', floor(5), 12, 1, '0.6'],
  ['上高 2023：5% 即 3 户', floor(5), 52, 3, '2.6'],
  ['上高 2023：5% 即 7 户', floor(5), 136, 7, '6.8'],
  ['上高 2023：10% 即 2 户', floor(10), 15, 2, '1.5'],
  ['上高 2023：=1', count('=', 1), 40, 1],
  ['上高 2023：>=1', count('>=', 1), 40, 1],
  ['武汉经开 2022：3%', target(3), 1_250, 38, '37.5'],
  ['武汉经开 2022：5%', target(5), 1_250, 63, '62.5'],
  ['武汉经开 2022：8%', target(8), 1_250, 100, '100'],
  ['武汉经开 2022：10—20%', ratios(10, 20), 1_255, 126, '125.5'],
  ['武汉经开 2022：30%', target(30), 1_251, 375, '375.3'],
  ['武汉经开 2022：50%', target(50), 1_251, 626, '625.5'],
  ['武汉经开 2022：60—70 家', counts(60, 70), 1_250, 60],
  ['武汉经开 2022：不低于 0.5%', floor(5, 1000), 1_250, 7, '6.25'],
  ['浙江：省局不少于 30%', floor(30), 99, 30, '29.7'],
  ['罗庄 2021：3%，每年一次', target(3), 467, 14, '14.01'],
  // Edges.
  ['7% of 100 is 7, not 8', floor(7), 100, 7, '7'],
  ['基数 1，不高于 10%，抽 1 户', ifZero(ceiling(10), 'one'), 1, 1, '0.1'],
  ['基数 1，不少于 0.5%', floor(5, 1000), 1, 1, '0.005'],
  ['不高于 0.5%，199 户', ifZero(ceiling(5, 1000), 'none'), 199, 0, '0.995'],
  ['不高于 0.5%，200 户', ceiling(5, 1000), 200, 1, '1'],
  ['60—70 家，只有 65 家', counts(60, 70), 65, 60],
  ['三分之一', floor(1, 3), 28, 10, '28/3'],
  ['10—20%，3 户里没有整数', ifZero(ratios(10, 20), 'one'), 3, 1, '0.3'],
  ['10—11%，15 户里没有整数，守下限', rounded(ratios(10, 11), 'ceil'), 15, 2, '1.5'],
  ['10—11%，15 户里没有整数，守上限', rounded(ratios(10, 11), 'floor'), 15, 1, '1.5'],
  ['1:5，人比单位还多', staff('>=', 5), [30, 8], 30, '40'],
  [
    '2:3，取整按等于',
    { quantity: { kind: 'staff-ratio', comparator: '=', staff: 2, units: 3 } },
    [90, 5],
    8,
    '7.5',
  ],
  ['没有人可派，仍抽 1 户', ifZero(staff('>=', 5), 'one'), [30, 0], 1, '0'],
  ['空的一层', ceiling(10), 0, 0, '0'],
];

describe('every quantity that real rules write', () => {
  for (const [name, rule, drawnFrom, quota, unrounded] of lines) {
    it(name, () => {
      const [size, inspectors] = typeof drawnFrom === 'number' ? [drawnFrom, 0] : drawnFrom;
      const counted = quotaOf(size, rule, inspectors);
      expect(counted.ok && counted.value.quota).toBe(quota);
      expect(unroundedOf(size, rule.quantity, inspectors)).toBe(unrounded);
    });
  }

  it('is at least fifty of them', () => {
    expect(lines.length).toBeGreaterThan(50);
  });
});

const codesOf = (result: { ok: boolean; issues?: readonly { code: string }[] }) =>
  (result.issues ?? []).map(({ code }) => code);

describe('what the rules must decide', () => {
  it.each([
    ['a ceiling that leaves nobody', quotaOf(7, ceiling(10)), 'rules.quota-zero-undecided'],
    ['an equation that leaves nobody', quotaOf(1, target(10)), 'rules.quota-zero-undecided'],
    ['a range whose upper end leaves nobody', quotaOf(3, ratios(10, 20)), 'rules.quota-zero-undecided'],
    [
      'a ratio by staff where there is no staff',
      quotaOf(30, staff('>=', 5), 0),
      'rules.quota-zero-undecided',
    ],
    ['a range without a whole number', quotaOf(15, ratios(10, 11)), 'rules.range-without-whole'],
    ['a range that begins above the stratum', quotaOf(59, counts(60, 70)), 'rules.count-above-size'],
  ])('refuses %s', (_, counted, code) => {
    expect(codesOf(counted)).toEqual([code]);
  });

  it('tells both whole numbers on either side of an empty range', () => {
    const counted = quotaOf(15, ratios(10, 11));
    expect(!counted.ok && counted.issues[0]?.args).toEqual({ size: 15, below: 1, above: 2 });
  });

  const written = (rule: object) => ({
    format: 'double-random/rules@1',
    rules: [{ ...base, strata: { by: [], missing: 'refuse', quantities: [], overall: rule } }],
  });

  it.each([
    [
      'a range from above to below',
      { quantity: { kind: 'range', of: 'count', least: 70, most: 60 } },
      'rules.range-reversed',
    ],
    [
      'a range of ratios likewise',
      { quantity: { kind: 'range', of: 'ratio', least: '20%', most: '10%' } },
      'rules.range-reversed',
    ],
    [
      'a range of half ratios, half counts',
      { quantity: { kind: 'range', of: 'ratio', least: '20%', most: 60 } },
      'kernel.ratio-malformed',
    ],
    ['a range rounded half up', { ...ratios(10, 20), rounding: 'half-up' }, 'rules.rounding-fixed'],
    [
      'a range of counts with a decision it never needs',
      { ...counts(60, 70), whenZero: 'one' },
      'rules.when-zero-idle',
    ],
    [
      'a staff ratio of nobody',
      { quantity: { kind: 'staff-ratio', comparator: '=', staff: 0, units: 5 } },
      'rules.malformed',
    ],
    [
      'a staff ratio without a comparator',
      { quantity: { kind: 'staff-ratio', staff: 1, units: 5 } },
      'rules.malformed',
    ],
  ])('refuses %s in a file', (_, rule, code) => {
    expect(codesOf(parseWorkRules(JSON.parse(JSON.stringify(written(rule)))))).toContain(code);
  });

  it('reads ranges, staff ratios, their sources and their own words from a file', () => {
    const rule = {
      quantity: { kind: 'range', of: 'ratio', least: '10%', most: '0.2' },
      original: '抽查比例 10—20%',
      basis: ['某政办发〔2022〕1号'],
    };
    const parsed = parseWorkRules(written(rule));
    expect(parsed.ok && parsed.value[0]?.strata.overall).toEqual({ ...rule, ...ratios(10, 20) });
  });
});

it('every quota keeps its own bound, whatever the kind', () => {
  const share = fc.integer({ min: 1, max: 1000 }).map((over) => ratioOf(over, 1000));
  const comparator = fc.constantFrom('>=' as const, '<=' as const, '=' as const);
  const units = fc.integer({ min: 1, max: 40 });
  const quantity: fc.Arbitrary<Quantity> = fc.oneof(
    fc.record({ kind: fc.constant('ratio' as const), comparator, ratio: share }),
    fc.record({ kind: fc.constant('staff-ratio' as const), comparator, staff: units, units }),
    fc.tuple(units, units).map(([one, other]) => ({
      kind: 'range' as const,
      of: 'count' as const,
      least: Math.min(one, other),
      most: Math.max(one, other),
    })),
    fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 })).map(([one, other]) => ({
      kind: 'range' as const,
      of: 'ratio' as const,
      least: ratioOf(Math.min(one, other), 1000),
      most: ratioOf(Math.max(one, other), 1000),
    })),
  );
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), fc.nat({ max: 300 }), quantity, (size, inspectors, asked) => {
      const counted = quotaOf(size, { quantity: asked, whenZero: 'none' }, inspectors);
      if (!counted.ok) return;
      expect(counted.value.quota).toBeLessThanOrEqual(size);
      const nobody = counted.value.quota === 0;
      expect(nobody || meetsQuantity(asked, { drawn: counted.value.quota, size, inspectors })).toBe(true);
    }),
  );
});
