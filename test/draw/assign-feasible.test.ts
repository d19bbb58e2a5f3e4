import { expect, test } from 'vitest';
import { type AssignmentInput, assignTeams, canAssign } from '../../src/core/draw/assign/index.js';
import type { Assignment } from '../../src/core/draw/model.js';
import { uniform } from '../../src/core/draw/stream.js';
import { testStream } from './assign-cases.js';
import { plantCase } from './planted-cases.js';

const cases = Array.from({ length: 1000 }, (_, seed) => {
  const next = testStream(`planting ${seed}`);
  return plantCase(
    { targets: 5 + uniform(60, next), inspectors: 9 + uniform(24, next), slackPercent: uniform(11, next) },
    next,
  );
});

test('1,000 feasible inputs with 0–10 % slack, recusals and two groups are all assigned completely', () => {
  const flaws = cases.flatMap((input, seed) => flawsOf(assignTeams(input, testStream(seed)), input));
  expect(flaws).toEqual([]);
  expect(cases.every(canAssign)).toBe(true);
});

test('the same inputs defeat a greedy draw nearly always, so completeness is no accident', () => {
  const completed = cases.filter((input, seed) => isGreedilyComplete(input, testStream(seed)));
  expect(completed.length).toBeLessThan(cases.length / 4);
});

/** Everything that must never happen to a team, in words. */
function flawsOf(assignment: Assignment, input: AssignmentInput): string[] {
  if (!assignment.complete) return ['no complete assignment was found'];
  const flaws: string[] = [];
  const loads = new Map<string, number>();
  for (const { target, groups } of assignment.teams) {
    const served = input.targets.find(({ id }) => id === target);
    const team = groups.flatMap(({ inspectors }) => inspectors);
    if (new Set(team).size !== team.length) flaws.push(`${target}: the same person twice`);
    for (const [at, { inspectors }] of groups.entries()) {
      const group = input.groups[at];
      if (inspectors.length !== group?.count) flaws.push(`${target}: an empty place`);
      for (const id of inspectors) {
        loads.set(id, (loads.get(id) ?? 0) + 1);
        const wanted = group?.byArea ? `${group.class}@${served?.area}` : group?.class;
        const inspector = input.inspectors.find((known) => known.id === id);
        if (wanted === undefined || !inspector?.classes.includes(wanted))
          flaws.push(`${target}: ${id} has not the class ${wanted}`);
        if (served?.recused?.includes(id)) flaws.push(`${target}: ${id} is recused`);
      }
    }
  }
  for (const { id, cap } of input.inspectors) {
    const load = loads.get(id) ?? 0;
    if (load > Math.min(cap, assignment.effectiveCap)) flaws.push(`${id}: ${load} visits are too many`);
  }
  return flaws;
}

/** The obvious way: any candidate with room, one after the other, and never a look ahead. */
function isGreedilyComplete(input: AssignmentInput, next: () => number): boolean {
  const room = new Map(input.inspectors.map(({ id, cap }) => [id, cap]));
  return input.targets.every(({ area, recused }) => {
    const team = new Set<string>();
    return input.groups.every((group) => {
      const wanted = group.byArea ? `${group.class}@${area}` : group.class;
      for (let place = 0; place < group.count; place++) {
        const candidates = input.inspectors.filter(
          ({ id, classes }) =>
            classes.includes(wanted) && !recused?.includes(id) && !team.has(id) && (room.get(id) ?? 0) > 0,
        );
        const chosen = candidates[uniform(Math.max(candidates.length, 1), next)];
        if (chosen === undefined) return false;
        team.add(chosen.id);
        room.set(chosen.id, (room.get(chosen.id) ?? 0) - 1);
      }
      return true;
    });
  });
}
