import { basename, extname } from 'node:path';
import {
  type Digest,
  fail,
  type Issue,
  issueOf,
  isWellFormed,
  placeIssues,
  type Result,
  succeed,
} from '../../../../core/kernel/index.js';
import { parseTableJson, tableDigest, unevenRows } from '../../../../core/tables/index.js';
import { decodeFile } from '../decode.js';
import { mostBytes } from '../import-table.js';
import { readWorkbook } from '../workbook/index.js';
import { readCsvCells } from './csv-cells.js';
import { readPageTable } from './page-table.js';

/** A published table as it was read back from a file. */
export interface ReadTable {
  /** The titles of its columns. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** To be held against the digest that was published. */
  readonly digest: Digest;
  /** What somebody who looks at the file may not see, such as hidden rows. */
  readonly notes: readonly Issue[];
}

/**
 * Reads a published table back from its CSV, XLSX, JSON or HTML, also as a spreadsheet saved it again, and takes its
 * digest, so that anyone can hold the file against the digest that was published. Told apart by the ending of the name.
 * CSV: guards are taken off. A spreadsheet that saves a cell with a carriage return makes a line feed of it, and the
 * digest differs. XLSX: the first sheet that is shown; rows at its end in which nothing stands are no rows.
 * HTML: the first table of the page; where a cell itself says `[U+202E]`, it cannot be told from the character of that
 * name, which is what is read, and the digest differs.
 *
 * @param name - of the file; only its ending matters
 * @returns the table; or `tables.form-unknown`, `tables.none-found`, `tables.row-uneven`, `tables.character-broken`,
 *   `tables.page-altered`, issues of `parseTableJson`, and what makes a file unreadable (`registers.file-…`, `registers.workbook-…`)
 * @example
 * ```ts
 * import { type PublishedTable, tableDigest, writeCsv } from 'double-random/tables';
 * const columns = [{ title: '代码', kind: 'code' as const }];
 * const table: PublishedTable = { id: 'targets', columns, rowHeader: 0, rows: [{ cells: ['650102000012345678'] }] };
 * const bytes = new TextEncoder().encode(writeCsv(table));
 * const read = await readTableFile('名单.csv', bytes, { id: 'targets' });
 * assert.ok(read.ok && read.value.digest === tableDigest(table));
 * ```
 */
export async function readTableFile(
  name: string,
  bytes: Uint8Array,
  { id }: { readonly id: string },
): Promise<Result<ReadTable>> {
  const file = basename(name);
  const read = readForm(file, bytes);
  if (!read.ok) return fail(read.issues.map((issue) => placedIn(file, issue)));
  const { cells, notes = [] } = read.value;
  const [columns = [], ...rows] = cells;
  if (columns.every((title) => title === '')) return fail([issueOf('tables.none-found', { path: [file] })]);
  const flaws = [...unevenRows(columns.length, rows), ...brokenRows(cells)];
  if (flaws.length > 0) return fail(placeIssues(flaws, [file]));
  const titles = columns.map((title) => ({ title, kind: 'text' as const }));
  const digest = tableDigest({ id, columns: titles, rows: rows.map((row) => ({ cells: row })) });
  return succeed({ columns, rows, digest, notes });
}

/** Cells of a file, header first. */
interface FileCells {
  readonly cells: readonly (readonly string[])[];
  readonly notes?: readonly Issue[];
}

function readForm(file: string, bytes: Uint8Array): Result<FileCells> {
  const form = extname(file).toLowerCase();
  if (!forms.includes(form))
    return fail([issueOf('tables.form-unknown', { args: { file, forms: forms.join(', ') } })]);
  if (bytes.length > mostBytes)
    return fail([issueOf('registers.file-too-large', { args: { bytes: bytes.length, limit: mostBytes } })]);
  if (form === '.xlsx') return readFirstSheet(file, bytes);
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  if (form === '.json') return readJsonCells(text);
  const cells = form === '.csv' ? readCsvCells(text, file) : readPageTable(text);
  return cells.ok ? succeed({ cells: cells.value }) : cells;
}

const forms: readonly string[] = ['.csv', '.xlsx', '.json', '.html', '.htm'];

function readJsonCells(text: string): Result<FileCells> {
  const parsed = parseTableJson(text);
  if (!parsed.ok) return parsed;
  const { columns, rows } = parsed.value;
  return succeed({ cells: [columns.map(({ title }) => title), ...rows] });
}

function readFirstSheet(file: string, bytes: Uint8Array): Result<FileCells> {
  const workbook = readWorkbook({ name: file, bytes });
  if (!workbook.ok) return workbook;
  const [first] = workbook.value.sheets;
  if (first === undefined) return succeed({ cells: [] });
  const { header, headerRow = 1, rows } = first.table;
  const cells: (readonly string[])[] = [header];
  // Rows of nothing are not stored, but they count.
  for (const row of rows) {
    while (cells.length < row.row - headerRow) cells.push(header.map(() => ''));
    cells.push(row.cells);
  }
  return succeed({ cells, notes: [...workbook.value.issues, ...first.issues] });
}

/** A workbook can hold half a character, written out. */
function brokenRows(cells: FileCells['cells']): Issue[] {
  return cells.flatMap((row, at) =>
    row.every(isWellFormed) ? [] : [issueOf('tables.character-broken', { path: [at + 1] })],
  );
}

/** Some readers name the file themselves. */
function placedIn(file: string, issue: Issue): Issue {
  return issue.path[0] === file ? issue : { ...issue, path: [file, ...issue.path] };
}
