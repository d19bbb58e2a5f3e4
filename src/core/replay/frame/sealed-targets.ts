import type { IdList } from '../../draw/index.js';
import {
  type ByteSource,
  type Digest,
  type Identifier,
  linePieces,
  linesIn,
  pieceOf,
  utf8ToText,
} from '../../kernel/index.js';
import { type FrameSummary, growFrameTree, parseTargetEntry, type TargetEntry } from '../../plan/index.js';
import { entryOf, readPlainEntry } from './plain-entry.js';
import type { SealedFrame } from './sealed-frame.js';
import type { TargetRows } from './target-rows.js';

/** The frame of the targets in columns: what the checks ask of all is at hand, whole entries are read again. */
export interface SealedTargets extends SealedFrame<TargetEntry> {
  /** How many rows are of a stratum. */
  sizeOf(stratum: Identifier): number;
  /** The ids of a stratum, in byte order. */
  idsOf(stratum: Identifier): IdList;
  /** The stratum of a target; none where it is excluded or not there. */
  stratumOf(id: Identifier): Identifier | undefined;
  /** The entries of those of `ids` that are there, in byte order. */
  pick(ids: Iterable<Identifier>): ReadonlyMap<Identifier, TargetEntry>;
}

/** So much is read at once where only some rows are asked for. */
const window = 2 ** 18;
const idsAtOnce = 1024;
const longestId = 64;

/**
 * A frame whose rows were found to be sound, with the file they stand in.
 */
export function sealedTargets(source: ByteSource, rows: TargetRows): SealedTargets {
  const { size, groups, groupOf } = rows;
  const groupByStratum = new Map(groups.map(({ stratum }, at) => [stratum, at]));
  let sorted: SortedRows | undefined;
  const lines = () => linesOf(source);
  return {
    size,
    counts: countRows(rows),
    rootUnder: (saltKey) => rootOf(source, { rows, saltKey }),
    lines,
    entries: function* () {
      for (const line of lines()) yield readEntry(line);
    },
    idAt: (row) => (row < size ? idAt(rows, row) : undefined),
    sizeOf: (stratum) => groups[groupByStratum.get(stratum) ?? -1]?.size ?? 0,
    idsOf: (stratum) => {
      const group = groupByStratum.get(stratum);
      if (group === undefined) return [];
      sorted ??= sortByGroup(rows);
      const [from, to] = [sorted.starts[group] as number, sorted.starts[group + 1] as number];
      return new IdColumn(rows, sorted.rows.subarray(from, to));
    },
    stratumOf: (id) => groups[groupOf[rowOf(rows, id)] ?? -1]?.stratum,
    pick: (ids) => {
      const found = new Set<number>();
      for (const id of ids) {
        const row = rowOf(rows, id);
        if (row >= 0) found.add(row);
      }
      return readRows(source, { rows, wanted: Uint32Array.from(found).sort((left, right) => left - right) });
    },
  };
}

function countRows({ size, groups }: TargetRows): Omit<FrameSummary, 'root'> {
  const excluded = new Map<string, number>();
  let eligible = 0;
  for (const group of groups) {
    if (group.excluded === undefined) eligible += group.size;
    else for (const reason of group.excluded) excluded.set(reason, (excluded.get(reason) ?? 0) + group.size);
  }
  return { universe: size, eligible, excluded: Object.fromEntries(excluded) };
}

function rootOf(
  source: ByteSource,
  { rows, saltKey }: { readonly rows: TargetRows; readonly saltKey: Digest },
): Digest {
  const tree = growFrameTree(saltKey);
  let row = 0;
  for (const { bytes } of linePieces(source)) {
    for (const line of linesIn(bytes)) {
      const [from, to] = idSpan(rows, row);
      tree.add({ bytes: rows.ids, from, to }, line);
      row++;
    }
  }
  return tree.root();
}

function* linesOf(source: ByteSource): Generator<string> {
  for (const { bytes } of linePieces(source))
    for (const { from, to } of linesIn(bytes)) yield utf8ToText(bytes.subarray(from, to)) ?? '';
}

