import type { Identifier, Issue, TextTable } from '../kernel/index.js';
import { columnLetters, trimBlanks } from '../registers/index.js';
import { type FormField, formColumns } from './form-columns.js';
import type { FormRow } from './read-form.js';

/** Which column a complaint about the result of a target is about; the one that names the target unless told here. */
const columnOfCode: Readonly<Record<string, FormField>> = {
  'results.day-before-draw': 'inspectedOn',
  'results.day-ahead': 'inspectedOn',
  'results.follow-up-early': 'due',
  'results.form-dates-differ': 'due',
  'results.form-follow-ups-differ': 'due',
  'results.follow-up-repeated': 'followUps',
  'results.partly-inspected': 'notInspected',
  'results.item-unknown': 'item',
  'results.item-repeated': 'item',
};

/**
 * Puts what is wrong with the result of a target where it stands in the form it came from: file, sheet, row, column and
 * cell. An issue about a target that the form does not name stays as it is.
 *
 * @param issues - each below its target, as `checkTargetResult` and `joinForm` tell them
 * @example
 * ```ts
 * const header = ['抽取编号', '统一社会信用代码/注册号', '事项编号', '检查完成日期', '检查结果'];
 * const table = { file: '录入表.csv', header, rows: [{ row: 2, cells: ['D-1', 'T1', 'SC-01', '2026-03-10', '1'] }] };
 * const { records } = readResultForm(table, { drawId: identifier('D-1'), list: 'national@1' });
 * const [issue] = placeInForm([issueOf('results.day-ahead', { path: ['T1'] })], { table, records });
 * assert.deepEqual([issue?.path, issue?.cell], [['录入表.csv', 2, '检查完成日期'], 'D2']);
 * ```
 */
export function placeInForm(
  issues: readonly Issue[],
  { table, records }: { readonly table: TextTable; readonly records: readonly FormRow[] },
): readonly Issue[] {
  const columns = findColumns(table);
  const rows = firstRows(records);
  const file = table.sheet === undefined ? [table.file] : [table.file, table.sheet];
  return issues.map((issue) => {
    const [target, item] = issue.path;
    const row = rows.get(`${target}/${item ?? issue.args['item']}`) ?? rows.get(`${target}`);
    if (row === undefined) return issue;
    const column = columns.get(columnOfCode[issue.code] ?? 'target');
    const path = column === undefined ? [...file, row] : [...file, row, column.title];
    const hasCell = column !== undefined && table.isGrid !== false;
    return { ...issue, path, ...(hasCell && { cell: `${columnLetters(column.at)}${row}` }) };
  });
}

/** The first row of each target, and of each target and item. */
function firstRows(records: readonly FormRow[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const { target, item, row } of records)
    for (const key of [target, `${target}/${item}` as Identifier])
      rows.set(key, Math.min(row, rows.get(key) ?? row));
  return rows;
}

/** The header may stand below lines of title. */
function findColumns(
  table: TextTable,
): ReadonlyMap<FormField, { readonly title: string; readonly at: number }> {
  for (const cells of [table.header, ...table.rows.map((row) => row.cells)]) {
    const titles = cells.map(trimBlanks);
    const found = formColumns.flatMap(({ field, names }) => {
      const at = titles.findIndex((title) => names.includes(title));
      return at < 0 ? [] : [[field, { title: titles[at] ?? '', at }] as const];
    });
    const columns = new Map(found);
    if (columns.has('target') && columns.has('item')) return columns;
  }
  return new Map();
}
