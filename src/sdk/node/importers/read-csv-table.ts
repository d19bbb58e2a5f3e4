import {
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
import { GuardMarks } from './guard-marks.js';

/** What a CSV file holds, and how its bytes were read. */
export interface CsvTable {
  readonly table: TextTable;
  readonly encoding: FileEncoding;
  readonly delimiter: Delimiter;
  readonly issues: readonly Issue[];
}

/** Reads a CSV file as a table. */
export function readCsvTable(file: RegisterFile): Result<CsvTable> {
  const text = readText(file);
  if (!text.ok) return fail(placeIssues(text.issues, [file.name]));
  const { decoded, delimiter } = text.value;
  const csv = parseCsv(decoded.text, { file: file.name, delimiter });
  if (!csv.ok) return csv;
  const forbidden = forbiddenCharacters(csv.value, file.name);
  if (forbidden.length > 0) return fail(forbidden);
  const marks = new GuardMarks(file.name);
  const rows = csv.value.rows.map(({ row, cells }) => ({ row, cells: marks.take(row, cells) }));
  return succeed({
    table: { file: file.name, ...splitHeader({ rows }) },
    encoding: decoded.encoding,
    delimiter,
    issues: [...notesOn(text.value, file.name), ...marks.issues(), ...csv.value.issues],
  });
}

/** The text of a CSV file, and how its bytes were read. */
export interface FileText {
  readonly decoded: DecodedFile;
  readonly delimiter: Delimiter;
}

function readText({ bytes }: RegisterFile): Result<FileText> {
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return decoded;
  const delimiter = findDelimiter(decoded.value.text);
  return delimiter.ok ? succeed({ decoded: decoded.value, delimiter: delimiter.value }) : delimiter;
}

/** The first row that is not empty is the header, unless the register finds it further down. */
function splitHeader({ rows }: Pick<CsvRows, 'rows'>): Pick<TextTable, 'header' | 'headerRow' | 'rows'> {
  const at = rows.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { header: rows[at]?.cells ?? [], headerRow: at + 1, rows: at < 0 ? [] : rows.slice(at + 1) };
}

/** What is told of how the bytes of a file were read. */
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
