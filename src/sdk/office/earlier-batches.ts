import { type Digest, fail, type Issue, issueOf, type Result, succeed } from '../../core/kernel/index.js';
import type { EarlierBatch, InspectionTask } from '../../core/plan/index.js';
import { selectedIn } from '../../core/record/index.js';
import type { Store } from '../store.js';
import { loadRecord } from './draw.js';
import type { DrawState, Ledger } from './ledger.js';
import { issuesOf } from './sealed-draw.js';

/**
 * The batches of a plan item before the one of a task, with whom they drew. A batch that has drawn nobody yet is in the
 * way: whom it will draw is not known, and so cannot be left out. A rehearsal draws nobody for an official task.
 *
 * @returns the batches in their order, or `sdk.batch-not-drawn` for each that is missing
 */
export async function earlierBatches(
  store: Store,
  { draws }: Ledger,
  { planItem, batch = 1, mode }: InspectionTask,
): Promise<Result<readonly EarlierBatch[]>> {
  const drawn = new Map<number, DrawState & { readonly recorded: Digest }>();
  for (const draw of draws.values()) {
    const { sealed, recorded } = draw;
    if (sealed?.planItem !== planItem || sealed.batch === undefined || recorded === undefined) continue;
    if (sealed.mode === 'official' || mode === 'rehearsal') drawn.set(sealed.batch, { ...draw, recorded });
  }
  const earlier: EarlierBatch[] = [];
  const issues: Issue[] = [];
  for (let number = 1; number < batch; number++) {
    const draw = drawn.get(number);
    const record = draw && (await loadRecord(store, draw.recorded));
    if (draw === undefined || record === undefined) {
      const args = { planItem, batch, missing: number };
      issues.push(issueOf('sdk.batch-not-drawn', { path: ['batch'], args }));
    } else if (record.ok) {
      earlier.push({
        drawId: draw.id,
        batch: number,
        record: draw.recorded,
        selected: selectedIn(record.value),
      });
    } else issues.push(...issuesOf(record));
  }
  return issues.length > 0 ? fail(issues) : succeed(earlier);
}
