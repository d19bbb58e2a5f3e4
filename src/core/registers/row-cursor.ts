import { type Issue, type IssueDetail, issueOf } from '../kernel/index.js';
import { trimBlanks } from './blank.js';
import { type ColumnNotes, countNote } from './column-notes.js';
import { isPlaceholder } from './placeholder.js';
import type { ColumnMap, MappedColumn } from './register-form.js';
import { excerptOf } from './text-flaw.js';

/** One row under reading: its cells, what they mean, and what was noticed so far. */
export interface RowCursor<Field extends string> {
  readonly file: string;
  readonly row: number;
  readonly cells: readonly string[];
  readonly columns: ColumnMap<Field>;
  readonly notes: ColumnNotes;
  readonly issues: Issue[];
  /** Columns whose text cannot be taken: already refused, so nothing more is said of them. */
  readonly unreadable: Set<number>;
}

/**
 * Adds something about a cell of the row; an error refuses the row.
 *
 * @example
 * ```ts
 * const reading = readRegister(
 *   { file: 'a.csv', header: ['编号'], rows: [{ row: 2, cells: ['A1'] }] },
 *   {
 *     columns: [{ field: 'id', names: ['编号'] }],
 *     required: [['id']],
 *     readRow: (cursor) => {
 *       report(cursor, 'registers.value-unstated', { column: '编号', severity: 'warning' });
 *       return { record: { id: 'A1' } };
 *     },
 *   },
 * );
 * assert.deepEqual([reading.warned, reading.issues[0]?.path], [1, ['a.csv', 2, '编号']]);
 * ```
 */
export function report<Field extends string>(
  cursor: RowCursor<Field>,
  code: string,
  { column, severity, args }: Pick<IssueDetail, 'args' | 'severity'> & { readonly column?: string },
): void {
  const path = column === undefined ? [cursor.file, cursor.row] : [cursor.file, cursor.row, column];
  cursor.issues.push(issueOf(code, { path, ...(severity && { severity }), ...(args && { args }) }));
}

/**
 * Counts a harmless change to a cell; it is told once for the column.
 *
 * @example
 * ```ts
 * const reading = readRegister(
 *   { file: 'a.csv', header: ['编号'], rows: [2, 3].map((row) => ({ row, cells: [`A${row}`] })) },
 *   {
 *     columns: [{ field: 'id', names: ['编号'] }],
 *     required: [['id']],
 *     readRow: (cursor) => {
 *       const column = cursor.columns.byField.get('id');
 *       if (column) note(cursor, 'registers.cells-trimmed', { column, example: 'A2' });
 *       return { record: { id: `A${cursor.row}` } };
 *     },
 *   },
 * );
 * assert.deepEqual(reading.issues[0]?.args, { count: 2, firstRow: 2, example: 'A2' });
 * ```
 */
export function note<Field extends string>(
  cursor: RowCursor<Field>,
  code: string,
  { column, example }: { readonly column: MappedColumn; readonly example: string },
): void {
  countNote(cursor.notes, code, { column, row: cursor.row, example: excerptOf(example) });
}

/**
 * The text of a column without outer blanks, or `undefined` where it is empty, a placeholder or unreadable.
 *
 * @example
 * ```ts
 * const reading = readRegister(
 *   { file: 'a.csv', header: ['编号', '2017年'], rows: [{ row: 2, cells: ['A1', ' 合格'] }] },
 *   {
 *     columns: [{ field: 'id', names: ['编号'] }],
 *     required: [['id']],
 *     numbered: {
 *       becomes: 'years',
 *       isMeant: (header) => header.endsWith('年'),
 *       numberOf: (header) => (header === '2017年' ? 2017 : undefined),
 *       unnumbered: 'registers.value-unstated',
 *     },
 *     readRow: (cursor) => {
 *       const years = cursor.columns.numbered.map((column) => [column.number, textAt(cursor, column)]);
 *       return { record: { id: 'A1', years } };
 *     },
 *   },
 * );
 * assert.deepEqual(reading.records[0]?.years, [[2017, '合格']]);
 * ```
 */
export function textAt<Field extends string>(
  cursor: RowCursor<Field>,
  column: MappedColumn,
): string | undefined {
  if (cursor.unreadable.has(column.index)) return undefined;
  const cell = cursor.cells[column.index] ?? '';
  const text = trimBlanks(cell);
  if (text === '') return undefined;
  if (isPlaceholder(text)) {
    note(cursor, 'registers.placeholders', { column, example: text });
    return undefined;
  }
  if (text !== cell) note(cursor, 'registers.cells-trimmed', { column, example: text });
  cursor.notes.filled.set(column.index, (cursor.notes.filled.get(column.index) ?? 0) + 1);
  return text;
}
