import type { Issue, TableReading, TextTable } from '../kernel/index.js';
import { headerTexts } from './header.js';

/**
 * The letters of a column as a spreadsheet writes them.
 *
 * @param index - counted from 0
 * @example
 * ```ts
 * assert.deepEqual([0, 25, 26, 701, 702].map(columnLetters), ['A', 'Z', 'AA', 'ZZ', 'AAA']);
 * ```
 */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(0x41 + (rest % 26)) + letters;
  }
  return letters;
}

/**
 * Adds to every issue of a reading what the table knows of its place: the sheet, and the address of a cell.
 *
 * @example
 * ```ts
 * const issues = [issueOf('registers.value-missing', { path: ['a.xlsx', 7, '名称'] })];
 * const reading = { read: 1, records: [], refused: [{ row: 7, issues }], warned: 0, issues, columns: { mapped: {}, ignored: [] } };
 * const [issue] = locateIssues(reading, { file: 'a.xlsx', sheet: '表1', header: ['编号', '名称'], rows: [] }).issues;
 * assert.deepEqual([issue?.path, issue?.cell], [['a.xlsx', '表1', 7, '名称'], 'B7']);
 * ```
 */
export function locateIssues<Item>(reading: TableReading<Item>, table: TextTable): TableReading<Item> {
  const { file, sheet } = table;
  // Of two columns of one name the first is meant.
  const indexes = new Map([...headerTexts(table).entries()].reverse().map(([index, name]) => [name, index]));
  const locate = (issue: Issue): Issue => {
    const [first, row, column] = issue.path;
    if (first !== file) return issue;
    const index = typeof row === 'number' && typeof column === 'string' ? indexes.get(column) : undefined;
    const path = sheet === undefined ? issue.path : [file, sheet, ...issue.path.slice(1)];
    return { ...issue, path, ...(index === undefined ? {} : { cell: `${columnLetters(index)}${row}` }) };
  };
  return {
    ...reading,
    refused: reading.refused.map(({ row, issues }) => ({ row, issues: issues.map(locate) })),
    issues: reading.issues.map(locate),
  };
}
