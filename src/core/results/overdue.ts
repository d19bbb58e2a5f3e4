import type { WorkCalendar } from '../calendar/index.js';
import {
  type CivilDate,
  type Identifier,
  type Instant,
  type Issue,
  issueOf,
  type Result,
} from '../kernel/index.js';
import { legalTerms } from './legal-terms.js';
import { type PublicationClock, publicationDay } from './publication-term.js';
import { isPending, type ResultStandings } from './standing.js';
import type { Amendment, FollowUp, TargetStanding } from './target-result.js';

/** What the clocks of a draw are read by. */
export interface ClockSetting {
  readonly today: CivilDate;
  readonly calendar: WorkCalendar;
  readonly clock: PublicationClock;
  /** The day of a moment in China. */
  readonly dayOf: (at: Instant) => CivilDate;
  /** By when every target is to be inspected, where the annual plan says. */
  readonly inspectBy?: CivilDate;
  /** How many days a result may stay 待后续处理; thirty unless told. */
  readonly pendingDays?: number;
}

/** What is due: publishing, inspecting, a follow-up, a withdrawal, or a final result after a pending one. */
export type DutyKind = 'publish' | 'inspect' | 'follow-up' | 'withdraw' | 'supersede';

/** A duty with its day. `done` is the day it was done, absent where it is not. */
export interface Duty {
  readonly duty: DutyKind;
  readonly target: Identifier;
  readonly due: CivilDate;
  readonly done?: CivilDate;
  readonly followUp?: FollowUp['kind'];
}

const usualPendingDays = 30;

/**
 * Every duty of a draw that has a day, done or not, in the order of the draw.
 *
 * @returns the duties, or `calendar.year-unknown` for every day that no notice covers
 * @basis 国市监信〔2019〕38号; 市场监督管理行政处罚信息公示规定 (撤下: 三个工作日)
 * @example
 * ```ts
 * import { openCalendar, stateCouncilYears } from 'double-random/calendar';
 * const scope = { targets: [identifier('T1')], items: [identifier('SC-01')], drawnOn: civilDate('2026-01-20') };
 * const duties = listDuties(openStandings(scope), {
 *   today: civilDate('2026-03-01'), calendar: openCalendar({ years: stateCouncilYears }),
 *   clock: publicationClock(undefined), dayOf: () => civilDate('2026-01-20'), inspectBy: civilDate('2026-02-28'),
 * });
 * assert.ok(duties.ok && isOverdue(duties.value[0]!, civilDate('2026-03-01')));
 * ```
 */
export function listDuties(standings: ResultStandings, setting: ClockSetting): Result<readonly Duty[]> {
  const { duties, unknown } = findDuties(standings, setting);
  return unknown.length > 0 ? { ok: false, issues: unknown } : { ok: true, value: duties };
}

/** Duties whose day is known, and a `calendar.year-unknown` for every day that no notice covers. */
export interface FoundDuties {
  readonly duties: readonly Duty[];
  readonly unknown: readonly Issue[];
}

/**
 * The same for whoever wants to see what is known, such as at the end of a year whose successor has no notice yet.
 *
 * @example
 * ```ts
 * import { openCalendar, stateCouncilYears } from 'double-random/calendar';
 * const scope = { targets: [identifier('T1')], items: [identifier('SC-01')], drawnOn: civilDate('2026-01-20') };
 * const { duties, unknown } = findDuties(openStandings(scope), {
 *   today: civilDate('2026-03-01'), calendar: openCalendar({ years: stateCouncilYears }),
 *   clock: publicationClock(undefined), dayOf: () => civilDate('2026-01-20'), inspectBy: civilDate('2026-02-28'),
 * });
 * assert.deepEqual([duties.length, unknown.length], [1, 0]);
 * ```
 */
export function findDuties(standings: ResultStandings, setting: ClockSetting): FoundDuties {
  const duties: Duty[] = [];
  const issues: Issue[] = [];
  for (const standing of standings.values()) {
    const { target } = standing;
    duties.push(...inspectionDuty(standing, setting), ...followUpDuties(standing));
    for (const { done, ...dated } of listReleases(standing, setting)) {
      const due = publicationDay(dated, standings, setting);
      if (!due.ok) issues.push(...due.issues);
      else if (due.value !== undefined)
        duties.push({ duty: 'publish', target, due: due.value, ...(done && { done }) });
    }
    for (const amendment of standing.amendments) {
      const day = withdrawalDuty(amendment, setting);
      if (day === undefined) continue;
      if (day.ok) duties.push(day.value);
      else issues.push(...day.issues);
    }
    const pending = pendingDuty(standing, setting);
    if (pending?.ok === false) issues.push(...pending.issues);
    else if (pending?.ok) duties.push(pending.value);
  }
  return { duties, unknown: distinct(issues) };
}

