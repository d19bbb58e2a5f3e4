import {
  type Digest,
  digestOf,
  fail,
  type Issue,
  issueOf,
  placeIssues,
  type Result,
  succeed,
  type TextTable,
} from '../../../core/kernel/index.js';
import type { RegisterFile } from '../../index.js';
import { type CsvRows, forbiddenCharacters, parseCsv } from './csv.js';
import { type DecodedFile, decodeFile, type FileEncoding } from './decode.js';
import { type Delimiter, findDelimiter } from './delimiter.js';

/** A CSV file as a table of text, with what was found out about its bytes. */
export interface CsvTable {
  readonly table: TextTable;
  /** SHA-256 of the file's bytes. */
  readonly source: Digest;
  readonly bytes: number;
  readonly encoding: FileEncoding;
  readonly delimiter: Delimiter;
  /** What was noticed on the way; an error is about one row only. */
  readonly issues: readonly Issue[];
}

const mostBytes = 64 * 1024 * 1024;

/**
 * Reads a CSV file as a table: finds its encoding and delimiter and splits it into rows and cells. A line whose quotes
 * cannot be understood stays a row, of one cell that holds the line as it is, and is told as an error of that row: a
 * register will refuse it and count it.
 *
 * @returns the table, or what makes the file as a whole unreadable
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode('\ufeff名称;代码\r\n某某有限公司;A1\r\n');
 * const imported = importTable({ name: '名录.csv', bytes });
 * assert.ok(imported.ok);
 * assert.equal(imported.value.encoding, 'utf-8-bom');
 * assert.deepEqual(imported.value.table.rows, [{ row: 2, cells: ['某某有限公司', 'A1'] }]);
 * ```
 */
export function importTable(file: RegisterFile): Result<CsvTable> {
  const text = readText(file);
  if (!text.ok) return fail(placeIssues(text.issues, [file.name]));
  const { decoded, delimiter } = text.value;
  const csv = parseCsv(decoded.text, { file: file.name, delimiter });
  if (!csv.ok) return csv;
  const forbidden = forbiddenCharacters(csv.value, file.name);
  if (forbidden.length > 0) return fail(forbidden);
  return succeed({
    table: { file: file.name, ...splitHeader(csv.value) },
    source: digestOf(file.bytes),
    bytes: file.bytes.length,
    encoding: decoded.encoding,
    delimiter,
    issues: [...notesOn(text.value, file.name), ...csv.value.issues],
  });
}

export interface FileText {
  readonly decoded: DecodedFile;
  readonly delimiter: Delimiter;
}

function readText({ bytes }: RegisterFile): Result<FileText> {
  if (bytes.length > mostBytes) {
    return fail([issueOf('registers.file-too-large', { args: { bytes: bytes.length, limit: mostBytes } })]);
  }
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return decoded;
  const delimiter = findDelimiter(decoded.value.text);
  return delimiter.ok ? succeed({ decoded: decoded.value, delimiter: delimiter.value }) : delimiter;
}

/** The first row that is not empty is the header. */
function splitHeader({ rows }: CsvRows): Pick<TextTable, 'header' | 'rows'> {
  const at = rows.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { header: rows[at]?.cells ?? [], rows: at < 0 ? [] : rows.slice(at + 1) };
}

export function notesOn({ decoded, delimiter }: FileText, file: string): Issue[] {
  const notes: Issue[] = [];
  const tell = (code: string, args: Issue['args'] = {}) =>
    notes.push(issueOf(code, { severity: 'info', path: [file], args }));
  if (decoded.encoding !== 'utf-8') tell('registers.file-decoded', { encoding: decoded.encoding });
  if (delimiter !== ',')
    tell('registers.file-delimiter', { delimiter: delimiter === '\t' ? 'TAB' : delimiter });
  if (decoded.text.includes('\r') && !decoded.text.includes('\n')) tell('registers.file-line-ends');
  return notes;
}
