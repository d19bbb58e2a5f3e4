import { runDraw } from 'double-random/draw';
import { civilDate, digestOf, identifier, ratioOf } from 'double-random/kernel';
import {
  type DraftPlan,
  type PlanInput,
  planDraw,
  recordDigest,
  sealPlan,
  stratumOf,
} from 'double-random/plan';
import type { InspectionTarget } from 'double-random/pools';
import type { StrataRule, WorkRules } from 'double-random/rules';
import { parseWorkRules } from 'double-random/rules';
import { sampleDraft, sampleOffice } from 'double-random/sdk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const office = sampleOffice();
const [base] = office.rules;
const seed = digestOf('seed');
const all = { quantity: { kind: 'all' } } as const;
const floor = { quantity: { kind: 'ratio', comparator: '>=', ratio: ratioOf(1, 4) } } as const;

const classes: StrataRule = {
  by: ['named'],
  missing: 'refuse',
  named: [
    { id: identifier('key'), label: '重点监管', where: { field: 'creditClass', is: ['C', 'D'] } },
    {
      id: identifier('general'),
      label: '一般监管',
      where: { not: { field: 'creditClass', is: ['C', 'D'] } },
    },
  ],
  quantities: [
    { where: { named: 'key' }, ...all },
    { where: { named: 'general' }, ...floor },
  ],
};

const rulesWith = (change: Partial<WorkRules>): WorkRules => ({
  ...base,
  inspectors: { ...base.inspectors, maximumVisits: 60 },
  ...change,
});
function planOf(rules: WorkRules, change: Partial<PlanInput> = {}) {
  return planDraw({
    task: { ...office.tasks[0], rules: rules.id },
    items: { version: 1, records: office.items },
    rules: { version: 1, records: [rules] },
    targets: office.targets,
    inspectors: office.inspectors,
    ...change,
  });
}
const codesOf = (result: { ok: boolean; issues?: readonly { code: string }[] }) =>
  (result.issues ?? []).map(({ code }) => code);
function draftOf(rules: WorkRules, change: Partial<PlanInput> = {}): DraftPlan {
  const draft = planOf(rules, change);
  if (!draft.ok) throw new Error(codesOf(draft).join());
  return draft.value;
}

/** Who is drawn of each stratum, whatever the strata are called, under one seed. */
function drawnOf(draft: DraftPlan) {
  const sealed = sealPlan(draft, { saltKey: digestOf('salt'), commitments: sampleDraft().commitments });
  if (!sealed.ok) throw new Error(codesOf(sealed).join());
  const { plan, targets, inspectors } = sealed.value;
  const { strata, assignment } = runDraw({ plan, targets, inspectors, seed });
  return { strata: strata.map(({ id, selected, reserves }) => ({ id, selected, reserves })), assignment };
}

