import { issueOf, sortedBy, type TableReading, type TextRow, type TextTable } from '../kernel/index.js';
import { examineMarks } from './cell-marks.js';
import { type ColumnNotes, emptyNotes, notesAsIssues } from './column-notes.js';
import { examineText } from './examine-text.js';
import { type HeaderReading, readHeader } from './header.js';
import { inspectTable, isBlankRow } from './inspect-table.js';
import { locateIssues } from './locate.js';
import { isFilled } from './placeholder.js';
import { isRefused } from './refusal.js';
import type { ColumnMap, RegisterForm, RowDraft } from './register-form.js';
import { refuseRepeats } from './repeated-ids.js';
import type { RowCursor } from './row-cursor.js';
import { type HeadedTable, skipTitleRows } from './title-rows.js';

/**
 * Reads a table by the form of its register. Every row that is not blank becomes a record or is refused with all its
 * reasons; nothing is repaired without being told. If the header cannot be used, every row is refused for that.
 *
 * @example
 * ```ts
 * const table = { file: 'a.csv', header: ['编号'], rows: [{ row: 2, cells: ['A1'] }, { row: 3, cells: ['甲'] }] };
 * const reading = readRegister(table, {
 *   columns: [{ field: 'id', names: ['编号'] }],
 *   required: [['id']],
 *   readRow: (cursor) => {
 *     const id = idOf(cursor, 'id');
 *     return { id, record: id && { id } };
 *   },
 * });
 * assert.deepEqual([reading.read, reading.records, reading.refused.map(({ row }) => row)], [2, [{ id: 'A1' }], [3]]);
 * ```
 */
export function readRegister<Field extends string, Item extends { readonly id: string }>(
  table: TextTable,
  form: RegisterForm<Field, Item>,
): TableReading<Item> {
  const headed = skipTitleRows(table, form);
  return locateIssues(readTable(headed, form), headed.table);
}

function readTable<Field extends string, Item extends { readonly id: string }>(
  { table, issues: aboutTitle }: HeadedTable,
  form: RegisterForm<Field, Item>,
): TableReading<Item> {
  const { file } = table;
  const header = readHeader(table, form);
  const rows = table.rows.filter(({ cells }) => !isBlankRow(cells));
  const aboutFile = [...aboutTitle, ...header.issues, ...inspectTable(table, form)];
  const { columns } = header;
  if (!columns || isRefused({ issues: aboutFile })) {
    const drafts = rows.map(({ row }) => ({
      row,
      issues: aboutFile.filter(({ severity }) => severity === 'error'),
    }));
    return readingOf<Item>(drafts, { header, aboutFile, aboutRows: [] });
  }
  const reading = { file, columns, notes: emptyNotes(), form };
  const drafts = rows.map((row) => readDraft(row, reading));
  refuseRepeats(drafts, (row) => [file, row, ...idHeader(columns, form)]);
  const related = form.relate?.(drafts, file) ?? [];
  for (const [at, row] of rows.entries()) drafts[at]?.issues.push(...gapsOf(row, reading));
  const notes = notesAsIssues(reading.notes, file);
  return readingOf(drafts, { header, aboutFile: [...aboutFile, ...notes, ...related], aboutRows: drafts });
}

interface RegisterTask<Field extends string, Item> {
  readonly file: string;
  readonly columns: ColumnMap<Field>;
  readonly notes: ColumnNotes;
  readonly form: RegisterForm<Field, Item>;
}

function readDraft<Field extends string, Item>(
  { row, cells, marks }: TextRow,
  { file, columns, notes, form }: RegisterTask<Field, Item>,
): RowDraft<Item> {
  const width = columns.headers.length;
  if (cells.length !== width) {
    return {
      row,
      issues: [
        issueOf('registers.row-cells', { path: [file, row], args: { cells: cells.length, columns: width } }),
      ],
    };
  }
  const cursor: RowCursor<Field> = { file, row, cells, columns, notes, issues: [], unreadable: new Set() };
  examineText(cursor);
  if (marks) examineMarks(cursor, marks);
  const { id, record } = form.readRow(cursor);
  return { row, id, record: isRefused(cursor) ? undefined : record, issues: cursor.issues };
}

/** A missing value matters where others of the column have one: the row falls into no stratum. */
function gapsOf<Field extends string, Item>(
  { row, cells }: TextRow,
  { file, columns, notes, form }: RegisterTask<Field, Item>,
) {
  return (form.expected ?? []).flatMap((field) => {
    const column = columns.byField.get(field);
    if (!column || !notes.filled.get(column.index) || cells.length !== columns.headers.length) return [];
    if (isFilled(cells[column.index] ?? '')) return [];
    return [issueOf('registers.value-unstated', { severity: 'warning', path: [file, row, column.header] })];
  });
}

function idHeader<Field extends string, Item>(
  columns: ColumnMap<Field>,
  form: RegisterForm<Field, Item>,
): string[] {
  const [ids = []] = form.required;
  const found = ids.flatMap((field) => columns.byField.get(field)?.header ?? []);
  return found.slice(0, 1);
}

function readingOf<Item extends { readonly id: string }>(
  drafts: readonly RowDraft<Item>[],
  told: {
    readonly header: HeaderReading<string>;
    readonly aboutFile: TableReading<Item>['issues'];
    readonly aboutRows: readonly RowDraft<Item>[];
  },
): TableReading<Item> {
  const inOrder = [...drafts].sort((left, right) => left.row - right.row);
  const accepted = inOrder.filter((draft) => !isRefused(draft));
  return {
    read: drafts.length,
    records: sortedBy(
      accepted.flatMap(({ record }) => record ?? []),
      ({ id }) => id,
    ),
    refused: inOrder.filter(isRefused).map(({ row, issues }) => ({ row, issues })),
    warned: accepted.filter(({ issues }) => issues.some(({ severity }) => severity === 'warning')).length,
    issues: [
      ...told.aboutFile,
      ...(told.aboutRows.length > 0 ? inOrder.flatMap(({ issues }) => issues) : []),
    ],
    columns: { mapped: told.header.mapped, ignored: told.header.ignored },
  };
}
