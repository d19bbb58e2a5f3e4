import { civilDate, identifier, ratioOf } from 'double-random/kernel';
import type { InspectionTarget, Inspector, TargetStatus } from 'double-random/pools';
import {
  judgeInspector,
  judgeTarget,
  meetsQuantity,
  parseWorkRules,
  type Quantity,
  quotaOf,
  shareOut,
  type WorkRules,
} from 'double-random/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOffice } from '../fixtures/small-office.js';

const { rules, targets, inspectors } = sampleOffice();
const [base] = rules;
const asOf = civilDate('2026-03-01');
const ratio = (comparator: '>=' | '<=' | '=', over: number, under: number): Quantity => ({
  kind: 'ratio',
  comparator,
  ratio: ratioOf(over, under),
});
const codesOf = (result: { ok: boolean; issues?: readonly { code: string }[] }) =>
  (result.issues ?? []).map(({ code }) => code);

describe('quotas', () => {
  it.each([
    // 国标比例 and local plans of domain practice: floors round up, ceilings down.
    ['不少于 3% of 42,782', 42_782, { quantity: ratio('>=', 3, 100) }, 1284],
    ['不少于 0.5% of 10', 10, { quantity: ratio('>=', 1, 200) }, 1],
    ['不高于 10% of 7, one all the same', 7, { quantity: ratio('<=', 1, 10), whenZero: 'one' }, 1],
    ['不高于 10% of 7, nobody', 7, { quantity: ratio('<=', 1, 10), whenZero: 'none' }, 0],
    ['不高于 10% of 19', 19, { quantity: ratio('<=', 1, 10) }, 1],
    ['等于 5% of 30, half up', 30, { quantity: ratio('=', 1, 20) }, 2],
    ['等于 5% of 30, floor', 30, { quantity: ratio('=', 1, 20), rounding: 'floor' }, 1],
    ['全部', 3, { quantity: { kind: 'all' } }, 3],
    ['100% of 1', 1, { quantity: ratio('>=', 1, 1) }, 1],
    ['至多 60 of 14', 14, { quantity: { kind: 'count', comparator: '<=', count: 60 } }, 14],
    ['an empty stratum', 0, { quantity: ratio('<=', 1, 10) }, 0],
  ] as const)('%s', (_, size, rule, quota) => {
    const counted = quotaOf(size, rule);
    expect(counted.ok && counted.value.quota).toBe(quota);
  });

  it('asks for a decision where a ceiling leaves nobody, and refuses a count above the stratum', () => {
    expect(codesOf(quotaOf(7, { quantity: ratio('<=', 1, 10) }))).toEqual(['rules.quota-zero-undecided']);
    expect(codesOf(quotaOf(5, { quantity: { kind: 'count', comparator: '=', count: 6 } }))).toEqual([
      'rules.count-above-size',
    ]);
    expect(codesOf(quotaOf(5, { quantity: { kind: 'count', comparator: '>=', count: 6 } }))).toEqual([
      'rules.count-above-size',
    ]);
  });

  it('always keeps its own bound, and never exceeds the stratum', () => {
    const percent = fc.integer({ min: 1, max: 1000 }).map((over) => ratioOf(over, 1000));
    const rule = fc.record({ comparator: fc.constantFrom('>=' as const, '<=' as const), ratio: percent });
    fc.assert(
      fc.property(fc.nat({ max: 3_000_000 }), rule, (size, { comparator, ratio: share }) => {
        const quantity: Quantity = { kind: 'ratio', comparator, ratio: share };
        const counted = quotaOf(size, { quantity, whenZero: 'none' });
        expect(counted.ok && meetsQuantity(quantity, { drawn: counted.value.quota, size })).toBe(true);
        expect(counted.ok && counted.value.quota <= size).toBe(true);
      }),
    );
  });

  it('shares a total out without losing one, within one of the exact share, within every size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        (sizes, pick) => {
          const all = sizes.reduce((sum, size) => sum + size, 0);
          const total = all === 0 ? 0 : pick % (all + 1);
          const shares = shareOut(total, sizes);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
          for (const [at, size] of sizes.entries()) {
            expect(shares[at]).toBeLessThanOrEqual(size);
            if (all > 0) expect(Math.abs((shares[at] ?? 0) - (total * size) / all)).toBeLessThan(1);
          }
        },
      ),
    );
  });
});

