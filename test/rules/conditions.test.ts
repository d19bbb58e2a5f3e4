import { civilDate } from 'double-random/kernel';
import { buildTargetFrame } from 'double-random/plan';
import type { InspectionTarget } from 'double-random/pools';
import {
  type Condition,
  closedValues,
  dateFields,
  deniedFields,
  industryPrefix,
  judgeTarget,
  meetsCondition,
  parseWorkRules,
  readCondition,
  textFields,
} from 'double-random/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOffice } from '../fixtures/small-office.js';

const { rules, targets } = sampleOffice();
const [base] = rules;
const [bare] = targets;
const shop: InspectionTarget = {
  id: bare.id,
  name: '某某餐饮店',
  kind: 'individual-household',
  status: 'active',
  district: '甲街道',
  industry: '6210',
  tags: ['学校周边', '餐饮'],
  specialPools: ['食品'],
  licences: [{ name: '食品经营许可证', pool: '餐饮服务' }],
  specialised: false,
  registeredAt: civilDate('2020-05-01'),
};

describe('a condition', () => {
  it.each<[string, Condition, boolean]>([
    ['a word', { field: 'district', is: ['乙街道', '甲街道'] }, true],
    ['another word', { field: 'district', is: ['乙街道'] }, false],
    ['a word of a list', { field: 'tags', is: ['餐饮'] }, true],
    ['the beginning of a word', { field: 'industry', startsWith: ['61', '62'] }, true],
    ['the middle of a word', { field: 'industry', startsWith: ['21'] }, false],
    ['a pool by itself', { field: 'specialPools', is: ['食品'] }, true],
    ['a pool by licence', { field: 'specialPools', is: ['餐饮服务'] }, true],
    ['a licence', { field: 'licences', startsWith: ['食品'] }, true],
    ['a yes or no', { field: 'specialised', is: ['no'] }, true],
    ['before a day', { field: 'registeredAt', before: civilDate('2020-05-02') }, true],
    ['before that very day', { field: 'registeredAt', before: civilDate('2020-05-01') }, false],
    ['since that very day', { field: 'registeredAt', since: civilDate('2020-05-01') }, true],
    ['before a day that is not stated', { field: 'lastInspectedAt', before: civilDate('2030-01-01') }, false],
    ['what is not stated', { field: 'creditClass', is: ['A', 'B', 'C', 'D'] }, false],
    ['stated', { stated: 'tags' }, true],
    ['not stated', { not: { stated: 'creditClass' } }, true],
    ['a day not stated', { stated: 'lastInspectedAt' }, false],
    ['all', { all: [{ stated: 'tags' }, { field: 'kind', is: ['enterprise'] }] }, false],
    ['any', { any: [{ stated: 'creditClass' }, { field: 'status', is: ['active'] }] }, true],
  ])('%s', (_, condition, met) => {
    expect(readCondition(JSON.parse(JSON.stringify(condition)))).toEqual({ ok: true, value: condition });
    expect(meetsCondition(shop, condition)).toBe(met);
  });

  it('takes a kind or a status that the register does not say as not stated', () => {
    expect(meetsCondition({ ...shop, kind: 'unstated' }, { stated: 'kind' })).toBe(false);
    expect(meetsCondition({ ...shop, status: 'unstated' }, { stated: 'status' })).toBe(false);
  });

  it('asks for every field of the target that it may, and finds it', () => {
    const full: InspectionTarget = {
      ...shop,
      creditClass: 'C',
      creditClassAt: civilDate('2026-01-01'),
      registrationOrgan: '某区市场监督管理局',
      station: '某某所',
      requiredQualifications: ['食品安全检查员'],
      requiredExperts: ['食品'],
      lastInspectedAt: civilDate('2025-01-01'),
    };
    for (const stated of [...textFields, ...dateFields]) expect(meetsCondition(full, { stated })).toBe(true);
    for (const stated of ['specialised', 'licences', 'tags', 'station'] as const) {
      expect(meetsCondition(bare, { stated }), stated).toBe(false);
    }
  });

  const deep = (depth: number): Condition => (depth === 1 ? { stated: 'kind' } : { not: deep(depth - 1) });

  it.each<[string, unknown, string[]]>([
    ['nothing', {}, ['condition-malformed']],
    ['a text', '辖区是甲街道', ['condition-malformed']],
    ['null', null, ['condition-malformed']],
    ['an empty all', { all: [] }, ['condition-malformed']],
    ['all beside any', { all: [{ stated: 'kind' }], any: [{ stated: 'kind' }] }, ['condition-malformed']],
    ['two operators', { field: 'tags', is: ['a'], startsWith: ['a'] }, ['condition-malformed']],
    ['a field beside all', { field: 'tags', is: ['a'], all: [] }, ['condition-malformed']],
    ['an empty list', { field: 'tags', is: [] }, ['condition-malformed']],
    ['a word for a list', { field: 'tags', is: 'a' }, ['condition-malformed']],
    ['an empty word', { field: 'tags', is: [''] }, ['condition-malformed']],
    ['a number', { field: 'district', is: [1] }, ['condition-malformed']],
    ['an unknown field', { field: 'turnover', is: ['a'] }, ['condition-field-unknown']],
    ['the name', { field: 'name', startsWith: ['某'] }, ['condition-field-unknown']],
    ['a field of every object', { stated: 'toString' }, ['condition-field-unknown']],
    ['an unknown class', { field: 'creditClass', is: ['E'] }, ['condition-value-unknown']],
    ['a kind unstated', { field: 'kind', is: ['unstated'] }, ['condition-value-unknown']],
    ['no day', { field: 'registeredAt', before: '2026-02-30' }, ['condition-value-unknown']],
    ['a day as a word', { field: 'registeredAt', is: ['2026-02-03'] }, ['condition-operator-unfit']],
    ['a word as a day', { field: 'district', since: '2026-02-03' }, ['condition-operator-unfit']],
    ['the beginning of a class', { field: 'kind', startsWith: ['e'] }, ['condition-operator-unfit']],
    ['a pattern', { field: 'tags', matches: '.*' }, ['condition-malformed']],
    ['seven deep', deep(7), ['condition-too-large']],
    ['too many parts', { any: Array(300).fill({ stated: 'tags' }) }, ['condition-too-large']],
    [
      'everything at once',
      {
        all: [{ field: 'x', is: ['a'] }, { not: { field: 'kind', is: ['shop', 'enterprise', 'stall'] } }, {}],
      },
      [
        'condition-field-unknown',
        'condition-value-unknown',
        'condition-value-unknown',
        'condition-malformed',
      ],
    ],
  ])('refuses %s', (_, value, codes) => {
    const read = readCondition(value);
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(codes.map((code) => `rules.${code}`));
  });

  it('is read at the limits', () => {
    expect(readCondition(deep(6)).ok).toBe(true);
    expect(readCondition({ any: Array(199).fill({ stated: 'tags' }) }).ok).toBe(true);
    let nested: unknown = { stated: 'tags' };
    for (let at = 0; at < 50_000; at++) nested = { not: nested };
    expect(readCondition(nested).ok).toBe(false);
  });

  it('is never both met and not met', () => {
    const leaf = fc.constantFrom<Condition>(
      { field: 'tags', is: ['餐饮'] },
      { field: 'industry', startsWith: ['6'] },
      { stated: 'creditClass' },
      { field: 'registeredAt', since: civilDate('2021-01-01') },
      { field: 'creditClass', is: ['A'] },
    );
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ not: tie('condition') }),
      ),
    }));
    fc.assert(
      fc.property(condition, (one) => {
        expect(meetsCondition(shop, { not: one })).toBe(!meetsCondition(shop, one));
        expect(meetsCondition(shop, { all: [one, { not: one }] })).toBe(false);
        expect(meetsCondition(shop, { any: [one, { not: one }] })).toBe(true);
      }),
    );
  });

  it('in a rules file is refused where it stands, with all its faults', () => {
    const where = {
      all: [
        { field: 'turnover', is: ['a'] },
        { field: 'creditClass', is: ['E'] },
      ],
    };
    const file = {
      format: 'double-random/rules@1',
      rules: [{ ...base, targets: { ...base.targets, where } }],
    };
    const parsed = parseWorkRules(JSON.parse(JSON.stringify(file)));
    expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['rules.condition-field-unknown', 'rules.[0].targets.where.all.[0]'],
      ['rules.condition-value-unknown', 'rules.[0].targets.where.all.[1].is'],
    ]);
  });

  it('puts out whoever it does not mean, with a reason of its own', () => {
    const asOf = civilDate('2026-03-01');
    const directed = (where: Condition) => ({ ...base, targets: { ...base.targets, where } });
    const judge = (where: Condition) =>
      judgeTarget({ ...shop, creditClass: 'C' }, { rules: directed(where), asOf });
    expect(judge({ field: 'tags', is: ['餐饮'] })).toEqual([]);
    expect(judge({ field: 'tags', is: ['药品'] })).toEqual(['out-of-scope-by-rule']);
  });

  it('names only words that the register can hold', () => {
    expect(closedValues.kind).not.toContain('unstated');
    expect(closedValues.creditClass).toEqual(['A', 'B', 'C', 'D']);
  });
});

