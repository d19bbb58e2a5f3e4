import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAll } from '../../durable-file.js';
import { LinePieces } from './line-pieces.js';
import { compareIds, type LineEntry, type LinePlace, LineRun, type Slice } from './line-runs.js';
import { makeSortingFolder } from './sorting-folder.js';

/** What a run may hold before it goes to disk. */
const runBytes = 256 * 1024 * 1024;
const pieceBytes = 1024 * 1024;
const frameBytes = 9;

/** How much of a sorter is in memory, for tests. */
export interface SorterOptions {
  readonly runBytes?: number;
}

/**
 * Sorts lines by id, however many: runs of bounded size are sorted in memory, kept in a folder of their own and merged
 * when they are read. `dispose` removes the folder; what a killed process
 * left, the next import removes.
 */
export class LineSorter {
  readonly #limit: number;
  #run = new LineRun();
  #folder: string | undefined;
  readonly #files: string[] = [];

  constructor({ runBytes: limit = runBytes }: SorterOptions = {}) {
    this.#limit = limit;
  }

  /** Where the next line may be written, at most so long. */
  place(length: number): LinePlace {
    return this.#run.place(length);
  }

  /** Takes the line that was written at its place; the id is copied. To be followed by `settle` now and then. */
  take(row: number, id: Slice, lineLength: number): void {
    this.#run.add(row, id, lineLength);
  }

  /** Takes a line by copying it. */
  add(row: number, id: Slice, line: Uint8Array): void {
    const { words, at } = this.place(line.length);
    words.bytes.set(line, at);
    this.take(row, id, line.length);
  }

