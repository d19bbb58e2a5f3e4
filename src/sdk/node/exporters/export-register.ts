import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Digest, fail, type Issue, issueOf, type Result, succeed } from '../../../core/kernel/index.js';
import { type Layout, type LayoutWriter, openLayout } from '../../../core/registers/index.js';
import {
  issueOfFault,
  type Office,
  type RegisterName,
  type RegisterRecords,
  registerLayouts,
  storeFault,
  type VersionChoice,
} from '../../index.js';
import { describe, writeWhole } from '../durable-file.js';
import { csvPieces } from './csv-rows.js';
import { jsonPieces, ndjsonPieces } from './record-pieces.js';
import { mostSheetRows, workbookPieces } from './workbook-pieces.js';

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
  readonly replace?: boolean | undefined;
}

/** A register that was exported. */
export interface RegisterExport {
  readonly register: RegisterName;
  readonly version: number;
  readonly file: string;
  readonly format: ExportFormat;
  /** Only of a table. */
  readonly layout?: string;
  readonly records: number;
  readonly bytes: number;
  readonly digest: Digest;
  /** What the layout could not hold. */
  readonly notes: readonly Issue[];
}

/**
 * Exports a version of a register as a file, whole or not at all: a table in one of the layouts it can be imported
 * from, or its records as JSON or NDJSON. Imported again it gives the same records, as far as the layout holds them.
 *
 * @returns the export; or `sdk.export-exists`, `sdk.export-format`, `sdk.layout-unknown`, `sdk.export-too-long`,
 *   `sdk.folder-unwritable`, and what the office says of the version
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
  { file, format, layout, replace = false, ...choice }: ExportOptions,
): Promise<Result<RegisterExport>> {
  const kind = formatOf(register, format, file);
  if (!kind.ok) return kind;
  const chosen = isTable(kind.value) ? layoutOf(register, layout) : succeed(undefined);
  if (!chosen.ok) return chosen;
  if (!replace && (await exists(file))) return fail([issueOf('sdk.export-exists', { args: { file } })]);
  const read = await office.readRegister(register, choice);
  if (!read.ok) return read;
  const { version, batches } = read.value;
  const content = contentOf(register, { format: kind.value, layout: chosen.value, file }, batches());
  const written = new WrittenPieces(content.pieces);
  try {
    await writeWhole(file, written);
  } catch (error) {
    const args = { folder: file, detail: describe(error) };
    return fail([issueOfFault(error) ?? issueOf('sdk.folder-unwritable', { args })]);
  }
  return succeed({
    register,
    version: version.version,
    file,
    format: kind.value,
    ...(chosen.value && { layout: chosen.value.id }),
    records: version.count,
    bytes: written.bytes,
    digest: written.digest(),
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

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
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
    layout,
    file,
  }: { readonly format: ExportFormat; readonly layout: Layout<Item> | undefined; readonly file: string },
  batches: AsyncIterable<readonly Item[]>,
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
    losses: writer.losses,
  };
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

/** Digests and counts pieces as they are written. */
class WrittenPieces implements AsyncIterable<Uint8Array> {
  readonly #pieces: AsyncIterable<Uint8Array>;
  readonly #hash = createHash('sha256');
  bytes = 0;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const piece of this.#pieces) {
      this.#hash.update(piece);
      this.bytes += piece.length;
      yield piece;
    }
  }

  digest(): Digest {
    // SAFETY: the hex of a SHA-256.
    return this.#hash.digest('hex') as Digest;
  }
}
