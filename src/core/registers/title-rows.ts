import { type Issue, issueOf, type TextTable } from '../kernel/index.js';
import { foldHeader } from './folded-text.js';
import { meantHeaders } from './header-aliases.js';
import { isBlankRow } from './inspect-table.js';
import type { RegisterForm } from './register-form.js';

/** A table that begins with its header, and what stood above it. */
export interface HeadedTable {
  readonly table: TextTable;
  readonly issues: readonly Issue[];
}

const farthest = 10;

/**
 * Public forms have a title and a line for the unit above their header. The header is the first of the first ten rows
 * that are not empty in which every required column is found; without one, the first row is taken, so that it can be
 * said which columns are missing. Rows keep their numbers.
 */
export function skipTitleRows<Field extends string, Item>(
  table: TextTable,
  form: RegisterForm<Field, Item>,
): HeadedTable {
  const asItStands = { table, issues: [] };
  if (isHeader(table.header, table, form)) return asItStands;
  let above = 1;
  for (const [at, { row, cells }] of table.rows.entries()) {
    if (isBlankRow(cells)) continue;
    if (above >= farthest) break;
    if (isHeader(cells, table, form)) {
      const issue = issueOf('registers.title-rows', {
        severity: 'info',
        path: [table.file],
        args: { count: above, row },
      });
      return {
        table: { ...table, header: cells, headerRow: row, rows: table.rows.slice(at + 1) },
        issues: [issue],
      };
    }
    above++;
  }
  return asItStands;
}

function isHeader<Field extends string, Item>(
  cells: readonly string[],
  table: TextTable,
  form: RegisterForm<Field, Item>,
): boolean {
  const { columns, required } = form;
  const folded = new Set(meantHeaders(cells, table, form));
  return required.every((group) =>
    columns.some(
      ({ field, names }) => group.includes(field) && names.some((name) => folded.has(foldHeader(name))),
    ),
  );
}
