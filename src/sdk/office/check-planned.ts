import { checkPlannedTask, standingOf } from '../../core/annual-plan/index.js';
import type { InspectionItem } from '../../core/items/index.js';
import { type Issue, type Result, succeed } from '../../core/kernel/index.js';
import type { InspectionTask } from '../../core/plan/index.js';
import type { Store } from '../store.js';
import { versionForTask } from './chain.js';
import type { Ledger } from './ledger.js';
import { planHistory } from './year-plan.js';

/** Holds a task against the annual plan in force on its day. An office without one draws as it always did. */
export async function checkPlanned(
  store: Store,
  ledger: Ledger,
  { task, items }: { readonly task: InspectionTask; readonly items: readonly InspectionItem[] },
): Promise<Result<readonly Issue[]>> {
  const inForce = versionForTask(ledger, 'plans', task.asOf);
  if (!inForce.ok) return succeed([]);
  const history = await planHistory(store, ledger, inForce.value.version);
  if (!history.ok) return history;
  const { version, versions } = history.value;
  const named = task.items.flatMap((id) => items.filter((item) => item.id === id));
  return succeed(
    checkPlannedTask(
      { ...task, items: named },
      { records: versions.get(version) ?? [], standing: standingOf(history.value) },
    ),
  );
}
