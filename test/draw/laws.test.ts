import { drawTargets, runDraw } from 'double-random/draw';
import { canonicalJson, digestOf, type Identifier } from 'double-random/kernel';
import { isEligible, type SealedPlan } from 'double-random/plan';
import type { MethodId } from 'double-random/rules';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawOffice } from '../fixtures/small-office.js';

const methods: readonly MethodId[] = ['seedrandom@1', 'sha256@1'];

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe.each(methods)('a draw with %s', (method) => {
  const drawn = drawOffice({ method });
  const { plan, targets, inspectors, seed, outcome } = drawn;

  it.each([
    '1970-01-01T00:00:00Z',
    '2026-11-23T15:00:00Z',
    '2026-12-29T23:59:59Z',
    '2038-01-19T03:14:08Z',
    '9999-12-31T23:59:59Z',
  ])('is the same whatever the clock says (%s)', (time) => {
    vi.useFakeTimers({ now: new Date(time) });
    expect(drawOffice({ method }).recordText).toBe(drawn.recordText);
  });

  it('asks neither the locale nor the platform’s randomness nor the clock', () => {
    const forbidden = () => {
      throw new Error('asked');
    };
    vi.spyOn(String.prototype, 'localeCompare').mockImplementation(forbidden);
    vi.spyOn(String.prototype, 'normalize').mockImplementation(forbidden);
    vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(forbidden);
    vi.spyOn(Math, 'random').mockImplementation(forbidden);
    vi.spyOn(globalThis.crypto, 'getRandomValues').mockImplementation(forbidden);
    vi.spyOn(Date, 'now').mockImplementation(forbidden);
    expect(runDraw({ plan, targets, inspectors, seed })).toEqual(outcome);
  });

  it('draws quota and reserves of eligible targets, nobody twice, under any seed', () => {
    const eligible = new Map(targets.filter(isEligible).map(({ id, stratum }) => [id, stratum]));
    fc.assert(
      fc.property(fc.nat(), (number) => {
        const strata = drawTargets({ plan, targets, seed: digestOf(`seed ${number}`) });
        for (const [at, stratum] of strata.entries()) {
          const ids = [...stratum.selected, ...stratum.reserves];
          expect(stratum.selected).toHaveLength(plan.strata[at]?.quota ?? -1);
          expect(stratum.reserves).toHaveLength(plan.strata[at]?.reserve ?? -1);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.every((id) => eligible.get(id) === stratum.id)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('keeps every stratum as it is when another stratum is added or left out', () => {
    const whole = drawTargets({ plan, targets, seed });
    for (const { id } of plan.strata) {
      const fewer: SealedPlan = { ...plan, strata: plan.strata.filter((stratum) => stratum.id !== id) };
      expect(drawTargets({ plan: fewer, targets, seed })).toEqual(
        whole.filter((stratum) => stratum.id !== id),
      );
    }
  });

  it('gives every team its places, nobody twice and nobody recused', () => {
    const recused = new Map(targets.filter(isEligible).map((target) => [target.id, target.recused ?? []]));
    fc.assert(
      fc.property(fc.nat(), (number) => {
        const { assignment } = runDraw({ plan, targets, inspectors, seed: digestOf(`seed ${number}`) });
        if (!assignment.complete) throw new Error('nobody assigned');
        const loads = new Map<Identifier, number>();
        for (const { target, groups } of assignment.teams) {
          const members = groups.flatMap((group) => group.inspectors);
          expect(new Set(members).size).toBe(2);
          expect(members.some((id) => recused.get(target)?.includes(id))).toBe(false);
          for (const id of members) loads.set(id, (loads.get(id) ?? 0) + 1);
        }
        expect(Math.max(...loads.values())).toBeLessThanOrEqual(assignment.effectiveCap);
      }),
      { numRuns: 50 },
    );
  });
});

describe('sha256@1', () => {
  const { plan, targets, seed } = drawOffice({ method: 'sha256@1' });
  const drawnIds = (entries: typeof targets, sealed: SealedPlan) =>
    canonicalJson(drawTargets({ plan: sealed, targets: entries, seed }));

  it('draws the same when a target that was not drawn leaves the list', () => {
    const strata = drawTargets({ plan, targets, seed });
    const kept = new Set(strata.flatMap(({ selected, reserves }) => [...selected, ...reserves]));
    for (const leaving of targets.filter(({ id }) => !kept.has(id))) {
      expect(
        drawnIds(
          targets.filter((entry) => entry !== leaving),
          plan,
        ),
      ).toBe(canonicalJson(strata));
    }
  });

  it('moves only one place when a drawn target leaves: everyone else keeps the order', () => {
    const [stratum] = drawTargets({ plan, targets, seed }).slice(1);
    const [gone, ...others] = [...(stratum?.selected ?? []), ...(stratum?.reserves ?? [])];
    const after = drawTargets({ plan, targets: targets.filter(({ id }) => id !== gone), seed })[1];
    expect([...(after?.selected ?? []), ...(after?.reserves ?? [])].slice(0, others.length)).toEqual(others);
  });
});
