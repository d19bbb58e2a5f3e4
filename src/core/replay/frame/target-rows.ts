import { type Identifier, utf8 } from '../../kernel/index.js';
import { isEligible, type TargetEntry } from '../../plan/index.js';
import { withRoom } from './growing-column.js';
import { type PlainEntry, reasonsOf } from './plain-entry.js';

const wordSpan = 2 ** 32;

/** What rows have in common: their stratum, or the reasons they are excluded for. */
export interface RowGroup {
  readonly stratum?: Identifier;
  readonly excluded?: readonly string[];
  /** How many rows are of it. */
  size: number;
}

/** Row by row, in arrays of numbers: some forty bytes a row, where an object takes some two hundred. */
export interface TargetRows {
  readonly size: number;
  /** All ids, one after the other, as ASCII. */
  readonly ids: Uint8Array;
  /** Where the id of each row ends in `ids`. */
  readonly idEnds: Uint32Array;
  /** Which of the groups each row is of. */
  readonly groupOf: Uint32Array;
  readonly groups: readonly RowGroup[];
  /** Where each row begins in the file; one more, where the last ends. */
  readonly starts: Uint32Array | Float64Array;
}

/** Takes the rows of a frame one by one. */
export class RowCollector {
  private size = 0;
  private ids = new Uint8Array(0);
  private idEnds = new Uint32Array(0);
  private groupOf = new Uint32Array(0);
  private starts: Uint32Array | Float64Array;
  private idEnd = 0;
  private readonly groups: RowGroup[] = [];
  private readonly byStratum = new Map<string, number>();
  private readonly byReasons = new Map<string, number>();

  /** @param length - of the file: places in most fit into four bytes */
  constructor(length: number) {
    this.starts = length < wordSpan ? new Uint32Array(0) : new Float64Array(0);
  }

  /** A row whose id lies in `bytes`, at the same places as in the text that it was read from. */
  addPlain(
    { id, idAt, stratum, reasons }: PlainEntry,
    { bytes, start }: { bytes: Uint8Array; start: number },
  ) {
    this.add(id.length, { group: this.groupAt(stratum, reasons ?? ''), start });
    for (let at = 0; at < id.length; at++) this.ids[this.idEnd - id.length + at] = bytes[idAt + at] as number;
  }

  addEntry(entry: TargetEntry, start: number): void {
    const group = isEligible(entry)
      ? this.groupAt(entry.stratum, '')
      : this.groupOfReasons(JSON.stringify(entry.excluded), entry.excluded);
    this.add(entry.id.length, { group, start });
    this.ids.set(utf8(entry.id), this.idEnd - entry.id.length);
  }

  finish(end: number): TargetRows {
    this.starts = withRoom(this.starts, this.size + 1);
    this.starts[this.size] = end;
    const { size, ids, idEnds, groupOf, groups, starts } = this;
    return { size, ids, idEnds, groupOf, groups, starts };
  }

  private add(idLength: number, { group, start }: { readonly group: number; readonly start: number }): void {
    const row = this.size++;
    this.idEnd += idLength;
    this.ids = withRoom(this.ids, this.idEnd);
    this.idEnds = withRoom(this.idEnds, this.size);
    this.groupOf = withRoom(this.groupOf, this.size);
    this.starts = withRoom(this.starts, this.size);
    this.idEnds[row] = this.idEnd;
    this.groupOf[row] = group;
    this.starts[row] = start;
    (this.groups[group] as RowGroup).size++;
  }

  private groupAt(stratum: Identifier | undefined, reasons: string): number {
    if (stratum === undefined) return this.groupOfReasons(reasons, undefined);
    const known = this.byStratum.get(stratum);
    if (known !== undefined) return known;
    this.byStratum.set(stratum, this.groups.length);
    return this.groups.push({ stratum, size: 0 }) - 1;
  }

  private groupOfReasons(key: string, reasons: readonly string[] | undefined): number {
    const known = this.byReasons.get(key);
    if (known !== undefined) return known;
    this.byReasons.set(key, this.groups.length);
    return this.groups.push({ excluded: reasons ?? reasonsOf(key), size: 0 }) - 1;
  }
}
