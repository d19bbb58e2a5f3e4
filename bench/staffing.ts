/** How fast it is told whether a joint task can be staffed: `node scripts/run-ts.mjs bench/staffing.ts` */
import assert from 'node:assert/strict';
import { digestOf, identifier } from 'double-random/kernel';
import {
  checkFeasibility,
  type EligibleInspector,
  type EligibleTarget,
  type FeasibilityInput,
} from 'double-random/plan';
import { timed, verdict } from './side-by-side.js';

const record = digestOf('bench of the staffing');
const departments = ['market', 'fire', 'health'];
const areas = Array.from({ length: 30 }, (_, at) => identifier(`A${String(at).padStart(2, '0')}`));

const enough = officeOf({ cap: 40, drawn: 30_000, byArea: false });
time('one group of each department, everybody drawn, enough people', enough, []);
time('the same, one department short', without(enough, 'fire', 500), ['plan.capacity-short']);
const byArea = officeOf({ cap: 40, drawn: 30_000, byArea: true });
time('leader of the area and a member of each department, enough', byArea, []);
time('the same, every area short of leaders', officeOf({ cap: 9, drawn: 30_000, byArea: true }), [
  'plan.area-short',
  'plan.capacity-short',
]);
time('6,000 of 30,000 drawn anywhere, areas at risk', officeOf({ cap: 9, drawn: 6000, byArea: true }), [
  'plan.drawing-at-risk',
]);
time(
  'the same with 5 recusals each, enough',
  officeOf({ cap: 40, drawn: 6000, byArea: true, recusals: 5 }),
  [],
);

function time(job: string, office: FeasibilityInput, expected: readonly string[]): void {
  const { outcome, milliseconds } = timed(() => checkFeasibility(office));
  const codes = [...new Set(outcome.issues.map(({ code }) => code))].sort();
  assert.deepEqual(codes, expected);
  assert.equal(outcome.feasibility, expected.includes('plan.drawing-at-risk') ? 'possible' : 'certain');
  console.log(
    `staffing of ${office.targets.length} targets × ${office.inspectors.length} inspectors: ${job}`,
  );
  console.log(`  ${outcome.issues.length} issues ${JSON.stringify(outcome.issues[0]?.args ?? {})}`);
  verdict(`${(milliseconds / 1000).toFixed(2)} s`, milliseconds < 5000, 'under 5 s');
}

function officeOf({
  cap,
  drawn,
  byArea,
  recusals = 0,
}: {
  cap: number;
  drawn: number;
  byArea: boolean;
  recusals?: number;
}): FeasibilityInput {
  const inspectors: EligibleInspector[] = Array.from({ length: 3000 }, (_, at) => {
    const department = departments[at % 3] as string;
    const area = areas[Math.floor(at / 3) % areas.length] as string;
    return {
      id: idOf('I', at),
      record,
      cap,
      classes: [department, ...(Math.floor(at / 90) % 2 ? [`lead@${area}`] : [])],
    };
  });
  const targets: EligibleTarget[] = Array.from({ length: 30_000 }, (_, at) => ({
    id: idOf('T', at),
    record,
    stratum: identifier('all'),
    area: areas[at % areas.length] as EligibleTarget['id'],
    ...(recusals === 0
      ? {}
      : {
          recused: Array.from({ length: recusals }, (__, nth) =>
            idOf('I', (at * 7 + nth * 611) % 3000),
          ).sort(),
        }),
  }));
  const team = [
    ...(byArea ? [{ id: identifier('leader'), label: '', count: 1, class: 'lead', byArea: true }] : []),
    ...departments.map((name) => ({
      id: identifier(name),
      label: name,
      count: 1,
      class: name,
      byArea: false,
    })),
  ];
  const quantity = { kind: 'count', comparator: '=', count: drawn } as const;
  const stratum = {
    id: identifier('all'),
    label: '',
    size: 30_000,
    quantity,
    rounding: 'ceil',
    quota: drawn,
    reserve: 0,
  } as const;
  return { inspectors, targets, team, strata: [stratum] };
}

function without(office: FeasibilityInput, department: string, left: number): FeasibilityInput {
  let seen = 0;
  const inspectors = office.inspectors.filter(
    ({ classes }) => !classes.includes(department) || ++seen <= left,
  );
  return { ...office, inspectors };
}

function idOf(letter: string, at: number) {
  return identifier(letter + String(at).padStart(6, '0'));
}