/**
 * Tells whether a duty's day has passed without its being done, or was kept too late.
 *
 * @example
 * ```ts
 * const duty: Duty = { duty: 'publish', target: identifier('T1'), due: civilDate('2026-03-06') };
 * assert.ok(!isOverdue(duty, civilDate('2026-03-06')));
 * assert.ok(isOverdue(duty, civilDate('2026-03-07')));
 * ```
 */
export function isOverdue({ due, done }: Duty, today: CivilDate): boolean {
  return (done ?? today) > due;
}

function inspectionDuty({ target, result }: TargetStanding, { inspectBy }: ClockSetting): Duty[] {
  if (inspectBy === undefined) return [];
  return [{ duty: 'inspect', target, due: inspectBy, ...(result && { done: result.inspectedOn }) }];
}

/**
 * Every result of a target that is or was to be published, each with a term of its own: what came late is not made good by
 * a later result, nor by a withdrawal.
 */
function listReleases(
  { state, result, approved, releases }: TargetStanding,
  { dayOf }: ClockSetting,
): readonly (Pick<TargetStanding, 'result' | 'approved'> & { readonly done?: CivilDate })[] {
  const out = releases.map(({ published, ...release }) => ({ ...release, done: dayOf(published.at) }));
  const waits = result !== undefined && (state === 'entered' || state === 'returned' || state === 'approved');
  return waits ? [...out, { result, ...(approved && { approved }) }] : out;
}

function followUpDuties({ target, result, entered, followedUp }: TargetStanding): Duty[] {
  return (result?.followUps ?? []).flatMap(({ kind, due }): Duty[] => {
    if (due === undefined) return [];
    // What was done about an earlier result does not settle what a later one asks for.
    const done = followedUp.find((act) => act.kind === kind && (!entered || act.at >= entered.at))?.on;
    return [{ duty: 'follow-up', target, due, followUp: kind, ...(done && { done }) }];
  });
}

function withdrawalDuty(
  { act, target, since, at }: Amendment,
  { calendar, dayOf }: ClockSetting,
): Result<Duty> | undefined {
  if (act !== 'withdrawn') return undefined;
  const due = calendar.deadline(since, legalTerms.withdraw.term);
  return due.ok ? { ok: true, value: { duty: 'withdraw', target, due: due.value, done: dayOf(at) } } : due;
}

/** 待后续处理 must be followed by a result that says what became of it. */
function pendingDuty(
  { target, state, shown, result }: TargetStanding,
  { calendar, pendingDays = usualPendingDays }: ClockSetting,
): Result<Duty> | undefined {
  // Whatever waits for review, the public still sees what is on display; what was taken down waits for nothing.
  const pending = shown ?? result;
  if (state === 'withdrawn' || pending === undefined || !isPending(pending)) return undefined;
  const due = calendar.deadline(pending.inspectedOn, { count: pendingDays, unit: 'day' });
  return due.ok ? { ok: true, value: { duty: 'supersede', target, due: due.value } } : due;
}

/** The same day is unknown to every target that it concerns: it is told once. */
function distinct(issues: readonly Issue[]): Issue[] {
  const seen = new Set<unknown>();
  return issues.filter(({ args }) => !seen.has(args['day']) && seen.add(args['day']));
}

/** What duties are told as: the codes of overdue ones. */
export const dutyCodes = {
  publish: 'results.publication-overdue',
  inspect: 'results.inspection-overdue',
  'follow-up': 'results.follow-up-overdue',
  withdraw: 'results.withdrawal-late',
  supersede: 'results.pending-long',
} as const satisfies Readonly<Record<DutyKind, string>>;

/**
 * The overdue list (逾期清单): a warning for each duty whose day has passed, and an info `results.publication-due` for
 * results to be published within the next working days.
 *
 * @returns warnings `results.publication-overdue`, `results.inspection-overdue`, `results.follow-up-overdue`,
 *   `results.withdrawal-late`, `results.pending-long`, below the target
 * @example
 * ```ts
 * const duty: Duty = { duty: 'publish', target: identifier('T1'), due: civilDate('2026-03-06') };
 * assert.equal(tellOverdue([duty], civilDate('2026-03-09'))[0]?.code, 'results.publication-overdue');
 * assert.equal(tellOverdue([duty], civilDate('2026-03-05'))[0]?.code, 'results.publication-due');
 * ```
 */
export function tellOverdue(duties: readonly Duty[], today: CivilDate): Issue[] {
  return duties.flatMap((duty): Issue[] => {
    const { target, due, done, followUp } = duty;
    const args = { target, due, day: done ?? today, ...(followUp && { followUp }) };
    if (isOverdue(duty, today))
      return [issueOf(dutyCodes[duty.duty], { severity: 'warning', path: [target], args })];
    if (duty.duty !== 'publish' || done !== undefined) return [];
    return [issueOf('results.publication-due', { severity: 'info', path: [target], args })];
  });
}
