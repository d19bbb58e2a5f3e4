/** How fast inspectors are assigned: `node scripts/run-ts.mjs bench/assign.ts` */
import assert from 'node:assert/strict';
import { type Assignment, type AssignmentInput, assignTeams, methodOf } from 'double-random/draw';
import { digestOf, identifier } from 'double-random/kernel';
import { assignPlainly } from './plain-assignment.js';
import { compare, median, timed, verdict } from './side-by-side.js';

const stream = () => methodOf('seedrandom@1').stream(digestOf('bench of the assignment'));
const recuseFive = (at: number, inspectors: number) =>
  [0, 1, 2, 3, 4].map((nth) => (at * 7 + nth * 611) % inspectors);
const pair = { id: identifier('pair'), count: 2, class: 'any', byArea: false };
const leader = { id: identifier('leader'), count: 1, class: 'lead', byArea: true };
const member = { id: identifier('member'), count: 1, class: 'any', byArea: false };

const small = inputOf({ targets: 400, inspectors: 40, groups: [pair], areas: 1, recused: recuseFive });
compare({
  job: 'assignment of 400 × 2 over 40 inspectors, no slack, 5 recusals each',
  ours: () => teamsOf(assignTeams(small, stream())),
  plain: () => assignPlainly(small, stream()),
  against: 'a new matching for every candidate',
  goal: { faster: 50 },
  rounds: 3,
});

for (const [job, shape] of Object.entries({
  'no areas': { groups: [pair], areas: 1 },
  '5 recusals each': { groups: [pair], areas: 1, recused: recuseFive },
  '30 areas': { groups: [{ ...pair, byArea: true }], areas: 30 },
  'leader of the area, member from anywhere, 5 recusals each': {
    groups: [leader, member],
    areas: 30,
    recused: recuseFive,
  },
})) {
  time(job, { targets: 30_000, inspectors: 3000, ...shape }, { seconds: 2, rounds: 3 });
}
const byArea = { groups: [{ ...pair, byArea: true }], areas: 100 };
time('100 areas', { targets: 300_000, inspectors: 20_000, ...byArea }, { seconds: 5, rounds: 1 });

/** Assigns with no slack at all, and checks that nothing is left over. */
function time(job: string, size: Size, { seconds, rounds }: { seconds: number; rounds: number }): void {
  const input = inputOf(size);
  const runs = Array.from({ length: rounds }, () => timed(() => assignTeams(input, stream())));
  for (const { outcome } of runs) assert.ok(outcome.complete && outcome.effectiveCap === capOf(size));
  const taken = median(runs.map(({ milliseconds }) => milliseconds)) / 1000;
  console.log(`assignment of ${size.targets} × 2 over ${size.inspectors} inspectors, no slack: ${job}`);
  console.log(`  complete; a greedy draw leaves ${countEmptyPlaces(input)} places empty`);
  verdict(`${taken.toFixed(2)} s`, taken < seconds, `under ${seconds} s`);
}

interface Size {
  readonly targets: number;
  readonly inspectors: number;
  readonly groups: AssignmentInput['groups'];
  readonly areas: number;
  readonly recused?: (target: number, inspectors: number) => number[];
}

/** Caps add up to exactly the places there are. */
function capOf({ targets, inspectors }: Size): number {
  return (2 * targets) / inspectors;
}

/** Every second inspector may lead, each in one area. */
function inputOf(size: Size): AssignmentInput {
  const { targets, inspectors, groups, areas, recused = () => [] } = size;
  const idOf = (letter: string, at: number) => identifier(letter + String(at).padStart(6, '0'));
  return {
    targets: Array.from({ length: targets }, (_, at) => ({
      id: idOf('T', at),
      area: idOf('A', at % areas),
      recused: recused(at, inspectors).map((who) => idOf('I', who)),
    })),
    groups,
    inspectors: Array.from({ length: inspectors }, (_, at) => ({
      id: idOf('I', at),
      cap: capOf(size),
      classes: [
        'any',
        `any@${idOf('A', at % areas)}`,
        ...(at % 2 ? [`lead@${idOf('A', ((at - 1) / 2) % areas)}`] : []),
      ],
    })),
  };
}

function teamsOf(assignment: Assignment): { target: string; team: string[] }[] {
  if (!assignment.complete) return [];
  return assignment.teams.map(({ target, groups }) => ({
    target,
    team: groups.flatMap(({ inspectors }) => inspectors),
  }));
}

/** The obvious way, for comparison: the next one with room who may, counted from a random inspector. */
function countEmptyPlaces({ targets, groups, inspectors }: AssignmentInput): number {
  const next = stream();
  const room = inspectors.map(({ cap }) => cap);
  let empty = 0;
  for (const { area, recused = [] } of targets) {
    const team = new Set<number>();
    for (const group of groups) {
      const wanted = group.byArea ? `${group.class}@${area}` : group.class;
      const isFree = (at: number) => {
        if ((room[at] ?? 0) === 0 || team.has(at)) return false;
        const inspector = inspectors[at];
        return inspector?.classes.includes(wanted) && !recused.includes(inspector.id);
      };
      for (let place = 0; place < group.count; place++) {
        let at = next() % inspectors.length;
        let tried = 0;
        for (; tried < inspectors.length && !isFree(at); tried++) at = (at + 1) % inspectors.length;
        if (tried === inspectors.length) empty++;
        else {
          team.add(at);
          room[at] = (room[at] ?? 0) - 1;
        }
      }
    }
  }
  return empty;
}
