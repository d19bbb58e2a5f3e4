import type { PlannedTask } from '../../core/annual-plan/index.js';
import { listTextCells, type PublishedCell, scanPersonalData } from '../../core/disclosure/index.js';
import type { Issue } from '../../core/kernel/index.js';
import type { DraftPlan } from '../../core/plan/index.js';
import type { InspectionTarget, Inspector } from '../../core/pools/index.js';

/** What publishing knows the ids of targets by. */
type KnownIds = Pick<ReadonlySet<string>, 'has'>;

/**
 * Whatever a bundle will hold is looked at before sealing: a telephone number in a name, or in a reason for recusal,
 * that only turns up at publishing could not be mended any more.
 *
 * @param found.inTargets - what `checkTarget` found in the register of targets
 * @returns `disclosure.personal-data` for every text of the task, items, rules and both registers that holds some; the
 *   path names the record by its id, since its row in the imported file is not known here
 * @basis 个人信息保护法 第六条
 */
export function checkPublishable(
  { task, rules, items, targets }: DraftPlan,
  found: { readonly inTargets: readonly Issue[]; readonly inspectors: readonly Inspector[] },
): Issue[] {
  const known = { has: (id: string) => holdsId(targets, id) };
  const papers = [{ ...task, id: task.drawId }, rules, ...items.records];
  return [
    ...scanPersonalData(listCells(papers, known)),
    ...found.inTargets,
    ...scanPersonalData(listCells(found.inspectors, known)),
  ];
}

/** The part of `checkPublishable` that looks at one target. */
export function checkTarget(target: InspectionTarget): Issue[] {
  return scanPersonalData(listTextCells(target.id, target, { has: (id) => id === target.id }));
}

/** The same for the row of the annual plan, which is published with the draw. */
export function checkPlannedRow(row: PlannedTask): Issue[] {
  return scanPersonalData(listTextCells(row.id, row, new Set([row.id])));
}

function* listCells(records: readonly { readonly id: string }[], known: KnownIds): Generator<PublishedCell> {
  for (const record of records) yield* listTextCells(record.id, record, known);
}

/** A frame is in id order: a set of millions of ids beside it is not needed. */
function holdsId(frame: DraftPlan['targets'], id: string): boolean {
  let [from, to] = [0, frame.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((frame[middle]?.id ?? '') < id) from = middle + 1;
    else to = middle;
  }
  return frame[from]?.id === id;
}
