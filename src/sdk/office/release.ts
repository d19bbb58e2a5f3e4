import { type Instant, type Issue, issueOf } from '../../core/kernel/index.js';
import type { SealedPlan } from '../../core/plan/index.js';
import type { ResultStandings, TargetStanding } from '../../core/results/index.js';

/**
 * Why nothing of a draw may be published yet: 演练不得对外公示；检查前公布名单会使检查失去意义。
 *
 * @returns `sdk.rehearsal-not-public`, `sdk.embargo`
 */
export function checkRelease({ mode, drawId, disclosure }: SealedPlan, now: Instant): Issue[] {
  if (mode === 'rehearsal') return [issueOf('sdk.rehearsal-not-public', { args: { draw: drawId } })];
  const { embargoUntil } = disclosure;
  if (embargoUntil === undefined || now >= embargoUntil) return [];
  return [issueOf('sdk.embargo', { args: { draw: drawId, embargoUntil, now } })];
}

/** Not inspected, or not in a way that its reviewer accepted. */
export function isOutstanding({ state, result }: TargetStanding): boolean {
  return result === undefined || state === 'returned';
}

/**
 * Why the list of a draw may not be shown yet: somebody drawn has neither been inspected nor found impossible to inspect.
 *
 * @returns `sdk.inspections-outstanding` with how many
 */
export function checkInspected({ drawId }: SealedPlan, standings: ResultStandings): Issue[] {
  const count = [...standings.values()].filter(isOutstanding).length;
  return count === 0 ? [] : [issueOf('sdk.inspections-outstanding', { args: { draw: drawId, count } })];
}
