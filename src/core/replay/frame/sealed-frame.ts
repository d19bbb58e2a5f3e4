import { canonicalJson, type Digest, type Identifier } from '../../kernel/index.js';
import { countFrame, type FrameEntry, type FrameSummary, frameRoot } from '../../plan/index.js';

/** A frame as the checks ask it, however it is kept. Rows count from 0 here. */
export interface SealedFrame<Entry extends FrameEntry = FrameEntry> {
  readonly size: number;
  readonly counts: Omit<FrameSummary, 'root'>;
  /** The root over all rows under a salt key. */
  rootUnder(saltKey: Digest): Digest;
  /** Every row in turn, as the canonical JSON it is stored in. */
  lines(): Iterable<string>;
  /** Every row in turn. */
  entries(): Iterable<Entry>;
  /** The id of a row; none beyond the last. */
  idAt(row: number): Identifier | undefined;
}

/** A frame that is held entry by entry. */
export function heldFrame<Entry extends FrameEntry>(entries: readonly Entry[]): SealedFrame<Entry> {
  return {
    size: entries.length,
    counts: countFrame(entries),
    rootUnder: (saltKey) => frameRoot(entries, saltKey),
    lines: () => entries.map(canonicalJson),
    entries: () => entries,
    idAt: (row) => entries[row]?.id,
  };
}
