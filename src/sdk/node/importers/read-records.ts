import { plannedTaskSchema } from '../../../core/annual-plan/index.js';
import { inspectionEventSchema } from '../../../core/history/index.js';
import { inspectionItemSchema } from '../../../core/items/index.js';
import {
  type Issue,
  issueOf,
  type RefusedRow,
  type TableReading,
  type TextTable,
} from '../../../core/kernel/index.js';
import { inspectionTargetSchema, inspectorSchema } from '../../../core/pools/index.js';
import { type Layout, openLayout } from '../../../core/registers/index.js';
import { type RegisterRecords, registerLayouts, type TableRegister } from '../../index.js';
import type { JsonRow } from './read-json-table.js';

const schemas = {
  items: inspectionItemSchema,
  targets: inspectionTargetSchema,
  inspectors: inspectorSchema,
  plans: plannedTaskSchema,
  history: inspectionEventSchema,
};

type Parsed<Item> =
  | { readonly success: true; readonly data: Item }
  | {
      readonly success: false;
      readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };
    };

/** Tells records as this program writes them: no department heads its columns `id` and `name`, or `id` and `target`. */
export function areRecords(register: TableRegister, objects: readonly JsonRow[]): boolean {
  const first = objects.find(({ object }) => object !== undefined)?.object ?? {};
  return Object.hasOwn(first, 'id') && Object.hasOwn(first, register === 'history' ? 'target' : 'name');
}

/** Rows of one record are no news where the record came whole. */
const ofRows = new Set(['pools.licence-rows-joined', 'pools.recusal-rows-joined']);

/**
 * Reads records as they were written by this program, strictly: unknown fields refuse a record. What the fields say is
 * then held to the reader of tables, on the records laid out in full: whatever comes in is checked alike.
 */
export function readRecords<Register extends TableRegister>(
  register: Register,
  objects: readonly JsonRow[],
  { file, read }: { readonly file: string; readonly read: TableReader<RegisterRecords[Register]> },
): TableReading<RegisterRecords[Register]> {
  type Item = RegisterRecords[Register];
  const { shaped, refused } = parseRecords<Item>(register, objects, file);
  // SAFETY: the layouts under a register's name are those of its records; the first one is `full`.
  const full = registerLayouts[register][0] as Layout<Item> | undefined;
  if (full === undefined) throw new TypeError(`Cannot read records: ${register} has no layout`);
  const { take } = openLayout(full, file);
  const header = full.columns.map((column) => column.header);
  const rows = shaped.flatMap(({ row, record }) => take(record).map((cells) => ({ row, cells })));
  const reading = rows.length === 0 ? undefined : read({ file, header, rows });
  const fieldOf = new Map(full.columns.map((column) => [column.header, column.carries[0]]));
  const told = (issues: readonly Issue[]) => once(issues.flatMap((issue) => inFields(issue, fieldOf)));
  const byRow = groupBy(reading?.refused ?? []);
  const all = [...refused, ...[...byRow].map(([row, issues]) => ({ row, issues: told(issues) }))];
  const issues = told(reading?.issues ?? []);
  const refusedRows = new Set(all.map(({ row }) => row));
  const keys = [...new Set(objects.flatMap(({ object }) => Object.keys(object ?? {})))];
  return {
    read: objects.length,
    records: reading?.records ?? [],
    refused: all.sort((left, right) => left.row - right.row),
    warned: new Set(
      issues.flatMap(({ severity, path: [, row] }) =>
        severity === 'warning' && typeof row === 'number' && !refusedRows.has(row) ? [row] : [],
      ),
    ).size,
    issues: [...issues, ...refused.flatMap((row) => row.issues)],
    columns: { mapped: Object.fromEntries(keys.map((key) => [key, key])), ignored: [] },
  };
}

type TableReader<Item> = (table: TextTable) => TableReading<Item>;

function parseRecords<Item>(
  register: TableRegister,
  objects: readonly JsonRow[],
  file: string,
): { readonly shaped: { readonly row: number; readonly record: Item }[]; readonly refused: RefusedRow[] } {
  const shaped: { readonly row: number; readonly record: Item }[] = [];
  const refused: RefusedRow[] = [];
  for (const { row, object } of objects) {
    // SAFETY: the schema under a register's name yields that register's records.
    const parsed = object && (schemas[register].safeParse(object) as Parsed<Item>);
    if (parsed?.success) shaped.push({ row, record: parsed.data });
    else refused.push({ row, issues: parsed ? malformed(parsed.error.issues, [file, row]) : [] });
  }
  return { shaped, refused };
}

/** An issue about a column of the layout as one about the field it carries; its cell is nobody's. */
function inFields(
  { cell: _, ...issue }: Issue,
  fieldOf: ReadonlyMap<string, string | undefined>,
): readonly Issue[] {
  if (ofRows.has(issue.code)) return [];
  return [
    {
      ...issue,
      path: issue.path.map((step) => (typeof step === 'string' ? (fieldOf.get(step) ?? step) : step)),
    },
  ];
}

function groupBy(rows: readonly RefusedRow[]): Map<number, Issue[]> {
  const groups = new Map<number, Issue[]>();
  for (const { row, issues } of rows) {
    const group = groups.get(row);
    if (group) group.push(...issues);
    else groups.set(row, [...issues]);
  }
  return groups;
}

/** What several rows of one record say alike is said once. */
function once(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

/** One issue for each field that is wrong. */
function malformed(
  problems: readonly { readonly path: readonly PropertyKey[] }[],
  place: Issue['path'],
): Issue[] {
  const fields = new Set(problems.map(({ path }) => path.map(String).join('.')));
  return [...fields].map((name) => {
    const field = name === '' ? '?' : name;
    return issueOf('registers.record-malformed', { path: [...place, field], args: { field } });
  });
}
