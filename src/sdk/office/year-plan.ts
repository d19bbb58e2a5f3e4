import {
  checkPlanDeadlines,
  checkStanding,
  type PlanDeadlines,
  type PlanEvent,
  type PlanHistory,
  type PlannedTask,
  type PlanStanding,
  parsePlanEvent,
  standingOf,
} from '../../core/annual-plan/index.js';
import {
  beijingDay,
  type CivilDate,
  canonicalJson,
  fail,
  type Issue,
  issueOf,
  type Result,
  succeed,
} from '../../core/kernel/index.js';
import type { Store } from '../store.js';
import { newestVersion } from './chain.js';
import { type Ledger, readLedger, type ToldPlanEvent } from './ledger.js';
import type { OfficePorts } from './model.js';
import { getSnapshot } from './registers.js';
import { takeStep } from './step.js';

/** An event before it is checked; without a version it is about the newest. */
export type PlanEventInput = Readonly<Record<string, unknown>> & { readonly act: PlanEvent['act'] };

/** Where the annual plan stands. */
export interface YearPlan {
  readonly version: number;
  readonly standing: PlanStanding;
  readonly events: readonly ToldPlanEvent[];
  readonly notes: readonly Issue[];
}

/** By which days the plan of a year must be approved, published and filed. */
export interface YearPlanOptions {
  /** The year of the last approval unless told otherwise; without any, this year. */
  readonly year?: number | undefined;
  readonly deadlines?: PlanDeadlines | undefined;
}

/** Enters what was done about the annual plan. */
export async function tellPlanEvent(
  ports: OfficePorts,
  input: PlanEventInput,
): Promise<Result<ToldPlanEvent>> {
  return takeStep<ToldPlanEvent>(ports, async (ledger, now) => {
    const newest = newestVersion(ledger, 'plans');
    if (newest === undefined) return fail([issueOf('sdk.register-missing', { args: { register: 'plans' } })]);
    const parsed = parsePlanEvent({ version: newest.version, ...input });
    if (!parsed.ok) return parsed;
    const { value: event } = parsed;
    const issues = checkDay(event, beijingDay(now));
    if (event.version > newest.version) {
      const args = { register: 'plans', version: event.version, newest: newest.version };
      issues.push(issueOf('sdk.version-unknown', { args }));
    } else if (event.act === 'changed') {
      const idle = await findIdle(ports.store, ledger, event);
      if (!idle.ok) return idle;
      issues.push(...idle.value);
    }
    if (issues.length > 0) return fail(issues);
    return succeed({
      entry: { kind: 'plan-event-told', body: { ...event } },
      value: { ...event, toldAt: now },
    });
  });
}

/** Where the newest version of the annual plan stands, and what is still to be done about it. */
export async function readYearPlan(
  { store, clock }: OfficePorts,
  { year, deadlines = {} }: YearPlanOptions = {},
): Promise<Result<YearPlan>> {
  const ledger = await readLedger(store);
  if (!ledger.ok) return ledger;
  const newest = newestVersion(ledger.value, 'plans');
  if (newest === undefined) return fail([issueOf('sdk.register-missing', { args: { register: 'plans' } })]);
  const history = await planHistory(store, ledger.value, newest.version);
  if (!history.ok) return history;
  const { version, events } = history.value;
  const standing = standingOf(history.value);
  const today = beijingDay(clock.now());
  const approvals = events.filter((event) => event.act === 'approved');
  const planned = year ?? approvals[approvals.length - 1]?.year ?? Number(today.slice(0, 4));
  const ofYear = eventsOfYear(events, planned);
  const notes = [
    ...checkStanding(standing),
    ...checkPlanDeadlines({ year: planned, deadlines, events: ofYear, today }),
  ];
  return succeed({ version, standing, events: ledger.value.planEvents, notes });
}

/** The annual plan of a version: its rows, those of every version that was told of, and what was told. */
export async function planHistory(
  store: Store,
  { registers, planEvents }: Ledger,
  version: number,
): Promise<Result<PlanHistory>> {
  const events = planEvents.filter((event) => event.version <= version);
  const versions = new Map<number, readonly PlannedTask[]>();
  for (const of of new Set([version, ...events.map((event) => event.version)])) {
    const rows = await rowsOf(store, registers, of);
    if (!rows.ok) return rows;
    versions.set(of, rows.value);
  }
  return succeed({ version, versions, events });
}

/** Approval says which year a version is for; what was told of that version and the later ones is of the same year. */
function eventsOfYear(events: readonly PlanEvent[], year: number): readonly PlanEvent[] {
  const years = new Map(
    events.flatMap((event) => (event.act === 'approved' ? [[event.version, event.year] as const] : [])),
  );
  return events.filter(({ version }) => {
    const approved = [...years.keys()].filter((of) => of <= version);
    return approved.length === 0 || years.get(Math.max(...approved)) === year;
  });
}

function checkDay({ on }: PlanEvent, today: CivilDate): Issue[] {
  return on <= today ? [] : [issueOf('annual-plan.event-ahead', { path: ['on'], args: { on, today } })];
}

/** Items that a change names and that are the same as before. */
async function findIdle(
  store: Store,
  { registers }: Ledger,
  { version, items }: PlanEvent & { readonly act: 'changed' },
): Promise<Result<Issue[]>> {
  const before = await rowsOf(store, registers, version - 1);
  const after = await rowsOf(store, registers, version);
  if (!before.ok) return before;
  if (!after.ok) return after;
  const text = (rows: readonly PlannedTask[], id: string) => {
    const row = rows.find((task) => task.id === id);
    return row === undefined ? '' : canonicalJson(row);
  };
  const idle = items.filter((id) => version === 1 || text(before.value, id) === text(after.value, id));
  const args = { items: idle.join('、'), version };
  return succeed(idle.length === 0 ? [] : [issueOf('annual-plan.change-idle', { path: ['items'], args })]);
}

async function rowsOf(
  store: Store,
  { plans = [] }: Ledger['registers'],
  version: number,
): Promise<Result<readonly PlannedTask[]>> {
  const found = plans[version - 1];
  return found === undefined ? succeed([]) : getSnapshot(store, 'plans', found.snapshot);
}
