import { type Digest, type Issue, issueOf } from '../../core/kernel/index.js';
import type { InspectionTask } from '../../core/plan/index.js';
import type { Ledger } from './ledger.js';
import type { SealedFact } from './schema.js';

/** What keeps a task from being sealed beside what was sealed before. */
export function findConflicts({ draws, handDowns }: Ledger, task: InspectionTask): Issue[] {
  const { drawId, planItem, handedDown } = task;
  const known = draws.get(drawId);
  if (known?.sealed !== undefined) {
    return [
      issueOf('sdk.draw-id-used', { path: ['drawId'], args: { draw: drawId, sealed: known.sealed.time } }),
    ];
  }
  const list = handedDown === undefined ? undefined : handDowns.get(handedDown)?.record;
  return (
    [...draws.values()]
      // Drawn or not: a second attempt at what was drawn once would be the choice that sealing is there to prevent.
      .filter(({ sealed }) => sealed !== undefined && isSameOccasion(sealed, task, list))
      .map(({ id }) => issueOf('sdk.plan-item-open', { path: ['planItem'], args: { planItem, draw: id } }))
  );
}

/**
 * Whether two draws would be two attempts at one thing: at the inspectors of one list, which whatever the plan item is called
 * is one; otherwise at one item of the annual plan.
 */
function isSameOccasion(
  sealed: SealedFact,
  { planItem, batch }: InspectionTask,
  list: Digest | undefined,
): boolean {
  if (list !== undefined && sealed.handedDown !== undefined) return sealed.handedDown === list;
  return sealed.planItem === planItem && !areTwoBatches(sealed.batch, batch);
}

/** A plan item is drawn once, or batch by batch: a draw without a batch is all of it. */
function areTwoBatches(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
