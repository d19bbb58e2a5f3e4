import type { WorkCalendar } from '../../../core/calendar/index.js';
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
import { type Duty, isOverdue } from '../../../core/results/index.js';
import { readLedger } from '../ledger.js';
import type { OfficePorts } from '../model.js';
import { type ClockOptions, calendarOf, findDutiesOf, tellUnknown } from './clocks.js';
import { officialResults } from './official-results.js';

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

function withWorkdays(duty: Duty, calendar: WorkCalendar, today: CivilDate): OverdueDuty {
  const late = calendar.workdaysBetween(duty.due, duty.done ?? today);
  return late.ok ? { ...duty, workdays: late.value } : duty;
}
