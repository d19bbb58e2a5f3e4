import { GrowingFloat64, GrowingUint32 } from './growing.js';

/** Where a hash begins. */
export const seeds = { low: 0x811c9dc5 | 0, high: 0x9e3779b9 | 0 };

/** One hash in the making, taken unit by unit. It only has to be spread well: nothing rests on it but a warning. */
export interface NameHash {
  low: number;
  high: number;
}

export function mixLow(low: number, unit: number): number {
  return Math.imul(low ^ unit, 0x01000193);
}

export function mixHigh(high: number, unit: number): number {
  const mixed = Math.imul(high ^ unit, 0x85ebca6b);
  return (mixed << 13) | (mixed >>> 19);
}

export function startHash(hash: NameHash): void {
  hash.low = seeds.low;
  hash.high = seeds.high;
}

export function hashUnit(hash: NameHash, unit: number): void {
  hash.low = mixLow(hash.low, unit);
  hash.high = mixHigh(hash.high, unit);
}

export function hashText(hash: NameHash, text: string): void {
  startHash(hash);
  for (let at = 0; at < text.length; at++) hashUnit(hash, text.charCodeAt(at));
}

/** Names that stand in more than one row: how many, and the rows of the one that comes first. */
export interface NameGroups {
  readonly count: number;
  readonly first: readonly number[];
}

/**
 * The names of a register as hashes of 53 bits, 20 bytes a row: enough to find which occur again and which differ in width or
 * blanks only, without holding a name.
 */
export class NameRows {
  readonly #rows = new GrowingUint32();
  readonly #own = new GrowingFloat64();
  readonly #folded = new GrowingFloat64();

  add(row: number, own: NameHash, folded: NameHash): void {
    this.#rows.push(row);
    this.#own.push(numberOf(own));
    this.#folded.push(numberOf(folded));
  }

  /** The groups of rows with one name, and of rows whose different names fold to one; rows left out do not count. */
  groups(leftOut: ReadonlySet<number>): { readonly same: NameGroups; readonly similar: NameGroups } {
    const rows = this.#rows.values();
    const [own, folded] = [this.#own.values(), this.#folded.values()];
    return {
      same: groupsOf({ rows, keys: own, leftOut }),
      similar: groupsOf({ rows, keys: folded, names: own, leftOut }),
    };
  }
}

function numberOf({ low, high }: NameHash): number {
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}

/** Rows by a key; with `names` those of one key are a group only if they differ in name. */
interface Keyed {
  readonly rows: Uint32Array;
  readonly keys: Float64Array;
  readonly names?: Float64Array;
  readonly leftOut: ReadonlySet<number>;
}

/** What is known of a key: where it came first, and whether it came again. */
interface KeyState {
  readonly first: number;
  again: boolean;
}

function groupsOf({ rows, keys, names, leftOut }: Keyed): NameGroups {
  const repeated = perhapsRepeated(keys);
  const states = new Map<number, KeyState>();
  const marks = new Uint8Array(1 << 20);
  for (const key of repeated) marks[markOf(key)] = 1;
  let count = 0;
  let earliest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    // Most names occur once: a look at their mark is cheaper than one into the set.
    if (marks[markOf(key)] === 0 || !repeated.has(key) || leftOut.has(rows[at] ?? 0)) continue;
    const state = states.get(key);
    if (state === undefined) states.set(key, { first: at, again: false });
    else if (!state.again && (names === undefined || names[at] !== names[state.first])) {
      state.again = true;
      count++;
      earliest = Math.min(earliest, state.first);
    }
  }
  const key = keys[earliest];
  const isMember = (row: number, at: number) => keys[at] === key && !leftOut.has(row);
  return { count, first: count === 0 ? [] : Array.from(rows.filter(isMember)) };
}

/**
 * The keys that may occur again, few besides those that do: a key whose bit was set before. A table of bits takes one look
 * a key where sorting takes twenty comparisons.
 */
function perhapsRepeated(keys: Float64Array): ReadonlySet<number> {
  const repeated = new Set<number>();
  let bits = 1 << 16;
  while (bits < keys.length * 64 && bits < 1 << 30) bits *= 2;
  const seen = new Uint32Array(bits / 32);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    // All of the key goes in: what differs above only would share a bit.
    const place =
      (Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 0x1_0000_0000) | 0, 0x85ebca6b)) & (bits - 1);
    const word = seen[place >>> 5] ?? 0;
    const bit = 1 << (place & 31);
    if ((word & bit) !== 0) repeated.add(key);
    else seen[place >>> 5] = word | bit;
  }
  return repeated;
}

function markOf(key: number): number {
  return (key | 0) & 0xfffff;
}