describe('strata by condition', () => {
  it('hold each whom the condition means', () => {
    const { strata } = draftOf(rulesWith({ strata: classes }));
    expect(strata.map(({ id, label }) => [id, label])).toEqual([
      ['named:general', '一般监管'],
      ['named:key', '重点监管'],
    ]);
    expect(strata.every(({ size, quota }) => size > 0 && quota > 0 && quota <= size)).toBe(true);
    expect(strata[1]?.quota).toBe(strata[1]?.size);
  });

  it('that overlap are refused, with the targets that show it', () => {
    const [key, general] = classes.named ?? [];
    if (key === undefined || general === undefined) throw new Error('two strata are needed');
    const named = [key, { ...general, where: { not: { field: 'creditClass', is: ['C'] } } } as const];
    const draft = planOf(rulesWith({ strata: { ...classes, named, missing: 'exclude' } }));
    const issue = draft.ok ? undefined : draft.issues.find(({ code }) => code === 'plan.stratum-overlap');
    const both = office.targets.filter(
      ({ creditClass, status }) => creditClass === 'D' && status === 'active',
    );
    expect(issue?.args).toMatchObject({ dimension: 'named', strata: 'key, general' });
    const ids = String(issue?.args['ids']).split(', ');
    expect(ids).toHaveLength(5);
    expect(both.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it('that leave somebody out are refused, or exclude him with a reason, as the rules say', () => {
    const named = classes.named?.slice(0, 1) ?? [];
    const quantities = classes.quantities.slice(0, 1);
    const open = { ...classes, named, quantities };
    expect(codesOf(planOf(rulesWith({ strata: open })))).toEqual(['plan.stratum-value-missing']);
    const { targets } = draftOf(rulesWith({ strata: { ...open, missing: 'exclude' } }));
    expect(
      targets.some((entry) => 'excluded' in entry && entry.excluded.includes('named-stratum-missing')),
    ).toBe(true);
  });

  it('are divided further by a field', () => {
    const { strata } = draftOf(rulesWith({ strata: { ...classes, by: ['named', 'kind'] } }));
    expect(strata.map(({ id }) => id)).toContain('named:key/kind:enterprise');
    expect(strata.reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(0);
  });

  it('keep ids apart that are too long to be written out', () => {
    const district = 'ABCDEFGHIJKLMNOPQRST';
    const tags = ['TAGTAGTAGTAGTAGTAGTA', 'TAGTAGTAGTAGTAGTAGTB'];
    const by = ['district', 'tag', 'kind', 'industry'] as const;
    const ids = tags.map((tag) => {
      const target = { ...office.targets[0], district, tags: [tag], industry: 'F5211' };
      const stratum = stratumOf(target, by, { tags, industryLevel: 'class' });
      return stratum.ok ? stratum.key.id : '';
    });
    expect(ids[0]).toMatch(/^h-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('strata by tag and by industry', () => {
  const tagged: InspectionTarget[] = office.targets.map((target, at) => ({
    ...target,
    industry: at % 2 === 0 ? 'H6210' : '5211',
    tags: at % 2 === 0 ? ['餐饮', '夜市'] : ['零售'],
  }));

  it('divide by what the rules list', () => {
    const byTag = {
      ...classes,
      by: ['tag'],
      tags: ['餐饮', '零售'],
      quantities: [{ where: {}, ...floor }],
    } as const;
    const { named: _, ...strata } = byTag;
    expect(
      draftOf(rulesWith({ strata }), { targets: tagged })
        .strata.map(({ label }) => label)
        .sort(),
    ).toEqual(['零售', '餐饮'].sort());
    const overlapping = { ...strata, tags: ['餐饮', '夜市', '零售'] };
    expect(codesOf(planOf(rulesWith({ strata: overlapping }), { targets: tagged }))).toContain(
      'plan.stratum-overlap',
    );
  });

  it('divide by the prefix of the code', () => {
    const strata: StrataRule = {
      by: ['industry'],
      industryLevel: 'division',
      missing: 'refuse',
      quantities: [
        { where: { industry: '62' }, ...all },
        { where: {}, ...floor },
      ],
    };
    const draft = draftOf(rulesWith({ strata }), { targets: tagged });
    expect(draft.strata.map(({ id }) => id)).toEqual(['industry:52', 'industry:62']);
    expect(draft.strata[1]?.quota).toBe(draft.strata[1]?.size);
    const [first, ...others] = tagged;
    const worded = [{ ...(first as InspectionTarget), industry: '餐饮业' }, ...others];
    expect(codesOf(planOf(rulesWith({ strata }), { targets: worded }))).toEqual([
      'plan.stratum-value-missing',
    ]);
  });
});

describe('a quantity by staff', () => {
  it('counts the inspectors who may be sent out, and keeps the number in the plan', () => {
    const quantity = { kind: 'staff-ratio', comparator: '=', staff: 1, units: 2 } as const;
    const strata = { by: [], missing: 'refuse', quantities: [{ where: {}, quantity }] } as const;
    const [stratum] = draftOf(rulesWith({ strata })).strata;
    expect(stratum).toMatchObject({ quota: 22, inspectors: 11, quantity });
  });

  it('counts those of the district where the strata are told apart by district', () => {
    const inspectors = office.inspectors.map((inspector, at) => ({
      ...inspector,
      district: at < 4 ? '样例区甲街道' : '样例区乙街道',
    }));
    const quantity = { kind: 'staff-ratio', comparator: '=', staff: 2, units: 3 } as const;
    const strata = { by: ['district'], missing: 'refuse', quantities: [{ where: {}, quantity }] } as const;
    const planned = draftOf(rulesWith({ strata }), { inspectors }).strata;
    expect(
      Object.fromEntries(planned.map(({ label, quota, inspectors: staff }) => [label, [staff, quota]])),
    ).toEqual({ 样例区甲街道: [4, 6], 样例区乙街道: [7, 11] });
  });
});

describe('rules in force', () => {
  it.each([
    [{ effectiveFrom: civilDate('2026-01-01') }, true],
    [{ effectiveFrom: office.tasks[0].asOf, effectiveTo: office.tasks[0].asOf }, true],
    [{ effectiveFrom: civilDate('2027-01-01') }, false],
    [{ effectiveTo: civilDate('2025-12-31') }, false],
  ])('%j', (dates, inForce) => {
    expect(codesOf(planOf(rulesWith(dates)))).toEqual(inForce ? [] : ['plan.rules-not-in-force']);
  });
});

describe('a rules file', () => {
  const refuse = (change: object, strata: object = {}) => {
    const rules = { ...base, ...change, strata: { ...classes, ...strata } };
    return codesOf(
      parseWorkRules(JSON.parse(JSON.stringify({ format: 'double-random/rules@1', rules: [rules] }))),
    );
  };

  it.each<[string, object, object, string[]]>([
    ['strata by condition', {}, {}, []],
    ['no named strata', {}, { named: undefined }, ['rules.division-missing']],
    ['tags that nobody asks for', {}, { tags: ['餐饮'] }, ['rules.division-idle']],
    ['industries without a level', {}, { by: ['named', 'industry'] }, ['rules.division-missing']],
    ['a tag twice', {}, { by: ['named', 'tag'], tags: ['餐饮', '餐饮'] }, ['rules.stratum-repeated']],
    [
      'a quantity for no stratum',
      {},
      { quantities: [{ where: { named: 'other' }, ...all }] },
      ['rules.stratum-value-unknown'],
    ],
    [
      'a quantity for an industry of another level',
      {},
      {
        by: ['named', 'industry'],
        industryLevel: 'section',
        quantities: [{ where: { industry: '62' }, ...all }],
      },
      ['rules.stratum-value-unknown'],
    ],
    [
      'dates reversed',
      { effectiveFrom: '2026-12-31', effectiveTo: '2026-01-01' },
      {},
      ['rules.dates-reversed'],
    ],
    [
      'a batch that ends before it begins',
      { schedule: [{ id: 'b1', name: '第一批', from: '2026-04-01', to: '2026-03-01' }] },
      {},
      ['rules.dates-reversed'],
    ],
  ])('with %s', (_, change, strata, codes) => {
    expect(refuse(change, strata)).toEqual(codes);
  });
});

describe('laws', () => {
  const rules = rulesWith({ strata: { ...classes, by: ['named', 'kind'] } });
  const drawn = drawnOf(draftOf(rules));

  it('the order of the registers never changes who is drawn', () => {
    const whole = <Row>(rows: readonly Row[]) =>
      fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
    fc.assert(
      fc.property(whole(office.targets), whole(office.inspectors), (targets, inspectors) => {
        expect(drawnOf(draftOf(rules, { targets, inspectors }))).toEqual(drawn);
      }),
      { numRuns: 20 },
    );
  });

  it('an ineligible target never changes who is drawn, wherever its id stands', () => {
    const status = fc.constantFrom('cancelled' as const, 'revoked' as const, 'moved-out' as const);
    const id = fc.stringMatching(/^[A-Z0-9]{18}$/).map(identifier);
    fc.assert(
      fc.property(id, status, (added, state) => {
        const ineligible: InspectionTarget = { ...office.targets[0], id: added, status: state };
        fc.pre(office.targets.every((target) => target.id !== added));
        expect(drawnOf(draftOf(rules, { targets: [...office.targets, ineligible] }))).toEqual(drawn);
      }),
      { numRuns: 30 },
    );
  });

  it('the label of a stratum never changes who is drawn', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12 }), (label) => {
        fc.pre(label !== '一般监管');
        const named = (classes.named ?? []).map((one) => (one.id === 'key' ? { ...one, label } : one));
        expect(drawnOf(draftOf(rulesWith({ strata: { ...rules.strata, named } })))).toEqual(drawn);
      }),
      { numRuns: 30 },
    );
  });

  it('anything that is sealed changes the commitment', () => {
    const { commitments } = sampleDraft();
    const commitmentOf = (draft: DraftPlan, saltKey = digestOf('salt')) => {
      const sealed = sealPlan(draft, { saltKey, commitments });
      return sealed.ok ? sealed.value.commitment : codesOf(sealed).join();
    };
    const full: WorkRules = {
      ...rules,
      effectiveFrom: civilDate('2026-01-01'),
      targets: { ...rules.targets, where: { stated: 'district' } },
      schedule: [
        { id: identifier('b1'), name: '第一批', from: civilDate('2026-03-01'), to: civilDate('2026-05-31') },
      ],
      resultUse: [
        { result: '发现问题待后续处理', leadsTo: '责令改正', within: { days: 30, of: 'calendar' } },
      ],
      publicationDays: { days: 20, of: 'working', after: 'task-completed' },
    };
    const sealedAs = commitmentOf(draftOf(full));
    const seen = new Set([sealedAs]);
    const paths = leavesOf(full).filter((path) => path[0] !== 'id');
    for (const path of paths) {
      const changed = changeAt(full, path) as WorkRules;
      const draft = draftOf(full);
      const commitment = commitmentOf({ ...draft, rules: changed });
      expect(seen.has(commitment), path.join('.')).toBe(false);
      seen.add(commitment);
    }
    expect(paths.length).toBeGreaterThan(40);
    for (const path of leavesOf(office.tasks[0])) {
      const draft = draftOf(full);
      const task = changeAt(draft.task, path) as DraftPlan['task'];
      if (path[0] === 'entropy' && path[1] === 'parties') continue;
      const commitment = commitmentOf({ ...draft, task });
      expect(seen.has(commitment), path.join('.')).toBe(false);
      seen.add(commitment);
    }
    const targets = draftOf(full).targets.map((entry, at) =>
      at === 7 ? { ...entry, record: recordDigest('another record') } : entry,
    );
    expect(seen.has(commitmentOf({ ...draftOf(full), targets }))).toBe(false);
  });
});

type Path = readonly (string | number)[];

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) =>
    leavesOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The same value with one leaf that is another: a longer word, the next number, the other of yes and no. */
function changeAt(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) {
    if (typeof value === 'number') return value + 1;
    return typeof value === 'boolean' ? !value : `${value}x`;
  }
  if (Array.isArray(value)) return value.map((part, at) => (at === step ? changeAt(part, rest) : part));
  const record = value as Record<string, unknown>;
  return { ...record, [step]: changeAt(record[step], rest) };
}
