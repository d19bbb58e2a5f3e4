import {
  type CellMark,
  fail,
  type Issue,
  issueOf,
  parseStrictJson,
  placeIssues,
  type Result,
  succeed,
  type TextRow,
  type TextTable,
} from '../../../core/kernel/index.js';
import type { RegisterFile } from '../../index.js';
import { decodeFile, type FileEncoding } from './decode.js';

/** What a JSON file holds: objects, as they are and as rows of a table whose header is their keys. */
export interface JsonTable {
  readonly table: TextTable;
  readonly container: 'json' | 'ndjson';
  readonly encoding: FileEncoding;
  /** The objects by their row; a line that could not be read has none. */
  readonly objects: readonly JsonRow[];
  readonly issues: readonly Issue[];
}

/** One object of a file: its place among the others counted from 1, or its line in NDJSON. */
export interface JsonRow {
  readonly row: number;
  readonly object?: Readonly<Record<string, unknown>>;
  /** What stands there where it is no object. */
  readonly raw?: string;
}

/** Tells JSON by its first character that is not blank; no table begins with a bracket. */
export function isJson(bytes: Uint8Array): boolean {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const first = bytes.subarray(start).find((byte) => byte !== 0x20 && (byte < 0x09 || byte > 0x0d));
  return first === 0x5b || first === 0x7b;
}

/** Reads a JSON array of objects, `{"records": […]}`, or NDJSON. */
export function readJsonTable({ name: file, bytes }: RegisterFile): Result<JsonTable> {
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return fail(placeIssues(decoded.issues, [file]));
  const { text, encoding } = decoded.value;
  const read = isLines(text) ? readLines(text, file) : readWhole(text, file);
  if (!read.ok) return fail(placeIssues(read.issues, [file]));
  const { objects } = read.value;
  const keys = new Set<string>();
  for (const { object = {} } of objects) for (const key of Object.keys(object)) keys.add(key);
  if (objects.length * keys.size > mostCells) {
    const args = { rows: objects.length, columns: keys.size, limit: mostCells };
    return fail([issueOf('registers.workbook-cells', { path: [file], args })]);
  }
  return succeed({ ...read.value, encoding, table: tableOf(objects, [...keys], file) });
}

const mostCells = 20_000_000;

type JsonRows = Pick<JsonTable, 'container' | 'objects' | 'issues'>;

/** NDJSON has a whole object on its first line, and it is not the wrapping of a list. */
function isLines(text: string): boolean {
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  const object = parseStrictJson(first);
  const rest = text.trimStart().slice(first.length).trim();
  if (!first.startsWith('{')) return false;
  if (rest !== '') return first.trimEnd().endsWith('}');
  return object.ok && !Array.isArray(recordsOf(object.value));
}

function readWhole(text: string, file: string): Result<JsonRows> {
  const parsed = parseStrictJson(text);
  if (!parsed.ok) return parsed;
  const list = Array.isArray(parsed.value) ? parsed.value : recordsOf(parsed.value);
  if (!Array.isArray(list) || (list.length > 0 && !list.some(isObject)))
    return fail([issueOf('registers.json-shape')]);
  const issues: Issue[] = [];
  const objects = list.map((value: unknown, at): JsonRow => {
    if (isObject(value)) return { row: at + 1, object: value };
    issues.push(issueOf('registers.json-shape', { path: [file, at + 1] }));
    return { row: at + 1, raw: JSON.stringify(value) };
  });
  return succeed({ container: 'json', objects, issues });
}

function readLines(text: string, file: string): Result<JsonRows> {
  const issues: Issue[] = [];
  const objects = text.split('\n').flatMap((line, at): JsonRow[] => {
    if (line.trim() === '') return [];
    const row = at + 1;
    const parsed = parseStrictJson(line, row);
    if (parsed.ok && isObject(parsed.value)) return [{ row, object: parsed.value }];
    const problems = parsed.ok ? [issueOf('registers.json-shape')] : parsed.issues;
    issues.push(...placeIssues(problems, [file, row]));
    return [{ row, raw: line }];
  });
  if (objects.every(({ object }) => object === undefined))
    return fail(issues.map(({ path, ...issue }) => ({ ...issue, path: path.slice(1) })));
  return succeed({ container: 'ndjson', objects, issues });
}

function recordsOf(value: unknown): unknown {
  return isObject(value) ? value.records : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys of all objects become the header, in the order in which they first occur. */
function tableOf(objects: readonly JsonRow[], header: readonly string[], file: string): TextTable {
  const rows = objects.map(({ row, object }): TextRow => {
    // A line without an object stays a row, so that it is counted as refused.
    if (!object) return { row, cells: Array.from({ length: header.length + 1 }, () => '?') };
    const marks = new Map<number, CellMark>();
    const cells = header.map((key, at) => {
      const { text, mark } = cellOf(Object.hasOwn(object, key) ? object[key] : undefined);
      if (mark) marks.set(at, mark);
      return text;
    });
    return marks.size > 0 ? { row, cells, marks } : { row, cells };
  });
  return { file, header, isGrid: false, rows };
}

function cellOf(value: unknown): { readonly text: string; readonly mark?: CellMark } {
  if (value === undefined || value === null) return { text: '' };
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'number') return { text: String(value), mark: 'number' };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', mark: 'boolean' };
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return { text: value.join('；') };
  return { text: JSON.stringify(value), mark: 'error' };
}
