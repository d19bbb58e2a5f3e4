import { canonicalJson, digestOf, fail, parseJson, type Result, succeed } from '../../core/kernel/index.js';
import { type DraftPlan, type InspectionTask, parseTask, planDraw } from '../../core/plan/index.js';
import type { DrawnRegister } from '../registers.js';
import type { Store } from '../store.js';
import { type Ledger, readLedger } from './ledger.js';
import { remember } from './memory.js';
import type { AdoptedVersion, OfficePorts } from './model.js';
import { checkPublishable } from './publishable.js';
import { getSnapshot, noteUpcoming, versionsForTask } from './registers.js';
import { issuesOf } from './sealed-draw.js';

/** A draft, and the register versions it was made of. */
export interface DraftedTask {
  readonly draft: DraftPlan;
  readonly versions: Readonly<Record<DrawnRegister, AdoptedVersion>>;
}

/** Works out what a task would seal, from the registers as they stand now. Changes nothing. */
export async function planTask(
  ports: OfficePorts,
  task: InspectionTask | string,
): Promise<Result<DraftPlan>> {
  const parsed = readTask(task);
  const ledger = await readLedger(ports.store);
  if (!parsed.ok || !ledger.ok) return fail([...issuesOf(parsed), ...issuesOf(ledger)]);
  const drafted = await draftTask(ports.store, ledger.value, parsed.value);
  return drafted.ok ? succeed(drafted.value.draft) : drafted;
}

/** Reads a task from the text of its file, or checks one given as data. */
export function readTask(task: InspectionTask | string): Result<InspectionTask> {
  if (typeof task !== 'string') return parseTask(task);
  const value = parseJson(task);
  return value.ok ? parseTask(value.value) : value;
}

/** Makes the draft of a task from the registers' newest versions. */
export async function draftTask(
  store: Store,
  ledger: Ledger,
  task: InspectionTask,
): Promise<Result<DraftedTask>> {
  const versions = versionsForTask(ledger, task.asOf);
  if (!versions.ok) return versions;
  const { value: current } = versions;
  // Whoever plans and then seals asks twice; a draft follows from the task and the versions alone.
  const key = digestOf(canonicalJson({ task, current }));
  const draft = await remember(store, { kind: 'draft', digest: key }, () => makeDraft(store, current, task));
  if (!draft.ok) return draft;
  const notes = [...draft.value.notes, ...noteUpcoming(ledger, task.asOf)];
  return succeed({ draft: { ...draft.value, notes }, versions: current });
}

async function makeDraft(
  store: Store,
  current: DraftedTask['versions'],
  task: InspectionTask,
): Promise<Result<DraftPlan>> {
  const items = await getSnapshot(store, 'items', current.items.snapshot);
  const rules = await getSnapshot(store, 'rules', current.rules.snapshot);
  const targets = await getSnapshot(store, 'targets', current.targets.snapshot);
  const inspectors = await getSnapshot(store, 'inspectors', current.inspectors.snapshot);
  if (!items.ok || !rules.ok || !targets.ok || !inspectors.ok) {
    return fail([items, rules, targets, inspectors].flatMap(issuesOf));
  }
  const draft = planDraw({
    task,
    items: { version: current.items.version, records: items.value },
    rules: { version: current.rules.version, records: rules.value },
    targets: targets.value,
    inspectors: inspectors.value,
  });
  const unpublishable = draft.ok
    ? checkPublishable(draft.value, { targets: targets.value, inspectors: inspectors.value })
    : [];
  return unpublishable.length > 0 ? fail(unpublishable) : draft;
}
