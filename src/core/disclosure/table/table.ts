import { canonicalJson, type Digest, digestOf, type Identifier } from '../../kernel/index.js';
import type { ColumnKind, DisclosureTable } from '../model.js';

/** A column and how its cell is taken from what a row is about. */
export interface ColumnPlan<Row> {
  readonly title: string;
  readonly kind: ColumnKind;
  readonly rowHeader?: boolean;
  readonly cell: (row: Row, ordinal: number) => string;
}

/** What stands in a cell that does not apply to its row. */
export const notApplicable = '—';

/** What stands in a cell whose fact the register does not hold. */
export const notStated = '名录未载';

/** Lays rows out in columns; `ordinal` counts from 1. */
export function layOutTable<Row extends { readonly target: Identifier }>(
  id: DisclosureTable['id'],
  columns: readonly ColumnPlan<Row>[],
  rows: readonly Row[],
): DisclosureTable {
  return {
    id,
    columns: columns.map(({ title, kind }) => ({ title, kind })),
    rowHeader: columns.findIndex(({ rowHeader }) => rowHeader === true),
    rows: rows.map((row, index) => ({
      target: row.target,
      cells: columns.map(({ cell }) => cell(row, index + 1)),
    })),
  };
}

/**
 * Digest of a table's header and cells, whatever form it takes: H of the canonical JSON of
 * `{"columns":[…],"rows":[[…],…],"table":id}`.
 *
 * @example
 * ```ts
 * const empty: DisclosureTable = { id: 'targets', columns: [], rowHeader: -1, rows: [] };
 * assert.equal(tableDigest(empty), digestOf('{"columns":[],"rows":[],"table":"targets"}'));
 * ```
 */
export function tableDigest({ id, columns, rows }: DisclosureTable): Digest {
  const content = {
    table: id,
    columns: columns.map(({ title }) => title),
    rows: rows.map(({ cells }) => cells),
  };
  return digestOf(canonicalJson(content));
}

/** The n-th team in order of service, as both tables and the page call it. */
export function teamName(ordinal: number): string {
  return `第${ordinal}组`;
}
