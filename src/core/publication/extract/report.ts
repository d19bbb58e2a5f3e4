import { type Issue, issueOf } from '../../kernel/index.js';
import type { PublicationIssueCode } from '../codes.js';

/** The independent checks of an extract, in the order they are reported. Ids are for ever. */
export const extractCheckIds = [
  'form',
  'plan',
  'entry',
  'register',
  'seed',
  'standing',
  'record',
  'results',
  'ledger',
] as const;

/** A check of `extractCheckIds`. */
export type ExtractCheckId = (typeof extractCheckIds)[number];

/** What one check found; `not-run` says what is missing and is never shown as success. */
export interface ExtractCheck {
  readonly id: ExtractCheckId;
  readonly outcome: 'pass' | 'fail' | 'not-run';
  readonly findings: readonly Issue[];
}

/** The verdict over all checks that apply: `fail` if any failed, else `not-run` if any was not run, else `pass`. */
export interface ExtractReport {
  readonly outcome: ExtractCheck['outcome'];
  readonly checks: readonly ExtractCheck[];
}

/** Where to hold an extract to, beside itself: what was published, from another hand than the extract. */
export interface PublishedEvidence {
  /** 封存指纹, as it was published before the draw. */
  readonly commitment?: string | undefined;
  /** The exact text of the published `record.json`. */
  readonly recordText?: string | undefined;
  /** The text of the published ledger of results: of the day of the extract, or later. */
  readonly ledgerText?: string | undefined;
}

/** A failure for every error, else what could not be determined, else a pass. */
export function judged(id: ExtractCheckId, findings: readonly Issue[]): ExtractCheck {
  if (findings.some(({ severity }) => severity === 'error')) return { id, outcome: 'fail', findings };
  return { id, outcome: findings.length > 0 ? 'not-run' : 'pass', findings };
}

/** The report over some checks. */
export function reportOf(checks: readonly ExtractCheck[]): ExtractReport {
  const has = (outcome: ExtractCheck['outcome']) => checks.some((check) => check.outcome === outcome);
  return { outcome: has('fail') ? 'fail' : has('not-run') ? 'not-run' : 'pass', checks };
}

/** Why a check could not be run. */
export function notDetermined(code: PublicationIssueCode, args: Issue['args']): Issue {
  return issueOf(code, { severity: 'warning', args });
}
