import { runDraw } from 'double-random/draw';
import { digestOf, identifier } from 'double-random/kernel';
import { type DraftPlan, planDraw, sealPlan } from 'double-random/plan';
import type { Inspector } from 'double-random/pools';
import { parseWorkRules, type TeamGroupRule, type WorkRules } from 'double-random/rules';
import { describe, expect, it } from 'vitest';
import { sampleOffice } from '../fixtures/small-office.js';

const office = sampleOffice();
const [task, rules] = [office.tasks[0], office.rules[0]];
const departments = ['市场监督管理局', '消防救援大队', '卫生健康委员会'] as const;

/** 一业一查: one visit, one inspector of each department. */
const joint: TeamGroupRule[] = departments.map((value, at) => ({
  id: identifier(['market', 'fire', 'health'][at] as string),
  count: 1,
  role: { kind: 'department', value },
  byArea: false,
}));

/** So many inspectors of each department, turn by turn in two districts. */
function staffOf(counts: readonly number[]): Inspector[] {
  return departments.flatMap((department, at) =>
    Array.from({ length: counts[at] ?? 0 }, (_, nth): Inspector => {
      const { district: _district, ...someone } = office.inspectors[0];
      return {
        ...someone,
        id: identifier(`${'MFH'[at]}-${String(nth).padStart(2, '0')}`),
        department,
        district: nth % 2 === 0 ? '东街' : '西街',
      };
    }),
  );
}

function plan(change: Partial<WorkRules>, inspectors: readonly Inspector[]) {
  const quantity = { kind: 'count', comparator: '=', count: 10 } as const;
  const strata = { by: [], missing: 'refuse', quantities: [{ where: {}, quantity }] } as const;
  const changed = { ...rules, strata, team: joint, ...change };
  return planDraw({
    task: { ...task, recusals: [] },
    items: { version: 1, records: office.items },
    rules: { version: 1, records: [changed] },
    targets: office.targets,
    inspectors,
  });
}

function draw(draft: DraftPlan) {
  const parties = draft.task.entropy.parties.map((party) => [party, digestOf(party)]);
  const sealed = sealPlan(draft, { saltKey: digestOf('salt'), commitments: Object.fromEntries(parties) });
  if (!sealed.ok) throw new Error('not sealed');
  return runDraw({ ...sealed.value, seed: digestOf('seed') });
}

const visits = (maximumVisits: number) => ({ inspectors: { ...rules.inspectors, maximumVisits } });

describe('a joint task of three departments', () => {
  it('names the department that is short, by how much, and what would cure it', () => {
    const refused = plan(visits(3), staffOf([6, 3, 6]));
    const issues = refused.ok ? [] : refused.issues;
    expect(issues.map(({ code }) => code)).toEqual(['plan.capacity-short']);
    const { args } = issues[0] ?? { args: {} };
    expect(args).toEqual({
      class: '消防救援大队',
      needed: 10,
      capacity: 9,
      short: 1,
      people: 3,
      raise: 4,
      more: 1,
      drawn: 10,
      fewer: 9,
    });
  });

  it('is sealed and drawn once any of the cures is applied', () => {
    for (const cured of [plan(visits(4), staffOf([6, 3, 6])), plan(visits(3), staffOf([6, 4, 6]))]) {
      if (!cured.ok) throw new Error('refused');
      expect(cured.value.feasibility).toBe('certain');
      const { assignment } = draw(cured.value);
      if (!assignment.complete) throw new Error('not assigned');
      expect(assignment.teams).toHaveLength(10);
      for (const { groups } of assignment.teams) {
        expect(groups.map(({ inspectors }) => inspectors[0]?.[0])).toEqual(['M', 'F', 'H']);
      }
    }
  });

  it('names every department that is short', () => {
    const refused = plan(visits(3), staffOf([6, 3, 1]));
    const named = refused.ok ? [] : refused.issues.map(({ args }) => args['class']);
    expect(named).toEqual(['消防救援大队', '卫生健康委员会']);
  });
});

describe('neighbouring areas', () => {
  const bound = [{ id: identifier('pair'), count: 2, role: { kind: 'any' }, byArea: true }] as const;
  const east = staffOf([6, 0, 0]).map((one) => ({ ...one, district: '东街' }));

  it('lend their people where the rules say so, and only there', () => {
    const alone = plan({ ...visits(20), team: bound }, east);
    expect(alone.ok ? [] : alone.issues.map(({ code }) => code)).toEqual(['plan.place-without-people']);

    const helped = plan({ ...visits(20), team: bound, areas: { neighbours: { 西街: ['东街'] } } }, east);
    if (!helped.ok) throw new Error('refused');
    expect(helped.value.feasibility).toBe('certain');
    expect(helped.value.inspectors[0]).toHaveProperty('classes.length', 2);
    expect(draw(helped.value).assignment.complete).toBe(true);
  });

  it('are told where the name is not in the register, and change no frame where nobody is named', () => {
    const misspelt = plan(
      { ...visits(20), team: joint, areas: { neighbours: { 西街: ['东大街'] } } },
      staffOf([6, 6, 6]),
    );
    expect(misspelt.ok && misspelt.value.notes.map(({ code }) => code)).toEqual(['plan.neighbour-unknown']);
  });

  it('are refused where they say nothing', () => {
    const codesOf = (change: object) => {
      const parsed = parseWorkRules({ format: 'double-random/rules@1', rules: [{ ...rules, ...change }] });
      return parsed.ok ? [] : parsed.issues.map(({ code }) => code);
    };
    expect(codesOf({ team: bound, areas: { neighbours: { 西街: ['东街'] } } })).toEqual([]);
    expect(codesOf({ areas: { neighbours: { 西街: ['东街'] } } })).toEqual(['rules.neighbours-idle']);
    expect(codesOf({ team: bound, areas: { neighbours: { 西街: ['西街'] } } })).toEqual([
      'rules.neighbour-itself',
    ]);
    expect(codesOf({ team: bound, areas: { neighbours: { 西街: [] } } })).toEqual(['rules.malformed']);
  });
});
