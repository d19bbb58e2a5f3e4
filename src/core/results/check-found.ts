import { fail, type Issue, issueOf, type Result, succeed } from '../kernel/index.js';
import type { ResultIssueCode } from './codes.js';
import type { NationalCode, ResultCode, ResultList } from './model.js';

/**
 * Takes what was found at one target over one item, as codes of a list. Nothing is filled in: no code is no result.
 *
 * @returns the results in the order of the list; or `results.nothing-found`, `results.code-unknown`,
 *   `results.code-heading`, `results.code-repeated`, `results.several` where the list takes one alone,
 *   `results.contradictory` for a result that says nothing was wrong beside one that says what was
 * @basis 企业信息公示暂行条例 第十四条
 * @example
 * ```ts
 * const found = checkFound(['B', 'E'], resultListOf('zhejiang@1'));
 * assert.ok(found.ok && found.value.every(({ problem }) => problem));
 * assert.ok(!checkFound([], resultListOf('national@1')).ok);
 * ```
 */
export function checkFound(
  codes: readonly string[],
  list: ResultList,
): Result<readonly ResultCode[], Issue<ResultIssueCode>> {
  const found = list.codes.filter(({ code }) => codes.includes(code));
  const issues: Issue<ResultIssueCode>[] = [];
  const tell = (code: ResultIssueCode, text: string) =>
    issues.push(issueOf(code, { args: { text, list: list.name } }));
  if (codes.length === 0) tell('results.nothing-found', '');
  for (const [at, code] of codes.entries()) {
    const known = list.codes.find((one) => one.code === code);
    if (codes.indexOf(code) < at) tell('results.code-repeated', code);
    else if (known === undefined) tell('results.code-unknown', code);
    else if (known.heading) tell('results.code-heading', `${code} ${known.label}`);
  }
  if (!list.multiple && new Set(codes).size > 1) tell('results.several', codes.join('、'));
  const clear = found.find(({ problem, heading }) => !problem && !heading);
  if (clear !== undefined && found.length > 1) tell('results.contradictory', clear.label);
  return issues.length > 0 ? fail(issues) : succeed(found);
}

/**
 * What results of a local list are in the national one: each code once, in its order. Nothing for a target that could not be
 * inspected, which the national list has no word for.
 *
 * @example
 * ```ts
 * const found = checkFound(['C', 'D'], resultListOf('zhejiang@1'));
 * assert.deepEqual(found.ok && toNational(found.value), ['3', '8']);
 * ```
 */
export function toNational(found: readonly ResultCode[]): readonly NationalCode[] {
  const codes = found.flatMap(({ national }) => (national === undefined ? [] : [national]));
  return [...new Set(codes)].sort((one, other) => Number(one) - Number(other));
}
