import {
  addUpDraws,
  addUpYear,
  checkFacts,
  checkFigures,
  type DrawFacts,
  type Figures,
  type YearFacts,
  type YearFigures,
} from 'double-random/assessment';
import { identifier, ratioOf } from 'double-random/kernel';
import { formatPercent } from 'double-random/results';
import { sampleYear } from 'double-random/sdk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNames } from '../../src/core/assessment/words.js';
import { yanan, yearOf, years } from './made-up-years.js';

const codesOf = (issues: readonly { readonly code: string }[]) => [
  ...new Set(issues.map(({ code }) => code)),
];

describe('the figures of any year', () => {
  it('reconcile with another count of the same records, in total and in every part', () => {
    fc.assert(
      fc.property(years, (facts) => {
        expect(checkFacts(facts)).toEqual([]);
        expect(checkFigures(addUpYear(facts), facts)).toEqual([]);
      }),
    );
  });

  it('are sums: departments, months and quarters add up to the total, and targets to their outcomes', () => {
    fc.assert(
      fc.property(years, (facts) => {
        const { total, departments, months, quarters, items } = addUpYear(facts);
        for (const parts of [departments, months, quarters])
          for (const name of countNames)
            expect(parts.reduce((sum, { figures }) => sum + figures[name], 0)).toBe(total[name]);
        expect(departments.reduce((sum, { figures }) => sum + figures.planItems, 0)).toBe(total.planItems);
        expect(items.reduce((sum, { problems }) => sum + problems, 0)).toBe(total.problemFindings);
        expect(total.inspected + total.notInspected + total.outstanding).toBe(total.drawn);
        expect(total.clear + total.problem).toBe(total.inspected);
        expect(total.onTime + total.late + total.notYetDue).toBe(total.drawn);
        expect(total.universe - total.excluded).toBe(total.eligible);
      }),
    );
  });

  it('do not depend on the order of draws, targets, findings and departments', () => {
    fc.assert(
      fc.property(years, fc.infiniteStream(fc.nat()), (facts, numbers) => {
        const shuffled = <Value>(values: readonly Value[]) =>
          values
            .map((value) => ({ value, at: numbers.next().value as number }))
            .sort((left, right) => left.at - right.at)
            .map(({ value }) => value);
        const draws = shuffled(facts.draws).map((draw) => ({
          ...draw,
          cooperating: shuffled(draw.cooperating),
          items: shuffled(draw.items),
          drawn: shuffled(draw.drawn).map((target) => ({ ...target, findings: shuffled(target.findings) })),
        }));
        expect(addUpYear({ ...facts, draws })).toEqual(addUpYear(facts));
      }),
    );
  });

  it('change where the records change: one more draw is one more', () => {
    const facts = sampleYear();
    const more = { ...facts, draws: [...facts.draws, { ...yanan, drawId: identifier('D-X') }] };
    const [before, after] = [addUpYear(facts).total, addUpYear(more).total];
    expect([after.draws - before.draws, after.drawn - before.drawn]).toEqual([1, 861]);
    expect(checkFigures(addUpYear(facts), more).length).toBeGreaterThan(0);
  });
});

describe('the rates', () => {
  it('are those of 延安 2023: 861 drawn, 18 closed', () => {
    const { rates, clear, problem, followUps, national, excluded } = addUpDraws([yanan]);
    expect(rates.completion && formatPercent(rates.completion)).toBe('97.91%');
    expect(rates.closure && formatPercent(rates.closure)).toBe('100%');
    expect(rates.publication).toEqual(ratioOf(1, 1));
    expect(rates.onTime).toEqual(ratioOf(860, 861));
    expect(rates.problem).toEqual(ratioOf(40, 843));
    expect([clear, problem, followUps['order-correction'], national['5'], excluded]).toEqual([
      803, 40, 40, 40, 100,
    ]);
  });

  it('are absent where they would be of nothing', () => {
    expect(addUpDraws([]).rates).toEqual({});
  });
});

describe('a joint draw', () => {
  it('counts for its lead, is listed for the others, and is in the total once', () => {
    const { total, departments } = addUpYear(yearOf([{ ...yanan, cooperating: ['消防救援大队'] }]));
    expect(total.draws).toBe(1);
    expect(departments.map((one) => [one.department, one.figures.drawn, one.tookPart])).toEqual([
      ['市场监督管理局', 861, []],
      ['消防救援大队', 0, ['D-1']],
    ]);
  });
});

describe('a target with several findings', () => {
  it('has one problem, whatever else was found, and what follows counts once', () => {
    const items = [
      { id: identifier('A'), name: '甲' },
      { id: identifier('B'), name: '乙' },
    ];
    const findings = items.map(({ id }, at) => ({
      item: id,
      problem: true,
      national: [at === 0 ? '5' : '4'] as const,
    }));
    const followUps = ['order-correction', 'order-correction'] as const;
    const target = { target: identifier('T'), outcome: 'inspected' as const, findings, followUps };
    const figures = addUpDraws([{ ...yanan, items, drawn: [{ ...target, published: false }] }]);
    expect([figures.problem, figures.problemFindings, figures.followUps['order-correction']]).toEqual([
      1, 2, 1,
    ]);
    expect(figures.notYetDue).toBe(1);
  });
});

