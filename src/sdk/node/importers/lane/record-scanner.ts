import type { TextRow } from '../../../../core/kernel/index.js';
import { readRecord } from '../csv.js';
import type { Delimiter } from '../delimiter.js';

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
/** A record that grows longer than this by an open quote has swallowed other rows. */
const longestRecord = 4 * 1024 * 1024;

/** Where the cells of one record stand in the bytes. Used again for every record. */
export interface ScannedRecord {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  count: number;
  /** Where the next record begins. */
  next: number;
  /** Whether some cell holds doubled quotes, so that its bytes are not its text. */
  escaped: boolean;
}

/** What became of a look at the next record: its cells are found, more bytes are needed, or quotes stand oddly. */
export type ScanOutcome = 'cells' | 'more' | 'odd';

export function emptyRecord(): ScannedRecord {
  const most = 1024;
  return { starts: new Int32Array(most), ends: new Int32Array(most), count: 0, next: 0, escaped: false };
}

/** Where a scan looks: bytes of UTF-8 from `from` on; `last` where nothing comes after them. */
export interface ScanPlace {
  readonly bytes: Uint8Array;
  from: number;
  readonly last: boolean;
  readonly delimiter: number;
}

/** Finds the cells of the record at a place. Quoting that is not plainly right is left to the reader of whole records. */
export function scanRecord(place: ScanPlace, record: ScannedRecord): ScanOutcome {
  const { bytes, from, last, delimiter } = place;
  const { starts, ends } = record;
  const end = bytes.length;
  let at = from;
  let count = 0;
  record.escaped = false;
  for (;;) {
    if (count === starts.length) return 'odd';
    let start = at;
    let stop: number;
    if (at < end && bytes[at] === QUOTE) {
      stop = closingQuote(bytes, at + 1, record);
      if (stop < 0) return last ? 'odd' : 'more';
      start = at + 1;
      at = stop + 1;
    } else {
      at = endOfCell(bytes, at, delimiter);
      if (at < 0) return 'odd';
      stop = at;
    }
    starts[count] = start;
    ends[count] = stop;
    count++;
    if (at >= end) {
      if (!last) return 'more';
      record.count = count;
      record.next = end;
      return 'cells';
    }
    const unit = bytes[at];
    if (unit === delimiter) {
      at++;
      continue;
    }
    if (unit !== LF && unit !== CR) return 'odd';
    if (unit === CR && at + 1 >= end && !last) return 'more';
    record.count = count;
    record.next = unit === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
    return 'cells';
  }
}

/** The place of the quote that closes a cell, or −1 where it is not in these bytes. */
function closingQuote(bytes: Uint8Array, from: number, record: ScannedRecord): number {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] !== QUOTE) continue;
    if (bytes[at + 1] !== QUOTE) return at;
    record.escaped = true;
    at++;
  }
  return -1;
}

/** The end of a cell without quotes, or −1 where a quote stands in it. */
function endOfCell(bytes: Uint8Array, from: number, delimiter: number): number {
  let at = from;
  for (; at < bytes.length; at++) {
    const unit = bytes[at] ?? 0;
    // Most bytes are of ideographs: one comparison lets them pass.
    if (unit > 0x7f) continue;
    if (unit === delimiter || unit === LF || unit === CR) return at;
    if (unit === QUOTE) return -1;
  }
  return at;
}

/** A record as text, with what is wrong with its quotes. */
export interface ReadRecord {
  readonly cells: TextRow['cells'];
  readonly flaw?: 'registers.quote-stray' | 'registers.quote-unclosed';
  readonly next: number;
}

/**
 * Reads the record at a place as the reader of whole texts does.
 *
 * @returns `undefined` where more bytes are needed to tell
 */
export function readOddRecord(
  { bytes, from, last }: ScanPlace,
  delimiter: Delimiter,
): ReadRecord | undefined {
  const end = endOfEvenQuotes(bytes, from);
  if (end === undefined && !last && bytes.length - from < longestRecord) return undefined;
  const text = textOf(bytes, from, end ?? bytes.length);
  const { cells, flaw, next } = readRecord(text, 0, delimiter);
  const taken = next === text.length ? (end ?? bytes.length) - from : Buffer.byteLength(text.slice(0, next));
  return { cells, ...(flaw === undefined ? {} : { flaw }), next: from + taken };
}

/** The end of the first line at which the quotes are even in number, with its line end; a first line may be enough. */
function endOfEvenQuotes(bytes: Uint8Array, from: number): number | undefined {
  let quotes = 0;
  for (let at = from; at < bytes.length; at++) {
    const unit = bytes[at];
    if (unit === QUOTE) quotes++;
    if (quotes % 2 !== 0 || (unit !== LF && unit !== CR)) continue;
    if (unit === LF) return at + 1;
    if (at + 1 === bytes.length) return undefined;
    return bytes[at + 1] === LF ? at + 2 : at + 1;
  }
  return undefined;
}

/** The cells of a scanned record as text. */
export function cellsOf(bytes: Uint8Array, { starts, ends, count, escaped }: ScannedRecord): string[] {
  return Array.from({ length: count }, (_, at) => {
    const text = textOf(bytes, starts[at] ?? 0, ends[at] ?? 0);
    // Only a quoted cell can hold a quote, and there each stands doubled.
    return escaped ? text.replace(/""/g, '"') : text;
  });
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}
