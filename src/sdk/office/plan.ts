import {
  canonicalJson,
  digestOf,
  fail,
  type Issue,
  parseJson,
  type Result,
  succeed,
} from '../../core/kernel/index.js';
import {
  beginPlan,
  type DraftPlan,
  type EarlierBatch,
  type InspectionTask,
  parseTask,
} from '../../core/plan/index.js';
import type { DrawnRegister } from '../registers.js';
import type { Store } from '../store.js';
import { checkPlanned } from './check-planned.js';
import { earlierBatches } from './earlier-batches.js';
import { type Ledger, readLedger } from './ledger.js';
import { remember } from './memory.js';
import type { AdoptedVersion, OfficePorts } from './model.js';
import { checkPublishable, checkTarget } from './publishable.js';
import { eachRecord, getSnapshot, noteUpcoming, versionsForTask } from './registers.js';
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
  const earlier = await earlierBatches(store, ledger, task);
  if (!earlier.ok) return earlier;
  const records = earlier.value.map(({ record }) => record);
  const key = digestOf(canonicalJson({ task, current, records }));
  const memory = { kind: 'draft', digest: key, sizeOf: ({ targets }: DraftPlan) => targets.length };
  const draft = await remember(store, memory, () =>
    makeDraft(store, current, { task, earlier: earlier.value }),
  );
  const items = await getSnapshot(store, 'items', current.items.snapshot);
  if (!items.ok) return items;
  const planned = await checkPlanned(store, ledger, { task, items: items.value });
  if (!planned.ok) return planned;
  const refused = planned.value.filter(({ severity }) => severity === 'error');
  if (!draft.ok || refused.length > 0) return fail([...refused, ...issuesOf(draft)]);
  const notes = [...draft.value.notes, ...planned.value, ...noteUpcoming(ledger, task.asOf)];
  return succeed({ draft: { ...draft.value, notes }, versions: current });
}

async function makeDraft(
  store: Store,
  current: DraftedTask['versions'],
  { task, earlier }: { readonly task: InspectionTask; readonly earlier: readonly EarlierBatch[] },
): Promise<Result<DraftPlan>> {
  const items = await getSnapshot(store, 'items', current.items.snapshot);
  const rules = await getSnapshot(store, 'rules', current.rules.snapshot);
  const inspectors = await getSnapshot(store, 'inspectors', current.inspectors.snapshot);
  if (!items.ok || !rules.ok || !inspectors.ok) return fail([items, rules, inspectors].flatMap(issuesOf));
  const planning = beginPlan({
    task,
    items: { version: current.items.version, records: items.value },
    rules: { version: current.rules.version, records: rules.value },
    inspectors: inspectors.value,
    earlier,
  });
  if (!planning.ok) return planning;
  // Of millions of targets only their entries are kept; names are looked at as they pass.
  const inTargets: Issue[] = [];
  const pool = { register: 'targets', snapshot: current.targets.snapshot } as const;
  const read = await eachRecord(store, pool, (target, record) => {
    planning.value.add(target, record);
    inTargets.push(...checkTarget(target));
  });
  if (!read.ok) return read;
  const draft = planning.value.draft();
  if (!draft.ok) return draft;
  const unpublishable = checkPublishable(draft.value, { inTargets, inspectors: inspectors.value });
  return unpublishable.length > 0 ? fail(unpublishable) : draft;
}
