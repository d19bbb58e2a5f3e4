import { canonicalJson, type Digest, digestOf, type Identifier } from '../kernel/index.js';
import { resultListOf } from './lists.js';
import type { DrawnScope, ResultStep, ReviewedResult } from './steps.js';
import type { AmendmentGround, ResultAct, TargetResult, TargetStanding } from './target-result.js';

/** Where every drawn target of a draw stands, in the order of the draw. */
export type ResultStandings = ReadonlyMap<Identifier, TargetStanding>;

/**
 * Digest of a result, which a review is about.
 *
 * @example
 * ```ts
 * const result: TargetResult = {
 *   target: identifier('T1'), list: 'national@1', inspectedOn: civilDate('2026-03-10'),
 *   findings: [{ item: identifier('SC-01'), codes: ['1'] }], followUps: [],
 * };
 * assert.equal(resultDigest(result), digestOf(canonicalJson(result)));
 * ```
 */
export function resultDigest(result: TargetResult): Digest {
  return digestOf(canonicalJson(result));
}

/**
 * Where everyone stands before anything was entered: nobody is normal by default, everybody is outstanding.
 *
 * @example
 * ```ts
 * const scope = { targets: [identifier('T1')], items: [], drawnOn: civilDate('2026-03-04') };
 * assert.equal(openStandings(scope).get(identifier('T1'))?.state, 'outstanding');
 * ```
 */
export function openStandings({ targets }: DrawnScope): ResultStandings {
  return new Map(
    targets.map((target) => [
      target,
      { target, state: 'outstanding', releases: [], amendments: [], followedUp: [] },
    ]),
  );
}

/**
 * Takes a step into the standings. What may be done is asked of `checkStep` before.
 *
 * @returns new standings; those given are not changed
 * @example
 * ```ts
 * const scope = { targets: [identifier('T1')], items: [identifier('SC-01')], drawnOn: civilDate('2026-03-04') };
 * const result: TargetResult = {
 *   target: identifier('T1'), list: 'national@1', inspectedOn: civilDate('2026-03-10'),
 *   findings: [{ item: identifier('SC-01'), codes: ['1'] }], followUps: [],
 * };
 * const at = { by: '录入人', at: instant('2026-03-10T08:00:00Z'), day: civilDate('2026-03-10') };
 * const after = takeResultStep(openStandings(scope), { ...at, act: 'entered', list: 'national@1', results: [result] });
 * assert.equal(after.get(identifier('T1'))?.state, 'entered');
 * ```
 */
export function takeResultStep(standings: ResultStandings, step: ResultStep): ResultStandings {
  const next = new Map(standings);
  const change = (target: Identifier, to: (standing: TargetStanding) => TargetStanding) => {
    const standing = next.get(target);
    if (standing !== undefined) next.set(target, to(standing));
  };
  const each = (reviewed: readonly ReviewedResult[], to: (standing: TargetStanding) => TargetStanding) => {
    for (const { target } of reviewed) change(target, to);
  };
  const act: ResultAct = { by: step.by, at: step.at };
  switch (step.act) {
    case 'entered':
      for (const result of step.results) change(result.target, (standing) => enter(standing, result, act));
      break;
    case 'approved':
      each(step.reviewed, (standing) => ({ ...standing, state: 'approved', approved: act }));
      break;
    case 'returned':
      each(step.reviewed, ({ approved: _, ...standing }) => ({
        ...standing,
        state: 'returned',
        returned: { ...act, reason: step.reason },
      }));
      break;
    case 'published':
      each(step.reviewed, (standing) => publish(standing, act));
      break;
    case 'corrected':
      change(step.result.target, (standing) => correct(standing, step));
      break;
    case 'withdrawn':
      change(step.target, ({ shown, ...standing }) =>
        shown === undefined
          ? standing
          : withAmendment({ ...standing, state: 'withdrawn' }, step, { before: shown }),
      );
      break;
    case 'restored':
      change(step.target, (standing) => restore(standing, step));
      break;
    case 'followed-up': {
      const done = {
        ...act,
        kind: step.kind,
        on: step.on,
        ...(step.note !== undefined && { note: step.note }),
      };
      change(step.target, (standing) => ({ ...standing, followedUp: [...standing.followedUp, done] }));
      break;
    }
  }
  return next;
}

/**
 * Tells whether a published result still waits for another: 待后续处理 has to be superseded.
 *
 * @example
 * ```ts
 * const result: TargetResult = {
 *   target: identifier('T1'), list: 'national@1', inspectedOn: civilDate('2026-03-10'),
 *   findings: [{ item: identifier('SC-01'), codes: ['8'] }], followUps: [],
 * };
 * assert.ok(isPending(result));
 * ```
 */
export function isPending({ list, findings }: TargetResult): boolean {
  const pending = new Set(
    resultListOf(list)
      .codes.filter((code) => code.pending)
      .map(({ code }) => code),
  );
  return findings.some(({ codes }) => codes.some((code) => pending.has(code)));
}

function enter(standing: TargetStanding, result: TargetResult, entered: ResultAct): TargetStanding {
  const { approved: _, returned: __, ...kept } = standing;
  return { ...kept, state: 'entered', result, digest: resultDigest(result), entered };
}

function publish(standing: TargetStanding, act: ResultAct): TargetStanding {
  const { result, approved, published = act } = standing;
  if (result === undefined) return standing;
  const release = { result, ...(approved && { approved }), published: act };
  const releases = [...standing.releases, release];
  return { ...standing, state: 'published', published, shown: result, releases };
}

function correct(standing: TargetStanding, step: ResultStep & { readonly act: 'corrected' }): TargetStanding {
  const { result } = step;
  const before = standing.shown ?? result;
  // What waited for review gives way to the correction.
  const after = {
    ...standing,
    state: 'published' as const,
    result,
    digest: resultDigest(result),
    shown: result,
  };
  return withAmendment(after, step, { before, after: result });
}

function restore(
  standing: TargetStanding,
  step: ResultStep & { readonly act: 'withdrawn' | 'restored' },
): TargetStanding {
  const last = standing.amendments[standing.amendments.length - 1];
  if (last === undefined) return standing;
  return withAmendment({ ...standing, state: 'published', shown: last.before }, step, {
    before: last.before,
  });
}

interface AmendingStep {
  readonly act: 'corrected' | 'withdrawn' | 'restored';
  readonly ground: AmendmentGround;
  readonly since: TargetStanding['amendments'][number]['since'];
  readonly at: ResultAct['at'];
}

function withAmendment(
  standing: TargetStanding,
  { act, ground, since, at }: AmendingStep,
  states: { readonly before: TargetResult; readonly after?: TargetResult },
): TargetStanding {
  const amendment = { act, target: standing.target, ground, since, at, ...states };
  return { ...standing, amendments: [...standing.amendments, amendment] };
}
