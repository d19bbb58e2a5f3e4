import { GrowingUint32 } from './growing.js';
import { LinePieces } from './line-pieces.js';
import { slack, type Words, wordsOf } from './words.js';

const nothing = new Uint8Array();
const chunkBytes = 16 * 1024 * 1024;

/**
 * Lines with their rows and ids, gathered in memory in the order of the file and told in the order of their ids. A line
 * without bytes stands for a refused row whose id is known.
 */
export class LineRun {
  readonly #chunks: Words[] = [];
  readonly #place = { words: wordsOf(nothing), at: 0 };
  #used = chunkBytes;
  #bytes = 0;
  #longestId = 0;
  readonly #chunk = new GrowingUint32();
  readonly #offset = new GrowingUint32();
  readonly #idStart = new GrowingUint32();
  readonly #lineLength = new GrowingUint32();
  readonly #row = new GrowingUint32();
  #ids = new Uint8Array(64 * 1024);
  #idBytes = 0;
  #order: Uint32Array | undefined;

  get bytes(): number {
    return this.#bytes;
  }

  get length(): number {
    return this.#row.length;
  }

  /** Where the next line may be written, at most so long; good until the next line is added. */
  place(length: number): LinePlace {
    const chunk = this.#chunks[this.#chunks.length - 1];
    if (chunk === undefined || this.#used + length + slack > chunk.bytes.length) {
      const fresh = wordsOf(new Uint8Array(Math.max(chunkBytes, length + slack)));
      this.#chunks.push(fresh);
      this.#place.words = fresh;
      this.#used = 0;
    }
    this.#place.at = this.#used;
    return this.#place;
  }

  /** Adds a line that was written at its place, and copies its id. */
  add(row: number, { bytes, start, end }: Slice, lineLength: number): void {
    this.#chunk.push(this.#chunks.length - 1);
    this.#offset.push(this.#used);
    this.#lineLength.push(lineLength);
    this.#row.push(row);
    this.#used += lineLength;
    this.#addId(bytes, start, end);
    this.#bytes += end - start + lineLength;
    this.#order = undefined;
  }

  /** The entry of a row, or `undefined` where there is none. */
  find(row: number): LineEntry | undefined {
    const rows = this.#row.values();
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return rows[low] === row ? this.#entry(low) : undefined;
  }

