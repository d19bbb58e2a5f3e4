import type { RecordChange, VersionTotals } from './model.js';

/** Totals of nothing against nothing. */
export const noTotals: VersionTotals = {
  before: 0,
  added: 0,
  changed: 0,
  cancelled: 0,
  unchanged: 0,
  after: 0,
};

/**
 * Adds one record to the totals.
 *
 * @example
 * ```ts
 * const kinds = ['added', 'changed', 'cancelled', 'unchanged'] as const;
 * const totals = kinds.reduce((sum: VersionTotals, kind) => countChange(sum, kind), noTotals);
 * assert.deepEqual([totals.before, totals.after, adjustmentsOf(totals)], [3, 3, 3]);
 * ```
 */
export function countChange(totals: VersionTotals, kind: RecordChange['kind'] | 'unchanged'): VersionTotals {
  return {
    ...totals,
    [kind]: totals[kind] + 1,
    before: totals.before + (kind === 'added' ? 0 : 1),
    after: totals.after + (kind === 'cancelled' ? 0 : 1),
  };
}

/**
 * How many records were adjusted in any way: 新增 + 变更 + 取消.
 *
 * @example
 * ```ts
 * assert.equal(adjustmentsOf({ before: 1316, added: 582, changed: 38, cancelled: 103, unchanged: 1175, after: 1795 }), 723);
 * ```
 */
export function adjustmentsOf({ added, changed, cancelled }: VersionTotals): number {
  return added + changed + cancelled;
}

/**
 * Tells whether totals add up, as a clerk would check them: what was there, plus what came, less what went, is what is
 * there.
 *
 * @example
 * ```ts
 * assert.ok(reconciles({ before: 1316, added: 582, changed: 38, cancelled: 103, unchanged: 1175, after: 1795 }));
 * assert.ok(!reconciles({ before: 1316, added: 582, changed: 38, cancelled: 103, unchanged: 1175, after: 1796 }));
 * ```
 */
export function reconciles({ before, added, changed, cancelled, unchanged, after }: VersionTotals): boolean {
  return before + added - cancelled === after && unchanged + changed + added === after;
}
