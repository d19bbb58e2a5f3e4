import type { PlannedTask } from '../../core/annual-plan/index.js';
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
  type InspectionTask,
  parseTask,
  recordDigest,
} from '../../core/plan/index.js';
import type { WorkRules } from '../../core/rules/index.js';
import type { DrawnRegister } from '../registers.js';
import { checkPlanned } from './check-planned.js';
import { findConflicts } from './conflicts.js';
import { countedHistory } from './counted-history.js';
import { type DrawnFrom, drawnFrom } from './drawn-from.js';
import { type Ledger, readLedger } from './ledger.js';
import { remember } from './memory.js';
import type { AdoptedVersion, OfficePorts } from './model.js';
import { checkPlannedRow, checkPublishable, checkTarget } from './publishable.js';
import { eachRecord, getSnapshot, inspectorsOfTask, noteUpcoming } from './registers.js';
import { issuesOf } from './sealed-draw.js';

/** A draft, and the register versions it was made of. */
export interface DraftedTask {
  readonly draft: DraftPlan;
  readonly versions: Readonly<Record<DrawnRegister, AdoptedVersion>>;
  /** Of the history, where the rules count inspections. */
  readonly history?: AdoptedVersion;
  /** The row of the annual plan that the task carries out, where there is a plan. */
  readonly planned?: PlannedTask;
}

/** Works out what a task would seal, from the registers as they stand now. Changes nothing. */
export async function planTask(
  ports: OfficePorts,
  task: InspectionTask | string,
): Promise<Result<DraftPlan>> {
  const parsed = readTask(task);
  const ledger = await readLedger(ports.store);
  if (!parsed.ok || !ledger.ok) return fail([...issuesOf(parsed), ...issuesOf(ledger)]);
  const drafted = await draftTask(ports, ledger.value, parsed.value);
  if (!drafted.ok) return drafted;
  // Sealing would refuse it: better told before the parties are asked for their shares.
  const conflicts = findConflicts(ledger.value, parsed.value).map(
    (issue): Issue => ({ ...issue, severity: 'warning' }),
  );
  const { draft } = drafted.value;
  return succeed({ ...draft, notes: [...draft.notes, ...conflicts] });
}

/** Reads a task from the text of its file, or checks one given as data. */
export function readTask(task: InspectionTask | string): Result<InspectionTask> {
  if (typeof task !== 'string') return parseTask(task);
  const value = parseJson(task);
  return value.ok ? parseTask(value.value) : value;
}

/** Makes the draft of a task from the registers' newest versions. */
export async function draftTask(
  ports: OfficePorts,
  ledger: Ledger,
  task: InspectionTask,
): Promise<Result<DraftedTask>> {
  const from = await drawnFrom(ports.store, ledger, task);
  if (!from.ok) return from;
  const { current, history, earlier } = from.value;
  const records = earlier.map(({ record }) => record);
  // Whoever plans and then seals asks twice; a draft follows from the task and what it is drawn from alone.
  const key = digestOf(canonicalJson({ task, current, records, ...(history && { history }) }));
  const memory = { kind: 'draft', digest: key, sizeOf: ({ targets }: DraftPlan) => targets.length };
  const draft = await remember(ports.store, memory, () => makeDraft(ports, from.value, task));
  const items = await getSnapshot(ports.store, 'items', current.items.snapshot);
  if (!items.ok) return items;
  const planned = await checkPlanned(ports.store, ledger, { task, items: items.value });
  if (!planned.ok) return planned;
  const { issues: atPlan, row } = planned.value;
  const inRow = row === undefined ? [] : checkPlannedRow(row.task);
  const refused = [...atPlan, ...inRow].filter(({ severity }) => severity === 'error');
  if (!draft.ok || refused.length > 0) return fail([...refused, ...issuesOf(draft)]);
  const counted = draft.value.history && history;
  const upcoming = noteUpcoming(ledger, task.asOf, ['plans', ...(counted ? (['history'] as const) : [])]);
  const notes = [...draft.value.notes, ...atPlan, ...upcoming];
  return succeed({
    draft: {
      ...draft.value,
      notes,
      ...(row && { planned: { version: row.version, record: recordDigest(row.task) } }),
    },
    versions: current,
    ...(row && { planned: row.task }),
    ...(counted && { history: counted }),
  });
}

/**
 * Makes the draft of a task from what it is drawn from.
 *
 * @param thought - rules to use instead of those of the register
 */
export async function makeDraft(
  { store, hasher }: Pick<OfficePorts, 'store' | 'hasher'>,
  { current, history, earlier, handedDown }: DrawnFrom,
  task: InspectionTask,
  thought?: WorkRules,
): Promise<Result<DraftPlan>> {
  const items = await getSnapshot(store, 'items', current.items.snapshot);
  const rules = await getSnapshot(store, 'rules', current.rules.snapshot);
  const inspectors = await inspectorsOfTask(store, task, current.inspectors.snapshot);
  if (!items.ok || !rules.ok || !inspectors.ok) return fail([items, rules, inspectors].flatMap(issuesOf));
  const chosen = thought === undefined ? rules.value : [thought];
  const counted = await countedHistory(store, { history, rules: chosen, task });
  if (!counted.ok) return counted;
  const planning = beginPlan({
    task,
    items: { version: current.items.version, records: items.value },
    rules: { version: current.rules.version, records: chosen },
    inspectors: inspectors.value,
    ...(counted.value && { history: counted.value }),
    earlier,
    handedDown,
  });
  if (!planning.ok) return planning;
  // Of millions of targets only their entries are kept; names are looked at as they pass.
  const inTargets: Issue[] = [];
  const pool = { register: 'targets', snapshot: current.targets.snapshot, hasher } as const;
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
