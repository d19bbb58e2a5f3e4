import { checkPlannedTask, type PlannedTask, standingOf } from '../../core/annual-plan/index.js';
import type { InspectionItem } from '../../core/items/index.js';
import { type Issue, type Result, succeed } from '../../core/kernel/index.js';
import type { InspectionTask } from '../../core/plan/index.js';
import type { Store } from '../store.js';
import { versionForTask } from './chain.js';
import type { Ledger } from './ledger.js';
import { planHistory } from './year-plan.js';

/** What the annual plan says to a task: what is wrong, and the row it carries out. */
export interface PlannedAnswer {
  readonly issues: readonly Issue[];
  readonly row?: { readonly version: number; readonly task: PlannedTask };
}

/** Holds a task against the annual plan in force on its day. An office without one draws as it always did. */
export async function checkPlanned(
  store: Store,
  ledger: Ledger,
  { task, items }: { readonly task: InspectionTask; readonly items: readonly InspectionItem[] },
): Promise<Result<PlannedAnswer>> {
  const inForce = versionForTask(ledger, 'plans', task.asOf);
  if (!inForce.ok) return succeed({ issues: [] });
  const history = await planHistory(store, ledger, inForce.value.version);
  if (!history.ok) return history;
  const { version, versions } = history.value;
  const named = task.items.flatMap((id) => items.filter((item) => item.id === id));
  const records = versions.get(version) ?? [];
  const issues = checkPlannedTask(
    { ...task, items: named },
    { records, standing: standingOf(history.value) },
  );
  const row = records.find(({ id }) => id === task.planItem);
  return succeed({ issues, ...(row && { row: { version, task: row } }) });
}
