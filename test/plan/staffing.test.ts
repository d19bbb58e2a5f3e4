import { canAssign } from 'double-random/draw';
import { digestOf, identifier } from 'double-random/kernel';
import { checkFeasibility, type EligibleInspector, type FeasibilityInput } from 'double-random/plan';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const record = digestOf('record');
const areas = ['north', 'south', 'west'] as const;

const groups = [
  { id: 'lead', class: 'lead' },
  { id: 'market', class: 'market' },
  { id: 'any', class: 'any' },
] as const;

/** Small offices of every kind: up to three groups, bound to areas or not, strata, recusals, uneven caps. */
const offices = fc
  .record({
    team: fc.uniqueArray(
      fc.record({ of: fc.nat({ max: 2 }), count: fc.integer({ min: 1, max: 2 }), byArea: fc.boolean() }),
      { minLength: 1, maxLength: 3, selector: ({ of, byArea }) => `${of} ${byArea}` },
    ),
    staff: fc.array(
      fc.record({
        cap: fc.integer({ min: 1, max: 4 }),
        of: fc.subarray([0, 1, 2], { minLength: 1 }),
        areas: fc.subarray([0, 1, 2], { minLength: 1 }),
      }),
      { minLength: 2, maxLength: 9 },
    ),
    targets: fc.array(
      fc.record({
        area: fc.nat({ max: 2 }),
        stratum: fc.nat({ max: 1 }),
        recused: fc.oneof(
          { weight: 3, arbitrary: fc.constant<number[]>([]) },
          { weight: 1, arbitrary: fc.subarray([0, 1, 2, 3, 4, 5], { maxLength: 2 }) },
        ),
      }),
      { minLength: 1, maxLength: 7 },
    ),
    quotas: fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })),
  })
  .map(({ team, staff, targets, quotas }): FeasibilityInput => {
    const inspectors: EligibleInspector[] = staff.map(({ cap, of, areas: served }, at) => {
      const classes = of.flatMap((group) => {
        const name = groups[group as 0 | 1 | 2].class;
        return [name, ...served.map((area) => `${name}@${areas[area as 0 | 1 | 2]}`)];
      });
      return { id: identifier(`I${at}`), record, cap, classes };
    });
    return {
      inspectors,
      team: team.map(({ of, count, byArea }, at) => {
        const { id, class: name } = groups[of as 0 | 1 | 2];
        return { id: identifier(`${id}${at}`), label: '', count, class: name, byArea };
      }),
      targets: targets.map(({ area, stratum, recused }, at) => ({
        id: identifier(`T${at}`),
        record,
        stratum: identifier(`S${stratum}`),
        area: identifier(areas[area as 0 | 1 | 2]),
        recused: inspectors.filter((_, who) => recused.includes(who)).map(({ id }) => id),
      })),
      strata: quotas.map((wanted, at) => {
        const size = targets.filter(({ stratum }) => stratum === at).length;
        const quota = Math.min(wanted, size);
        return {
          id: identifier(`S${at}`),
          label: '',
          size,
          quantity: { kind: 'all' },
          rounding: 'ceil',
          quota,
          reserve: 0,
        };
      }),
    };
  });

it('says nothing that the trial of every possible drawing does not bear out', () => {
  const seen = { proved: 0, short: 0, 'at-risk': 0, open: 0, openButSure: 0 };
  fc.assert(
    fc.property(offices, (office) => {
      const { feasibility, issues } = checkFeasibility(office);
      const codes = new Set(issues.map(({ code }) => code));
      const trials = drawingsOf(office).map((targets) =>
        canAssign({ targets, groups: office.team, inspectors: office.inspectors }),
      );
      const outcome = { all: trials.every(Boolean), none: !trials.some(Boolean) };
      if (codes.has('plan.capacity-short') || codes.has('plan.area-short')) {
        seen.short++;
        expect(outcome.none).toBe(true);
      } else if (issues.some(({ severity }) => severity === 'error')) {
        // A team of one, or a target that nobody may visit, is refused whoever is drawn.
        return;
      } else if (codes.has('plan.drawing-at-risk')) {
        seen['at-risk']++;
        expect(outcome.all).toBe(false);
      } else if (codes.has('plan.feasibility-uncertain')) {
        seen.open++;
        if (outcome.all) seen.openButSure++;
      } else {
        seen.proved++;
        expect([feasibility, outcome.all]).toEqual(['certain', true]);
      }
    }),
    { numRuns: 1500, seed: 54 },
  );
  // The law would be empty if one of the answers were never given, and idle if nothing were ever proved.
  expect(Math.min(seen.proved, seen.short, seen['at-risk'], seen.open)).toBeGreaterThan(20);
  expect(seen.openButSure).toBeLessThan(seen.proved / 5);
}, 60_000);

