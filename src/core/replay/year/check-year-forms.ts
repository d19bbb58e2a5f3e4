import { compareText, type Issue, issueOf, type Result, utf8ToText, wholeOf } from '../../kernel/index.js';
import { findDifferingRow, tableDigest } from '../../tables/index.js';
import { conclude, type FormCells, type YearCheck } from './model.js';
import { openIssues, type PublishedYear, readTable, type TableCells } from './read-year.js';

/**
 * 各种形式一致: the forms of a table hold the same cells. JSON and CSV are read here; workbooks and pages are read by whoever
 * can and handed in, otherwise it is said that they were not.
 */
export function checkYearForms(
  { files, manifest }: PublishedYear,
  readings: ReadonlyMap<string, Result<FormCells>>,
): YearCheck {
  if (manifest.state !== 'read') return conclude('year-forms', openIssues(manifest));
  const findings: Issue[] = [];
  let forms = 0;
  const listed = new Map(manifest.value.files.map((file) => [file.path, file.tableDigest]));
  for (const [base, paths] of formsByTable(listed, files)) {
    const table = readTable(files, base);
    if (table.state !== 'read') {
      findings.push(...(table.state === 'broken' ? table.issues : openIssues(table)));
      continue;
    }
    forms += paths.length;
    for (const path of paths) {
      const digest = listed.get(path);
      if (digest !== table.value.document.tableDigest)
        findings.push(
          issueOf(digest === undefined ? 'replay.form-unlisted' : 'replay.form-differs', {
            path: [path],
            args: { file: path, form: table.file },
          }),
        );
      const content = files.get(path);
      if (content === undefined) continue;
      if (path.endsWith('.csv')) findings.push(...compareCsv(path, wholeOf(content), table.value));
      else if (!path.endsWith('.json'))
        findings.push(...compareReading(path, readings.get(path), table.value));
    }
  }
  return conclude('year-forms', findings, { forms });
}

/** By these names a file is a form of a table, whether or not the manifest says so. */
const tableNames =
  /^(?:items|plan|amendments|statistics|assessment|draws\/.+\/(?:notice|drawn-targets|drawn-inspectors|results))$/;
const formEnding = /\.(?:csv|html|json|xlsx)$/;

/** The forms of every table: what its name tells of it cannot be left out of the manifest, nor be listed as another thing. */
function formsByTable(
  listed: ReadonlyMap<string, string | undefined>,
  files: PublishedYear['files'],
): ReadonlyMap<string, readonly string[]> {
  const all = [...new Set([...listed.keys(), ...[...files.keys()].sort(compareText)])];
  const tables = new Map<string, string[]>();
  for (const path of all)
    if (listed.get(path) !== undefined || isNamedTable(path)) tables.set(baseOf(path), []);
  for (const path of all)
    if (listed.get(path) !== undefined || formEnding.test(path)) tables.get(baseOf(path))?.push(path);
  return tables;
}

function isNamedTable(path: string): boolean {
  return formEnding.test(path) && tableNames.test(baseOf(path));
}

function baseOf(path: string): string {
  return path.replace(/\.[a-z]+$/, '');
}

function compareCsv(file: string, content: Uint8Array, { document }: TableCells): Issue[] {
  const { id, columns, rows } = document;
  const table = { id, columns, rowHeader: -1, rows: rows.map((cells) => ({ cells })) };
  const row = findDifferingRow(table, utf8ToText(content) ?? '');
  return row === undefined ? [] : [differs(file, row)];
}

function compareReading(
  file: string,
  reading: Result<FormCells> | undefined,
  { document }: TableCells,
): Issue[] {
  if (reading === undefined)
    return [issueOf('replay.form-unread', { severity: 'warning', path: [file], args: { file } })];
  if (!reading.ok) return reading.issues.map((issue) => placedAt(file, issue));
  const { columns, rows } = reading.value;
  const titles = columns.map((title) => ({ title, kind: 'text' as const }));
  const digest = tableDigest({ id: document.id, columns: titles, rows: rows.map((cells) => ({ cells })) });
  if (digest === document.tableDigest) return [];
  const [expected, found] = [
    [document.columns.map(({ title }) => title), ...document.rows],
    [columns, ...rows],
  ];
  const at = expected.findIndex((cells, index) => !isSame(cells, found[index]));
  return [differs(file, (at < 0 ? expected.length : at) + 1)];
}

/** Readers name a file by its last name. */
function placedAt(file: string, issue: Issue): Issue {
  const isNamed = issue.path[0] === file.slice(file.lastIndexOf('/') + 1);
  return { ...issue, path: [file, ...issue.path.slice(isNamed ? 1 : 0)] };
}

function isSame(expected: readonly string[], found: readonly string[] = []): boolean {
  return expected.length === found.length && expected.every((cell, at) => cell === found[at]);
}

function differs(file: string, row: number): Issue {
  return issueOf('replay.form-differs', {
    path: [file, row],
    args: { file, form: `${baseOf(file)}.json` },
  });
}
