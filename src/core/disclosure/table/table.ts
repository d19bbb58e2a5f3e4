import type { Identifier } from '../../kernel/index.js';
import { type ColumnPlan, layOutTable } from '../../tables/index.js';
import type { DisclosureTable } from '../model.js';

/** What stands in a cell whose fact the register does not hold. */
export const notStated = '名录未载';

/** Lays out rows that are each about one target. */
export function layOutRows<Row extends { readonly target: Identifier }>(
  id: DisclosureTable['id'],
  columns: readonly ColumnPlan<Row>[],
  rows: readonly Row[],
): DisclosureTable {
  const table = layOutTable(id, columns, rows);
  return {
    ...table,
    id,
    rows: rows.map(({ target }, at) => ({ target, cells: table.rows[at]?.cells ?? [] })),
  };
}

/**
 * The n-th team in order of service, as tables and page call it.
 *
 * @example
 * ```ts
 * assert.equal(teamName(3), '第3组');
 * ```
 */
export function teamName(ordinal: number): string {
  return `第${ordinal}组`;
}
