import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AssignmentInput,
  assignTeams,
  canAssign,
  checkCertificate,
} from '../../src/core/draw/assign/index.js';
import type { Assignment } from '../../src/core/draw/model.js';
import { identifier } from '../../src/core/kernel/index.js';
import { middlingInputs, numbered, smallInputs, testStream } from './assign-cases.js';
import { tryMaximumFlow } from './assign-plain-flow.js';
import {
  allAssignments,
  assignSlowly,
  eligibleFor,
  placesOf,
  type Question,
  textOf,
  tryEverything,
} from './assign-reference.js';
import { plantCase } from './planted-cases.js';

describe('the law of the outcome', () => {
  test('on small inputs it is the outcome of trying everything', () => {
    holdAgainstReference(smallInputs, tryEverything, 4000);
  });

  test('on larger inputs it is the outcome of a maximum flow for every question', () => {
    holdAgainstReference(middlingInputs, tryMaximumFlow, 400);
  });

  test('so it is on inputs that are feasible with little or no slack', () => {
    holdAgainstReference(tightInputs, tryMaximumFlow, 150);
  });
});

/** The same words of the stream must give the same outcome, to the last word. */
function holdAgainstReference(
  inputs: fc.Arbitrary<AssignmentInput>,
  isCompletable: (question: Question) => boolean,
  numRuns: number,
): void {
  const seen = { complete: 0, refusals: 0 };
  fc.assert(
    fc.property(inputs, fc.nat(), (input, seed) => {
      const [words, slowWords] = [counted(testStream(seed)), counted(testStream(seed))];
      const assignment = assignTeams(input, words.next);
      const expected = assignSlowly(input, slowWords.next, isCompletable);
      expect(assignment.complete).toBe(expected !== undefined);
      expect(canAssign(input)).toBe(assignment.complete);
      if (!assignment.complete) return;
      expect(words.taken()).toBe(slowWords.taken());
      expect({
        service: assignment.service,
        effectiveCap: assignment.effectiveCap,
        teams: assignment.teams.flatMap(({ target, groups }) =>
          groups.map(({ id, inspectors }) => [target, id, inspectors]),
        ),
      }).toEqual(expected);
      seen.complete++;
      if (words.taken() > input.targets.length + placesOf(input).length) seen.refusals++;
    }),
    { numRuns, seed: 20260301 },
  );
  // The law says something only if many cases are complete and in many of them candidates had to be refused.
  expect(seen.complete).toBeGreaterThan(numRuns / 4);
  expect(seen.refusals).toBeGreaterThan(numRuns / 20);
}

/** Planted inputs: feasible, and each place wanted by others. */
const tightInputs = fc
  .record({
    seed: fc.nat(),
    targets: fc.integer({ min: 4, max: 14 }),
    slackPercent: fc.constantFrom(0, 0, 3, 10),
  })
  .map(({ seed, ...size }) =>
    plantCase({ ...size, inspectors: 9 + (seed % 6) }, testStream(`planting ${seed}`)),
  );

function counted(next: () => number): { next: () => number; taken: () => number } {
  let taken = 0;
  const countedNext = () => {
    taken++;
    return next();
  };
  return { next: countedNext, taken: () => taken };
}

describe('the law of the certificate', () => {
  test('where no complete assignment exists, the certificate adds up and is the smallest set with the most missing', () => {
    let certified = 0;
    fc.assert(
      fc.property(smallInputs, fc.nat(), (input, seed) => {
        const assignment = assignTeams(input, testStream(seed));
        if (assignment.complete) return;
        const { certificate } = assignment;
        expect(checkCertificate(certificate, input)).toBe(true);
        expect(certificate).toEqual(worstShortage(input));
        certified++;
      }),
      { numRuns: 4000, seed: 20260302 },
    );
    expect(certified).toBeGreaterThan(200);
  });

  test('a certificate that was changed anywhere does not hold', () => {
    const input = {
      targets: numbered('T', 3).map((id) => ({ id })),
      groups: [{ id: identifier('pair'), count: 2, class: 'any', byArea: false }],
      inspectors: numbered('I', 3).map((id) => ({ id, cap: 1, classes: ['any'] })),
    };
    const assignment = assignTeams(input, testStream('short'));
    if (assignment.complete) throw new Error('this input is short of inspectors');
    const { certificate } = assignment;
    expect(certificate).toMatchObject({ demand: 6, capacity: 3, inspectors: ['I1', 'I2', 'I3'] });
    const [place] = certificate.places;
    const changes: Partial<typeof certificate>[] = [
      { demand: 7 },
      { capacity: 2 },
      { inspectors: certificate.inspectors.slice(1) },
      { places: certificate.places.slice(1) },
      { places: [...certificate.places, ...(place ? [place] : [])] },
      { places: certificate.places.map(({ target }) => ({ target, group: identifier('other') })) },
    ];
    for (const change of changes) expect(checkCertificate({ ...certificate, ...change }, input)).toBe(false);
    const feasible = {
      ...input,
      inspectors: input.inspectors.map((inspector) => ({ ...inspector, cap: 2 })),
    };
    expect(checkCertificate(certificate, feasible)).toBe(false);
  });
});

