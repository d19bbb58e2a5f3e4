import { type Issue, issueOf, type Result, utf8ToText, wholeOf } from '../../kernel/index.js';
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
  const listed = manifest.value.files.filter(({ tableDigest: digest }) => digest !== undefined);
  for (const base of new Set(listed.map(({ path }) => path.replace(/\.[a-z]+$/, '')))) {
    const table = readTable(files, base);
    if (table.state !== 'read') {
      findings.push(...(table.state === 'broken' ? table.issues : openIssues(table)));
      continue;
    }
    const own = listed.filter(
      ({ path }) => path.startsWith(`${base}.`) && !path.slice(base.length).includes('/'),
    );
    forms += own.length;
    for (const { path, tableDigest: digest } of own) {
      if (digest !== table.value.document.tableDigest)
        findings.push(
          issueOf('replay.form-differs', { path: [path], args: { file: path, form: table.file } }),
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
    args: { file, form: `${file.replace(/\.[a-z]+$/, '')}.json` },
  });
}
