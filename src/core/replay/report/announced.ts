import type { Digest, Identifier, Issue, IssueDetail } from '../../kernel/index.js';
import { issueOf } from '../../kernel/index.js';
import type { CheckOutcome } from '../model.js';
import type { ReportCheck, ReportSubject } from './model.js';

/** What was published of a draw before it took place, as somebody who verifies has it. */
export interface Announcement {
  /** The commitment: 64 hex digits, or the first 16 as they are printed on notice boards and pages. */
  readonly commitment: string;
  /** Where a notice told it: of which draw, and what the notice is called. */
  readonly drawId?: Identifier;
  readonly notice?: string;
}

/**
 * Holds the draws of a report to what was announced before them: the one figure that no file after the draw can vouch
 * for. A draw that was announced otherwise, or an announcement that is of none of them, fails the check of the plan;
 * where there is no plan to compare, that check is not-run, whatever the subject.
 *
 * @param announced - each is held to the draws it is of: by the draw's id where it tells it, else by its digits
 * @returns the subjects, those that were held with `facts.announced`
 * @basis docs/spec/draw-v1.md §9
 * @example
 * ```ts
 * import { samplePublication } from 'double-random/sdk';
 * const subjects = verifyFiles(samplePublication('audit'), { name: '公示' });
 * const [held] = holdToAnnounced(subjects, [{ commitment: String(subjects[0]?.facts.commitment) }]);
 * assert.equal(held?.outcome, 'pass');
 * const [other] = holdToAnnounced(subjects, [{ commitment: '18d5f16de7d01ea0' }]);
 * assert.equal(other?.outcome, 'fail');
 * ```
 */
export function holdToAnnounced(
  subjects: readonly ReportSubject[],
  announced: readonly Announcement[],
): readonly ReportSubject[] {
  return announced.reduce(holdToOne, subjects);
}

function holdToOne(subjects: readonly ReportSubject[], announcement: Announcement): readonly ReportSubject[] {
  const planned = subjects.filter(
    ({ kind, facts }) => kind === 'draw' || (kind === 'file' && facts.commitment !== undefined),
  );
  const of = planned.filter((subject) => isOf(subject, announcement));
  // What is announced of none of them is told of each: nobody knows which it was meant for.
  const held = new Set([of, planned, subjects].find((some) => some.length > 0));
  return subjects.map((subject) => (held.has(subject) ? hold(subject, announcement) : subject));
}

function isOf({ facts }: ReportSubject, { commitment, drawId }: Announcement): boolean {
  return drawId === undefined ? isSame(facts.commitment, commitment) : facts.drawId === drawId;
}

function hold(subject: ReportSubject, { commitment, drawId, notice }: Announcement): ReportSubject {
  const { facts } = subject;
  const held = {
    ...subject,
    facts: { ...facts, announced: { commitment, ...(notice !== undefined && { notice }) } },
  };
  if (drawId !== undefined && facts.drawId !== undefined && facts.drawId !== drawId)
    return failed(held, 'replay.announced-another', { expected: drawId, found: facts.drawId });
  // Without its plan a draw has nothing to be held by, which is no evidence against it. A notice vouches for no draw.
  if (facts.commitment === undefined || subject.kind === 'notice')
    return told(held, issueOf('replay.announced-uncompared', uncompared(commitment)));
  if (isSame(facts.commitment, commitment)) return held;
  return failed(held, 'replay.announced-differs', { expected: commitment, found: facts.commitment });
}

function uncompared(expected: string): IssueDetail {
  return { severity: 'warning', path: ['plan.json'], args: { expected } };
}

function isSame(found: Digest | undefined, announced: string): boolean {
  return found !== undefined && (announced.length === 16 ? found.slice(0, 16) : found) === announced;
}

function failed(
  subject: ReportSubject,
  code: 'replay.announced-another' | 'replay.announced-differs',
  args: Issue['args'],
): ReportSubject {
  return told(subject, issueOf(code, { path: ['plan.json'], args }));
}

/** A finding of the check of the plan; of what has no such check it is the only one. */
function told(subject: ReportSubject, finding: Issue): ReportSubject {
  const outcome = finding.severity === 'error' ? 'fail' : 'not-run';
  const lone: ReportCheck = { id: 'plan', outcome, args: {}, findings: [finding] };
  const checks = subject.checks.map((check): ReportCheck => {
    if (check.id !== 'plan') return check;
    return { ...check, outcome: worse(check.outcome, outcome), findings: [finding, ...check.findings] };
  });
  const hasPlan = checks.some(({ id }) => id === 'plan');
  return {
    ...subject,
    outcome: worse(subject.outcome, outcome),
    checks: hasPlan ? checks : [...checks, lone],
  };
}

function worse(one: CheckOutcome, other: 'fail' | 'not-run'): CheckOutcome {
  return one === 'fail' ? one : other;
}
