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
    const same = groupsOf(rows, own, leftOut);
    const similar = groupsOf(rows, folded, leftOut).filter(
      (group) => new Set(group.map((at) => own[at])).size > 1,
    );
    return { same: told(same, rows), similar: told(similar, rows) };
  }
}

function numberOf({ low, high }: NameHash): number {
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}

/** Indexes that share a key, in groups of two or more; groups and members by row. */
function groupsOf(
  rows: Uint32Array,
  keys: Float64Array,
  leftOut: ReadonlySet<number>,
): readonly (readonly number[])[] {
  const repeated = new Set<number>();
  const sorted = keys.slice().sort();
  for (let at = 1; at < sorted.length; at++) {
    const key = sorted[at];
    if (key !== undefined && key === sorted[at - 1]) repeated.add(key);
  }
  const groups = new Map<number, number[]>();
  const marks = new Uint8Array(1 << 20);
  for (const key of repeated) marks[markOf(key)] = 1;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    // Most names occur once: a look at their mark is cheaper than one into the set.
    if (marks[markOf(key)] === 0 || !repeated.has(key) || leftOut.has(rows[at] ?? 0)) continue;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function markOf(key: number): number {
  return (key | 0) & 0xfffff;
}

function told(groups: readonly (readonly number[])[], rows: Uint32Array): NameGroups {
  const [first = []] = groups;
  return { count: groups.length, first: first.map((at) => rows[at] ?? 0) };
}
