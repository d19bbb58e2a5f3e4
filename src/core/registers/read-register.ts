import { sortedBy, type TableReading, type TextTable } from '../kernel/index.js';
import { notesAsIssues } from './column-notes.js';
import { type HeaderReading, readHeader } from './header.js';
import { inspectTable, isBlankRow } from './inspect-table.js';
import { refuseWithFirst, tellJoins, withJoined } from './joined-rows.js';
import { locateIssues } from './locate.js';
import { gapsOf, openRegister, readDraft } from './open-register.js';
import { isRefused } from './refusal.js';
import type { ColumnMap, RegisterForm, RowDraft } from './register-form.js';
import { refuseRepeats } from './repeated-ids.js';
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
  const reading = openRegister(file, { columns, form });
  const single = rows.map((row) => readDraft(row, reading));
  const place = (row: number) => [file, row, ...idHeader(columns, form)];
  const joins = refuseRepeats(single, { place, form: form.join });
  const drafts = withJoined(single, joins);
  const joined = form.join ? tellJoins(joins, form.join.code, file) : [];
  const related = form.relate?.(drafts, file, columns) ?? [];
  refuseWithFirst(joins);
  for (const [at, row] of rows.entries()) drafts[at]?.issues.push(...gapsOf(row, reading));
  const notes = notesAsIssues(reading.notes, file);
  return readingOf(drafts, {
    header,
    aboutFile: [...aboutFile, ...notes, ...joined, ...related],
    aboutRows: drafts,
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
    ...joinedOf(accepted),
    refused: inOrder.filter(isRefused).map(({ row, issues }) => ({ row, issues })),
    warned: accepted.filter(({ issues }) => issues.some(({ severity }) => severity === 'warning')).length,
    issues: [
      ...told.aboutFile,
      ...(told.aboutRows.length > 0 ? inOrder.flatMap(({ issues }) => issues) : []),
    ],
    columns: { mapped: told.header.mapped, ignored: told.header.ignored },
  };
}

function joinedOf(drafts: readonly RowDraft<unknown>[]): { readonly joined?: number } {
  const { length } = drafts.filter(({ joined }) => joined === true);
  return length === 0 ? {} : { joined: length };
}
