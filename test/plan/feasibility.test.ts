import { canAssign } from 'double-random/draw';
import { digestOf, identifier } from 'double-random/kernel';
import { checkFeasibility, type EligibleInspector, type EligibleTarget } from 'double-random/plan';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const record = digestOf('record');
const areas = [identifier('north'), identifier('south')] as const;

const pools = fc.record({
  inspectors: fc.array(fc.record({ cap: fc.integer({ min: 1, max: 3 }), area: fc.nat({ max: 1 }) }), {
    minLength: 1,
    maxLength: 5,
  }),
  targets: fc.array(
    fc.record({ area: fc.nat({ max: 1 }), recused: fc.subarray([0, 1, 2, 3, 4], { maxLength: 2 }) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  ),
  quota: fc.integer({ min: 1, max: 6 }),
  count: fc.integer({ min: 2, max: 3 }),
  byArea: fc.boolean(),
});

it('is certain only where every possible drawing can be staffed', () => {
  let certain = 0;
  fc.assert(
    fc.property(pools, ({ inspectors: staff, targets: visited, quota: wanted, count, byArea }) => {
      const quota = Math.min(wanted, visited.length);
      const inspectors: EligibleInspector[] = staff.map(({ cap, area }, at) => {
        return {
          id: identifier(`I${at}`),
          record,
          cap,
          classes: [byArea ? `any@${areas[area as 0 | 1]}` : 'any'],
        };
      });
      const targets: EligibleTarget[] = visited.map(({ area, recused }, at) => {
        const ids = recused
          .filter((inspector) => inspector < inspectors.length)
          .map((inspector) => identifier(`I${inspector}`));
        const bound = byArea ? { area: areas[area as 0 | 1] } : {};
        return {
          id: identifier(`T${at}`),
          record,
          stratum: identifier('all'),
          ...bound,
          ...(ids.length > 0 ? { recused: ids } : {}),
        };
      });
      const team = [{ id: identifier('pair'), label: '', count, class: 'any', byArea }];
      const stratum = {
        id: identifier('all'),
        label: '',
        size: targets.length,
        quantity: { kind: 'all' },
        rounding: 'ceil',
        quota,
        reserve: 0,
      } as const;
      const { feasibility, issues } = checkFeasibility({ targets, inspectors, strata: [stratum], team });
      if (issues.some(({ severity }) => severity === 'error') || feasibility !== 'certain') return;
      certain++;
      for (const drawn of subsets(targets, quota))
        expect(canAssign({ targets: drawn, groups: team, inspectors })).toBe(true);
    }),
    { numRuns: 2000, seed: 42 },
  );
  // The law would be empty if nothing were ever certain.
  expect(certain).toBeGreaterThan(50);
});

function subsets<Value>(values: readonly Value[], size: number): Value[][] {
  if (size === 0) return [[]];
  return values.flatMap((value, at) =>
    subsets(values.slice(at + 1), size - 1).map((rest) => [value, ...rest]),
  );
}
