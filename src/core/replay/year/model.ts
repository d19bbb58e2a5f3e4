import type { Issue } from '../../kernel/index.js';
import type { Check, CheckOutcome } from '../model.js';
import { isNoEvidence } from '../part.js';

/** The checks of a year's publication, in the order they are reported. Ids are for ever. */
export const yearCheckIds = [
  'year-files',
  'year-forms',
  'year-draws',
  'year-results',
  'year-deadlines',
  'year-amendments',
] as const;

export type YearCheckId = (typeof yearCheckIds)[number];

/** What one check of a year found. */
export interface YearCheck {
  readonly id: YearCheckId;
  readonly outcome: CheckOutcome;
  readonly args: Check['args'];
  readonly findings: readonly Issue[];
}

/** The verdict over a year, as over a draw. */
export interface YearReport {
  readonly outcome: CheckOutcome;
  readonly checks: readonly YearCheck[];
}

/** A table as it was read from one of its forms, header apart. */
export interface FormCells {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** An error fails, a warning says what is missing, an info is only told: so a check comes out by what it found. */
export function conclude(id: YearCheckId, findings: readonly Issue[], args: Check['args'] = {}): YearCheck {
  const told = findings.map(
    (issue): Issue => (isUnreadable(issue) ? { ...issue, severity: 'warning' } : issue),
  );
  const has = (severity: Issue['severity']) => told.some((issue) => issue.severity === severity);
  const outcome = has('error') ? 'fail' : has('warning') ? 'not-run' : 'pass';
  return { id, outcome, args, findings: told };
}

/** What cannot be read here is nothing that is held against a year. */
function isUnreadable(issue: Issue): boolean {
  return isNoEvidence(issue) || issue.code === 'registers.file-too-large';
}
