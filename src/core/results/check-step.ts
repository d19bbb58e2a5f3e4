import { type CivilDate, type Identifier, type Issue, issueOf, placeIssues } from '../kernel/index.js';
import { dropBlanks, foldWidth, trimBlanks } from '../registers/index.js';
import { checkTargetResult } from './check-result.js';
import type { ResultIssueCode } from './codes.js';
import { isPending, type ResultStandings } from './standing.js';
import type { DrawnScope, PeopleNeeded, ResultStep, ReviewedResult } from './steps.js';
import type { AmendmentGround, TargetResult, TargetStanding } from './target-result.js';

type ResultIssue = Issue<ResultIssueCode>;

/** What a step is held to. */
export interface StepSetting {
  readonly scope: DrawnScope;
  readonly standings: ResultStandings;
  readonly people: PeopleNeeded;
}

/**
 * Whether a step may be taken: entered → reviewed or returned → published, by as many people as the rules ask for.
 *
 * @returns every reason against it, each below its target; none where it may be taken
 * @basis 国市监信〔2019〕38号 (谁检查、谁录入、谁公开); docs/guide/results.md
 * @example
 * ```ts
 * const scope = { targets: [identifier('T1')], items: [identifier('SC-01')], drawnOn: civilDate('2026-03-04') };
 * const at = { by: '张三', at: instant('2026-03-10T08:00:00Z'), day: civilDate('2026-03-10') };
 * const reviewed = [{ target: identifier('T1'), result: digestOf('') }];
 * const setting = { scope, standings: openStandings(scope), people: 2 as const };
 * assert.equal(checkStep({ ...at, act: 'approved', reviewed }, setting)[0]?.code, 'results.not-entered');
 * ```
 */
export function checkStep(step: ResultStep, setting: StepSetting): readonly ResultIssue[] {
  const issues = checkPerson(step.by);
  switch (step.act) {
    case 'entered':
      return [...issues, ...checkEntry(step, setting)];
    case 'approved':
      return [...issues, ...checkReview(step.reviewed, step.by, setting)];
    case 'returned':
      return [
        ...issues,
        ...checkReview(step.reviewed, step.by, { ...setting, returns: true }),
        ...checkWords(step.reason),
      ];
    case 'published':
      return [
        ...issues,
        ...eachStanding(step.reviewed, setting, (standing, one) =>
          checkRelease(standing, one, step.by, setting),
        ),
      ];
    case 'corrected': {
      const checked = checkTargetResult(step.result, setting.scope);
      return [
        ...issues,
        ...(checked.ok ? [] : placeIssues(checked.issues, [step.result.target])),
        ...checkDay(step.result, step.day),
        ...checkAmendment(step.result.target, step, setting),
      ];
    }
    case 'withdrawn':
    case 'restored':
      return [...issues, ...checkAmendment(step.target, step, setting)];
    case 'followed-up':
      return [...issues, ...checkFollowedUp(step, setting)];
  }
}

function checkEntry(
  step: ResultStep & { readonly act: 'entered' },
  { scope, standings }: StepSetting,
): ResultIssue[] {
  const named = step.results.map(({ target }) => target);
  const lists = [...standings.values()].flatMap(({ result }) => (result ? [result.list] : []));
  const [usual] = lists;
  const issues: ResultIssue[] = [];
  if (step.results.length === 0) issues.push(issueOf('results.nothing-entered'));
  if (usual !== undefined && usual !== step.list)
    issues.push(issueOf('results.list-changed', { args: { list: step.list, usual } }));
  for (const [at, result] of step.results.entries()) {
    const { target } = result;
    const path = [target];
    const checked = checkTargetResult(result, scope);
    if (!checked.ok) issues.push(...placeIssues(checked.issues, path));
    if (named.indexOf(target) < at)
      issues.push(issueOf('results.target-repeated', { path, args: { target } }));
    issues.push(...checkDay(result, step.day));
    const standing = standings.get(target);
    if (standing !== undefined && !mayEnter(standing))
      issues.push(
        issueOf(standing.state === 'approved' ? 'results.already-approved' : 'results.already-published', {
          path,
          args: { target },
        }),
      );
  }
  return issues;
}

function checkDay({ target, inspectedOn }: TargetResult, today: CivilDate): ResultIssue[] {
  if (inspectedOn <= today) return [];
  return [issueOf('results.day-ahead', { path: [target], args: { day: inspectedOn, today } })];
}

/** A published result is corrected, not entered again; only one that waits for another may be followed by it. */
function mayEnter({ state, shown }: TargetStanding): boolean {
  if (state === 'approved' || state === 'withdrawn') return false;
  return state !== 'published' || (shown !== undefined && isPending(shown));
}

