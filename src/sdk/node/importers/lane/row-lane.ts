import { compareText, utf8 } from '../../../../core/kernel/index.js';
import type { OpenRegister } from '../../../../core/registers/index.js';
import { BytePool } from './byte-pool.js';
import { type Careful, fieldJson, learnRow } from './cell-effects.js';
import type { LaneColumns } from './lane-columns.js';
import {
  isCareful,
  isFilledCell,
  isNoted,
  isWritten,
  type LaneNumbers,
  LearntCells,
  type NoteChange,
  takesNotesBack,
} from './learnt-cells.js';
import type { LinePlace } from './line-runs.js';
import type { NameHash } from './name-hashes.js';
import { hashPlainName, isCreditCodeAt, isPlainAscii } from './plain-bytes.js';
import type { ScannedRecord } from './record-scanner.js';
import { copyWords, type Words } from './words.js';

/** What is known of ids that begin with the same two characters. */
interface IdClass<Field extends string, Item extends object> {
  /** The fields of a row with nothing but id and name: slot, place and length of their JSON. */
  readonly fields: readonly { readonly slot: number; readonly start: number; readonly length: number }[];
  readonly notes: readonly NoteChange[];
  readonly cells: readonly LearntCells<Field, Item>[];
}

/** The longest line that a row of the lane can come to: its cells are short. */
export const longestLine = 16 * 1024;

/** A row that went the fast way: how long its canonical JSON is. Used again for every row. */
export interface LaneRow {
  length: number;
  readonly own: NameHash;
  readonly folded: NameHash;
  /** For each expected column whether the row has a value in it. */
  readonly filled: boolean[];
}

/** Where a row goes. */
export interface LaneOutput {
  readonly row: LaneRow;
  readonly place: LinePlace;
}

export function emptyLaneRow(): LaneRow {
  const hash = () => ({ low: 0, high: 0 });
  return { length: 0, own: hash(), folded: hash(), filled: [] };
}

const [idSlot, nameSlot] = [0, 1];

/**
 * Reads rows that have nothing about them to tell, from their bytes. What a cell comes to is learnt from the careful
 * reader, one text of a column at a time, on a row that has nothing else in it; so there is one definition of every
 * value, and this file knows no column's meaning. It rests on a law that tests hold it to: beside the first two
 * characters of the id, what a cell comes to does not depend on the other cells of its row; and of most columns not on the id either.
 */
export class RowLane<Field extends string, Item extends object> {
  readonly #register: OpenRegister<Field, Item>;
  readonly #columns: LaneColumns;
  /** Places of the expected columns among the repeating ones. */
  readonly #expected: readonly number[];
  readonly #classes = new Map<number, IdClass<Field, Item> | Careful>();
  /** What is learnt of the columns that say the same beside every id. */
  readonly #shared = new Map<number, LearntCells<Field, Item>>();
  readonly #json = new BytePool();
  /** Slots of fields in the order they were met, and the same in the order of canonical JSON. */
  readonly #fields: string[] = [];
  #order: readonly number[] = [];
  readonly #noteKeys: string[] = [];
  readonly #changes: number[] = [];
  readonly #numbers: LaneNumbers;
  /** The row at hand: the numbers of its texts, and where the JSON of each field stands. */
  readonly #texts: Int32Array;
  readonly #starts = new Int32Array(256);
  readonly #lengths = new Int32Array(256);

