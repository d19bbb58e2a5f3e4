import { type Result, succeed } from '../../../../core/kernel/index.js';
import {
  type InspectionTarget,
  licenceFields,
  type TargetField,
  targetForm,
  targetIdFields,
} from '../../../../core/pools/index.js';
import { isBlankRow, isFilled, openRegister, readHeader } from '../../../../core/registers/index.js';
import type { FileEncoding } from '../decode.js';
import { type Delimiter, findDelimiter } from '../delimiter.js';
import { GuardMarks } from '../guard-marks.js';
import { receiptOf, withSplitting } from '../import-register.js';
import { notesOn } from '../read-csv-table.js';
import type { ImportReceipt } from '../receipt.js';
import { laneColumnsOf } from './lane-columns.js';
import { LaneReading } from './lane-reading.js';
import { LineSorter, type SorterOptions } from './line-sorter.js';
import { cellsOf, type ScannedRecord } from './record-scanner.js';
import { RecordStream } from './record-stream.js';
import { emptyLaneRow, type LaneRow, longestLine, RowLane } from './row-lane.js';
import { removeStaleFolders } from './sorting-folder.js';
import { SourceWatch } from './source-watch.js';
import { NotUtf8, utf8Pieces } from './utf8-pieces.js';
import type { Words } from './words.js';

/** A file that is read piece by piece. */
export interface PiecesOfFile {
  readonly name: string;
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

/** Targets as sorted lines of canonical JSON, and the receipt over them. To be disposed of after use. */
export interface LaneImport {
  readonly receipt: ImportReceipt;
  /** Records in ascending order of id, one canonical JSON a line, each with its line feed. */
  readonly lines: () => AsyncIterable<Uint8Array>;
  readonly dispose: () => Promise<void>;
}

/** Told now and then how far the reading is. */
export interface LaneOptions extends SorterOptions {
  /** How much is looked at together to find delimiter and header. */
  readonly openingBytes?: number;
  readonly onProgress?: (bytesRead: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Imports a large CSV file of targets in UTF-8 without holding it. The result is that of the reader of whole files; a
 * file that the lane cannot do justice to is left to it.
 *
 * @returns the import, the error that makes the file unusable, or `undefined` where the other reader has to judge
 */
export async function importLane(
  file: PiecesOfFile,
  options: LaneOptions = {},
): Promise<Result<LaneImport> | undefined> {
  await removeStaleFolders();
  const sorter = new LineSorter(options);
  try {
    const read = await readPieces(file, sorter, options);
    if (!read?.ok) {
      await sorter.dispose();
      return read;
    }
    const { reading, receipt } = read.value;
    return succeed({ receipt, lines: () => keptLines(sorter, reading), dispose: () => sorter.dispose() });
  } catch (error) {
    await sorter.dispose();
    if (error instanceof NotUtf8) return undefined;
    throw error;
  }
}

type Read = Result<{ readonly reading: LaneReading; readonly receipt: ImportReceipt }> | undefined;

async function readPieces(
  { name, pieces }: PiecesOfFile,
  sorter: LineSorter,
  { onProgress, signal, openingBytes = 64 * 1024 }: LaneOptions,
): Promise<Read> {
  const source = new SourceWatch(onProgress, signal);
  let rows: LaneRows | undefined;
  for await (const whole of openingWith(openingBytes, utf8Pieces(source.watch(pieces())))) {
    let piece = whole;
    if (rows === undefined) {
      const marked = piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf;
      if (marked) piece = piece.subarray(3);
      const delimiter = findDelimiter(Buffer.from(piece).toString());
      if (!delimiter.ok) return undefined;
      rows = new LaneRows(name, {
        delimiter: delimiter.value,
        encoding: marked ? 'utf-8-bom' : 'utf-8',
        sorter,
      });
    }
    if (hasForbidden(piece)) return undefined;
    rows.take(piece);
    if (rows.refused) return undefined;
    await sorter.settle();
  }
  return rows === undefined ? undefined : rows.finish(source);
}

/** Joins the first pieces until they are as long as that. */
async function* openingWith(length: number, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let opening: Uint8Array | undefined = new Uint8Array();
  for await (const piece of pieces) {
    if (opening === undefined) {
      yield piece;
      continue;
    }
    opening = Buffer.concat([opening, piece]);
    if (opening.length < length) continue;
    yield opening;
    opening = undefined;
  }
  if (opening !== undefined && opening.length > 0) yield opening;
}

/** NUL, and a byte order mark that is not at the beginning; one cut by the edge of a piece is whole here. */
function hasForbidden(piece: Uint8Array): boolean {
  return has(piece, 0) || has(piece, mark);
}

/** By the search of the runtime, which is much faster on a buffer than on a plain array. */
function has({ buffer, byteOffset, length }: Uint8Array, sought: number | Buffer): boolean {
  return Buffer.from(buffer, byteOffset, length).indexOf(sought) >= 0;
}

const mark = Buffer.of(0xef, 0xbb, 0xbf);

/** The rows of a file on their way into a reading; the first that is not blank is the header. */
class LaneRows {
  readonly #file: string;
  readonly #delimiter: Delimiter;
  readonly #encoding: FileEncoding;
  readonly #sorter: LineSorter;
  readonly #stream: RecordStream;
  readonly #row: LaneRow = emptyLaneRow();
  #lane: RowLane<TargetField, InspectionTarget> | undefined;
  #reading: LaneReading | undefined;
  readonly #marks: GuardMarks;
  #idColumn = 0;
  #licences: readonly number[] = [];
  #carriageReturns = false;
  #lineFeeds = false;
  /** Whether the file has to be judged as a whole. */
  refused = false;

  constructor(
    file: string,
    {
      delimiter,
      encoding,
      sorter,
    }: {
      readonly delimiter: Delimiter;
      readonly encoding: FileEncoding;
      readonly sorter: LineSorter;
    },
  ) {
    this.#file = file;
    this.#marks = new GuardMarks(file);
    this.#delimiter = delimiter;
    this.#encoding = encoding;
    this.#sorter = sorter;
    this.#stream = new RecordStream(file, delimiter, {
      scanned: (row, words, record) => this.#scanned(row, words, record),
      odd: (row, cells) => this.#careful(row, cells),
    });
  }