/** What was approved by mistake can be given back as long as it is not published. */
function checkReview(
  reviewed: readonly ReviewedResult[],
  by: string,
  { returns = false, ...setting }: StepSetting & { readonly returns?: boolean },
): ResultIssue[] {
  return eachStanding(reviewed, setting, ({ target, state, entered, digest }, { result }) => {
    const waits = state === 'entered' || (returns && state === 'approved');
    if (!waits || entered === undefined) return [issueOf('results.not-entered', { args: { target } })];
    if (digest !== result) return [issueOf('results.entered-anew', { args: { target } })];
    return setting.people >= 2 && isSamePerson(entered.by, by) ? [samePerson(target, by)] : [];
  });
}

function checkRelease(
  { target, state, entered, approved, digest }: TargetStanding,
  { result }: ReviewedResult,
  by: string,
  { people }: StepSetting,
): ResultIssue[] {
  if (state !== 'approved') return [issueOf('results.not-approved', { args: { target } })];
  if (digest !== result) return [issueOf('results.entered-anew', { args: { target } })];
  const others = people === 3 ? [entered, approved] : people === 2 ? [entered] : [];
  return others.some((act) => act !== undefined && isSamePerson(act.by, by)) ? [samePerson(target, by)] : [];
}

function checkAmendment(
  target: Identifier,
  step: {
    readonly act: 'corrected' | 'withdrawn' | 'restored';
    readonly by: string;
    readonly day: string;
    readonly since: string;
    readonly ground: AmendmentGround;
  },
  { standings, people }: StepSetting,
): ResultIssue[] {
  const path = [target];
  const { ground, act, by } = step;
  const state = standings.get(target)?.state;
  const issues: ResultIssue[] = [
    ...checkWords(ground.reason, path),
    ...checkWords(ground.basis, path),
    ...checkPerson(ground.approver),
  ];
  if (state === undefined) issues.push(issueOf('results.target-unknown', { path, args: { target } }));
  else if (act === 'restored' ? state !== 'withdrawn' : standings.get(target)?.shown === undefined)
    issues.push(
      issueOf(act === 'restored' ? 'results.not-withdrawn' : 'results.not-published', {
        path,
        args: { target },
      }),
    );
  if (step.since > step.day)
    issues.push(issueOf('results.day-ahead', { path, args: { day: step.since, today: step.day } }));
  if (people >= 2 && isSamePerson(ground.approver, by)) issues.push({ ...samePerson(target, by), path });
  return issues;
}

function checkFollowedUp(
  { target, kind, on, day }: ResultStep & { readonly act: 'followed-up' },
  { standings }: StepSetting,
): ResultIssue[] {
  const path = [target];
  const standing = standings.get(target);
  if (standing === undefined) return [issueOf('results.target-unknown', { path, args: { target } })];
  if (on > day) return [issueOf('results.day-ahead', { path, args: { day: on, today: day } })];
  const inspected = standing.result?.inspectedOn;
  if (inspected !== undefined && on < inspected)
    return [issueOf('results.follow-up-early', { path, args: { followUp: kind, due: on, day: inspected } })];
  const opened = standing.result?.followUps.some((followUp) => followUp.kind === kind) === true;
  return opened ? [] : [issueOf('results.follow-up-unknown', { path, args: { target, followUp: kind } })];
}

function eachStanding(
  reviewed: readonly ReviewedResult[],
  { standings }: StepSetting,
  check: (standing: TargetStanding, one: ReviewedResult) => ResultIssue[],
): ResultIssue[] {
  if (reviewed.length === 0) return [issueOf('results.nothing-reviewed')];
  return reviewed.flatMap((one) => {
    const standing = standings.get(one.target);
    const issues =
      standing === undefined
        ? [issueOf('results.target-unknown' as const, { args: { target: one.target } })]
        : check(standing, one);
    return placeIssues(issues, [one.target]);
  });
}

function checkPerson(name: string): ResultIssue[] {
  return trimBlanks(name) === '' ? [issueOf('results.person-missing')] : [];
}

function checkWords(text: string, path: readonly string[] = []): ResultIssue[] {
  return trimBlanks(text) === '' ? [issueOf('results.reason-missing', { path })] : [];
}

function samePerson(target: Identifier, person: string): ResultIssue {
  return issueOf('results.same-person', { args: { target, person: trimBlanks(person) } });
}

function isSamePerson(one: string, other: string): boolean {
  return foldWidth(dropBlanks(one)) === foldWidth(dropBlanks(other));
}
