import {
  type LocalHolidays,
  openCalendar,
  stateCouncilYears,
  type WorkCalendar,
} from '../../../core/calendar/index.js';
import {
  beijingDay,
  type CivilDate,
  fail,
  type Identifier,
  type Issue,
  placeIssues,
  type Result,
  succeed,
} from '../../../core/kernel/index.js';
import {
  type ClockSetting,
  type CompletionRates,
  completionRates,
  type Duty,
  type FoundDuties,
  findDuties,
  isOverdue,
  publicationClock,
  type ResultState,
  type TargetStanding,
  tellOverdue,
} from '../../../core/results/index.js';
import { drawOf, type Ledger, readLedger } from '../ledger.js';
import type { OfficePorts } from '../model.js';
import { planHistory } from '../year-plan.js';
import { findDraw } from './find-draw.js';
import { loadResults, type ResultsState } from './results-state.js';

/** How the clocks are read: local days off, and how long a result may stay pending. */
export interface ClockOptions {
  readonly local?: LocalHolidays | undefined;
  readonly pendingDays?: number | undefined;
}

/** Where the results of a draw stand. */
export interface ResultsStatus {
  readonly drawId: Identifier;
  readonly title: string;
  readonly counts: Readonly<Record<ResultState, number>>;
  /** 完成率 and 完结率; nothing where nobody was drawn. */
  readonly rates: CompletionRates | undefined;
  readonly standings: readonly TargetStanding[];
  readonly duties: readonly Duty[];
  /** What is overdue, and what is due next. */
  readonly notes: readonly Issue[];
}

/** The overdue list (逾期清单). */
export interface OverdueList {
  readonly draws: readonly OverdueDraw[];
  /**
   * `calendar.year-unknown` for every deadline that no notice covers: an info while the calendar reaches as far as today, for
   * then it is still to come; otherwise a warning, for it may have passed.
   */
  readonly notes: readonly Issue[];
}

/** What of a draw is overdue, or was done too late. */
export interface OverdueDraw {
  readonly drawId: Identifier;
  readonly title: string;
  readonly duties: readonly OverdueDuty[];
}

/** A duty whose day passed without its being done. `done` is the day it was done too late. */
export interface OverdueDuty extends Duty {
  /** Working days after its day until it was done, or until today; absent where the calendar does not reach. */
  readonly workdays?: number;
}

/** Where the results of a draw stand, with its clocks. Changes nothing. */
export async function resultsStatus(
  { store, clock }: OfficePorts,
  drawId: string,
  options: ClockOptions = {},
): Promise<Result<ResultsStatus>> {
  const ledger = await readLedger(store);
  if (!ledger.ok) return ledger;
  const drawn = await findDraw(store, ledger.value, drawId);
  if (!drawn.ok) return drawn;
  const state = drawn.value;
  const today = beijingDay(clock.now());
  const found = await findDutiesOf(store, ledger.value, { state, today, options });
  if (!found.ok) return found;
  const { duties } = found.value;
  const standings = [...state.standings.values()];
  return succeed({
    drawId: state.draw.id,
    title: state.plan.title,
    counts: countStates(standings),
    rates: ratesOf(standings),
    standings,
    duties,
    notes: [...tellOverdue(duties, today), ...tellUnknown(found.value, calendarOf(options), today)],
  });
}

/** The overdue list (逾期清单) over every official draw. Changes nothing. */
export async function listOverdue(
  { store, clock }: OfficePorts,
  options: ClockOptions = {},
): Promise<Result<OverdueList>> {
  const ledger = await readLedger(store);
  if (!ledger.ok) return ledger;
  const today = beijingDay(clock.now());
  const calendar = calendarOf(options);
  const draws: OverdueDraw[] = [];
  const notes: Issue[] = [];
  const issues: Issue[] = [];
  for (const state of await officialResults(store, ledger.value)) {
    if (!state.ok) {
      issues.push(...state.issues);
      continue;
    }
    const found = await findDutiesOf(store, ledger.value, { state: state.value, today, options });
    if (!found.ok) issues.push(...found.issues);
    else {
      const { id } = state.value.draw;
      notes.push(...placeIssues(tellUnknown(found.value, calendar, today), [id]));
      const late = found.value.duties
        .filter((duty) => isOverdue(duty, today))
        .map((duty) => withWorkdays(duty, calendar, today));
      if (late.length > 0) draws.push({ drawId: id, title: state.value.plan.title, duties: late });
    }
  }
  return issues.length > 0 ? fail(issues) : succeed({ draws, notes });
}

