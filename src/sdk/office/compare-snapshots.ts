import { type Digest, type Result, succeed } from '../../core/kernel/index.js';
import {
  countChange,
  type LineStep,
  noTotals,
  type PoolCounts,
  type RecordChange,
  stepLines,
  type VersionTotals,
} from '../../core/versions/index.js';
import type { Store } from '../store.js';
import { type LineReader, openLines } from './line-reader.js';

/** Two snapshots held against each other. */
export interface SnapshotComparison {
  readonly totals: VersionTotals;
  readonly before: PoolCounts;
  readonly after: PoolCounts;
}

/** Two snapshots; without `before` everything in `after` is new. */
export interface SnapshotPair {
  readonly before?: Digest | undefined;
  readonly after: Digest;
}

/**
 * Compares two snapshots line by line as they are read, so that neither is ever held.
 *
 * @param onChange - told of each record that differs, in order of id
 * @returns the comparison, or `sdk.object-missing`
 */
export async function compareSnapshots(
  store: Store,
  { before, after }: SnapshotPair,
  onChange: (change: RecordChange) => void = () => undefined,
): Promise<Result<SnapshotComparison>> {
  const [old, fresh] = [await openLines(store, before), await openLines(store, after)];
  if (!old.ok) return old;
  if (!fresh.ok) return fresh;
  try {
    return succeed(await compareLines(old.value, fresh.value, onChange));
  } catch (error) {
    // Whether an object is damaged is known at its end: what cannot be read may be just that.
    await old.value.finish();
    await fresh.value.finish();
    throw error;
  }
}

async function compareLines(
  old: LineReader,
  fresh: LineReader,
  onChange: (change: RecordChange) => void,
): Promise<SnapshotComparison> {
  const counts = { before: new DistrictCounts(), after: new DistrictCounts() };
  let totals = noTotals;
  for (;;) {
    const [left, right] = [await old.head(), await fresh.head()];
    const step: LineStep | undefined = stepLines(left, right);
    if (step === undefined) break;
    totals = countChange(totals, step.kind);
    if (step.change) onChange(step.change);
    if (step.takesBefore) counts.before.add(left ?? '');
    if (step.takesAfter) counts.after.add(right ?? '');
    if (step.takesBefore) old.next();
    if (step.takesAfter) fresh.next();
  }
  return { totals, before: counts.before.told(), after: counts.after.told() };
}

/** Counts records by district from their lines: the field stands in them as canonical JSON writes it. */
class DistrictCounts {
  readonly #districts = new Map<string, number>();
  #count = 0;

  add(line: string): void {
    this.#count++;
    const written = /[{,]"district":("(?:[^"\\]|\\.)*")/.exec(line)?.[1];
    if (written === undefined) return;
    const district: unknown = JSON.parse(written);
    if (typeof district === 'string') this.#districts.set(district, (this.#districts.get(district) ?? 0) + 1);
  }

  told(): PoolCounts {
    return { count: this.#count, districts: this.#districts };
  }
}
