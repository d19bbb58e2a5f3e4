import * as z from 'zod';
import {
  fail,
  type Issue,
  issueOf,
  otherFormat,
  parseStrictJson,
  type Result,
  succeed,
} from '../kernel/index.js';
import { digestSchema, flawOf } from '../shapes/index.js';
import { tableDigest } from './digest.js';
import type { TableColumn } from './model.js';
import { type TableDocument, tableFormat } from './write-json.js';

const column: z.ZodType<TableColumn> = z.strictObject({
  title: z.string(),
  kind: z.enum(['number', 'code', 'text']),
  name: z.string().min(1).exactOptional(),
});

const documentSchema: z.ZodType<TableDocument> = z.strictObject({
  format: z.literal(tableFormat),
  id: z.string().min(1),
  title: z.string(),
  columns: z.array(column).min(1),
  rows: z.array(z.array(z.string())),
  tableDigest: digestSchema,
  facts: z.record(z.string(), z.string()),
});

/**
 * Reads a table from its JSON, in any spelling, and holds its cells against the digest that stands in it.
 *
 * @returns the table; or issues of `parseStrictJson`, `tables.format-unsupported`, `tables.malformed`,
 *   `tables.row-uneven`, `tables.digest-differs`
 * @example
 * ```ts
 * const columns = [{ title: '名称', kind: 'text' as const }];
 * const table: PublishedTable = { id: 'targets', columns, rowHeader: 0, rows: [{ cells: ['红星'] }] };
 * const changed = parseTableJson(writeTableJson(table, { title: '名单' }).replace('红星', '红里'));
 * assert.ok(!changed.ok && changed.issues[0]?.code === 'tables.digest-differs');
 * ```
 */
export function parseTableJson(text: string): Result<TableDocument> {
  const value = parseStrictJson(text);
  if (!value.ok) return value;
  const stated = otherFormat(value.value, tableFormat);
  if (stated !== undefined)
    return fail([issueOf('tables.format-unsupported', { args: { stated, supported: tableFormat } })]);
  const parsed = documentSchema.safeParse(value.value);
  if (!parsed.success) return fail(parsed.error.issues.map(malformed));
  const { id, columns, rows, tableDigest: published } = parsed.data;
  const uneven = unevenRows(columns.length, rows);
  if (uneven.length > 0) return fail(uneven);
  const found = tableDigest({ id, columns, rows: rows.map((cells) => ({ cells })) });
  return found === published
    ? succeed(parsed.data)
    : fail([issueOf('tables.digest-differs', { args: { stated: published, found } })]);
}

/**
 * The rows that have more or fewer cells than there are columns; the header is row 1.
 *
 * @returns a `tables.row-uneven` for each
 * @example
 * ```ts
 * assert.deepEqual(unevenRows(2, [['甲', '乙'], ['丙']]).map(({ path }) => path), [[3]]);
 * ```
 */
export function unevenRows(columns: number, rows: readonly (readonly string[])[]): Issue[] {
  return rows.flatMap(({ length }, at) =>
    length === columns
      ? []
      : [issueOf('tables.row-uneven', { path: [at + 2], args: { cells: length, columns } })],
  );
}

function malformed(problem: z.core.$ZodIssue): Issue {
  const path = problem.path.map((step) => (typeof step === 'number' ? `[${step}]` : String(step)));
  return issueOf('tables.malformed', { path, args: { ...flawOf(problem) } });
}