/** The results of every official draw that was drawn here and is inspected from here, in the order of the journal. */
export async function officialResults(
  store: OfficePorts['store'],
  ledger: Ledger,
): Promise<readonly Result<ResultsState>[]> {
  const states: Result<ResultsState>[] = [];
  for (const { id, sealed, recorded } of ledger.draws.values()) {
    if (sealed?.mode !== 'official' || recorded === undefined) continue;
    const state = await loadResults(store, drawOf(ledger, id));
    const elsewhere = !state.ok && state.issues.every(({ code }) => code === 'sdk.results-of-handed-down');
    if (!elsewhere) states.push(state);
  }
  return states;
}

/** What duties are read of, and by which clock. */
interface DutyOrder {
  readonly state: ResultsState;
  readonly today: CivilDate;
  readonly options: ClockOptions;
}

/**
 * Every duty of a draw whose day is known. A deadline beyond the calendar is still to come as long as the calendar reaches
 * as far as today; once it does not, `calendar.year-unknown`.
 */
export async function dutiesOf(
  store: OfficePorts['store'],
  ledger: Ledger,
  order: DutyOrder,
): Promise<Result<readonly Duty[]>> {
  const found = await findDutiesOf(store, ledger, order);
  if (!found.ok) return found;
  const { duties, unknown } = found.value;
  const { covers } = calendarOf(order.options);
  return unknown.length > 0 && order.today > covers.to ? fail(unknown) : succeed(duties);
}

async function findDutiesOf(
  store: OfficePorts['store'],
  ledger: Ledger,
  { state, today, options }: DutyOrder,
): Promise<Result<FoundDuties>> {
  const inspectBy = await inspectionDeadline(store, ledger, state);
  if (!inspectBy.ok) return inspectBy;
  const { pendingDays } = options;
  const setting: ClockSetting = {
    today,
    calendar: calendarOf(options),
    clock: publicationClock(state.rules.publicationDays),
    dayOf: beijingDay,
    ...(inspectBy.value !== undefined && { inspectBy: inspectBy.value }),
    ...(pendingDays !== undefined && { pendingDays }),
  };
  return succeed(findDuties(state.standings, setting));
}

function calendarOf({ local }: ClockOptions): WorkCalendar {
  return openCalendar({ years: stateCouncilYears, ...(local && { local }) });
}

/** A deadline beyond the calendar is still to come as long as the calendar reaches as far as today. */
function tellUnknown({ unknown }: FoundDuties, { covers }: WorkCalendar, today: CivilDate): Issue[] {
  const severity = today <= covers.to ? 'info' : 'warning';
  return unknown.map((issue) => ({ ...issue, severity }));
}

function withWorkdays(duty: Duty, calendar: WorkCalendar, today: CivilDate): OverdueDuty {
  const late = calendar.workdaysBetween(duty.due, duty.done ?? today);
  return late.ok ? { ...duty, workdays: late.value } : duty;
}

/** 完成时限 of the row of the annual plan that the draw carries out, as it was when it was sealed. */
async function inspectionDeadline(
  store: OfficePorts['store'],
  ledger: Ledger,
  { plan }: ResultsState,
): Promise<Result<CivilDate | undefined>> {
  if (plan.planned === undefined) return succeed(undefined);
  const { version } = plan.planned;
  const history = await planHistory(store, ledger, version);
  if (!history.ok) return history;
  const row = history.value.versions.get(version)?.find(({ id }) => id === plan.planItem);
  return succeed(row?.deadline ?? row?.periodTo);
}

function countStates(standings: readonly TargetStanding[]): Readonly<Record<ResultState, number>> {
  const counts = { outstanding: 0, entered: 0, returned: 0, approved: 0, published: 0, withdrawn: 0 };
  for (const { state } of standings) counts[state]++;
  return counts;
}

function ratesOf(standings: readonly TargetStanding[]): CompletionRates | undefined {
  const done = standings.flatMap(({ result }) => (result === undefined ? [] : [result]));
  const notInspected = done.filter((result) => result.notInspected !== undefined).length;
  const outstanding = standings.length - done.length;
  return completionRates({ inspected: done.length - notInspected, notInspected, outstanding });
}
