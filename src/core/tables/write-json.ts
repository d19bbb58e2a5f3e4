import { canonicalJson, type Digest } from '../kernel/index.js';
import { tableDigest } from './digest.js';
import type { PublishedTable, TableColumn, TableFact } from './model.js';

/** The format of a published table as JSON. */
export const tableFormat = 'double-random/table@1';

/** A published table as its JSON holds it. */
export interface TableDocument {
  readonly format: typeof tableFormat;
  readonly id: string;
  /** What people call the table, such as 「抽查结果公示」. */
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly tableDigest: Digest;
  /** What is told of the table beside its cells, by label. */
  readonly facts: Readonly<Record<string, string>>;
}

/**
 * Writes a table as canonical JSON, its digest among it.
 *
 * @throws RangeError for two facts of one label
 * @example
 * ```ts
 * const columns = [{ title: '名称', kind: 'text' as const }];
 * const table: PublishedTable = { id: 'targets', columns, rowHeader: 0, rows: [{ cells: ['红星'] }] };
 * const text = writeTableJson(table, { title: '抽查名单', facts: [{ label: '发布机关', value: '某某局' }] });
 * const read = parseTableJson(text);
 * assert.ok(read.ok && read.value.tableDigest === tableDigest(table));
 * ```
 */
export function writeTableJson(
  table: PublishedTable,
  { title, facts = [] }: { readonly title: string; readonly facts?: readonly TableFact[] },
): string {
  const told = new Map(facts.map(({ label, value }) => [label, value]));
  if (told.size < facts.length) throw new RangeError('Cannot write a table: two facts have one label');
  const document: TableDocument = {
    format: tableFormat,
    id: table.id,
    title,
    columns: table.columns,
    rows: table.rows.map(({ cells }) => cells),
    tableDigest: tableDigest(table),
    facts: Object.fromEntries(told),
  };
  return canonicalJson(document);
}
