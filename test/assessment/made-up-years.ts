import type { DrawFacts, PoolFacts, TargetFacts, YearFacts } from 'double-random/assessment';
import { civilDate, identifier } from 'double-random/kernel';
import { followUpKinds, type NationalCode } from 'double-random/results';
import fc from 'fast-check';

const codes: readonly NationalCode[] = ['1', '2', '3', '4', '5', '6', '7', '8'];
const departments = ['甲局', '乙局', '丙局', '<b>丁&局</b>'];
const items = [
  { id: identifier('A'), name: '甲事项' },
  { id: identifier('B'), name: '乙事项' },
  { id: identifier('A'), name: '改了名的甲事项' },
];

const findingOf = (item: TargetFacts['findings'][number]['item']) =>
  fc.constantFrom(...codes).map((code) => ({
    item,
    problem: code !== '1' && code !== '7',
    national: [code],
  }));

const targetOf = (listed: DrawFacts['items'], at: number): fc.Arbitrary<TargetFacts> =>
  fc
    .record({
      outcome: fc.constantFrom('outstanding' as const, 'inspected' as const, 'not-inspected' as const),
      findings: fc.tuple(...listed.map(({ id }) => findingOf(id))),
      followUps: fc.subarray([...followUpKinds]),
      published: fc.boolean(),
      onTime: fc.option(fc.boolean(), { nil: undefined }),
    })
    .map(({ outcome, findings, followUps, published, onTime }) => {
      const shown = published && outcome !== 'outstanding';
      const timely = shown ? (onTime ?? true) : onTime === undefined ? undefined : false;
      return {
        target: identifier(`T-${at}`),
        outcome,
        findings: outcome === 'inspected' ? findings : [],
        followUps,
        published: shown,
        ...(timely === undefined ? {} : { onTime: timely }),
      };
    });

const pool = (least: number): fc.Arbitrary<PoolFacts> =>
  fc
    .tuple(fc.integer({ min: least, max: 40 }), fc.integer({ min: 0, max: 9 }), fc.boolean())
    .map(([eligible, left, twice]) => ({
      universe: eligible + left,
      eligible,
      excluded: { cooldown: left, ...(twice ? { 'status-cancelled': left } : {}) },
    }));

const draw: fc.Arbitrary<Omit<DrawFacts, 'drawId'>> = fc
  .tuple(fc.constantFrom(...items), fc.boolean(), fc.integer({ min: 0, max: 6 }))
  .chain(([first, second, size]) => {
    const listed = second && first.id === 'A' ? [first, items[1] ?? first] : [first];
    return fc.record({
      planItem: fc.constantFrom(identifier('P-1'), identifier('P-2')),
      title: fc.constant('抽查'),
      department: fc.constantFrom(...departments),
      cooperating: fc.subarray(departments),
      asOf: fc
        .constantFrom('2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31')
        .map(civilDate),
      items: fc.constant(listed),
      targets: pool(size),
      inspectors: pool(0),
      recusals: fc.integer({ min: 0, max: 3 }),
      redraw: fc.boolean(),
      drawn: fc.tuple(...Array.from({ length: size }, (_, at) => targetOf(listed, at))),
    });
  });

/** Years of any draws that can be. */
export const years: fc.Arbitrary<YearFacts> = fc.array(draw, { maxLength: 8 }).map((draws) => ({
  authority: '样例区人民政府',
  year: 2026,
  plans: 3,
  draws: draws.map((one, at) => ({
    ...one,
    drawId: identifier(`D-${at}`),
    cooperating: one.cooperating.filter((name) => name !== one.department),
  })),
  registers: { items: 9, targets: 400, inspectors: 30, passed: 28 },
  deadlines: { kept: 4, missed: 1 },
}));

/** A draw of 861 of which 18 could not be inspected, as 延安 had it in 2023. */
export const yanan: DrawFacts = {
  drawId: identifier('D-1'),
  planItem: identifier('P-1'),
  title: '延安市2023年度抽查',
  department: '市场监督管理局',
  cooperating: [],
  asOf: civilDate('2026-05-01'),
  items: [{ id: identifier('A'), name: '登记事项检查' }],
  targets: { universe: 9000, eligible: 8900, excluded: { 'status-cancelled': 100 } },
  inspectors: { universe: 80, eligible: 78, excluded: { 'examination-failed': 2 } },
  recusals: 4,
  redraw: false,
  drawn: Array.from({ length: 861 }, (_, at) => ({
    target: identifier(`T-${at}`),
    outcome: at < 843 ? ('inspected' as const) : ('not-inspected' as const),
    findings:
      at < 843 ? [{ item: identifier('A'), problem: at < 40, national: [at < 40 ? '5' : '1'] as const }] : [],
    followUps: at < 40 ? (['order-correction', 're-check'] as const) : [],
    published: true,
    onTime: at !== 7,
  })),
};

/** A year of some draws. */
export function yearOf(draws: readonly DrawFacts[]): YearFacts {
  return {
    authority: '样例区人民政府',
    year: 2026,
    plans: 1,
    draws,
    registers: { items: 1, targets: 9000, inspectors: 80, passed: 78 },
    deadlines: { kept: 0, missed: 0 },
  };
}
