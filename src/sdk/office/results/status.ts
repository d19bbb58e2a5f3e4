import { beijingDay, type Identifier, type Issue, type Result, succeed } from '../../../core/kernel/index.js';
import {
  type CompletionRates,
  completionRates,
  type Duty,
  type ResultState,
  type TargetStanding,
  tellOverdue,
} from '../../../core/results/index.js';
import { readLedger } from '../ledger.js';
import type { OfficePorts } from '../model.js';
import { isOutstanding } from '../release.js';
import { type ClockOptions, calendarOf, findDutiesOf, tellUnknown } from './clocks.js';
import { findDraw } from './find-draw.js';

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

function countStates(standings: readonly TargetStanding[]): Readonly<Record<ResultState, number>> {
  const counts = { outstanding: 0, entered: 0, returned: 0, approved: 0, published: 0, withdrawn: 0 };
  for (const { state } of standings) counts[state]++;
  return counts;
}

function ratesOf(standings: readonly TargetStanding[]): CompletionRates | undefined {
  const done = standings.filter((standing) => !isOutstanding(standing));
  const notInspected = done.filter(({ result }) => result?.notInspected !== undefined).length;
  const outstanding = standings.length - done.length;
  return completionRates({ inspected: done.length - notInspected, notInspected, outstanding });
}
