import { BytePool } from './byte-pool.js';
import { GrowingUint32 } from './growing.js';
import { type Words, wordsOf } from './words.js';

/** How many different texts of a column are worth remembering, and how long they may be. */
const mostEntries = 100_000;
const longestText = 200;

/** Numbers texts by their bytes: a column of statuses or dates says the same few things a million times. */
export class TextNumbers {
  #slots = new Int32Array(1024).fill(-1);
  readonly #pool = new BytePool();
  readonly #starts = new GrowingUint32();
  readonly #lengths = new GrowingUint32();
  readonly #hashes = new GrowingUint32();

  /** The number of a text, or −1 where it was not met before. */
  find({ view }: Words, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    const pool = this.#pool.words.view;
    const length = end - start;
    for (let slot = hashOf(view, start, end) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] ?? -1;
      if (entry < 0) return -1;
      if (this.#lengths.at(entry) !== length) continue;
      if (areSame(pool, this.#starts.at(entry), view, start, length)) return entry;
    }
  }

  /** Tells whether there is room for one more text of this length. */
  hasRoom(length: number): boolean {
    return length <= longestText && this.#starts.length < mostEntries;
  }

  /** Gives a text the next number. */
  add(text: Uint8Array): number {
    if (this.#starts.length * 2 >= this.#slots.length) this.#grow();
    const hash = hashOf(wordsOf(text).view, 0, text.length);
    this.#starts.push(this.#pool.add(text));
    this.#lengths.push(text.length);
    this.#hashes.push(hash);
    this.#place(this.#starts.length - 1, hash);
    return this.#starts.length - 1;
  }

  #place(entry: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (const [entry, hash] of this.#hashes.values().entries()) this.#place(entry, hash);
  }
}

function areSame(left: DataView, leftAt: number, right: DataView, rightAt: number, length: number): boolean {
  let at = 0;
  for (; at + 4 <= length; at += 4)
    if (left.getUint32(leftAt + at) !== right.getUint32(rightAt + at)) return false;
  for (; at < length; at++) if (left.getUint8(leftAt + at) !== right.getUint8(rightAt + at)) return false;
  return true;
}

/** By length and both ends: what a column says differs there, and a whole comparison follows anyway. */
function hashOf(view: DataView, start: number, end: number): number {
  const length = end - start;
  let hash = length;
  if (length >= 4) {
    hash = Math.imul(hash ^ view.getUint32(start), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13) ^ view.getUint32(end - 4), 0xc2b2ae35);
    if (length >= 9) hash = Math.imul(hash ^ (hash >>> 13) ^ view.getUint32(end - 8), 0x9e3779b1);
  } else for (let at = start; at < end; at++) hash = Math.imul(hash ^ view.getUint8(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
