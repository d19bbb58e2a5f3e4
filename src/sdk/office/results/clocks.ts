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
  type Issue,
  type Result,
  succeed,
} from '../../../core/kernel/index.js';
import {
  type ClockSetting,
  type Duty,
  type FoundDuties,
  findDuties,
  publicationClock,
} from '../../../core/results/index.js';
import type { Ledger } from '../ledger.js';
import type { OfficePorts } from '../model.js';
import { planHistory } from '../year-plan.js';
import type { ResultsState } from './results-state.js';

/** How the clocks are read: local days off, and how long a result may stay pending. */
export interface ClockOptions {
  readonly local?: LocalHolidays | undefined;
  readonly pendingDays?: number | undefined;
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

/** Every duty of a draw, and the days that no notice covers, by the calendar of the State Council and local days off. */
export async function findDutiesOf(
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

/** The calendar that an office counts by. */
export function calendarOf({ local }: ClockOptions): WorkCalendar {
  return openCalendar({ years: stateCouncilYears, ...(local && { local }) });
}

/** A deadline beyond the calendar is still to come as long as the calendar reaches as far as today. */
export function tellUnknown({ unknown }: FoundDuties, { covers }: WorkCalendar, today: CivilDate): Issue[] {
  const severity = today <= covers.to ? 'info' : 'warning';
  return unknown.map((issue) => ({ ...issue, severity }));
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
