import { fail, type Issue, issueOf, type Result, sortedBy, succeed } from '../kernel/index.js';
import type { ResultListId } from './model.js';
import type { FormRow } from './read-form.js';
import type { FollowUp, TargetResult } from './target-result.js';

/** What a filled form came to: a result for each target that is filled in, and how many are still open. */
export interface JoinedForm {
  readonly results: readonly TargetResult[];
  /** Targets whose rows are all empty. */
  readonly open: number;
}

/**
 * Joins the rows of a form into one result for each target: the day is that of the last item, a follow-up of any row is
 * one of the target. Whether every item is there is asked of `checkTargetResult`.
 *
 * @returns the results in the order of the form; or `results.form-dates-differ` where a target has two days for the same
 *   correction, `results.partly-inspected` where some rows say it could not be inspected and others what was found,
 *   `results.form-follow-ups-differ` where a term stands without an order to correct
 * @example
 * ```ts
 * const row = { id: identifier('T1/SC-01'), row: 2, target: identifier('T1'), item: identifier('SC-01'), codes: ['1'], followUps: [] };
 * const joined = joinForm([{ ...row, inspectedOn: civilDate('2026-03-10') }], 'national@1');
 * assert.equal(joined.ok && joined.value.results[0]?.inspectedOn, '2026-03-10');
 * ```
 */
export function joinForm(rows: readonly FormRow[], list: ResultListId): Result<JoinedForm> {
  const byTarget = new Map<FormRow['target'], FormRow[]>();
  for (const row of rows) byTarget.set(row.target, [...(byTarget.get(row.target) ?? []), row]);
  const results: TargetResult[] = [];
  const issues: Issue[] = [];
  let open = 0;
  for (const group of byTarget.values()) {
    const [first, ...others] = group.filter(({ inspectedOn }) => inspectedOn !== undefined);
    if (first === undefined) {
      open++;
      continue;
    }
    const found = joinTarget([first, ...others], list);
    if (found.ok) results.push(found.value);
    else issues.push(...found.issues);
  }
  return issues.length > 0 ? fail(issues) : succeed({ results, open });
}

/** The filled rows of one target. */
type Filled = readonly [FormRow, ...FormRow[]];

function joinTarget(rows: Filled, list: ResultListId): Result<TargetResult> {
  const [{ target }] = rows;
  const path = [target];
  const days = sortedBy(
    rows.flatMap(({ inspectedOn }) => (inspectedOn === undefined ? [] : [inspectedOn])),
    (day) => day,
  );
  const inspectedOn = days[days.length - 1];
  const reasons = new Set(rows.map(({ notInspected }) => notInspected));
  const [notInspected] = reasons;
  const dues = new Set(rows.flatMap(({ due }) => (due === undefined ? [] : [due])));
  const [due] = dues;
  const kinds = [...new Set(rows.flatMap(({ followUps }) => followUps))];
  const dated =
    kinds.find((kind) => kind === 'order-correction') ?? kinds.find((kind) => kind === 're-check');
  const issues: Issue[] = [];
  if (reasons.size > 1) issues.push(issueOf('results.partly-inspected', { path, args: { target } }));
  if (dues.size > 1)
    issues.push(issueOf('results.form-dates-differ', { path, args: { target, days: [...dues].join('、') } }));
  if (due !== undefined && dated === undefined)
    issues.push(issueOf('results.form-follow-ups-differ', { path, args: { target, due } }));
  if (issues.length > 0 || inspectedOn === undefined) return fail(issues);
  const followUps: FollowUp[] = kinds.map((kind) =>
    kind === dated && due !== undefined ? { kind, due } : { kind },
  );
  return succeed({
    target,
    list,
    inspectedOn,
    findings: notInspected === undefined ? rows.map(({ item, codes }) => ({ item, codes })) : [],
    ...(notInspected !== undefined && { notInspected }),
    followUps,
  });
}