describe('figures that do not add up are told of', () => {
  const facts = sampleYear();
  const figures = addUpYear(facts);
  const [market, ...others] = figures.departments;
  if (market === undefined) throw new TypeError('The sample has no department');
  const withTotal = (total: Partial<Figures>): YearFigures => ({
    ...figures,
    total: { ...figures.total, ...total },
  });
  const withMarket = (part: Partial<Figures>): YearFigures => ({
    ...figures,
    departments: [{ ...market, figures: { ...market.figures, ...part } }, ...others],
  });
  const [item, ...items] = figures.items;
  if (item === undefined) throw new TypeError('The sample has no item');

  it.each([
    ['a total', withTotal({ drawn: 1 }), ['assessment.total-differs', 'assessment.parts-differ']],
    ['a rate', withTotal({ rates: {} }), ['assessment.total-differs']],
    ['a reason', withTotal({ reasons: [] }), ['assessment.total-differs']],
    ['a department', withMarket({ problem: 0 }), ['assessment.total-differs', 'assessment.parts-differ']],
    [
      'who is missing',
      { ...figures, departments: others },
      ['assessment.part-differs', 'assessment.parts-differ'],
    ],
    [
      'who is twice',
      { ...figures, departments: [market, ...figures.departments] },
      ['assessment.part-differs', 'assessment.parts-differ'],
    ],
    [
      'who took part',
      { ...figures, departments: [{ ...market, tookPart: [] }, ...others] },
      ['assessment.total-differs'],
    ],
    ['a month', { ...figures, months: figures.months.slice(1) }, ['assessment.part-differs']],
    [
      'an item',
      { ...figures, items: [{ ...item, problems: 0 }, ...items] },
      ['assessment.total-differs', 'assessment.parts-differ'],
    ],
    ['an item missing', { ...figures, items }, ['assessment.part-differs', 'assessment.parts-differ']],
    ['the authority', { ...figures, authority: '另一区' }, ['assessment.total-differs']],
    [
      'the registers',
      { ...figures, registers: { ...figures.registers, passed: 0 } },
      ['assessment.total-differs'],
    ],
  ] as const)('%s', (_, wrong, expected) => {
    expect(codesOf(checkFigures(wrong, facts)).sort()).toEqual([...expected].sort());
  });

  it('every count of the total, one by one', () => {
    for (const name of countNames) {
      const issues = checkFigures(withTotal({ [name]: figures.total[name] + 1 }), facts);
      expect(codesOf(issues), name).toContain('assessment.total-differs');
      expect(codesOf(issues), name).toContain('assessment.parts-differ');
    }
  });
});

describe('records that cannot be so are told of', () => {
  const [first] = yanan.drawn;
  if (first === undefined) throw new TypeError('The draw has no target');
  const withDraw = (draw: Partial<DrawFacts>): YearFacts => yearOf([{ ...yanan, ...draw }]);
  const withTarget = (target: Partial<DrawFacts['drawn'][number]>): YearFacts =>
    withDraw({ drawn: [{ ...first, ...target }] });
  const B = identifier('B');

  it.each([
    ['a draw twice', yearOf([yanan, yanan]), 'assessment.draw-repeated'],
    ['a target twice', withDraw({ drawn: [first, first] }), 'assessment.target-repeated'],
    [
      'an item of another draw',
      withTarget({ findings: [{ item: B, problem: false, national: ['1'] }] }),
      'assessment.item-unknown',
    ],
    ['inspected, but no finding', withTarget({ findings: [] }), 'assessment.findings-missing'],
    [
      'findings, but not inspected',
      withTarget({ outcome: 'not-inspected' }),
      'assessment.findings-unexpected',
    ],
    [
      'a problem that is none',
      withTarget({ findings: [{ item: identifier('A'), problem: true, national: ['1'] }] }),
      'assessment.finding-contradictory',
    ],
    [
      'published without a result',
      withTarget({ outcome: 'outstanding', findings: [] }),
      'assessment.publication-contradictory',
    ],
    ['in time, but not published', withTarget({ published: false }), 'assessment.publication-contradictory'],
    ['a lead beside itself', withDraw({ cooperating: [yanan.department] }), 'assessment.department-repeated'],
    [
      'more eligible than there are',
      withDraw({ targets: { universe: 1, eligible: 900, excluded: {} } }),
      'assessment.count-impossible',
    ],
    [
      'more drawn than eligible',
      withDraw({ targets: { universe: 9, eligible: 9, excluded: {} } }),
      'assessment.count-impossible',
    ],
    [
      'left out without a reason',
      withDraw({ targets: { universe: 9000, eligible: 8900, excluded: {} } }),
      'assessment.count-impossible',
    ],
    ['half a recusal', withDraw({ recusals: 0.5 }), 'assessment.count-impossible'],
    [
      'more passed than there are',
      { ...yearOf([]), registers: { items: 0, targets: 0, inspectors: 1, passed: 2 } },
      'assessment.count-impossible',
    ],
  ] as const)('%s', (_, facts, code) => {
    expect(codesOf(checkFacts(facts))).toEqual([code]);
  });

  it('and those of the made-up year are not', () => {
    expect(checkFacts(sampleYear())).toEqual([]);
    expect(checkFacts(yearOf([yanan]))).toEqual([]);
  });
});
