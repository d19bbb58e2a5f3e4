import type { Issue } from '../kernel/index.js';

/** The independent checks of a bundle, in the order they are reported. Ids are for ever. */
export const checkIds = [
  'files',
  'plan',
  'rules',
  'targets',
  'inspectors',
  'eligibility',
  'seed',
  'selection',
  'teams',
  'journal',
  'tables',
] as const;

export type CheckId = (typeof checkIds)[number];

/** `not-run` says what is missing; it is never shown as success. */
export type CheckOutcome = 'pass' | 'fail' | 'not-run';

/** What one check found. A failure's first finding names the first row that differs, where one can be named. */
export interface Check {
  readonly id: CheckId;
  readonly outcome: CheckOutcome;
  /** Figures for the report line, such as `rows`. */
  readonly args: Readonly<Record<string, string | number>>;
  readonly findings: readonly Issue[];
}

/** The verdict over all checks: `fail` if any failed, else `not-run` if any could not be determined, else `pass`. */
export interface ReplayReport {
  readonly outcome: CheckOutcome;
  readonly checks: readonly Check[];
}
