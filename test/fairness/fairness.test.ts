import { describe, expect, test } from 'vitest';
import { orderStratum } from '../../src/core/draw/index.js';
import { biasedSamplers } from './biased-samplers.js';
import { chiSquareTail } from './chi-square.js';
import { drawByPaging, startsOf } from './paging-sampler.js';
import {
  falseAlarmRate,
  inclusionTail,
  orderTail,
  pairTail,
  positionTail,
  type Sampler,
  type Trial,
} from './sampler.js';

/** What every sampler is put through, fair or not. Each test alone accuses a fair one once in a million. */
const tests: Readonly<
  Record<string, { tail: (trial: Trial) => number; trial: Omit<Trial, 'name' | 'sampler'> }>
> = {
  'everybody is drawn equally often': { tail: inclusionTail, trial: { size: 200, take: 20, keys: 2000 } },
  'a large stratum too': { tail: inclusionTail, trial: { size: 1000, take: 30, keys: 800 } },
  'every two are drawn first equally often': { tail: pairTail, trial: { size: 24, take: 6, keys: 6000 } },
  'everybody stands equally often at every place': {
    tail: positionTail,
    trial: { size: 16, take: 16, keys: 4000 },
  },
  'every order comes equally often': { tail: orderTail, trial: { size: 5, take: 5, keys: 6000 } },
};

const methods = ['seedrandom@1', 'sha256@1'] as const;

describe.each(methods)('%s is fair', (method) => {
  const sampler: Sampler = (key, ids, take) => orderStratum({ method, key, ids, take }).ids;

  test.each(Object.entries(tests))('%s', (_, { tail, trial }) => {
    expect(tail({ ...trial, name: method, sampler })).toBeGreaterThan(falseAlarmRate);
  });
});

describe('a biased sampler fails the same tests', () => {
  test.each(Object.entries(biasedSamplers))('%s', (name, sampler) => {
    const tails = Object.values(tests).map(({ tail, trial }) => tail({ ...trial, name, sampler }));
    expect(Math.min(...tails)).toBeLessThan(falseAlarmRate);
  });

  test('the paging sampler fails the test of inclusion, not only those of order', () => {
    const sampler = biasedSamplers['paging from one random start'] as Sampler;
    const tail = inclusionTail({ name: 'paging', sampler, size: 1000, take: 30, keys: 800 });
    expect(tail).toBeLessThan(falseAlarmRate);
  });
});

describe('the paging sampler has few outcomes', () => {
  test.each([
    { size: 1000, take: 30, outcomes: 33, never: 10, always: 0 },
    { size: 1000, take: 300, outcomes: 3, never: 100, always: 0 },
    { size: 16_373, take: 819, outcomes: 19, never: 1691, always: 0 },
    { size: 42_782, take: 1283, outcomes: 33, never: 5255, always: 0 },
    { size: 42_782, take: 2139, outcomes: 20, never: 8114, always: 0 },
    { size: 60_000, take: 1800, outcomes: 33, never: 10_403, always: 0 },
    { size: 855_640, take: 42_782, outcomes: 20, never: 765_358, always: 38_032 },
    { size: 1_426_067, take: 42_782, outcomes: 33, never: 474_866, always: 0 },
    { size: 10, take: 7, outcomes: 3, never: 0, always: 1 },
  ])('$take of $size: $outcomes outcomes, $never rows are never drawn, $always always', (known) => {
    const { size, take } = known;
    const starts = startsOf(known);
    const draws = Array.from({ length: starts }, (_, start) => drawByPaging({ size, take, start }));
    const counts = new Uint16Array(size);
    for (const row of draws.flat()) counts[row] = (counts[row] ?? 0) + 1;
    expect(draws.every((rows) => rows.length === take)).toBe(true);
    expect({
      outcomes: new Set(draws.map((rows) => rows.join())).size,
      never: counts.filter((count) => count === 0).length,
      always: counts.filter((count) => count === starts).length,
    }).toEqual({ outcomes: known.outcomes, never: known.never, always: known.always });
  });
});

describe('the yardstick itself', () => {
  test.each([
    { value: 3.841, degrees: 1, tail: 0.05 },
    { value: 29.588, degrees: 10, tail: 0.001 },
    { value: 135.807, degrees: 100, tail: 0.01 },
    { value: 23.928, degrees: 1, tail: 1e-6 },
  ])(
    'chi-square of $value with $degrees degrees of freedom has the tail of the tables',
    ({ value, degrees, tail }) => {
      expect(chiSquareTail(value, degrees) / tail).toBeCloseTo(1, 2);
    },
  );

  test('its false-alarm rate is the stated one: over many trials of a fair sampler tails are uniform', () => {
    const sampler: Sampler = (key, ids, take) => orderStratum({ method: 'sha256@1', key, ids, take }).ids;
    const tails = Array.from({ length: 400 }, (_, at) =>
      inclusionTail({ name: `calibration ${at}`, sampler, size: 20, take: 5, keys: 40 }),
    );
    const tenths = Array.from(
      { length: 10 },
      (_, at) => tails.filter((tail) => Math.floor(tail * 10) === at).length,
    );
    expect(
      chiSquareTail(
        tenths.reduce((sum, count) => sum + (count - 40) ** 2 / 40, 0),
        9,
      ),
    ).toBeGreaterThan(falseAlarmRate);
  });
});