describe('the law of reach', () => {
  const group = { id: identifier('G'), count: 1, class: 'any', byArea: false };
  const any = (caps: readonly number[]) =>
    numbered('I', caps.length).map((id, at) => ({ id, cap: caps[at] ?? 0, classes: ['any'] }));
  const lead = { ...group, id: identifier('L'), class: 'lead' };
  const cases: Record<string, AssignmentInput> = {
    'three targets, three inspectors, one each': {
      targets: numbered('T', 3).map((id) => ({ id })),
      groups: [group],
      inspectors: any([1, 1, 1]),
    },
    'teams of two with recusals, no slack': {
      targets: numbered('T', 4).map((id, at) => ({ id, recused: numbered('I', 4).slice(at, at + 1) })),
      groups: [{ ...group, count: 2 }],
      inspectors: any([2, 2, 2, 2]),
    },
    'uneven caps with slack': {
      targets: numbered('T', 4).map((id) => ({ id })),
      groups: [group],
      inspectors: any([1, 3, 2]),
    },
    'a leader and a member out of overlapping classes': {
      targets: numbered('T', 3).map((id) => ({ id })),
      groups: [lead, group],
      inspectors: any([2, 2, 2, 2]).map((inspector, at) =>
        at < 2 ? { ...inspector, classes: ['any', 'lead'] } : inspector,
      ),
    },
  };

  test.each(Object.entries(cases))(
    'every full assignment under the effective cap can come out: %s',
    (name, input) => {
      const possible = allAssignments(input);
      const reached = new Set<string>();
      for (let seed = 0; seed < 60 * possible.size; seed++) {
        const assignment = assignTeams(input, testStream(`${name} ${seed}`));
        reached.add(textOf(pairsOf(assignment)));
      }
      expect(possible.size).toBeGreaterThan(1);
      expect([...reached].sort()).toEqual([...possible].sort());
    },
  );
});

function pairsOf(assignment: Assignment): [target: string, group: string, inspector: string][] {
  if (!assignment.complete) return [];
  return assignment.teams.flatMap(({ target, groups }) =>
    groups.flatMap(({ id, inspectors }) =>
      inspectors.map((inspector): [string, string, string] => [target, id, inspector]),
    ),
  );
}

/** Tries every set of places for the one that misses most, and of these the smallest. */
function worstShortage(input: AssignmentInput) {
  const pairs = input.targets.flatMap((target) => input.groups.map((group) => ({ target, group })));
  let worst: ReturnType<typeof shortageOf> | undefined;
  for (let bits = 1; bits < 2 ** pairs.length; bits++) {
    const shortage = shortageOf(
      input,
      pairs.filter((_, at) => bits & (1 << at)),
    );
    const missing = shortage.demand - shortage.capacity;
    const most = worst === undefined ? 0 : worst.demand - worst.capacity;
    const isSmaller = worst !== undefined && missing === most && shortage.places.length < worst.places.length;
    if (missing > most || isSmaller) worst = shortage;
  }
  return worst;
}

function shortageOf(input: AssignmentInput, chosen: readonly Parameters<typeof eligibleFor>[1][]) {
  const visits = input.inspectors.map(({ id, cap }) => {
    const possible = new Set(
      chosen.filter((place) => eligibleFor(input, place).includes(id)).map(({ target }) => target),
    );
    return { id, brings: Math.min(cap, possible.size), isCandidate: possible.size > 0 };
  });
  return {
    places: chosen.map(({ target, group }) => ({ target: target.id, group: group.id })),
    inspectors: visits.filter(({ isCandidate }) => isCandidate).map(({ id }) => id),
    demand: chosen.reduce((sum, { group }) => sum + group.count, 0),
    capacity: visits.reduce((sum, { brings }) => sum + brings, 0),
  };
}