  take(piece: Uint8Array): void {
    this.#carriageReturns ||= has(piece, 0x0d);
    this.#lineFeeds ||= has(piece, 0x0a);
    this.#stream.take(piece);
    this.refused ||= this.#stream.fatal !== undefined;
  }

  async finish(source: SourceWatch): Promise<Read> {
    this.#stream.end();
    const reading = this.#reading;
    if (reading === undefined || this.refused || this.#stream.fatal !== undefined) return undefined;
    const decoded = { encoding: this.#encoding, text: this.#lineEnds() };
    const noticed = [
      ...notesOn({ decoded, delimiter: this.#delimiter }, this.#file),
      ...this.#marks.issues(),
      ...this.#stream.issues,
    ];
    const finished = await reading.finish();
    const whole = withSplitting(finished.reading, noticed);
    const errors = whole.issues.filter(
      ({ severity, path }) => severity === 'error' && !path.some((step) => typeof step === 'number'),
    );
    if (errors.length > 0) return undefined;
    const imported = {
      table: { file: this.#file },
      source: source.digest(),
      bytes: source.bytes,
      container: 'csv' as const,
      encoding: this.#encoding,
      delimiter: this.#delimiter,
    };
    const receipt = receiptOf('targets', imported, { reading: whole, accepted: finished.accepted });
    return succeed({ reading, receipt });
  }

  #lineEnds(): string {
    return `${this.#carriageReturns ? '\r' : ''}${this.#lineFeeds ? '\n' : ''}`;
  }

  #scanned(row: number, words: Words, record: ScannedRecord): void {
    const { bytes } = words;
    const reading = this.#reading;
    const output = { row: this.#row, place: this.#sorter.place(longestLine) };
    if (reading !== undefined && this.#isUsual(bytes, record) && this.#lane?.take(words, record, output)) {
      const [start, end] = [record.starts[this.#idColumn] ?? 0, record.ends[this.#idColumn] ?? 0];
      reading.takePlain(row, { bytes, start, end }, this.#row);
    } else this.#careful(row, cellsOf(bytes, record));
  }

  /** Whether no cell begins with an apostrophe, which may guard a formula, and no licence is stated. */
  #isUsual(bytes: Uint8Array, { starts, ends, count }: ScannedRecord): boolean {
    for (let at = 0; at < count; at++) if (bytes[starts[at] ?? 0] === apostrophe) return false;
    return this.#licences.every((column) => starts[column] === ends[column]);
  }

  #careful(row: number, written: readonly string[]): void {
    const cells = this.#marks.take(row, written);
    // Rows that are parts of one record have to be seen together.
    this.refused ||= this.#licences.some((column) => isFilled(cells[column] ?? ''));
    if (this.#reading !== undefined) this.#reading.takeCareful({ row, cells });
    else if (!isBlankRow(cells)) this.#open(row, cells);
  }

  #open(headerRow: number, headers: readonly string[]): void {
    const header = readHeader({ file: this.#file, header: headers }, targetForm);
    const { columns } = header;
    if (columns === undefined) {
      this.refused = true;
      return;
    }
    this.#licences = licenceFields.flatMap((field) => columns.byField.get(field)?.index ?? []);
    const register = openRegister(this.#file, { columns, form: targetForm });
    const laneColumns = laneColumnsOf(columns, targetForm, { ids: targetIdFields, name: 'name' });
    this.#reading = new LaneReading(register, { header, headers, headerRow, sorter: this.#sorter });
    if (laneColumns === undefined) return;
    this.#idColumn = laneColumns.id;
    this.#lane = new RowLane(register, laneColumns);
  }
}

const apostrophe = 0x27;
const pieceBytes = 1024 * 1024;

async function* keptLines(sorter: LineSorter, reading: LaneReading): AsyncGenerator<Uint8Array> {
  let piece = new Uint8Array(pieceBytes);
  let used = 0;
  for await (const batch of sorter.batches()) {
    for (const entry of batch) {
      if (!reading.isKept(entry)) continue;
      const { lines, lineStart, lineEnd } = entry;
      const length = lineEnd - lineStart + 1;
      if (used + length > piece.length) {
        yield piece.subarray(0, used);
        piece = new Uint8Array(Math.max(pieceBytes, length));
        used = 0;
      }
      piece.set(lines.subarray(lineStart, lineEnd), used);
      used += length;
      piece[used - 1] = 0x0a;
    }
  }
  if (used > 0) yield piece.subarray(0, used);
}
