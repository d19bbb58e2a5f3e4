import type { Issue } from '../kernel/index.js';

/**
 * Tells whether a row stays out: one error is enough.
 *
 * @example
 * ```ts
 * assert.ok(isRefused({ issues: [issueOf('registers.value-missing')] }));
 * assert.ok(!isRefused({ issues: [issueOf('registers.value-unstated', { severity: 'warning' })] }));
 * ```
 */
export function isRefused({ issues }: { readonly issues: readonly Issue[] }): boolean {
  return issues.some(({ severity }) => severity === 'error');
}
