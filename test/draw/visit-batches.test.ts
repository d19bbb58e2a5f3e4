import { createHash } from 'node:crypto';
import { drawVisitBatches, methodOf, stageKey } from 'double-random/draw';
import { compareText, digestOf, identifier } from 'double-random/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const idsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => identifier(`T${String(at + 1).padStart(5, '0')}`));
const methods = ['seedrandom@1', 'sha256@1'] as const;

const draw = fc.record({
  method: fc.constantFrom(...methods),
  visitBatches: fc.integer({ min: 2, max: 12 }),
  seed: fc.nat().map((number) => digestOf(`seed ${number}`)),
  count: fc.integer({ min: 0, max: 60 }),
});

describe('the batches of visits', () => {
  it('hold everyone selected once, as even as can be, the larger ones first', () => {
    fc.assert(
      fc.property(draw, ({ count, seed, ...plan }) => {
        const selected = idsOf(count);
        const batches = drawVisitBatches({ plan, strata: [{ selected }], seed })?.batches ?? [];
        expect(batches.flat().sort(compareText)).toEqual(selected);
        const sizes = batches.map(({ length }) => length);
        expect(sizes).toHaveLength(plan.visitBatches);
        expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('do not depend on the strata, nor on the order in which these drew', () => {
    fc.assert(
      fc.property(draw, fc.nat(60), ({ count, seed, ...plan }, cut) => {
        const selected = idsOf(count);
        const whole = drawVisitBatches({ plan, strata: [{ selected }], seed });
        const turned = [{ selected: selected.slice(cut).reverse() }, { selected: selected.slice(0, cut) }];
        expect(drawVisitBatches({ plan, strata: turned, seed })).toEqual(whole);
      }),
    );
  });

  it('are what anybody computes with sha256sum', () => {
    const [seed, selected] = [digestOf('a seed'), idsOf(7)];
    const text = `double-random/v1 stage\nseed=${seed}\nstage=batches\nstratum=\nmethod=sha256@1\n`;
    const sha256 = (message: string) => createHash('sha256').update(message).digest('hex');
    const key = sha256(text);
    const order = [...selected].sort((one, other) =>
      compareText(sha256(`${key}:${one}`), sha256(`${key}:${other}`)),
    );
    const plan = { method: 'sha256@1', visitBatches: 3 } as const;
    expect(drawVisitBatches({ plan, strata: [{ selected }], seed })).toEqual({
      key,
      batches: [order.slice(0, 3), order.slice(3, 5), order.slice(5)],
    });
  });

  it.each(methods)('are as likely for everybody: %s', (method) => {
    // 4,000 draws of ten into five batches: a batch is expected 800 times; five standard deviations are 127.
    const selected = idsOf(10);
    const seen = new Map(selected.map((id) => [id, [0, 0, 0, 0, 0]]));
    for (let round = 0; round < 4000; round++) {
      const seed = digestOf(`round ${round}`);
      const drawn = drawVisitBatches({ plan: { method, visitBatches: 5 }, strata: [{ selected }], seed });
      for (const [at, batch] of (drawn?.batches ?? []).entries())
        for (const id of batch) (seen.get(id) as number[])[at] = ((seen.get(id) as number[])[at] ?? 0) + 1;
    }
    for (const counts of seen.values())
      for (const count of counts) expect(Math.abs(count - 800)).toBeLessThan(127);
  });

  it('have a key of their own, and there are none where the plan has none', () => {
    const seed = digestOf('a seed');
    const keys = (['targets', 'batches', 'teams'] as const).map((stage) =>
      stageKey({ seed, stage, stratum: '', method: 'sha256@1' }),
    );
    expect(new Set(keys).size).toBe(3);
    expect(methodOf('sha256@1').order(keys[1] ?? seed, idsOf(2), 2).ids).toHaveLength(2);
    expect(drawVisitBatches({ plan: { method: 'sha256@1' }, strata: [], seed })).toBeUndefined();
  });
});