function readRows(
  source: ByteSource,
  { rows: { starts }, wanted }: { readonly rows: TargetRows; readonly wanted: Uint32Array },
): ReadonlyMap<Identifier, TargetEntry> {
  const entries = new Map<Identifier, TargetEntry>();
  let held: Uint8Array = new Uint8Array(0);
  let heldFrom = 0;
  for (const row of wanted) {
    const [from, to] = [starts[row] as number, (starts[row + 1] as number) - 1];
    if (from < heldFrom || to > heldFrom + held.length) {
      source.release?.(held);
      held = pieceOf(source, { from, to: Math.min(Math.max(from + window, to), source.length) });
      heldFrom = from;
    }
    const entry = readEntry(utf8ToText(held.subarray(from - heldFrom, to - heldFrom)) ?? '');
    entries.set(entry.id, entry);
  }
  source.release?.(held);
  return entries;
}

/** @throws RangeError when the line is no longer the one that was found to be sound. */
function readEntry(line: string): TargetEntry {
  const plain = readPlainEntry(line, 0);
  if (plain?.end === line.length) return entryOf(plain);
  const entry = parseTargetEntry(line);
  if (!entry.ok) throw new RangeError('Cannot read a row again: the file has changed');
  return entry.value;
}

interface SortedRows {
  /** Rows by group, within a group in their order. */
  readonly rows: Uint32Array;
  /** Where each group begins; one more, where the last ends. */
  readonly starts: Uint32Array;
}

function sortByGroup({ size, groups, groupOf }: TargetRows): SortedRows {
  const starts = new Uint32Array(groups.length + 1);
  for (const [at, group] of groups.entries()) starts[at + 1] = (starts[at] as number) + group.size;
  const next = starts.slice();
  const sorted = new Uint32Array(size);
  for (let row = 0; row < size; row++) {
    const group = groupOf[row] as number;
    sorted[next[group] as number] = row;
    next[group] = (next[group] as number) + 1;
  }
  return { rows: sorted, starts };
}

function idSpan({ idEnds }: TargetRows, row: number): [number, number] {
  return [row === 0 ? 0 : (idEnds[row - 1] as number), idEnds[row] as number];
}

function idAt(rows: TargetRows, row: number): Identifier {
  return readIds(rows, Uint32Array.of(row))[0] as Identifier;
}

/** Ids that are made a lot at a time as they are asked for in turn, and not kept. */
class IdColumn implements IdList {
  readonly length: number;
  private first = 0;
  private lot: readonly Identifier[] = [];

  constructor(
    private readonly rows: TargetRows,
    private readonly wanted: Uint32Array,
  ) {
    this.length = wanted.length;
  }

  at(index: number): Identifier | undefined {
    if (index < this.first || index >= this.first + this.lot.length) {
      this.first = index - (index % idsAtOnce);
      this.lot = readIds(this.rows, this.wanted.subarray(this.first, this.first + idsAtOnce));
    }
    return this.lot[index - this.first];
  }

  slice(): Identifier[] {
    return readIds(this.rows, this.wanted);
  }
}

/** Ids are read many at a time: a decoder takes longer to be asked than to decode. */
function readIds(rows: TargetRows, wanted: Uint32Array): Identifier[] {
  const ids: Identifier[] = [];
  const held = new Uint8Array(idsAtOnce * longestId);
  for (let first = 0; first < wanted.length; first += idsAtOnce) {
    const some = wanted.subarray(first, first + idsAtOnce);
    let end = 0;
    for (const row of some) {
      const [from, to] = idSpan(rows, row);
      for (let at = from; at < to; at++) held[end++] = rows.ids[at] as number;
    }
    const text = utf8ToText(held.subarray(0, end)) ?? '';
    let at = 0;
    for (const row of some) {
      const [from, to] = idSpan(rows, row);
      // SAFETY: an id was written there.
      ids.push(text.slice(at, at + to - from) as Identifier);
      at += to - from;
    }
  }
  return ids;
}

/** The row of an id, or −1. */
function rowOf(rows: TargetRows, id: string): number {
  let [low, high] = [0, rows.size - 1];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const order = compareId(rows, { row: middle, id });
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Below 0 where the id of the row comes first. */
function compareId(rows: TargetRows, { row, id }: { readonly row: number; readonly id: string }): number {
  const [from, to] = idSpan(rows, row);
  const length = to - from;
  for (let at = 0; at < length && at < id.length; at++) {
    const difference = (rows.ids[from + at] as number) - id.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return length - id.length;
}