  /** The entries whose ids occur more than once, by id and row. */
  *repeated(): Generator<LineEntry> {
    this.#order ??= this.#sort();
    let inGroup = false;
    for (let at = 1; at < this.#order.length; at++) {
      const [before, here] = [this.#order[at - 1] ?? 0, this.#order[at] ?? 0];
      const same = this.#sameId(before, here);
      if (same && !inGroup) yield this.#entry(before);
      if (same) yield this.#entry(here);
      inGroup = same;
    }
  }

  /** The entries in ascending order of id, those of one id by row. */
  *sorted(): Generator<LineEntry> {
    this.#order ??= this.#sort();
    for (const at of this.#order) yield this.#entry(at);
  }

  /** The lines that are wanted, as `sorted` gives them, in pieces; empty ones are none. */
  *lines(isWanted: (row: number) => boolean): Generator<Uint8Array> {
    this.#order ??= this.#sort();
    const pieces = new LinePieces();
    for (let place = 0; place < this.#order.length; place++) {
      const at = this.#order[place] ?? 0;
      const length = this.#lineLength.at(at);
      const chunk = this.#chunks[this.#chunk.at(at)];
      if (length === 0 || chunk === undefined || !isWanted(this.#row.at(at))) continue;
      const start = this.#offset.at(at);
      const piece = pieces.takeWords(chunk, start, start + length);
      if (piece) yield piece;
    }
    const rest = pieces.rest();
    if (rest) yield rest;
  }

  #entry(at: number): LineEntry {
    const start = this.#offset.at(at);
    return {
      row: this.#row.at(at),
      ids: this.#ids,
      idStart: this.#idStart.at(at),
      idEnd: this.#idEnd(at),
      lines: this.#chunks[this.#chunk.at(at)]?.bytes ?? nothing,
      lineStart: start,
      lineEnd: start + this.#lineLength.at(at),
    };
  }

  #idEnd(at: number): number {
    return at + 1 < this.#idStart.length ? this.#idStart.at(at + 1) : this.#idBytes;
  }

  /** Ids that are alike differ in their last bytes if at all. */
  #sameId(left: number, right: number): boolean {
    const [leftStart, rightStart] = [this.#idStart.at(left), this.#idStart.at(right)];
    const length = this.#idEnd(left) - leftStart;
    if (this.#idEnd(right) - rightStart !== length) return false;
    for (let at = length - 1; at >= 0; at--)
      if (this.#ids[leftStart + at] !== this.#ids[rightStart + at]) return false;
    return true;
  }

  /** A radix sort, two bytes at a time from the last: ids are short ASCII, and rows of one id stay in order. */
  #sort(): Uint32Array {
    const count = this.length;
    let order = new Uint32Array(count);
    let next = new Uint32Array(count);
    for (let at = 0; at < count; at++) order[at] = at;
    const keys = new Uint16Array(count);
    for (let pair = Math.ceil(this.#longestId / 2) - 1; pair >= 0; pair--) {
      const places = this.#countKeys(pair * 2, keys);
      if (places.includes(count)) continue;
      for (let key = 1; key < places.length; key++) places[key] = (places[key] ?? 0) + (places[key - 1] ?? 0);
      for (let at = 0; at < count; at++) {
        const entry = order[at] ?? 0;
        const key = keys[entry] ?? 0;
        const place = places[key] ?? 0;
        next[place] = entry;
        places[key] = place + 1;
      }
      [order, next] = [next, order];
    }
    return order;
  }

  /** Takes two bytes of every id as its key, and counts each key one place on. */
  #countKeys(first: number, keys: Uint16Array): Uint32Array {
    const [ids, starts] = [this.#ids, this.#idStart.values()];
    const counts = new Uint32Array(0x8001);
    for (let at = 0; at < keys.length; at++) {
      const place = (starts[at] ?? 0) + first;
      const end = this.#idEnd(at);
      // A shorter id comes before those it begins: no byte of an id is 0, and none is beyond ASCII.
      const high = place < end ? (ids[place] ?? 0) : 0;
      const low = place + 1 < end ? (ids[place + 1] ?? 0) : 0;
      const key = (high << 7) | low;
      keys[at] = key;
      counts[key + 1] = (counts[key + 1] ?? 0) + 1;
    }
    return counts;
  }

  #addId(bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (this.#idBytes + length > this.#ids.length) {
      const grown = new Uint8Array(this.#ids.length * 2 + length);
      grown.set(this.#ids);
      this.#ids = grown;
    }
    this.#idStart.push(this.#idBytes);
    // Short copies: a call into the runtime would cost more than the loop.
    if (length > 256) this.#ids.set(bytes.subarray(start, end), this.#idBytes);
    else for (let at = 0; at < length; at++) this.#ids[this.#idBytes + at] = bytes[start + at] ?? 0;
    this.#idBytes += length;
    if (length > this.#longestId) this.#longestId = length;
  }
}

/** Where a line may be written. */
export interface LinePlace {
  readonly words: Words;
  readonly at: number;
}

/** Some of the bytes of an array. */
export interface Slice {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** One line among others: the row it came from, and where its id and its canonical JSON stand. */
export interface LineEntry {
  readonly row: number;
  readonly ids: Uint8Array;
  readonly idStart: number;
  readonly idEnd: number;
  readonly lines: Uint8Array;
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** Compares the ids of two entries by their bytes. */
export function compareIds(left: LineEntry, right: LineEntry): number {
  const leftLength = left.idEnd - left.idStart;
  const rightLength = right.idEnd - right.idStart;
  const shorter = Math.min(leftLength, rightLength);
  for (let at = 0; at < shorter; at++) {
    const difference = (left.ids[left.idStart + at] ?? 0) - (right.ids[right.idStart + at] ?? 0);
    if (difference !== 0) return difference;
  }
  return leftLength - rightLength;
}

/** The line of an entry as text. */
export function lineText({ lines, lineStart, lineEnd }: LineEntry): string {
  return Buffer.from(lines.buffer, lines.byteOffset + lineStart, lineEnd - lineStart).toString();
}
