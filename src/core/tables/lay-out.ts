import type { ColumnKind, PublishedTable, TableColumn } from './model.js';

/** A column and how its cell is taken from what a row is about. */
export interface ColumnPlan<Row> {
  readonly title: string;
  readonly kind: ColumnKind;
  readonly name?: string;
  readonly rowHeader?: boolean;
  readonly cell: (row: Row, ordinal: number) => string;
}

/** What stands in a cell that does not apply to its row. */
export const notApplicable = '—';

/**
 * Lays rows out in columns; `ordinal` counts from 1. Only what a column asks for is ever shown: a record may hold more.
 *
 * @example
 * ```ts
 * const columns = [{ title: '名称', kind: 'text' as const, cell: (row: { name: string }) => row.name }];
 * const row = { name: '红星商店', phone: '…' };
 * assert.deepEqual(layOutTable('names', columns, [row]).rows, [{ cells: ['红星商店'] }]);
 * ```
 */
export function layOutTable<Row>(
  id: string,
  columns: readonly ColumnPlan<Row>[],
  rows: readonly Row[],
): PublishedTable {
  return {
    id,
    columns: columns.map(columnOf),
    rowHeader: columns.findIndex(({ rowHeader }) => rowHeader === true),
    rows: rows.map((row, index) => ({ cells: columns.map(({ cell }) => cell(row, index + 1)) })),
  };
}

function columnOf<Row>({ title, kind, name }: ColumnPlan<Row>): TableColumn {
  return name === undefined ? { title, kind } : { title, kind, name };
}
