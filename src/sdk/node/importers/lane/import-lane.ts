import { type Result, succeed } from '../../../../core/kernel/index.js';
import {
  type InspectionTarget,
  idDependentFields,
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
import { openingWith } from './opening.js';
import { cellsOf, type ScannedRecord } from './record-scanner.js';
import { RecordStream } from './record-stream.js';
import { emptyLaneRow, type LaneRow, longestLine, RowLane } from './row-lane.js';
import { removeStaleFolders } from './sorting-folder.js';
import { SourceWatch } from './source-watch.js';
import { NotText, type Supposed, TextPieces } from './text-pieces.js';
import { NotUtf8 } from './utf8-pieces.js';
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
 * Imports a large CSV file of targets without holding it. The result is that of the reader of whole files; a
 * file that the lane cannot do justice to is left to it.
 *
 * @returns the import, the error that makes the file unusable, or `undefined` where the other reader has to judge
 */
export async function importLane(
  file: PiecesOfFile,
  options: LaneOptions = {},
): Promise<Result<LaneImport> | undefined> {
  await removeStaleFolders();
  const supposed = await importSupposing('utf-8', file, options);
  return supposed === 'other' ? orNone(await importSupposing('gb18030', file, options)) : supposed;
}

type Imported = Result<LaneImport> | undefined;

function orNone(imported: Imported | 'other'): Imported {
  return imported === 'other' ? undefined : imported;
}

/** @returns `other` where the bytes are of another encoding */
async function importSupposing(
  encoding: Supposed,
  file: PiecesOfFile,
  options: LaneOptions,
): Promise<Imported | 'other'> {
  const sorter = new LineSorter(options);
  try {
    const read = await readPieces(file, sorter, { ...options, supposed: encoding });
    if (!read?.ok) {
      await sorter.dispose();
      return read;
    }
    const { reading, receipt } = read.value;
    return succeed({
      receipt,
      lines: () => sorter.lines((row) => reading.isKept(row)),
      dispose: () => sorter.dispose(),
    });
  } catch (error) {
    await sorter.dispose();
    if (error instanceof NotUtf8 || error instanceof NotText) return 'other';
    throw error;
  }
}

type Read = Result<{ readonly reading: LaneReading; readonly receipt: ImportReceipt }> | undefined;

async function readPieces(
  { name, pieces }: PiecesOfFile,
  sorter: LineSorter,
  { onProgress, signal, supposed, openingBytes = 64 * 1024 }: LaneOptions & { readonly supposed: Supposed },
): Promise<Read> {
  const source = new SourceWatch(onProgress, signal);
  const text = new TextPieces(source.watch(pieces()), supposed);
  let rows: LaneRows | undefined;
  for await (const piece of openingWith(openingBytes, text.read())) {
    if (rows === undefined) {
      const delimiter = findDelimiter(Buffer.from(piece).toString());
      if (!delimiter.ok) return undefined;
      rows = new LaneRows(name, {
        delimiter: delimiter.value,
        encoding: text.encoding,
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

/** NUL, and a byte order mark that is not at the beginning; one cut by the edge of a piece is whole here. */
function hasForbidden(piece: Uint8Array): boolean {
  return has(piece, 0) || has(piece, mark);
}

/** By the search of the runtime, which is much faster on a buffer than on a plain array. */
function has({ buffer, byteOffset, length }: Uint8Array, sought: number | Buffer): boolean {
  return Buffer.from(buffer, byteOffset, length).indexOf(sought) >= 0;
}

const mark = Buffer.of(0xef, 0xbb, 0xbf);
const [apostrophe, tab] = [0x27, 0x09];

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

  /** Whether no cell begins with an apostrophe or a TAB, which may guard it, and no licence is stated. */
  #isUsual(bytes: Uint8Array, { starts, ends, count }: ScannedRecord): boolean {
    for (let at = 0; at < count; at++) {
      const first = bytes[starts[at] ?? 0];
      if (first === apostrophe || first === tab) return false;
    }
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
    const laneColumns = laneColumnsOf(columns, targetForm, {
      ids: targetIdFields,
      name: 'name',
      idDependent: idDependentFields,
    });
    this.#reading = new LaneReading(register, { header, headers, headerRow, sorter: this.#sorter });
    if (laneColumns === undefined) return;
    this.#idColumn = laneColumns.id;
    this.#lane = new RowLane(register, laneColumns);
  }
}
