import { canonicalJson, type Digest, digestOf } from '../kernel/index.js';
import type { PublishedTable } from './model.js';

/**
 * Digest of a table's header and cells, whatever form it takes: H of the canonical JSON of
 * `{"columns":[…],"rows":[[…],…],"table":id}`.
 *
 * @example
 * ```ts
 * const empty: PublishedTable = { id: 'targets', columns: [], rowHeader: -1, rows: [] };
 * assert.equal(tableDigest(empty), digestOf('{"columns":[],"rows":[],"table":"targets"}'));
 * ```
 */
export function tableDigest({ id, columns, rows }: Pick<PublishedTable, 'id' | 'columns' | 'rows'>): Digest {
  const content = {
    table: id,
    columns: columns.map(({ title }) => title),
    rows: rows.map(({ cells }) => cells),
  };
  return digestOf(canonicalJson(content));
}