  constructor(register: OpenRegister<Field, Item>, columns: LaneColumns) {
    this.#register = register;
    this.#columns = columns;
    this.#expected = columns.expected.map((column) => columns.repeating.indexOf(column));
    this.#texts = new Int32Array(columns.repeating.length);
    this.#numbers = {
      json: this.#json,
      slotOf: (field) => this.#slotOf(field),
      noteOf: (note) => this.#noteOf(note),
    };
    for (const field of ['id', 'name']) {
      const begin = utf8(`,"${field}":"`);
      const slot = this.#slotOf(field);
      this.#starts[slot] = this.#json.add(begin);
      this.#lengths[slot] = begin.length;
    }
  }

  /** Reads one record, writes its line at `place`, or tells that it has to go the careful way, with nothing counted. */
  take(words: Words, record: ScannedRecord, { row, place }: LaneOutput): boolean {
    const { bytes } = words;
    const { id, name, otherIds, repeating } = this.#columns;
    const { starts, ends } = record;
    if (record.count !== this.#register.columns.headers.length || record.escaped) return false;
    const idStart = starts[id] ?? 0;
    if (!isCreditCodeAt(bytes, idStart, ends[id] ?? 0)) return false;
    if (!hashPlainName(bytes, starts[name] ?? 0, ends[name] ?? 0, row)) return false;
    for (const other of otherIds)
      if (!isPlainAscii(bytes, starts[other] ?? 0, ends[other] ?? 0)) return false;
    const idClass = this.#classOf(bytes, idStart);
    if (idClass === 'careful') return false;

    for (let slot = nameSlot + 1; slot < this.#fields.length; slot++) this.#lengths[slot] = 0;
    for (const { slot, start, length } of idClass.fields) this.#setField(slot, start, length);
    let noted = idClass.notes.length > 0 ? 1 : 0;
    for (let at = 0; at < repeating.length; at++) {
      const column = repeating[at] ?? 0;
      const cells = idClass.cells[at];
      const text = cells?.numberOf(words, starts[column] ?? 0, ends[column] ?? 0) ?? -1;
      if (cells === undefined || text < 0) return false;
      const flags = cells.flags(text);
      if (flags & isCareful) return false;
      if (flags & isWritten) this.#setField(cells.slot(text), cells.start(text), cells.length(text));
      if (flags & isNoted) noted += flags & takesNotesBack ? -1 : 2;
      this.#texts[at] = text;
    }
    if (noted !== 0 && !this.#countNotes(idClass)) return false;
    this.#countFilled(idClass, row);
    row.length = this.#write(words, record, place);
    return true;
  }

  #setField(slot: number, start: number, length: number): void {
    this.#starts[slot] = start;
    this.#lengths[slot] = length;
  }

  /** Adds to the counts of notes; the first time that a note is taken is for the careful reader, who says where. */
  #countNotes({ notes: ofClass, cells }: IdClass<Field, Item>): boolean {
    const { notes } = this.#register.notes;
    const changes = this.#changes;
    changes.fill(0);
    for (const { note, change } of ofClass) changes[note] = (changes[note] ?? 0) + change;
    for (let at = 0; at < cells.length; at++) {
      for (const { note, change } of cells[at]?.notes(this.#texts[at] ?? 0) ?? [])
        changes[note] = (changes[note] ?? 0) + change;
    }
    for (let note = 0; note < changes.length; note++)
      if ((changes[note] ?? 0) > 0 && !notes.has(this.#noteKeys[note] ?? '')) return false;
    for (let note = 0; note < changes.length; note++) {
      const change = changes[note] ?? 0;
      const known = change > 0 ? notes.get(this.#noteKeys[note] ?? '') : undefined;
      if (known) known.count += change;
    }
    return true;
  }

  #countFilled({ cells }: IdClass<Field, Item>, row: LaneRow): void {
    const { filled } = this.#register.notes;
    for (let at = 0; at < this.#expected.length; at++) {
      const place = this.#expected[at] ?? 0;
      const has = ((cells[place]?.flags(this.#texts[place] ?? 0) ?? 0) & isFilledCell) !== 0;
      row.filled[at] = has;
      const column = this.#columns.expected[at] ?? 0;
      if (has) filled.set(column, (filled.get(column) ?? 0) + 1);
    }
  }

  #classOf(bytes: Uint8Array, start: number): IdClass<Field, Item> | Careful {
    const key = ((bytes[start] ?? 0) << 8) | (bytes[start + 1] ?? 0);
    const known = this.#classes.get(key);
    if (known !== undefined) return known;
    const learnt = this.#learnClass(String.fromCharCode(...bytes.subarray(start, start + 18)));
    this.#classes.set(key, learnt);
    return learnt;
  }

  #learnClass(sample: string): IdClass<Field, Item> | Careful {
    const base = learnRow(this.#register, this.#columns, { id: sample });
    if (base === 'careful') return base;
    const fields = Object.entries(base.fields)
      .map(([field, value]) => ({ slot: this.#slotOf(field), json: utf8(`,${fieldJson(field, value)}`) }))
      .filter(({ slot }) => slot > nameSlot)
      .map(({ slot, json }) => ({ slot, start: this.#json.add(json), length: json.length }));
    const notes = [...base.notes].map(([note, change]) => ({ note: this.#noteOf(note), change }));
    const learning = { numbers: this.#numbers, sample, base };
    const cells = this.#columns.repeating.map((column) => {
      const known = this.#shared.get(column);
      if (known) return known;
      const fresh = new LearntCells(this.#register, this.#columns, { column, ...learning });
      if (!this.#columns.idDependent.includes(column)) this.#shared.set(column, fresh);
      return fresh;
    });
    return { fields, notes, cells };
  }

  #slotOf(field: string): number {
    const known = this.#fields.indexOf(field);
    if (known >= 0) return known;
    this.#fields.push(field);
    const slots = this.#fields.map((_, slot) => slot);
    this.#order = slots.sort((left, right) =>
      compareText(this.#fields[left] ?? '', this.#fields[right] ?? ''),
    );
    return this.#fields.length - 1;
  }

  #noteOf(note: string): number {
    const known = this.#noteKeys.indexOf(note);
    if (known >= 0) return known;
    this.#changes.push(0);
    return this.#noteKeys.push(note) - 1;
  }

  /** Id and name are copied as they stand: plain bytes need no escape. */
  #write(
    { view }: Words,
    { starts, ends }: ScannedRecord,
    { words, at: begin }: LaneOutput['place'],
  ): number {
    const { bytes: line, view: out } = words;
    const json = this.#json.words.view;
    const order = this.#order;
    let at = begin;
    for (let place = 0; place < order.length; place++) {
      const slot = order[place] ?? 0;
      const length = this.#lengths[slot] ?? 0;
      if (length === 0) continue;
      const first = this.#starts[slot] ?? 0;
      copyWords(json, first, first + length, out, at);
      at += length;
      if (slot > nameSlot) continue;
      const column = slot === idSlot ? this.#columns.id : this.#columns.name;
      const start = starts[column] ?? 0;
      const end = ends[column] ?? 0;
      copyWords(view, start, end, out, at);
      at += end - start;
      line[at++] = 0x22;
    }
    // Every field was kept with a comma in front.
    line[begin] = 0x7b;
    line[at++] = 0x7d;
    return at - begin;
  }
}