describe('who may be drawn', () => {
  const [target] = targets;
  const judge = (
    change: Partial<InspectionTarget>,
    rule: Partial<WorkRules['targets']> = {},
    strata: Partial<WorkRules['strata']> = {},
  ) =>
    judgeTarget(
      { ...target, status: 'active', ...change },
      {
        rules: { ...base, targets: { ...base.targets, ...rule }, strata: { ...base.strata, ...strata } },
        asOf,
      },
    );

  it.each([
    'suspended',
    'revoked',
    'cancelled',
    'annulled',
    'moved-out',
    'closed',
    'liquidating',
    'unstated',
  ] as TargetStatus[])('leaves out whoever is %s unless the rules admit it', (status) => {
    expect(judge({ status })).toEqual([`status-${status}`]);
    expect(judge({ status }, { statuses: ['active', status] })).toEqual([]);
  });

  it('counts the cool-down from the last inspection, through the last day', () => {
    expect(judge({ lastInspectedAt: civilDate('2025-09-01') })).toEqual([]);
    expect(judge({ lastInspectedAt: civilDate('2025-09-02') })).toEqual(['cooldown']);
  });

  it('gives every reason, sorted', () => {
    const change = {
      status: 'revoked',
      kind: 'cooperative',
      lastInspectedAt: civilDate('2026-02-01'),
    } as const;
    expect(judge(change, { kinds: ['enterprise'], districts: ['南街'] })).toEqual([
      'cooldown',
      'district-out-of-scope',
      'kind-out-of-scope',
      'status-revoked',
    ]);
  });

  it('never puts someone without a class into a default stratum', () => {
    const { creditClass: _, ...unclassed } = target;
    const rule = { ...base, strata: { ...base.strata, missing: 'exclude' as const } };
    expect(judgeTarget(unclassed, { rules: rule, asOf })).toEqual(['credit-class-missing']);
  });
});

describe('who may inspect', () => {
  const [inspector] = inspectors;
  const judge = (change: Partial<Inspector>) =>
    judgeInspector(
      { ...inspector, ...change },
      { rule: base.inspectors, items: [identifier('SP-001')], asOf },
    );

  it('accepts the sample inspector', () => {
    expect(judge({})).toEqual([]);
  });

  it.each([
    [{ status: 'invalid' }, ['inspector-invalid']],
    [
      { unavailable: [{ from: civilDate('2026-02-01'), to: civilDate('2026-03-01') }] },
      ['inspector-unavailable'],
    ],
    [
      { unavailable: [{ from: civilDate('2026-03-01'), to: civilDate('2026-03-09') }] },
      ['inspector-unavailable'],
    ],
    [
      {
        unavailable: [
          { from: civilDate('2026-01-01'), to: civilDate('2026-02-28') },
          { from: civilDate('2026-03-02'), to: civilDate('2026-03-09') },
        ],
      },
      [],
    ],
    [{ yearlyLoad: 0 }, []],
    [{ certificateValidTo: civilDate('2026-02-28') }, ['certificate-expired']],
    [{ certificateValidTo: civilDate('2026-03-01') }, []],
    [{ certificateValidTo: civilDate('9999-09-09') }, []],
    [{ examinations: [] }, ['examination-missing']],
    [{ examinations: [{ year: 2024, passed: true }] }, ['examination-missing']],
    [{ examinations: [{ year: 2025, passed: false }] }, ['examination-failed']],
    [
      {
        examinations: [
          { year: 2025, passed: false },
          { year: 2025, passed: true },
        ],
      },
      [],
    ],
    [{ itemScope: ['OTHER'] }, ['item-scope']],
    [{ itemScope: [] }, ['item-scope']],
    [{ itemScope: ['*'] }, []],
  ] as [Partial<Inspector>, string[]][])('judges %j', (change, reasons) => {
    expect(judge(change)).toEqual(reasons);
  });

  it('leaves out whoever has no certificate', () => {
    const { certificateNo: _, ...uncertified } = inspector;
    expect(judgeInspector(uncertified, { rule: base.inspectors, items: [], asOf })).toEqual([
      'certificate-missing',
    ]);
  });
});

