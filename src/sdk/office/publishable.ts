import { listTextCells, type PublishedCell, scanPersonalData } from '../../core/disclosure/index.js';
import type { Issue } from '../../core/kernel/index.js';
import type { DraftPlan } from '../../core/plan/index.js';
import type { InspectionTarget, Inspector } from '../../core/pools/index.js';

/**
 * Whatever a bundle will hold is looked at before sealing: a telephone number in a name, or in a reason for recusal,
 * that only turns up at publishing could not be mended any more.
 *
 * @returns `disclosure.personal-data` for every text of the task, items, rules and both registers that holds some; the
 *   path names the record by its id, since its row in the imported file is not known here
 * @basis 个人信息保护法 第六条
 */
export function checkPublishable(
  { task, rules, items }: DraftPlan,
  pools: { readonly targets: readonly InspectionTarget[]; readonly inspectors: readonly Inspector[] },
): Issue[] {
  const records = [
    { ...task, id: task.drawId },
    rules,
    ...items.records,
    ...pools.targets,
    ...pools.inspectors,
  ];
  const known = new Set<string>(pools.targets.map(({ id }) => id));
  return scanPersonalData(listCells(records, known));
}

function* listCells(
  records: readonly { readonly id: string }[],
  known: ReadonlySet<string>,
): Generator<PublishedCell> {
  for (const record of records) {
    for (const { row: _, ...cell } of listTextCells(record.id, [record], known)) yield cell;
  }
}
