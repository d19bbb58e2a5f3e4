import { type Issue, issueOf } from '../../../../core/kernel/index.js';
import type { Delimiter } from '../delimiter.js';
import {
  emptyRecord,
  readOddRecord,
  type ScannedRecord,
  type ScanPlace,
  scanRecord,
} from './record-scanner.js';
import { slack, type Words } from './words.js';

/** What takes the records of a file, each with its number. `words` and `record` are only good during the call. */
export interface RecordTaker {
  readonly scanned: (row: number, words: Words, record: ScannedRecord) => void;
  readonly odd: (row: number, cells: readonly string[]) => void;
}

/**
 * Cuts pieces of UTF-8 into records, numbered as a spreadsheet numbers them, whatever falls on the edge of a piece.
 */
export class RecordStream {
  readonly #file: string;
  readonly #delimiter: Delimiter;
  readonly #unit: number;
  readonly #taker: RecordTaker;
  readonly #record = emptyRecord();
  /** Used again for every piece, with slack behind; what is left of the last piece stands in it. */
  #room: Uint8Array = new Uint8Array(slack);
  #restStart = 0;
  #restEnd = 0;
  #row = 0;
  /** Errors of rows whose quotes stand wrong. */
  readonly issues: Issue[] = [];
  /** The error that makes the whole file unusable, once there is one. */
  fatal: Issue | undefined;

  constructor(file: string, delimiter: Delimiter, taker: RecordTaker) {
    this.#file = file;
    this.#delimiter = delimiter;
    this.#unit = delimiter.charCodeAt(0);
    this.#taker = taker;
  }

  /** Takes the next piece; the records in it are given out at once. */
  take(piece: Uint8Array): void {
    const rest = this.#restEnd - this.#restStart;
    const length = rest + piece.length;
    const left = this.#room.subarray(this.#restStart, this.#restEnd);
    if (length + slack > this.#room.length) this.#room = new Uint8Array(length * 2 + slack);
    this.#room.set(left);
    this.#room.set(piece, rest);
    this.#cut(length, false);
  }

  /** Takes what is left after the last piece. */
  end(): void {
    const left = this.#room.subarray(this.#restStart, this.#restEnd);
    this.#room.set(left);
    this.#cut(left.length, true);
  }

  /** Cuts the first bytes of the room. */
  #cut(length: number, last: boolean): void {
    const bytes = this.#room.subarray(0, length);
    const words = { bytes, view: new DataView(this.#room.buffer) };
    const place: ScanPlace = { bytes, from: 0, last, delimiter: this.#unit };
    while (place.from < bytes.length && this.fatal === undefined) {
      const next = this.#cutOne(place, words);
      if (next === undefined) break;
      place.from = next;
    }
    this.#restStart = place.from;
    this.#restEnd = length;
  }

  #cutOne(place: ScanPlace, words: Words): number | undefined {
    const outcome = scanRecord(place, this.#record);
    if (outcome === 'more') return undefined;
    if (outcome === 'cells') {
      this.#row++;
      this.#taker.scanned(this.#row, words, this.#record);
      return this.#record.next;
    }
    const read = readOddRecord(place, this.#delimiter);
    if (read === undefined) return undefined;
    this.#row++;
    if (read.flaw !== undefined) {
      const issue = issueOf(read.flaw, { path: [this.#file, this.#row] });
      if (read.flaw === 'registers.quote-unclosed' || this.#row === 1) {
        this.fatal = issue;
        return undefined;
      }
      this.issues.push(issue);
    }
    this.#taker.odd(this.#row, read.cells);
    return read.next;
  }
}
