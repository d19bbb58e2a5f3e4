import { type Result, succeed, type TextRow } from '../../../core/kernel/index.js';
import { isBlankRow, trimBlanks } from '../../../core/registers/index.js';
import type { FileInPieces, RefusedRows } from '../../index.js';
import { findDelimiter } from './delimiter.js';
import { GuardMarks } from './guard-marks.js';
import { importTable, mostBytes } from './import-table.js';
import { openingWith } from './lane/opening.js';
import { cellsOf } from './lane/record-scanner.js';
import { RecordStream } from './lane/record-stream.js';
import { type Supposed, TextPieces } from './lane/text-pieces.js';
import { NotUtf8 } from './lane/utf8-pieces.js';

/** Refused rows as they stood in their file. */
export interface RefusedContent {
  readonly header: readonly string[];
  readonly rows: readonly TextRow[];
  /** Only of JSON and NDJSON: each as a line. */
  readonly lines?: readonly string[];
}

/** Reads a file once more for the rows that were refused. */
export async function readRefused(
  file: FileInPieces,
  { rows, headers }: RefusedRows,
  sheet?: string,
): Promise<Result<RefusedContent>> {
  const wanted = new Set(rows.map(({ row }) => row));
  if (file.size > mostBytes) return succeed(await streamRefused(file, wanted, 'utf-8'));
  const pieces: Uint8Array[] = [];
  for await (const piece of file.pieces()) pieces.push(piece.slice());
  const bytes = Buffer.concat(pieces);
  const fits = (table: { readonly header: readonly string[]; readonly rows: readonly TextRow[] }) =>
    headerOf(table, headers) !== undefined;
  const read = importTable({ name: file.name, bytes }, { ...(sheet !== undefined && { sheet }), fits });
  if (!read.ok) return read;
  const { table, objects } = read.value;
  return succeed({
    header: headerOf(table, headers) ?? table.header,
    rows: table.rows.filter(({ row }) => wanted.has(row)),
    ...(objects && {
      lines: objects.flatMap(({ row, object, raw }) =>
        wanted.has(row) ? [raw ?? JSON.stringify(object)] : [],
      ),
    }),
  });
}

/** The header may stand below title rows: it is the first row that has every header that was read. */
function headerOf(
  table: { readonly header: readonly string[]; readonly rows: readonly TextRow[] },
  headers: readonly string[],
): readonly string[] | undefined {
  const candidates = [table.header, ...table.rows.slice(0, 10).map(({ cells }) => cells)];
  return candidates.find((cells) => {
    const texts = new Set(cells.map(trimBlanks));
    return headers.every((header) => texts.has(header));
  });
}

/** The same of a file too large to hold, which was read in pieces: its header is the first row that is not blank. */
async function streamRefused(
  file: FileInPieces,
  wanted: ReadonlySet<number>,
  supposed: Supposed,
): Promise<RefusedContent> {
  try {
    return await streamRows(file, wanted, new TextPieces(file.pieces(), supposed));
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    return streamRefused(file, wanted, 'gb18030');
  }
}

async function streamRows(
  file: FileInPieces,
  wanted: ReadonlySet<number>,
  text: TextPieces,
): Promise<RefusedContent> {
  let header: readonly string[] | undefined;
  const rows: TextRow[] = [];
  const marks = new GuardMarks(file.name);
  const take = (row: number, written: () => readonly string[]) => {
    if (header !== undefined && !wanted.has(row)) return;
    const cells = marks.take(row, written());
    if (wanted.has(row)) rows.push({ row, cells });
    else if (!isBlankRow(cells)) header = cells;
  };
  let stream: RecordStream | undefined;
  for await (const piece of openingWith(64 * 1024, text.read())) {
    if (stream === undefined) {
      const delimiter = findDelimiter(Buffer.from(piece).toString());
      stream = new RecordStream(file.name, delimiter.ok ? delimiter.value : ',', {
        scanned: (row, { bytes }, record) => take(row, () => cellsOf(bytes, record)),
        odd: (row, cells) => take(row, () => cells),
      });
    }
    stream.take(piece);
  }
  stream?.end();
  return { header: header ?? [], rows };
}
