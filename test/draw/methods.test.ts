import { methodOf, orderStratum, stageKey, ticketOf, uniform } from 'double-random/draw';
import { compareText, type Digest, digestOf, type Identifier, identifier } from 'double-random/kernel';
import type { MethodId } from 'double-random/rules';
import fc from 'fast-check';
import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { seedrandomStream } from '../../src/core/draw/seedrandom-v1/stream.js';
import vectors from '../vectors/first-party.json' with { type: 'json' };

const seed = vectors.entropy.seed as Digest;
const methods: readonly MethodId[] = ['seedrandom@1', 'sha256@1'];

describe.each(methods)('%s', (method) => {
  const vector = vectors[method];
  const targetsKey = stageKey({ seed, stage: 'targets', stratum: 'A', method });
  const teamsKey = stageKey({ seed, stage: 'teams', stratum: '', method });
  const ids = vector.ids.map(identifier);

  it('derives the stage keys of the vectors', () => {
    expect(targetsKey).toBe(vector['K(targets, A)']);
    expect(teamsKey).toBe(vector['K(teams)']);
  });

  it('orders the stratum of the vectors', () => {
    expect(orderStratum({ method, key: targetsKey, ids, take: ids.length }).ids).toEqual(vector.order);
  });

  it('streams the words of the vectors', () => {
    const next = methodOf(method).stream(teamsKey);
    expect(vector['first words of the team stream'].map(() => next())).toEqual(
      vector['first words of the team stream'],
    );
  });

  it('throws away words of the incomplete last span', () => {
    const next = methodOf(method).stream(teamsKey);
    const numbers = vector['uniform(3000000000) ×4'];
    expect(numbers.map(() => uniform(3_000_000_000, next))).toEqual(numbers);
  });

  const pool = fc.uniqueArray(fc.stringMatching(/^[A-Z0-9][A-Z0-9.:/-]{0,63}$/), {
    minLength: 1,
    maxLength: 60,
  });

  it('takes as its first k, for every k, the first k of the whole order', () => {
    fc.assert(
      fc.property(pool, fc.nat(), fc.string({ unit: 'grapheme' }), (names, pick, salt) => {
        const stratum = [...names].sort(compareText).map(identifier);
        const key = digestOf(salt);
        const take = pick % (stratum.length + 1);
        const whole = orderStratum({ method, key, ids: stratum, take: stratum.length }).ids;
        expect([...whole].sort(compareText)).toEqual(stratum);
        expect(orderStratum({ method, key, ids: stratum, take }).ids).toEqual(whole.slice(0, take));
      }),
    );
  });

  it('takes no stratum that is out of order or repeats an id, so that row order cannot reach a draw', () => {
    const key = digestOf('key');
    const twice = [identifier('A'), identifier('A')];
    const reversed = [identifier('B'), identifier('A')];
    for (const wrong of [twice, reversed]) {
      expect(() => orderStratum({ method, key, ids: wrong, take: 1 })).toThrow(RangeError);
    }
    for (const take of [-1, 1.5, 3]) {
      expect(() => orderStratum({ method, key, ids: ids.slice(0, 2), take })).toThrow(RangeError);
    }
  });
});

describe('sha256@1', () => {
  const key = digestOf('key');
  const ids = Array.from({ length: 3000 }, (_, at) => identifier(`T${String(at).padStart(5, '0')}`));

  it('is the plain sort of tickets, which anyone can repeat', () => {
    const slow = ids
      .map((id) => ({ id, ticket: ticketOf(key, id) }))
      .sort((left, right) => compareText(left.ticket, right.ticket) || compareText(left.id, right.id));
    for (const take of [0, 1, 30, 299, 1500, 2999, 3000]) {
      const order = orderStratum({ method: 'sha256@1', key, ids, take });
      expect(order.ids).toEqual(slow.slice(0, take).map(({ id }) => id));
      expect(order.tickets).toEqual(slow.slice(0, take).map(({ ticket }) => ticket));
    }
  });

  it('keeps whoever is drawn when someone not drawn leaves the list', () => {
    const drawn = orderStratum({ method: 'sha256@1', key, ids, take: 150 }).ids;
    const isDrawn = new Set<Identifier>(drawn);
    const others = ids.filter((id) => !isDrawn.has(id));
    fc.assert(
      fc.property(fc.subarray(others), (leaving) => {
        const gone = new Set(leaving);
        const left = ids.filter((id) => !gone.has(id));
        return (
          JSON.stringify(orderStratum({ method: 'sha256@1', key, ids: left, take: 150 }).ids) ===
          JSON.stringify(drawn)
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('npm seedrandom 3.0.5, as its own repository publishes it', () => {
  it('gives the values of README and test/nodetest.js', () => {
    const hello = seedrandom('hello.');
    expect([hello(), hello(), hello.quick(), hello.int32()]).toEqual([
      0.9282578795792454, 0.3752569768646784, 0.7316977467853576, 1966374204,
    ]);
    const plain = seedrandom('hello.');
    expect([plain(), plain(), plain()][2]).toBe(0.7316977468919549);
    expect(seedrandom('added entropy.')()).toBe(0.597067214994467);
  });

  it('gives our known answers under 64-digit keys', () => {
    const words = (key: string) => {
      const next = seedrandomStream(key as Digest);
      return Array.from({ length: 6 }, () => next() | 0);
    };
    expect(words('0'.repeat(64))).toEqual([
      -943362344, -1060333555, 730021270, 1704374920, 557935550, -1220641521,
    ]);
    expect(words(digestOf('abc'))).toEqual([
      1558305656, -1398820188, -1612838728, -1469171326, -1650760549, 1154696177,
    ]);
  });

  it('confuses Chinese seeds, folds repetitions and tells numbers from strings, hence the guard', () => {
    const first = (text: string | number) => seedrandom(text as string).int32();
    expect(first('丁')).toBe(first('企'));
    expect(first('企')).toBe(first('省'));
    expect(first('甲')).toBe(first('防'));
    expect(first('ab')).toBe(first('abab'));
    expect(first('ab') >>> 0).toBe(1174047878);
    expect(first(111) >>> 0).toBe(4167915410);
    expect(first('111') >>> 0).toBe(1157273989);
  });

  it.each(['丁', 'ab', '', '0'.repeat(63), 'A'.repeat(64), digestOf('x').toUpperCase()])(
    'never sees the seed %j',
    (text) => {
      expect(() => seedrandomStream(text as Digest)).toThrow(TypeError);
    },
  );

  it('leaves Math.random alone, and does not ask it', () => {
    const before = Math.random;
    const expected = seedrandomStream(digestOf('key'))();
    Math.random = () => {
      throw new Error('asked');
    };
    try {
      expect(seedrandomStream(digestOf('key'))()).toBe(expected);
    } finally {
      Math.random = before;
    }
    expect(Math.random).toBe(before);
  });
});
