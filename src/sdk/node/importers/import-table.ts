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
import { chooseSheet, type SheetChoice } from './choose-sheet.js';
import type { FileEncoding } from './decode.js';
import type { Delimiter } from './delimiter.js';
import { readCsvTable } from './read-csv-table.js';
import { isJson, type JsonRow, readJsonTable } from './read-json-table.js';
import { isWorkbook, readWorkbook } from './workbook/index.js';

/** What kind of file a table came in, told by its content. */
export type Container = 'csv' | 'xlsx' | 'json' | 'ndjson';

/** A file as a table of text, with what was found out about its bytes. */
export interface FileTable {
  readonly table: TextTable;
  readonly container: Container;
  /** SHA-256 of the file's bytes. */
  readonly source: Digest;
  readonly bytes: number;
  /** Only of a text file. */
  readonly encoding?: FileEncoding;
  /** Only of a CSV file. */
  readonly delimiter?: Delimiter;
  /** Only of a JSON file: the objects that the rows were made of. */
  readonly objects?: readonly JsonRow[];
  /** What was noticed on the way; an error is about one row only. */
  readonly issues: readonly Issue[];
}

/** What a file that is read whole may have. */
export const mostBytes = 64 * 1024 * 1024;

/**
 * Reads a file as a table, whatever it is called. A text file: finds its encoding and delimiter and splits it into rows
 * and cells; a line whose quotes cannot be understood stays a row, of one cell that holds the line as it is, and is
 * told as an error of that row: a register will refuse it and count it. An XLSX workbook: one sheet of it. JSON and
 * NDJSON: one row for each object, its keys as the header.
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
export function importTable(file: RegisterFile, choice: SheetChoice = {}): Result<FileTable> {
  const { name, bytes } = file;
  if (bytes.length > mostBytes) {
    const args = { bytes: bytes.length, limit: mostBytes };
    return fail([issueOf('registers.file-too-large', { path: [name], args })]);
  }
  const found = { source: digestOf(bytes), bytes: bytes.length };
  if (isJson(bytes)) {
    const read = readJsonTable(file);
    return read.ok ? succeed({ ...found, ...read.value }) : read;
  }
  if (!isWorkbook(bytes)) {
    const read = readCsvTable(file);
    return read.ok ? succeed({ ...found, container: 'csv', ...read.value }) : read;
  }
  const workbook = readWorkbook(file);
  if (!workbook.ok) return fail(placeIssues(workbook.issues, [name]));
  const chosen = chooseSheet(workbook.value, name, choice);
  return chosen.ok ? succeed({ ...found, container: 'xlsx', ...chosen.value }) : chosen;
}
