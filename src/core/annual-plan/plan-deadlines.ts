import { addCivilDays, type CivilDate, type Issue, isCivilDate, issueOf } from '../kernel/index.js';
import type { PlanAct, PlanEvent } from './plan-event.js';

/**
 * By which day of its year a plan must be approved, published and filed, as `01-31`. Which of them there are, and when,
 * is a local rule: 青岛 publishes before the end of January, 肇庆 by the end of March.
 */
export type PlanDeadlines = Readonly<Partial<Record<Exclude<PlanAct, 'changed'>, string>>>;

/** A day that comes is told this long ahead. */
const noticeDays = 30;

/**
 * Holds what was told of a year's plan against the days by which it must be done.
 *
 * @param events - what was told of the plan of that year
 * @returns warnings `annual-plan.…-late` for what was done too late and `annual-plan.…-overdue` for what is not done, and
 *   `annual-plan.…-due` (info) for what is to be done within 30 days
 * @basis 青岛市 条例 第三十六条; 肇庆 2025-10
 * @example
 * ```ts
 * const deadlines = { published: '01-31' };
 * const issues = checkPlanDeadlines({ year: 2026, deadlines, events: [], today: civilDate('2026-02-01') });
 * assert.equal(issues[0]?.code, 'annual-plan.published-overdue');
 * ```
 */
export function checkPlanDeadlines({
  year,
  deadlines,
  events,
  today,
}: {
  readonly year: number;
  readonly deadlines: PlanDeadlines;
  readonly events: readonly PlanEvent[];
  readonly today: CivilDate;
}): Issue[] {
  return (['approved', 'published', 'filed'] as const).flatMap((act): Issue[] => {
    const deadline = dayIn(year, deadlines[act]);
    if (deadline === undefined) return [];
    const days = events.filter((event) => event.act === act).map(({ on }) => on);
    const first = days.reduce<CivilDate | undefined>(
      (earliest, on) => (earliest === undefined || on < earliest ? on : earliest),
      undefined,
    );
    if (first !== undefined) {
      const late = { severity: 'warning', args: { deadline, on: first } } as const;
      return first > deadline ? [issueOf(`annual-plan.${act}-late`, late)] : [];
    }
    const open = { args: { deadline, today } };
    if (today > deadline) return [issueOf(`annual-plan.${act}-overdue`, { severity: 'warning', ...open })];
    if (addCivilDays(today, noticeDays) < deadline) return [];
    return [issueOf(`annual-plan.${act}-due`, { severity: 'info', ...open })];
  });
}

/**
 * The day that a deadline such as `01-31` means in a year; `undefined` where it means none.
 *
 * @example
 * ```ts
 * assert.equal(dayIn(2026, '03-31'), '2026-03-31');
 * assert.equal(dayIn(2026, '02-30'), undefined);
 * ```
 */
export function dayIn(year: number, deadline = ''): CivilDate | undefined {
  const day = `${year}-${deadline}`;
  return isCivilDate(day) ? day : undefined;
}
