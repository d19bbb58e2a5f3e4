import { type Issue, issueOf, type TextTable } from '../kernel/index.js';
import { trimBlanks } from './blank.js';
import { foldHeader } from './folded-text.js';
import { meantHeaders } from './header-aliases.js';
import { isFilled } from './placeholder.js';
import type { ForbiddenForm, RegisterForm } from './register-form.js';

/** What concerns the table as a whole, beside the names of its columns. */
export function inspectTable<Field extends string, Item>(
  table: TextTable,
  form: RegisterForm<Field, Item>,
): readonly Issue[] {
  return [
    ...(form.forbidden ? findForbidden(table, form.forbidden) : []),
    ...findUnnumbered(table, form),
    ...findUnstated(table, form),
    ...inspectSize(table),
  ];
}

/**
 * Tells whether a row holds nothing but blanks.
 *
 * @example
 * ```ts
 * assert.deepEqual([['', '\u3000'], ['', 'A1']].map(isBlankRow), [true, false]);
 * ```
 */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => trimBlanks(cell) === '');
}

// Where spreadsheets, old formats and export screens cut a list off; the header counts as a row in some of them.
const limits = new Set([1000, 65_535, 65_536, 100_000, 1_048_575, 1_048_576]);

/**
 * Tells whether a number of rows is just where spreadsheets, old formats or export screens cut a list off.
 *
 * @example
 * ```ts
 * assert.deepEqual([65_536, 65_537].map(isCutOffSize), [true, false]);
 * ```
 */
export function isCutOffSize(rows: number): boolean {
  return limits.has(rows);
}

function inspectSize({ file, rows }: TextTable): Issue[] {
  const blank = rows.filter(({ cells }) => isBlankRow(cells));
  const [first] = blank;
  return sizeIssues(file, {
    filled: rows.length - blank.length,
    blank: blank.length,
    firstBlank: first?.row ?? 0,
  });
}

/** How many rows a table has. */
export interface TableSize {
  readonly filled: number;
  readonly blank: number;
  /** Number of the first blank row. */
  readonly firstBlank: number;
}

/**
 * What the mere number of rows tells.
 *
 * @returns `registers.table-empty`, `registers.table-size-suspicious`, `registers.blank-rows`
 * @example
 * ```ts
 * assert.equal(sizeIssues('a.csv', { filled: 65_536, blank: 0, firstBlank: 0 })[0]?.severity, 'warning');
 * ```
 */
export function sizeIssues(file: string, { filled, blank, firstBlank }: TableSize): Issue[] {
  const path = [file];
  const issues: Issue[] = [];
  if (filled === 0) issues.push(issueOf('registers.table-empty', { path }));
  if (isCutOffSize(filled)) {
    const args = { rows: filled };
    issues.push(issueOf('registers.table-size-suspicious', { severity: 'warning', path, args }));
  }
  if (blank > 0) {
    const args = { count: blank, firstRow: firstBlank };
    issues.push(issueOf('registers.blank-rows', { severity: 'info', path, args }));
  }
  return issues;
}

function findForbidden({ file, header, rows }: TextTable, { isMeant, code }: ForbiddenForm): Issue[] {
  return header.flatMap((name, index) => {
    if (!isMeant(foldHeader(name))) return [];
    const filled = rows.filter(({ cells }) => isFilled(cells[index] ?? ''));
    if (!filled[0]) return [];
    return [
      issueOf(code, {
        path: [file, trimBlanks(name)],
        args: { count: filled.length, firstRow: filled[0].row },
      }),
    ];
  });
}

function findUnnumbered<Field extends string, Item>(
  { file, header }: TextTable,
  { numbered }: RegisterForm<Field, Item>,
): Issue[] {
  if (!numbered) return [];
  return header
    .filter((name) => numbered.isMeant(foldHeader(name)) && numbered.numberOf(foldHeader(name)) === undefined)
    .map((name) => issueOf(numbered.unnumbered, { severity: 'warning', path: [file, trimBlanks(name)] }));
}

function findUnstated<Field extends string, Item>(
  table: TextTable,
  form: RegisterForm<Field, Item>,
): Issue[] {
  const { file, header } = table;
  const { columns, unstated } = form;
  const folded = new Set(meantHeaders(header, table, form));
  return columns.flatMap(({ field, names }) => {
    const code = unstated?.[field];
    if (code === undefined || names.some((name) => folded.has(foldHeader(name)))) return [];
    return [issueOf(code, { severity: 'warning', path: [file], args: { names: names.join('、') } })];
  });
}
