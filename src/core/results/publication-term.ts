import type { Term, WorkCalendar } from '../calendar/index.js';
import { type CivilDate, type Issue, type Result, succeed } from '../kernel/index.js';
import type { DayCount, PublicationStart, PublicationTerm } from '../rules/index.js';
import { legalTerms } from './legal-terms.js';
import type { ResultStandings } from './standing.js';
import type { TargetStanding } from './target-result.js';

/** By when results are published: the work rules may say; otherwise twenty working days after each inspection. */
export interface PublicationClock {
  readonly term: Term;
  readonly after: PublicationStart;
}

/**
 * The clock that the work rules set, or the one of the law counted from its earliest start.
 *
 * @basis 国市监信〔2019〕38号; 政府信息公开条例 第二十六条
 * @example
 * ```ts
 * assert.deepEqual(publicationClock(undefined), { term: { count: 20, unit: 'workday' }, after: 'inspection-completed' });
 * assert.equal(publicationClock({ days: 7, of: 'working', after: 'result-formed' }).term.count, 7);
 * ```
 */
export function publicationClock(stated: PublicationTerm | undefined): PublicationClock {
  if (stated === undefined)
    return { term: legalTerms['publish-results'].term, after: 'inspection-completed' };
  return { term: termOf(stated), after: stated.after };
}

/**
 * A count of days as the calendar takes it.
 *
 * @example
 * ```ts
 * assert.deepEqual(termOf({ days: 30, of: 'calendar' }), { count: 30, unit: 'day' });
 * ```
 */
export function termOf({ days, of }: DayCount): Term {
  return { count: days, unit: of === 'working' ? 'workday' : 'day' };
}

/** What a term of publication is counted from. */
type DatedResult = Pick<TargetStanding, 'result' | 'approved'>;

/**
 * The last day on which a result may be published: of a target as it stands, or of an earlier release of it.
 *
 * @param dayOf - the day of a moment in China
 * @returns the day; `undefined` while what it is counted from has not come about; `calendar.year-unknown` beyond the notices
 * @basis 民法典 第二百零一条, 第二百零三条
 * @example
 * ```ts
 * import { openCalendar, stateCouncilYears } from 'double-random/calendar';
 * const scope = { targets: [identifier('T1')], items: [identifier('SC-01')], drawnOn: civilDate('2026-01-20') };
 * const result: TargetResult = {
 *   target: identifier('T1'), list: 'national@1', inspectedOn: civilDate('2026-02-02'),
 *   findings: [{ item: identifier('SC-01'), codes: ['1'] }], followUps: [],
 * };
 * const act = { by: '录入人', at: instant('2026-02-02T08:00:00Z'), day: civilDate('2026-02-02') };
 * const standings = takeResultStep(openStandings(scope), { ...act, act: 'entered', list: 'national@1', results: [result] });
 * const day = publicationDay(standings.get(identifier('T1'))!, standings, {
 *   clock: publicationClock(undefined), calendar: openCalendar({ years: stateCouncilYears }), dayOf: () => act.day,
 * });
 * assert.deepEqual(day, { ok: true, value: '2026-03-06' });
 * ```
 */
export function publicationDay(
  of: DatedResult,
  standings: ResultStandings,
  {
    clock,
    calendar,
    dayOf,
  }: {
    readonly clock: PublicationClock;
    readonly calendar: WorkCalendar;
    readonly dayOf: (at: NonNullable<TargetStanding['entered']>['at']) => CivilDate;
  },
): Result<CivilDate | undefined, Issue> {
  const start = startOf(of, standings, clock.after, dayOf);
  return start === undefined ? succeed(undefined) : calendar.deadline(start, clock.term);
}

function startOf(
  { result, approved }: DatedResult,
  standings: ResultStandings,
  after: PublicationStart,
  dayOf: (at: NonNullable<TargetStanding['entered']>['at']) => CivilDate,
): CivilDate | undefined {
  switch (after) {
    case 'inspection-completed':
      return result?.inspectedOn;
    case 'result-formed':
      return approved === undefined ? undefined : dayOf(approved.at);
    case 'task-completed':
      return result && laterOf(lastInspection(standings), result.inspectedOn);
  }
}

/** A result that comes after the task was completed has its own day. */
function laterOf(completed: CivilDate | undefined, own: CivilDate): CivilDate | undefined {
  return completed !== undefined && own > completed ? own : completed;
}

/** The day the last of all targets was first done; none while one is outstanding. */
function lastInspection(standings: ResultStandings): CivilDate | undefined {
  let last: CivilDate | undefined;
  for (const { releases, ...standing } of standings.values()) {
    const result = releases[0]?.result ?? standing.result;
    if (result === undefined) return undefined;
    if (last === undefined || result.inspectedOn > last) last = result.inspectedOn;
  }
  return last;
}