  /** Puts a run that has grown large on disk. */
  async settle(): Promise<void> {
    if (this.#run.bytes < this.#limit) return;
    await this.#spill();
  }

  /** The entries whose ids occur more than once, by id and row. */
  async *repeated(): AsyncGenerator<LineEntry> {
    if (this.#files.length === 0) {
      yield* this.#run.repeated();
      return;
    }
    let previous: LineEntry | undefined;
    let inGroup = false;
    for await (const batch of this.batches()) {
      for (const entry of batch) {
        const same = previous !== undefined && compareIds(previous, entry) === 0;
        if (same && previous !== undefined && !inGroup) yield previous;
        if (same) yield entry;
        inGroup = same;
        previous = entry;
      }
    }
  }

  /** The entries of some rows, in no particular order. */
  async *find(rows: ReadonlySet<number>): AsyncGenerator<LineEntry> {
    if (this.#files.length === 0) {
      for (const row of rows) {
        const entry = this.#run.find(row);
        if (entry) yield entry;
      }
      return;
    }
    for await (const batch of this.batches()) yield* batch.filter(({ row }) => rows.has(row));
  }

  /** Every entry in ascending order of id, those of one id by row, in batches. May be asked for again. */
  async *batches(): AsyncGenerator<readonly LineEntry[]> {
    if (this.#files.length === 0) {
      yield* inBatches(this.#run.sorted());
      return;
    }
    await this.#spill();
    yield* mergeRuns(this.#files.map((file) => readBatches(file)));
  }

  /** The lines that are wanted, in ascending order of id, in pieces; empty ones are none. */
  async *lines(isWanted: (row: number) => boolean): AsyncGenerator<Uint8Array> {
    if (this.#files.length === 0) {
      yield* this.#run.lines(isWanted);
      return;
    }
    const pieces = new LinePieces();
    for await (const batch of this.batches()) {
      for (const { row, lines, lineStart, lineEnd } of batch) {
        if (lineEnd === lineStart || !isWanted(row)) continue;
        const piece = pieces.take(lines.subarray(lineStart, lineEnd));
        if (piece) yield piece;
      }
    }
    const rest = pieces.rest();
    if (rest) yield rest;
  }

  /** Removes what it keeps on disk. */
  async dispose(): Promise<void> {
    this.#run = new LineRun();
    this.#files.length = 0;
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
  }

  async #spill(): Promise<void> {
    if (this.#run.length === 0) return;
    this.#folder ??= await makeSortingFolder();
    const path = join(this.#folder, `run-${this.#files.length}`);
    await writeEntries(path, this.#run.sorted());
    this.#files.push(path);
    this.#run = new LineRun();
  }
}

const batchEntries = 4096;

function* inBatches(entries: Iterable<LineEntry>): Generator<readonly LineEntry[]> {
  let batch: LineEntry[] = [];
  for (const entry of entries) {
    batch.push(entry);
    if (batch.length < batchEntries) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

type Batches = AsyncGenerator<readonly LineEntry[], void, void>;

/** One run under reading. */
interface Head {
  readonly source: Batches;
  batch: readonly LineEntry[];
  at: number;
}

async function* mergeRuns(sources: readonly Batches[]): AsyncGenerator<readonly LineEntry[]> {
  const heads: Head[] = sources.map((source) => ({ source, batch: [], at: 0 }));
  let merged: LineEntry[] = [];
  for (;;) {
    let least: LineEntry | undefined;
    let from: Head | undefined;
    for (const head of heads) {
      if (head.at === head.batch.length) await refill(head);
      const entry = head.batch[head.at];
      // Runs come in the order of the file, so of equal ids the earlier run has the earlier row.
      if (entry === undefined || (least !== undefined && compareIds(entry, least) >= 0)) continue;
      least = entry;
      from = head;
    }
    if (least === undefined || from === undefined) break;
    from.at++;
    merged.push(least);
    if (merged.length < batchEntries) continue;
    yield merged;
    merged = [];
  }
  if (merged.length > 0) yield merged;
}

async function refill(head: Head): Promise<void> {
  const { value } = await head.source.next();
  head.batch = value ?? [];
  head.at = 0;
}

/** Row, length of the id, length of the line; then both. */
async function writeEntries(path: string, entries: Iterable<LineEntry>): Promise<void> {
  const file = await open(path, 'wx');
  try {
    let position = 0;
    let piece = Buffer.alloc(pieceBytes);
    let used = 0;
    const flush = async () => {
      await writeAll(file, piece.subarray(0, used), position);
      position += used;
      used = 0;
    };
    for (const { row, ids, idStart, idEnd, lines, lineStart, lineEnd } of entries) {
      const idLength = idEnd - idStart;
      const length = frameBytes + idLength + lineEnd - lineStart;
      if (used + length > piece.length) await flush();
      if (length > piece.length) piece = Buffer.alloc(length);
      piece.writeUInt32LE(row, used);
      piece[used + 4] = idLength;
      piece.writeUInt32LE(lineEnd - lineStart, used + 5);
      piece.set(ids.subarray(idStart, idEnd), used + frameBytes);
      piece.set(lines.subarray(lineStart, lineEnd), used + frameBytes + idLength);
      used += length;
    }
    await flush();
  } finally {
    await file.close();
  }
}

async function* readBatches(path: string): Batches {
  let rest = Buffer.alloc(0);
  for await (const piece of createReadStream(path, { highWaterMark: pieceBytes })) {
    // SAFETY: a stream without an encoding gives buffers.
    const bytes = Buffer.concat([rest, piece as Buffer]);
    const batch: LineEntry[] = [];
    let at = 0;
    while (bytes.length - at >= frameBytes) {
      const idEnd = at + frameBytes + (bytes[at + 4] ?? 0);
      const end = idEnd + bytes.readUInt32LE(at + 5);
      if (end > bytes.length) break;
      batch.push({
        row: bytes.readUInt32LE(at),
        ids: bytes,
        idStart: at + frameBytes,
        idEnd,
        lines: bytes,
        lineStart: idEnd,
        lineEnd: end,
      });
      at = end;
    }
    rest = bytes.subarray(at);
    if (batch.length > 0) yield batch;
  }
}
