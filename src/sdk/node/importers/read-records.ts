import { plannedTaskSchema } from '../../../core/annual-plan/index.js';
import { inspectionEventSchema } from '../../../core/history/index.js';
import { inspectionItemSchema } from '../../../core/items/index.js';
import { type Issue, issueOf, sortedBy, type TableReading } from '../../../core/kernel/index.js';
import { inspectionTargetSchema, inspectorSchema } from '../../../core/pools/index.js';
import { isRefused, type RowDraft, refuseRepeats } from '../../../core/registers/index.js';
import type { RegisterRecords, TableRegister } from '../../index.js';
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

/** Reads records as they were written by this program, strictly: unknown fields refuse a record. */
export function readRecords<Register extends TableRegister>(
  register: Register,
  objects: readonly JsonRow[],
  file: string,
): TableReading<RegisterRecords[Register]> {
  type Item = RegisterRecords[Register];
  const schema = schemas[register];
  const drafts = objects.map(({ row, object }): RowDraft<Item> => {
    if (object === undefined) return { row, issues: [] };
    // SAFETY: the schema under a register's name yields that register's records.
    const parsed = schema.safeParse(object) as Parsed<Item>;
    if (parsed.success) return { row, id: parsed.data.id, record: parsed.data, issues: [] };
    return { row, issues: malformed(parsed.error.issues, [file, row]) };
  });
  refuseRepeats(drafts, { place: (row) => [file, row, 'id'] });
  const accepted = drafts.filter((draft) => draft.record !== undefined && !isRefused(draft));
  const keys = [...new Set(objects.flatMap(({ object }) => Object.keys(object ?? {})))];
  return {
    read: drafts.length,
    records: sortedBy(
      accepted.flatMap(({ record }) => record ?? []),
      ({ id }) => id,
    ),
    refused: drafts.filter((draft) => !accepted.includes(draft)).map(({ row, issues }) => ({ row, issues })),
    warned: 0,
    issues: drafts.flatMap(({ issues }) => issues),
    columns: { mapped: Object.fromEntries(keys.map((key) => [key, key])), ignored: [] },
  };
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
