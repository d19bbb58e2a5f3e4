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
 * Adds to every issue of a reading what the table knows of its place: the sheet, and the address of a cell. What is
 * told once for a column has the address of the first cell concerned, or of its header.
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
  const { file, sheet, headerRow, isGrid = true } = table;
  // Two columns of one name are refused at the second.
  const indexes = new Map(headerTexts(table).map((name, index) => [name, index]));
  const locate = (issue: Issue): Issue => {
    if (issue.path[0] !== file) return issue;
    const [, ...inner] = issue.path;
    const path = sheet === undefined ? issue.path : [file, sheet, ...inner];
    const [row, column] = inner.length > 1 ? inner : [issue.args['firstRow'] ?? headerRow, inner[0]];
    const index = typeof row === 'number' && typeof column === 'string' ? indexes.get(column) : undefined;
    if (index === undefined || issue.cell !== undefined || !isGrid) return { ...issue, path };
    return { ...issue, path, cell: `${columnLetters(index)}${row}` };
  };
  return {
    ...reading,
    refused: reading.refused.map(({ row, issues }) => ({ row, issues: issues.map(locate) })),
    issues: reading.issues.map(locate),
  };
}
