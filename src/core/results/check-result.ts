import { fail, type Issue, issueOf, type Result, sortedBy, succeed } from '../kernel/index.js';
import { checkFound } from './check-found.js';
import type { ResultIssueCode } from './codes.js';
import { resultListOf } from './lists.js';
import type { DrawnScope } from './steps.js';
import type { NotInspectedReason, TargetResult } from './target-result.js';

type ResultIssue = Issue<ResultIssueCode>;

/**
 * Holds the result of one target to the draw and to its code list: every item of the draw once, nothing filled in. A result
 * whose codes all say that nobody was there to be inspected becomes one that could not be inspected.
 *
 * @returns the result in its one form; or `results.target-unknown`, `results.item-missing`, `results.item-unknown`,
 *   `results.item-repeated`, `results.partly-inspected`, `results.day-before-draw`, `results.follow-up-early`,
 *   `results.follow-up-repeated`, and what `checkFound` says of the codes, below the item
 * @basis 企业信息公示暂行条例 第十四条
 * @example
 * ```ts
 * const scope = { targets: [identifier('T1')], items: [identifier('SC-01')], drawnOn: civilDate('2026-03-04') };
 * const result: TargetResult = {
 *   target: identifier('T1'), list: 'zhejiang@1', inspectedOn: civilDate('2026-03-10'),
 *   findings: [{ item: identifier('SC-01'), codes: ['9'] }], followUps: [],
 * };
 * const checked = checkTargetResult(result, scope);
 * assert.ok(checked.ok && checked.value.notInspected === 'cancelled' && checked.value.findings.length === 0);
 * ```
 */
export function checkTargetResult(
  result: TargetResult,
  scope: DrawnScope,
): Result<TargetResult, ResultIssue> {
  const issues = [...checkScope(result, scope), ...checkFollowUps(result)];
  const found = checkFindings(result);
  issues.push(...(found.ok ? [] : found.issues));
  if (issues.length > 0 || !found.ok) return fail(issues);
  const { target, list, inspectedOn, followUps } = result;
  const notInspected = result.notInspected ?? found.value;
  return succeed({
    target,
    list,
    inspectedOn,
    findings: notInspected === undefined ? sortedBy(result.findings, ({ item }) => item) : [],
    ...(notInspected !== undefined && { notInspected }),
    followUps: sortedBy(followUps, ({ kind }) => kind),
  });
}

function checkScope(result: TargetResult, { targets, items, drawnOn }: DrawnScope): ResultIssue[] {
  const { target, inspectedOn, findings, notInspected } = result;
  const issues: ResultIssue[] = [];
  if (!targets.includes(target)) issues.push(issueOf('results.target-unknown', { args: { target } }));
  if (inspectedOn < drawnOn)
    issues.push(issueOf('results.day-before-draw', { args: { day: inspectedOn, drawn: drawnOn } }));
  const named = findings.map(({ item }) => item);
  for (const [at, item] of named.entries()) {
    if (!items.includes(item)) issues.push(issueOf('results.item-unknown', { args: { item } }));
    else if (named.indexOf(item) < at) issues.push(issueOf('results.item-repeated', { args: { item } }));
  }
  if (notInspected !== undefined) {
    if (findings.length > 0) issues.push(issueOf('results.partly-inspected', { args: { target } }));
    return issues;
  }
  for (const item of items)
    if (!named.includes(item)) issues.push(issueOf('results.item-missing', { args: { target, item } }));
  return issues;
}

/** Why the target could not be inspected where every item says so; nothing where it was. */
function checkFindings({
  target,
  list,
  findings,
}: TargetResult): Result<NotInspectedReason | undefined, ResultIssue> {
  const issues: ResultIssue[] = [];
  const reasons: (NotInspectedReason | undefined)[] = [];
  for (const { item, codes } of findings) {
    const found = checkFound(codes, resultListOf(list));
    if (found.ok) reasons.push(found.value[0]?.notInspected);
    else issues.push(...found.issues.map((issue) => ({ ...issue, path: [item, ...issue.path] })));
  }
  const [reason] = reasons;
  if (issues.length === 0 && reasons.some((other) => other !== reason))
    issues.push(issueOf('results.partly-inspected', { args: { target } }));
  return issues.length > 0 ? fail(issues) : succeed(reason);
}

function checkFollowUps({ inspectedOn, followUps }: TargetResult): ResultIssue[] {
  const kinds = followUps.map(({ kind }) => kind);
  return followUps.flatMap(({ kind, due }, at): ResultIssue[] => {
    if (kinds.indexOf(kind) < at)
      return [issueOf('results.follow-up-repeated', { args: { followUp: kind } })];
    if (due === undefined || due >= inspectedOn) return [];
    return [issueOf('results.follow-up-early', { args: { followUp: kind, due, day: inspectedOn } })];
  });
}