describe('an industry code of GB/T 4754', () => {
  it.each([
    ['F5211', 'section', 'F'],
    ['F5211', 'class', '5211'],
    ['6210', 'section', 'H'],
    ['6210', 'group', '621'],
    ['0111', 'section', 'A'],
    ['97', 'section', 'T'],
    ['C', 'section', 'C'],
    ['H62 餐饮业', 'division', '62'],
    ['H', 'division', undefined],
    ['62', 'class', undefined],
    ['F6210', 'section', undefined],
    ['98', 'section', undefined],
    ['00', 'section', undefined],
    ['餐饮业', 'section', undefined],
    ['62105', 'division', undefined],
    ['', 'section', undefined],
  ] as const)('%s by %s is %s', (text, level, prefix) => {
    expect(industryPrefix(text, level)).toBe(prefix);
  });
});

describe('the fields whose silence meets a condition', () => {
  const food: Condition = { field: 'industry', startsWith: ['62'] };
  const late: Condition = { field: 'registeredAt', since: civilDate('2026-01-01') };

  it.each([
    [food, []],
    [{ not: food }, ['industry']],
    [{ not: { not: food } }, []],
    [{ not: late }, ['registeredAt']],
    [{ not: { any: [food, late] } }, ['industry', 'registeredAt']],
    [{ all: [{ stated: 'industry' }, { not: food }] }, []],
    [{ any: [{ stated: 'industry' }, { not: food }] }, ['industry']],
    // Whoever lists no tag has none: that is an answer.
    [{ not: { field: 'tags', is: ['餐饮'] } }, []],
  ] satisfies readonly (readonly [Condition, readonly string[]])[])('of %j', (condition, fields) => {
    expect(deniedFields(condition)).toEqual(fields);
  });

  it('are exactly those that change the answer when they are no longer stated', () => {
    const fields = ['industry', 'district', 'registeredAt'] as const;
    const leaf = fc.constantFrom<Condition>(
      food,
      { field: 'district', is: ['甲街道'] },
      { field: 'registeredAt', before: civilDate('2020-01-01') },
    );
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.record({ not: tie('condition') }),
        fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      ),
    }));
    fc.assert(
      fc.property(condition, fc.constantFrom(...fields), (asked, field) => {
        const { [field]: _, ...silent } = { ...shop, registeredAt: civilDate('2019-01-01') };
        const full = { ...shop, registeredAt: civilDate('2019-01-01') };
        // Silence can bring a target in only through a field that is told.
        if (meetsCondition(silent, asked) && !meetsCondition(full, asked))
          expect(deniedFields(asked)).toContain(field);
      }),
    );
  });

  it('are told of a pool, with how many are silent', () => {
    const [task] = sampleOffice().tasks;
    const asking = { ...base, targets: { ...base.targets, where: { not: food } } };
    const pool = [shop, ...targets.slice(1, 4)].sort((one, other) => (one.id < other.id ? -1 : 1));
    const { issues } = buildTargetFrame({ task, rules: asking, targets: pool, inspectors: [] });
    const silent = pool.filter(({ industry }) => industry === undefined);
    expect(issues.filter(({ code }) => code === 'plan.condition-unstated')).toMatchObject([
      { severity: 'warning', args: { feature: 'industry', count: silent.length, first: silent[0]?.id } },
    ]);
  });
});
