import { utf8 } from '../../../../core/kernel/index.js';
import type { OpenRegister } from '../../../../core/registers/index.js';
import type { BytePool } from './byte-pool.js';
import { type Careful, learnCell, type RowEffect } from './cell-effects.js';
import { GrowingUint32 } from './growing.js';
import type { LaneColumns } from './lane-columns.js';
import { TextNumbers } from './text-numbers.js';
import type { Words } from './words.js';

/** By how much the count of a note changes; notes by their numbers. */
export interface NoteChange {
  readonly note: number;
  readonly change: number;
}

/** What a lane numbers: fields and notes, and the JSON of fields by where it stands in a pool. */
export interface LaneNumbers {
  readonly json: BytePool;
  readonly slotOf: (field: string) => number;
  readonly noteOf: (note: string) => number;
}

/** Flags of a learnt text. */
export const [isCareful, isFilledCell, isNoted, isWritten, takesNotesBack] = [1, 2, 4, 8, 16];

const none: readonly NoteChange[] = [];

/** What each text of one column comes to, learnt when it is first met. */
export class LearntCells<Field extends string, Item extends object> {
  readonly #register: OpenRegister<Field, Item>;
  readonly #columns: LaneColumns;
  readonly #column: number;
  readonly #numbers: LaneNumbers;
  readonly #texts = new TextNumbers();
  readonly #flags = new GrowingUint32();
  readonly #slots = new GrowingUint32();
  readonly #starts = new GrowingUint32();
  readonly #lengths = new GrowingUint32();
  readonly #notes: (readonly NoteChange[])[] = [];
  readonly #sample: string;
  readonly #base: RowEffect;

  constructor(
    register: OpenRegister<Field, Item>,
    columns: LaneColumns,
    {
      column,
      numbers,
      sample,
      base,
    }: {
      readonly column: number;
      readonly numbers: LaneNumbers;
      readonly sample: string;
      readonly base: RowEffect;
    },
  ) {
    this.#register = register;
    this.#columns = columns;
    this.#column = column;
    this.#numbers = numbers;
    this.#sample = sample;
    this.#base = base;
  }

  /** The number of a cell's text, or −1 where there are too many to remember. */
  numberOf(words: Words, start: number, end: number): number {
    const known = this.#texts.find(words, start, end);
    if (known >= 0) return known;
    return this.#texts.hasRoom(end - start) ? this.#learn(words.bytes.slice(start, end)) : -1;
  }

  flags(text: number): number {
    return this.#flags.at(text);
  }

  slot(text: number): number {
    return this.#slots.at(text);
  }

  start(text: number): number {
    return this.#starts.at(text);
  }

  length(text: number): number {
    return this.#lengths.at(text);
  }

  notes(text: number): readonly NoteChange[] {
    return this.#notes[text] ?? none;
  }

  #learn(bytes: Uint8Array): number {
    const effect = learnCell(this.#register, this.#columns, {
      id: this.#sample,
      base: this.#base,
      column: this.#column,
      text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(),
    });
    this.#keep(effect);
    return this.#texts.add(bytes);
  }

  #keep(effect: ReturnType<typeof learnCell> | Careful): void {
    const { field, notes = [], filled = false } = effect === 'careful' ? {} : effect;
    const json = utf8(field === undefined ? '' : `,${field.json}`);
    this.#flags.push(
      (effect === 'careful' ? isCareful : 0) |
        (filled ? isFilledCell : 0) |
        (notes.length > 0 ? isNoted : 0) |
        (this.#takesBack(notes) ? takesNotesBack : 0) |
        (field === undefined ? 0 : isWritten),
    );
    this.#slots.push(field === undefined ? 0 : this.#numbers.slotOf(field.key));
    this.#starts.push(this.#numbers.json.add(json));
    this.#lengths.push(json.length);
    this.#notes.push(notes.map(([note, change]) => ({ note: this.#numbers.noteOf(note), change })));
  }

  /** Whether just the notes of a row without this cell are not taken with it. */
  #takesBack(notes: readonly (readonly [note: string, change: number])[]): boolean {
    const { notes: base } = this.#base;
    return notes.length === base.size && notes.every(([note, change]) => base.get(note) === -change);
  }
}
