import { basename, extname } from 'node:path';
import { fail, type Issue, issueOf, type Result, succeed } from '../../../core/kernel/index.js';
import {
  arrangeRecords,
  type Layout,
  type LayoutWriter,
  needsAllRecords,
  openLayout,
} from '../../../core/registers/index.js';
import { mostSheetRows } from '../../../core/tables/index.js';
import {
  fieldHeader,
  issueOfFault,
  type Office,
  type RegisterName,
  type RegisterRecords,
  registerLayouts,
  storeFault,
  type VersionChoice,
} from '../../index.js';
import { type WrittenFile, writeOutput } from '../output-file.js';
import { csvPieces } from './csv-rows.js';
import { jsonPieces, ndjsonPieces } from './record-pieces.js';
import { workbookPieces } from './workbook-pieces.js';

/** The kinds of file that a register can be exported to. */
export type ExportFormat = 'csv' | 'xlsx' | 'json' | 'ndjson';

/** What is exported how. */
export interface ExportOptions extends VersionChoice {
  /** Path of the file. */
  readonly file: string;
  /** Told by the ending of the file unless given. */
  readonly format?: ExportFormat | undefined;
  /** A layout of the register; only of CSV and XLSX. `full` unless given. */
  readonly layout?: string | undefined;
  /** Whether a file of that name may be replaced. */
  readonly force?: boolean | undefined;
}

/** A register that was exported. */
export interface RegisterExport extends WrittenFile {
  readonly register: RegisterName;
  readonly version: number;
  readonly format: ExportFormat;
  /** Only of a table. */
  readonly layout?: string;
  readonly records: number;
  /** What the layout could not hold. */
  readonly notes: readonly Issue[];
}

/**
 * Exports a version of a register as a file, whole or not at all: a table in one of the layouts it can be imported
 * from, or its records as JSON or NDJSON. Imported again it gives the same records, as far as the layout holds them.
 *
 * @returns the export; or `sdk.file-exists`, `sdk.export-format`, `sdk.layout-unknown`, `sdk.export-too-long`,
 *   `sdk.file-unwritable`, and what the office says of the version
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * import { mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * const folder = await mkdtemp(join(tmpdir(), 'office-'));
 * await createOfficeFolder(folder);
 * const office = openFolderOffice(folder);
 * await office.adoptRecords('targets', sampleOffice().targets);
 * const exported = await exportRegister(office, 'targets', { file: join(folder, '名录.xlsx') });
 * assert.equal(exported.ok && exported.value.records, sampleOffice().targets.length);
 * ```
 */
export async function exportRegister<Name extends RegisterName>(
  office: Pick<Office, 'readRegister'>,
  register: Name,
  { file, format, layout, force = false, ...choice }: ExportOptions,
): Promise<Result<RegisterExport>> {
  const kind = formatOf(register, format, file);
  if (!kind.ok) return kind;
  const chosen = isTable(kind.value) ? layoutOf(register, layout) : succeed(undefined);
  if (!chosen.ok) return chosen;
  const read = await office.readRegister(register, choice);
  if (!read.ok) return read;
  const { version, batches } = read.value;
  const arranged = await arrange(chosen.value, batches());
  if (!arranged.ok) return arranged;
  const content = contentOf(register, { format: kind.value, file, ...arranged.value });
  const written = await writeOutput(file, content.pieces, { force });
  if (!written.ok) return written;
  return succeed({
    register,
    version: version.version,
    ...written.value,
    format: kind.value,
    ...(chosen.value && { layout: chosen.value.id }),
    records: version.count,
    notes: content.losses(),
  });
}

const formats: readonly ExportFormat[] = ['csv', 'xlsx', 'json', 'ndjson'];

function isTable(format: ExportFormat): boolean {
  return format === 'csv' || format === 'xlsx';
}