/** Every choice of a quota of each stratum. */
function drawingsOf({ targets, strata }: FeasibilityInput): FeasibilityInput['targets'][] {
  return strata.reduce<FeasibilityInput['targets'][]>(
    (drawings, { id, quota }) => {
      const choices = subsets(
        targets.filter(({ stratum }) => stratum === id),
        quota,
      );
      return drawings.flatMap((drawn) =>
        choices.map((chosen) => [...drawn, ...chosen].sort((left, right) => (left.id < right.id ? -1 : 1))),
      );
    },
    [[]],
  );
}

function subsets<Value>(values: readonly Value[], size: number): Value[][] {
  if (size === 0) return [[]];
  return values.flatMap((value, at) =>
    subsets(values.slice(at + 1), size - 1).map((rest) => [value, ...rest]),
  );
}

it('names cures that cure, and no smaller ones, where it is known what is asked for', () => {
  let cured = 0;
  fc.assert(
    fc.property(offices, (drawn) => {
      // Everybody is drawn and nobody recused, and there is one shortage: what cures it cures all.
      const office: FeasibilityInput = {
        ...drawn,
        targets: drawn.targets.map(({ recused: _, ...target }) => target),
        strata: drawn.strata.map((stratum) => ({ ...stratum, quota: stratum.size })),
      };
      const errors = checkFeasibility(office).issues.filter(({ severity }) => severity === 'error');
      const [short] = errors;
      if (short?.code !== 'plan.capacity-short' || errors.length > 1) return;
      cured++;
      const raise = Number(short.args['raise']);
      const raised = (cap: number) =>
        office.inspectors.map((one) => ({ ...one, cap: Math.max(one.cap, cap) }));
      const isStaffed = (inspectors: FeasibilityInput['inspectors']) =>
        canAssign({ targets: office.targets, groups: office.team, inspectors });
      expect([isStaffed(raised(raise)), isStaffed(raised(raise - 1))]).toEqual([true, false]);
      expect(Number(short.args['needed']) - Number(short.args['capacity'])).toBe(short.args['short']);
      expect(Number(short.args['fewer'])).toBeLessThan(Number(short.args['drawn']));
    }),
    { numRuns: 3000, seed: 7 },
  );
  expect(cured).toBeGreaterThan(50);
}, 60_000);

it('names the cure of one shortage alone where several departments are short at once', () => {
  const departments = [
    { id: 'market', people: 14 },
    { id: 'fire', people: 13 },
    { id: 'health', people: 13 },
  ] as const;
  const { issues } = checkFeasibility({
    team: departments.map(({ id }) => ({
      id: identifier(id),
      label: id,
      count: 1,
      class: id,
      byArea: false,
    })),
    inspectors: departments.flatMap(({ id, people }) =>
      Array.from({ length: people }, (_, at) => ({
        id: identifier(`${id}${at}`),
        record,
        cap: 5,
        classes: [id],
      })),
    ),
    targets: Array.from({ length: 300 }, (_, at) => ({
      id: identifier(`T${at}`),
      record,
      stratum: identifier('all'),
    })),
    strata: [
      {
        ...{ id: identifier('all'), label: '', size: 300, quota: 71, reserve: 0, rounding: 'ceil' },
        quantity: { kind: 'count', comparator: '=', count: 71 },
      },
    ],
  });
  const short = issues.filter(({ code }) => code === 'plan.capacity-short');
  expect(
    short
      .map(({ args }) => [args['class'], args['short'], args['more'], args['raise'], args['fewer']])
      .sort(),
  ).toEqual([
    ['fire', 6, 2, 6, 65],
    ['health', 6, 2, 6, 65],
    ['market', 1, 1, 6, 70],
  ]);
});
