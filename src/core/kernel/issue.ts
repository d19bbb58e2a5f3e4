/** How bad an issue is: an `error` stops the step, a `warning` is shown and recorded, an `info` is only shown. */
export type Severity = 'error' | 'warning' | 'info';

/** One step on the way to the place: a name (file, sheet, column, JSON key) or a row number counted from 1. */
export type PathStep = string | number;

/**
 * One problem, as data. No sentence lives here: `messages` turns `code` and `args` into Chinese and English.
 *
 * `path` leads to the place, outermost first: `['targets.csv', 6945, '统一社会信用代码']`. A number is always a row,
 * counted from 1 with the header as row 1, just as a spreadsheet shows it.
 */
export interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly path: readonly PathStep[];
  readonly args: Readonly<Record<string, string | number>>;
  /** Where the place is a cell of a table, or begins with one: its address as a spreadsheet writes it, such as `C12`. */
  readonly cell?: string;
}

/** What an issue may say beside its code. */
export interface IssueDetail {
  readonly severity?: Severity;
  readonly path?: readonly PathStep[];
  readonly args?: Readonly<Record<string, string | number>>;
}

/**
 * Makes an issue; an error at no particular place unless told otherwise.
 *
 * @example
 * ```ts
 * assert.equal(issueOf('registers.id-malformed', { path: ['a.csv', 2] }).severity, 'error');
 * ```
 */
export function issueOf<Code extends string>(code: Code, detail: IssueDetail = {}): Issue<Code> {
  return { code, severity: detail.severity ?? 'error', path: detail.path ?? [], args: detail.args ?? {} };
}

/**
 * Moves issues below an outer place, for a caller that knows where the inner step was working.
 *
 * @example
 * ```ts
 * const [moved] = placeIssues([issueOf('kernel.ratio-malformed', { path: ['ratio'] })], ['rules.json']);
 * assert.deepEqual(moved?.path, ['rules.json', 'ratio']);
 * ```
 */
export function placeIssues<Problem extends Issue>(
  issues: readonly Problem[],
  outer: readonly PathStep[],
): Problem[] {
  return issues.map((problem) => ({ ...problem, path: [...outer, ...problem.path] }));
}
