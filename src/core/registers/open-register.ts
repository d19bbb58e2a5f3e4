import { type Issue, issueOf, type TextRow } from '../kernel/index.js';
import { examineMarks } from './cell-marks.js';
import { type ColumnNotes, emptyNotes } from './column-notes.js';
import { examineText } from './examine-text.js';
import { isFilled } from './placeholder.js';
import { isRefused } from './refusal.js';
import type { ColumnMap, RegisterForm, RowDraft } from './register-form.js';
import type { RowCursor } from './row-cursor.js';

/** A register whose header is understood, ready to be read row by row. */
export interface OpenRegister<Field extends string, Item> {
  readonly file: string;
  readonly columns: ColumnMap<Field>;
  readonly notes: ColumnNotes;
  readonly form: RegisterForm<Field, Item>;
}

/**
 * Opens a register for reading rows one at a time, with nothing noted yet.
 *
 * @example
 * ```ts
 * const form = { columns: [{ field: 'id', names: ['编号'] }], required: [['id']], readRow: () => ({}) };
 * const { columns } = readHeader({ file: 'a.csv', header: ['编号'] }, form);
 * assert.ok(columns && openRegister('a.csv', { columns, form }).notes.notes.size === 0);
 * ```
 */
export function openRegister<Field extends string, Item>(
  file: string,
  { columns, form }: Pick<OpenRegister<Field, Item>, 'columns' | 'form'>,
): OpenRegister<Field, Item> {
  return { file, columns, form, notes: emptyNotes() };
}

/**
 * Reads one row on its own. How it stands to other rows is decided later, when all of them are known.
 *
 * @example
 * ```ts
 * const form = { columns: [{ field: 'id', names: ['编号'] }], required: [['id']], readRow: () => ({}) };
 * const { columns } = readHeader({ file: 'a.csv', header: ['编号'] }, form);
 * const draft = columns && readDraft({ row: 2, cells: ['A1', '乙'] }, openRegister('a.csv', { columns, form }));
 * assert.equal(draft?.issues[0]?.code, 'registers.row-cells');
 * ```
 */
export function readDraft<Field extends string, Item>(
  { row, cells, marks }: TextRow,
  { file, columns, notes, form }: OpenRegister<Field, Item>,
): RowDraft<Item> {
  const width = columns.headers.length;
  if (cells.length !== width) {
    const args = { cells: cells.length, columns: width };
    return { row, issues: [issueOf('registers.row-cells', { path: [file, row], args })] };
  }
  const cursor: RowCursor<Field> = { file, row, cells, columns, notes, issues: [], unreadable: new Set() };
  examineText(cursor);
  if (marks) examineMarks(cursor, marks);
  const { id, record } = form.readRow(cursor);
  return { row, id, record: isRefused(cursor) ? undefined : record, issues: cursor.issues };
}

/**
 * Warns of values that a row lacks where others of the column have one: such a row falls into no stratum. To be asked
 * when every row was read, since only then it is known which columns hold anything.
 *
 * @returns warnings `registers.value-unstated`
 * @example
 * ```ts
 * const form = { columns: [{ field: 'id', names: ['编号'] }], required: [['id']], readRow: () => ({}) };
 * const { columns } = readHeader({ file: 'a.csv', header: ['编号'] }, form);
 * assert.deepEqual(columns && gapsOf({ row: 2, cells: [''] }, openRegister('a.csv', { columns, form })), []);
 * ```
 */
export function gapsOf<Field extends string, Item>(
  { row, cells }: TextRow,
  { file, columns, notes, form }: OpenRegister<Field, Item>,
): Issue[] {
  return (form.expected ?? []).flatMap((field) => {
    const column = columns.byField.get(field);
    if (!column || !notes.filled.get(column.index) || cells.length !== columns.headers.length) return [];
    if (isFilled(cells[column.index] ?? '')) return [];
    return [issueOf('registers.value-unstated', { severity: 'warning', path: [file, row, column.header] })];
  });
}