describe('a rules file', () => {
  const written = (change: object = {}, strata: object = {}) => ({
    format: 'double-random/rules@1',
    rules: [
      {
        ...base,
        strata: {
          by: [],
          missing: 'refuse',
          quantities: [],
          overall: { quantity: { kind: 'ratio', comparator: '>=', ratio: '5%' } },
          ...strata,
        },
        ...change,
      },
    ],
  });

  it('reads ratios written as text', () => {
    const parsed = parseWorkRules(written());
    expect(parsed.ok && parsed.value[0]?.strata.overall?.quantity).toEqual(ratio('>=', 1, 20));
  });

  it.each([
    [
      'a ratio as a number',
      {},
      { overall: { quantity: { kind: 'ratio', comparator: '>=', ratio: 0.05 } } },
      'kernel.ratio-malformed',
    ],
    [
      'a ratio of 0',
      {},
      { overall: { quantity: { kind: 'ratio', comparator: '>=', ratio: '0%' } } },
      'rules.ratio-out-of-range',
    ],
    [
      'a ratio above 1',
      {},
      { overall: { quantity: { kind: 'ratio', comparator: '>=', ratio: '101%' } } },
      'rules.ratio-out-of-range',
    ],
    [
      'a per-mille sign',
      {},
      { overall: { quantity: { kind: 'ratio', comparator: '>=', ratio: '5‰' } } },
      'kernel.ratio-malformed',
    ],
    [
      'a rounding of a floor',
      {},
      { overall: { quantity: ratio('>=', 1, 20), rounding: 'floor' } },
      'rules.rounding-fixed',
    ],
    ['no quantity at all', {}, { overall: undefined }, 'rules.strata-without-quantity'],
    [
      'a quantity by another dimension',
      {},
      { quantities: [{ where: { district: '东街' }, quantity: { kind: 'all' } }] },
      'rules.where-outside-strata',
    ],
    ['an unknown method', { method: 'mathrandom@1' }, {}, 'rules.malformed'],
    ['no legal basis', { basis: [] }, {}, 'rules.malformed'],
    ['an unknown field', { weight: 3 }, {}, 'rules.malformed'],
    ['two groups of one id', { team: [base.team[0], base.team[0]] }, {}, 'rules.group-repeated'],
  ])('refuses %s', (_, change, strata, code) => {
    expect(codesOf(parseWorkRules(JSON.parse(JSON.stringify(written(change, strata)))))).toContain(code);
  });

  it('names everything that is wrong at once', () => {
    const parsed = parseWorkRules(written({ basis: [], method: 'x', name: '' }));
    expect(codesOf(parsed).length).toBeGreaterThanOrEqual(3);
  });
});

describe('quantities in their order', () => {
  const quantity = ratio('>=', 1, 20);
  const asked = (quantities: readonly object[], by: readonly string[] = ['creditClass']) =>
    parseWorkRules({
      format: 'double-random/rules@1',
      rules: [
        {
          ...base,
          strata: {
            ...{ by, missing: 'exclude' },
            quantities: quantities.map((one) => ({ quantity, ...one })),
          },
        },
      ],
    });

  it('are refused where an earlier one leaves a later one nothing', () => {
    const never = asked([{ where: {} }, { where: { creditClass: 'D' }, quantity: { kind: 'all' } }]);
    expect(never.ok ? [] : never.issues).toMatchObject([
      { code: 'rules.quantity-unreachable', args: { number: 2, before: 1 } },
    ]);
    const twice = asked([{ where: { creditClass: 'D' } }, { where: { creditClass: 'D' } }]);
    expect(codesOf(twice)).toEqual(['rules.quantity-unreachable']);
    expect(codesOf(asked([{ where: { creditClass: 'D' } }, { where: {} }]))).toEqual([]);
  });

  it('are refused for a class that there is not, or strata divided twice by one thing', () => {
    expect(codesOf(asked([{ where: { creditClass: 'E' } }, { where: {} }]))).toEqual([
      'rules.stratum-value-unknown',
    ]);
    expect(codesOf(asked([{ where: {} }], ['district', 'district']))).toEqual(['rules.stratum-repeated']);
  });
});
