import { type PlannedTask, plannedTaskSchema } from '../../../core/annual-plan/index.js';
import { listShown } from '../../../core/disclosure/index.js';
import type { InspectionItem } from '../../../core/items/index.js';
import { fail, type Identifier, type Result, succeed } from '../../../core/kernel/index.js';
import type { InspectionTask } from '../../../core/plan/index.js';
import type { InspectionTarget, Inspector } from '../../../core/pools/index.js';
import type { Store } from '../../store.js';
import { loadTask } from '../notice.js';
import { getJson } from '../objects.js';
import { pickTargets } from '../pick-targets.js';
import { getSnapshot, inspectorsOfTask } from '../registers.js';
import type { ResultsState } from '../results/results-state.js';
import type { WorkingPapers } from '../schema.js';
import { issuesOf, loadPapers } from '../sealed-draw.js';

/** What the files of a draw are made of, beside its plan, record and results. */
export interface DrawPapers {
  readonly papers: WorkingPapers;
  readonly task: InspectionTask;
  /** The items of the draw, in order of id. */
  readonly items: readonly InspectionItem[];
  /** Everyone drawn, and whom a person left out. */
  readonly targets: readonly InspectionTarget[];
  readonly inspectors: readonly Inspector[];
  /** The row of the annual plan that the draw carries out, where it binds one. */
  readonly planned?: PlannedTask;
}

/** Loads the papers of a draw, as they were sealed. */
export async function loadDrawPapers(
  store: Store,
  { draw, plan, record }: ResultsState,
): Promise<Result<DrawPapers>> {
  const papers = await loadPapers(store, draw);
  if (!papers.ok) return papers;
  const { snapshots } = papers.value;
  const task = await loadTask(store, papers.value);
  const items = await getSnapshot(store, 'items', snapshots.items);
  const everyone = await inspectorsOfTask(store, plan, snapshots.inspectors);
  const { planned: row } = papers.value;
  const planned = row === undefined ? succeed(undefined) : await getJson(store, row, plannedTaskSchema);
  if (!task.ok || !items.ok || !everyone.ok || !planned.ok)
    return fail([task, items, everyone, planned].flatMap(issuesOf));
  const shown = listShown(record);
  const left = (task.value.exclusions ?? []).filter(({ pool }) => pool === 'targets').map(({ id }) => id);
  const targets = await pickTargets(
    store,
    snapshots.targets,
    new Set<Identifier>([...shown.targets, ...left]),
  );
  if (!targets.ok) return targets;
  return succeed({
    papers: papers.value,
    task: task.value,
    items: plan.items.flatMap(({ id }) => items.value.find((item) => item.id === id) ?? []),
    targets: targets.value,
    inspectors: everyone.value.filter(({ id }) => shown.inspectors.has(id)),
    ...(planned.value && { planned: planned.value }),
  });
}
