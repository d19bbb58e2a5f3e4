import { type Digest, type Result, succeed, utf8 } from '../../core/kernel/index.js';
import { stepLines } from '../../core/versions/index.js';
import { linesOf } from '../lines.js';
import type { Store } from '../store.js';
import { LineReader, openLines } from './line-reader.js';
import type { AdoptedVersion } from './model.js';

/** Lines are written this many at a time. */
const batchLines = 4096;

/**
 * Keeps a snapshot with lines added to it: what stood stays, a record of the same id is replaced. Neither is ever held.
 *
 * @param lines - canonical lines in order of id
 * @returns the new snapshot and its number of records, or `sdk.object-missing`
 */
export async function putSupplemented(
  store: Store,
  before: Digest | undefined,
  lines: AsyncIterable<Uint8Array>,
): Promise<Result<Pick<AdoptedVersion, 'snapshot' | 'count'>>> {
  const old = await openLines(store, before);
  if (!old.ok) return old;
  const fresh = new LineReader(linesOf(lines));
  let count = 0;
  async function* merged(reader: LineReader): AsyncGenerator<Uint8Array> {
    let batch: string[] = [];
    for (;;) {
      const [left, right] = [await reader.head(), await fresh.head()];
      const step = stepLines(left, right);
      if (step === undefined) break;
      batch.push((step.takesAfter ? right : left) ?? '');
      count++;
      if (step.takesBefore) reader.next();
      if (step.takesAfter) fresh.next();
      if (batch.length < batchLines) continue;
      yield utf8(`${batch.join('\n')}\n`);
      batch = [];
    }
    if (batch.length > 0) yield utf8(`${batch.join('\n')}\n`);
  }
  const snapshot = await store.writeObject(merged(old.value));
  return succeed({ snapshot, count });
}
