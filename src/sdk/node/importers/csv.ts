import { CsvError, parse } from 'csv-parse/sync';
import { fail, type Issue, issueOf, type Result, succeed, type TextRow } from '../../../core/kernel/index.js';
import { columnLetters } from '../../../core/registers/index.js';
import type { Delimiter } from './delimiter.js';

/** Lines of a CSV text as rows, and what was wrong with some of them. */
export interface CsvRows {
  readonly rows: readonly TextRow[];
  readonly issues: readonly Issue[];
}

/**
 * Splits a CSV text into rows, numbered as a spreadsheet numbers them: a cell with line breaks is one row, an empty
 * line is one too. Quotes are strict. A stray quote makes its line a row of one cell and an error of that row: the
 * next line is certain to be a row of its own. A quote that is open at the end of a line and not closed well is an
 * error of the file, because rows could be swallowed unseen. This is the only door to csv-parse.
 *
 * @basis RFC 4180
 */
export function parseCsv(
  text: string,
  { file, delimiter }: { readonly file: string; readonly delimiter: Delimiter },
): Result<CsvRows> {
  const rows: TextRow[] = [];
  const issues: Issue[] = [];
  for (let start = 0; start < text.length; ) {
    const row = rows.length + 1;
    const record = readRecord(text, start, delimiter);
    if (record.flaw !== undefined) {
      const issue = issueOf(record.flaw, { path: [file, row] });
      if (record.flaw === 'registers.quote-unclosed' || row === 1) return fail([issue]);
      issues.push(issue);
    }
    rows.push({ row, cells: record.cells });
    start = record.next;
  }
  return succeed({ rows, issues });
}

/** One record of a CSV text. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly flaw?: 'registers.quote-stray' | 'registers.quote-unclosed';
  /** Where the next record begins. */
  readonly next: number;
}

/** A line without a quote needs no parser, and most have none. */
export function readRecord(text: string, start: number, delimiter: Delimiter): CsvRecord {
  const [end, next] = endOfLine(text, start);
  const line = text.slice(start, end);
  if (!line.includes('"')) return { cells: line.split(delimiter), next };
  const cells = parseRecord(line, delimiter);
  if (Array.isArray(cells)) return { cells, next };
  if (cells === 'stray') return { cells: [line], flaw: 'registers.quote-stray', next };
  return readLongRecord(text, start, delimiter);
}

/** A record is whole as soon as its quotes are even in number. */
function readLongRecord(text: string, start: number, delimiter: Delimiter): CsvRecord {
  let quotes = 0;
  for (let at = start; at < text.length; ) {
    const [end, next] = endOfLine(text, at);
    quotes += text.slice(at, end).split('"').length - 1;
    if (quotes % 2 === 0) {
      const cells = parseRecord(text.slice(start, end), delimiter);
      if (Array.isArray(cells)) return { cells, next };
      break;
    }
    at = next;
  }
  return { cells: [], flaw: 'registers.quote-unclosed', next: text.length };
}

/** Where a line ends and the next one begins, whether it ends in LF, CRLF or CR. */
function endOfLine(text: string, start: number): readonly [number, number] {
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) return [at, at + 1];
    if (unit === 0x0d) return [at, text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1];
  }
  return [text.length, text.length];
}

function parseRecord(text: string, delimiter: Delimiter): string[] | 'stray' | 'unclosed' {
  try {
    const [record = [], ...others] = parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'] });
    return others.length === 0 ? record : 'unclosed';
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed' : 'stray';
  }
}

/** The issues of what a text file may not hold: NUL, and a byte order mark that is not at its beginning. */
export function forbiddenCharacters({ rows }: CsvRows, file: string): Issue[] {
  return forbidden.flatMap(([code, character]) => {
    for (const { row, cells } of rows) {
      const index = cells.findIndex((cell) => cell.includes(character));
      // Which row is the header is not known yet: the address alone says which cell it is.
      if (index >= 0)
        return [{ ...issueOf(code, { path: [file, row] }), cell: `${columnLetters(index)}${row}` }];
    }
    return [];
  });
}

const forbidden = [
  ['registers.file-nul', '\0'],
  ['registers.file-bom-inside', '\ufeff'],
] as const;
