import {
  beijingDay,
  fail,
  type Identifier,
  type Issue,
  issueOf,
  type Result,
  succeed,
} from '../../../core/kernel/index.js';
import {
  checkStep,
  type ResultStandings,
  type ResultState,
  type ResultStep,
  type ReviewedResult,
} from '../../../core/results/index.js';
import type { OfficePorts } from '../model.js';
import { putJson } from '../objects.js';
import { takeStep } from '../step.js';
import { findDraw } from './find-draw.js';

/** A review: which results, all that wait for one unless told; of a return the reason. */
export interface ResultReview {
  readonly by: string;
  readonly decision: 'approved' | 'returned';
  readonly reason?: string | undefined;
  readonly targets?: readonly string[] | undefined;
}

/** What was acted on. */
export interface ReviewedResults {
  readonly drawId: Identifier;
  readonly targets: readonly Identifier[];
}

/** Approves results, or gives them back with a reason. */
export async function reviewResults(
  ports: OfficePorts,
  drawId: string,
  { by, decision, reason = '', targets }: ResultReview,
): Promise<Result<ReviewedResults>> {
  return takeStep<ReviewedResults>(ports, async (ledger, now) => {
    const found = await findDraw(ports.store, ledger, drawId);
    if (!found.ok) return found;
    const state = found.value;
    const chosen = chooseResults(state.standings, 'entered', targets);
    if (!chosen.ok) return chosen;
    const reviewed = chosen.value;
    const about = { by, at: now, day: beijingDay(now), reviewed };
    const step: ResultStep =
      decision === 'approved' ? { ...about, act: 'approved' } : { ...about, act: 'returned', reason };
    const issues = checkStep(step, state);
    if (issues.length > 0) return fail(issues);
    const { id } = state.draw;
    const body = {
      ...{ draw: id, by, decision },
      ...(decision === 'returned' && { reason }),
      ...{ reviewed: await putJson(ports.store, reviewed), count: reviewed.length },
    };
    const value = { drawId: id, targets: reviewed.map(({ target }) => target) };
    return succeed({ entry: { kind: 'results-reviewed' as const, body }, value });
  });
}

/** The results that somebody names, or all of a state; `results.target-unknown` for one that was not drawn. */
export function chooseResults(
  standings: ResultStandings,
  state: ResultState,
  targets: readonly string[] | undefined,
): Result<readonly ReviewedResult[]> {
  const all = [...standings.values()];
  const known = new Map<string, (typeof all)[number]>(all.map((standing) => [standing.target, standing]));
  const unknown = (targets ?? []).filter((target) => !known.has(target));
  const issues: Issue[] = unknown.map((target) => issueOf('results.target-unknown', { args: { target } }));
  if (issues.length > 0) return fail(issues);
  const chosen =
    targets === undefined
      ? all.filter((one) => one.state === state)
      : targets.flatMap((target) => known.get(target) ?? []);
  const open = chosen.filter(({ digest }) => digest === undefined);
  if (open.length > 0)
    return fail(
      open.map(({ target }) => issueOf('results.not-entered', { path: [target], args: { target } })),
    );
  return succeed(
    chosen.flatMap(({ target, digest }) => (digest === undefined ? [] : [{ target, result: digest }])),
  );
}