/** Work rules are no table, and their file is one JSON document. */
function formatOf(
  register: RegisterName,
  format: ExportFormat | undefined,
  file: string,
): Result<ExportFormat> {
  const possible = register === 'rules' ? (['json'] as const) : formats;
  const ending = extname(file).slice(1).toLowerCase();
  const chosen = possible.find((one) => one === (format ?? ending));
  if (chosen !== undefined) return succeed(chosen);
  const args = { file: basename(file), formats: possible.join(', ') };
  return fail([issueOf('sdk.export-format', { args })]);
}

function layoutOf<Name extends RegisterName>(
  register: Name,
  id = 'full',
): Result<Layout<RegisterRecords[Name]>> {
  const tables: { readonly [Each in RegisterName]?: readonly Layout<RegisterRecords[Each]>[] } =
    registerLayouts;
  const layouts = tables[register] ?? [];
  const layout = layouts.find((one) => one.id === id);
  if (layout) return succeed(layout);
  const args = { layout: id, register, layouts: layouts.map((one) => one.id).join(', ') };
  return fail([issueOf('sdk.layout-unknown', { args })]);
}

/** Records on their way into a layout. */
interface Arranged<Item> {
  readonly layout: Layout<Item> | undefined;
  readonly batches: AsyncIterable<readonly Item[]>;
}

/** A layout that has to see all records first is one of a small register: they are held. */
async function arrange<Item>(
  layout: Layout<Item> | undefined,
  batches: AsyncIterable<readonly Item[]>,
): Promise<Result<Arranged<Item>>> {
  if (layout === undefined || !needsAllRecords(layout)) return succeed({ layout, batches });
  const held: Item[] = [];
  try {
    for await (const batch of batches) held.push(...batch);
  } catch (error) {
    const issue = issueOfFault(error);
    if (issue === undefined) throw error;
    return fail([issue]);
  }
  const arranged = arrangeRecords(held, layout);
  async function* again() {
    yield arranged.records;
  }
  return succeed({ layout: arranged.layout, batches: again() });
}

/** The bytes of a file, and what was lost on the way once they are all taken. */
interface Content {
  readonly pieces: AsyncIterable<Uint8Array>;
  readonly losses: () => readonly Issue[];
}

function contentOf<Item extends object>(
  register: RegisterName,
  {
    format,
    file,
    layout,
    batches,
  }: Arranged<Item> & { readonly format: ExportFormat; readonly file: string },
): Content {
  if (layout === undefined) {
    const pieces =
      format === 'ndjson' ? ndjsonPieces(batches) : jsonPieces(batches, wrappings[register] ?? list);
    return { pieces, losses: () => [] };
  }
  const writer = openLayout(layout, basename(file));
  const header = layout.columns.map((column) => column.header);
  const rows = rowsOf(batches, writer, format === 'xlsx' ? mostSheetRows - 1 : undefined);
  return {
    pieces: format === 'xlsx' ? workbookPieces(header, rows) : csvPieces(header, rows),
    losses: () => writer.losses().map((issue) => named(register, issue)),
  };
}

/** A field by the header that people know, where the register has one. */
function named(register: RegisterName, issue: Issue): Issue {
  const field = String(issue.args['field']);
  return { ...issue, args: { ...issue.args, field: fieldHeader(register, field) ?? field } };
}

const list = { start: '[', end: ']' };
/** Work rules are read from a document that says what it is. */
const wrappings: Partial<Record<RegisterName, typeof list>> = {
  rules: { start: '{"format":"double-random/rules@1","rules":[', end: ']}' },
};

async function* rowsOf<Item>(
  batches: AsyncIterable<readonly Item[]>,
  { take }: LayoutWriter<Item>,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<readonly (readonly string[])[]> {
  let written = 0;
  for await (const records of batches) {
    const rows = records.flatMap(take);
    written += rows.length;
    if (written > most) throw storeFault(issueOf('sdk.export-too-long', { args: { limit: most } }));
    yield rows;
  }
}
