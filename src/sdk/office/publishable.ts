import { type PublishedCell, scanPersonalData } from '../../core/disclosure/index.js';
import type { Issue } from '../../core/kernel/index.js';
import { type DraftPlan, isEligible } from '../../core/plan/index.js';
import type { InspectionTarget } from '../../core/pools/index.js';

/**
 * Whatever a publication will show is looked at before sealing: a telephone number in a name that only turns up at
 * publishing could not be mended any more.
 *
 * @param targets - the register the draft was made of
 * @returns `disclosure.personal-data` for everyone who may be drawn, and for the task's, items' and rules' own words
 * @basis 个人信息保护法 第六条
 */
export function checkPublishable(draft: DraftPlan, targets: readonly InspectionTarget[]): Issue[] {
  return scanPersonalData(listCells(draft, targets));
}

function* listCells(
  { task, rules, items, targets: frame }: DraftPlan,
  targets: readonly InspectionTarget[],
): Generator<PublishedCell> {
  yield* cellsOf('task', { title: task.title, authority: task.authority });
  yield* cellsOf(rules.id, { name: rules.name });
  for (const { id, name, authority, content } of items.records)
    yield* cellsOf(id, { name, authority, content });
  const eligible = new Set<string>(frame.filter(isEligible).map(({ id }) => id));
  for (const { id, name, district, industry } of targets) {
    if (eligible.has(id)) yield* cellsOf(id, { name, district, industry });
  }
}

function* cellsOf(
  file: string,
  texts: Readonly<Record<string, string | undefined>>,
): Generator<PublishedCell> {
  for (const [column, text] of Object.entries(texts)) {
    if (text !== undefined) yield { file, column, text };
  }
}
