import { readAnnualPlan } from '../../../core/annual-plan/index.js';
import { readHistory } from '../../../core/history/index.js';
import { readItems } from '../../../core/items/index.js';
import {
  fail,
  type Issue,
  type Result,
  succeed,
  type TableReading,
  type TextTable,
} from '../../../core/kernel/index.js';
import { readInspectors, readTargets } from '../../../core/pools/index.js';
import type { ImportHints, RegisterFile, RegisterRecords, TableRegister } from '../../index.js';
import { type FileTable, importTable } from './import-table.js';
import { kindsOf } from './issue-kinds.js';
import { type HeaderMapping, parseMapping } from './mapping-schema.js';
import { areRecords, readRecords } from './read-records.js';
import type { ImportReceipt, RegisterImport } from './receipt.js';

/**
 * Reads a file as a register, CSV, XLSX, JSON or NDJSON by its content, and accounts for every row in the receipt. Rows may be refused in a success; it is
 * for the caller to decide whether the others are adopted.
 *
 * @returns the import, or what makes the file as a whole unusable
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode('名称,统一社会信用代码\n某某有限公司,91350100M000100Y43\n');
 * const imported = importRegister('targets', { name: '名录.csv', bytes });
 * assert.ok(imported.ok);
 * assert.deepEqual([imported.value.receipt.read, imported.value.receipt.accepted], [1, 1]);
 * assert.ok(!importRegister('targets', { name: '空.csv', bytes: new Uint8Array() }).ok);
 * ```
 */
export function importRegister<Register extends TableRegister>(
  register: Register,
  file: RegisterFile,
  { sheet, mapping: mappingText }: ImportHints = {},
): Result<RegisterImport<RegisterRecords[Register]>> {
  const mapping = mappingText === undefined ? undefined : parseMapping(mappingText);
  if (mapping?.ok === false) return mapping;
  const { aliases } = mapping?.value ?? {};
  const imported = importTable(file, {
    ...(sheet !== undefined && { sheet }),
    fits: (table) => hasColumns(readers[register], { ...table, ...(aliases && { aliases }) }),
  });
  if (!imported.ok) return imported;
  const { objects, issues } = imported.value;
  const table = { ...imported.value.table, ...(aliases && { aliases }) };
  const read =
    objects && areRecords(register, objects)
      ? readRecords(register, objects, { file: table.file, read: readers[register] })
      : readers[register](table);
  const reading = withSplitting(read, issues);
  const aboutFile = reading.issues.filter((issue) => rowOf(issue) === 0);
  const errors = aboutFile.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return fail([...errors, ...aboutFile.filter((issue) => !errors.includes(issue))]);
  const accepted = reading.records.length;
  const receipt = receiptOf(register, imported.value, { reading, accepted, mapping: mapping?.value });
  return succeed({ receipt, reading });
}

/** The first rows are enough to find a header in. */
function hasColumns(read: (table: TextTable) => TableReading<unknown>, table: TextTable): boolean {
  const { issues } = read({ ...table, rows: table.rows.slice(0, 10) });
  return issues.every(({ code }) => code !== 'registers.header-missing');
}

const readers: {
  readonly [Register in TableRegister]: (table: TextTable) => TableReading<RegisterRecords[Register]>;
} = {
  targets: readTargets,
  inspectors: readInspectors,
  items: readItems,
  plans: readAnnualPlan,
  history: readHistory,
};

/** Adds what was noticed while the text was split: about the file in front, about a row in front of its own. */
export function withSplitting<Item>(
  reading: TableReading<Item>,
  noticed: readonly Issue[],
): TableReading<Item> {
  const early = new Map(noticed.filter((issue) => rowOf(issue) > 0).map((issue) => [rowOf(issue), issue]));
  const refused = reading.refused.map(({ row, issues }) => {
    const first = early.get(row);
    return { row, issues: first ? [first, ...issues] : issues };
  });
  const issues = [...noticed, ...reading.issues].sort((left, right) => rowOf(left) - rowOf(right));
  return { ...reading, refused, issues };
}

/** The receipt over a reading of which `accepted` records were taken. */
export function receiptOf(
  register: TableRegister,
  imported: Omit<FileTable, 'table' | 'issues'> & { readonly table: Pick<TextTable, 'file' | 'sheet'> },
  {
    reading,
    accepted,
    mapping,
  }: {
    readonly reading: TableReading<unknown>;
    readonly accepted: number;
    readonly mapping?: HeaderMapping | undefined;
  },
): ImportReceipt {
  const refused = new Set(reading.refused.map(({ row }) => row));
  return {
    format: 'double-random/receipt@1',
    register,
    file: imported.table.file,
    sourceDigest: imported.source,
    bytes: imported.bytes,
    container: imported.container,
    ...(imported.table.sheet !== undefined && { sheet: imported.table.sheet }),
    ...(imported.encoding !== undefined && { encoding: imported.encoding }),
    ...(imported.delimiter !== undefined && { delimiter: imported.delimiter }),
    ...(mapping && { mapping: mappingUsed(mapping, reading.columns.mapped) }),
    columns: reading.columns,
    read: reading.read,
    accepted,
    ...(reading.joined !== undefined && { joined: reading.joined }),
    warned: reading.warned,
    refused: reading.refused.length,
    refusedRows: reading.refused,
    kinds: kindsOf(reading.issues),
    issues: reading.issues.filter((issue) => !refused.has(rowOf(issue))),
  };
}

function mappingUsed({ name, digest, aliases }: HeaderMapping, mapped: Readonly<Record<string, string>>) {
  const used = [...aliases].filter(([header]) => Object.hasOwn(mapped, header));
  return { name, digest, used: Object.fromEntries(used) };
}

/** The row an issue is about; 0 for the whole file. */
function rowOf({ path }: Issue): number {
  return path.find((step) => typeof step === 'number') ?? 0;
}
