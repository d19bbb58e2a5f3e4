import type { Issue } from './issue.js';

/**
 * The outcome of anything that can fail for a reason the caller should handle: plain data, so that it survives
 * JSON, a worker boundary and the meeting of the ESM build with the CJS build.
 */
export type Result<Value, Problem extends Issue = Issue> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Problem[] };

/**
 * Wraps a value as a success.
 *
 * @example
 * ```ts
 * assert.deepEqual(succeed(3), { ok: true, value: 3 });
 * ```
 */
export function succeed<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/**
 * Wraps everything that was wrong as a failure. A failure names at least one issue.
 *
 * @throws RangeError when called without an issue: a failure without a reason helps nobody.
 * @example
 * ```ts
 * assert.throws(() => fail([]), RangeError);
 * ```
 */
export function fail<Problem extends Issue>(
  issues: readonly Problem[],
): { readonly ok: false; readonly issues: readonly Problem[] } {
  if (issues.length === 0) throw new RangeError('Cannot fail: issues must name at least 1 problem, got 0');
  return { ok: false, issues };
}
