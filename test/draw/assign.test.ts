import { createHash } from 'node:crypto';
import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { assignTeams, canAssign } from '../../src/core/draw/assign/index.js';
import { identifier } from '../../src/core/kernel/index.js';
import vectors from '../vectors/first-party.json' with { type: 'json' };
import { numbered, testStream } from './assign-cases.js';

const teamsCase = 'teams: 5 targets, 5 inspectors with cap 2, one group of 2, I1 recused from the first id';

/** The streams of the two methods from their definition, apart from the library's own. */
const streams = {
  'seedrandom@1': (key: string) => {
    const generator = seedrandom(key);
    return () => generator.int32() >>> 0;
  },
  'sha256@1': (key: string) => {
    let word = 0;
    return () => {
      const block = createHash('sha256')
        .update(`${key}#${Math.floor(word / 8)}`)
        .digest();
      return block.readUInt32BE(4 * (word++ % 8));
    };
  },
};

describe.each(['seedrandom@1', 'sha256@1'] as const)('the vectors of %s', (method) => {
  const vector = vectors[method];
  const expected = vector[teamsCase];

  test('the stream gives the published words', () => {
    const next = streams[method](vector['K(teams)']);
    expect(Array.from({ length: 10 }, next)).toEqual(vector['first words of the team stream']);
  });

  test('service, effective cap and teams are the published ones', () => {
    const ids = vector.ids.slice(0, 5).map(identifier);
    const assignment = assignTeams(
      {
        targets: ids.map((id, at) => (at === 0 ? { id, recused: [identifier('I1')] } : { id })),
        groups: [{ id: identifier('pair'), count: 2, class: 'any', byArea: false }],
        inspectors: numbered('I', 5).map((id) => ({ id, cap: 2, classes: ['any'] })),
      },
      streams[method](vector['K(teams)']),
    );
    expect(assignment).toEqual({
      complete: true,
      service: expected.service,
      effectiveCap: expected['effective cap'],
      teams: Object.entries(expected.teams).map(([target, inspectors]) => ({
        target,
        groups: [{ id: 'pair', inspectors }],
      })),
    });
  });
});

describe('the edges of an assignment', () => {
  const group = { id: identifier('pair'), count: 2, class: 'any', byArea: false };
  const inspectors = numbered('I', 3).map((id) => ({ id, cap: 9, classes: ['any'] }));

  test('nobody to visit is complete, under a cap of zero', () => {
    const assignment = assignTeams({ targets: [], groups: [group], inspectors }, testStream('empty'));
    expect(assignment).toEqual({ complete: true, service: [], effectiveCap: 0, teams: [] });
  });

  test('a team without places is complete, and is listed', () => {
    const targets = [{ id: identifier('T1') }];
    const assignment = assignTeams({ targets, groups: [], inspectors: [] }, testStream('no groups'));
    expect(assignment).toMatchObject({ complete: true, teams: [{ target: 'T1', groups: [] }] });
  });

  test('a place bound to an area has no candidate where the target has no area', () => {
    const input = {
      targets: [{ id: identifier('T1') }],
      groups: [{ ...group, count: 1, byArea: true }],
      inspectors: inspectors.map((inspector) => ({
        ...inspector,
        classes: ['any', 'any@', 'any@undefined'],
      })),
    };
    expect(canAssign(input)).toBe(false);
    expect(assignTeams(input, testStream('no area'))).toMatchObject({
      complete: false,
      certificate: { places: [{ target: 'T1', group: 'pair' }], inspectors: [], demand: 1, capacity: 0 },
    });
  });

  test('one person never fills two places of a team, so two places need two persons however large their caps', () => {
    const one = inspectors.slice(0, 1);
    expect(canAssign({ targets: [{ id: identifier('T1') }], groups: [group], inspectors: one })).toBe(false);
    const leader = { ...group, id: identifier('leader'), count: 1 };
    const member = { ...group, id: identifier('member'), count: 1 };
    expect(
      canAssign({ targets: [{ id: identifier('T1') }], groups: [leader, member], inspectors: one }),
    ).toBe(false);
  });

  test('ids out of order or repeated are the programmer’s mistake', () => {
    const targets = ['T2', 'T1'].map((id) => ({ id: identifier(id) }));
    expect(() => assignTeams({ targets, groups: [group], inspectors }, testStream('order'))).toThrow(
      RangeError,
    );
    const twice = [...inspectors.slice(0, 1), ...inspectors];
    expect(() =>
      assignTeams({ targets: [], groups: [group], inspectors: twice }, testStream('order')),
    ).toThrow(RangeError);
  });
});

test('a team that nobody could ever fill is certified with its whole demand, whatever its size', () => {
  const input = (count: number) => ({
    targets: numbered('T', 3).map((id) => ({ id })),
    groups: [{ id: identifier('all'), count, class: 'any', byArea: false }],
    inspectors: numbered('I', 4).map((id) => ({ id, cap: 9, classes: ['any'] })),
  });
  for (const count of [5, 6, 1000, 2 ** 50]) {
    expect(canAssign(input(count))).toBe(false);
    const assignment = assignTeams(input(count), () => 0);
    expect(assignment.complete ? undefined : assignment.certificate).toMatchObject({
      places: numbered('T', 3).map((target) => ({ target, group: 'all' })),
      inspectors: numbered('I', 4),
      demand: 3 * count,
      capacity: 12,
    });
  }
});
