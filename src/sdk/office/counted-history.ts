import { type Digest, type Result, succeed } from '../../core/kernel/index.js';
import {
  type InspectionTask,
  needsHistory,
  type PlanHistory,
  rulesOfTask,
  siftHistory,
} from '../../core/plan/index.js';
import type { WorkRules } from '../../core/rules/index.js';
import type { Store } from '../store.js';
import type { AdoptedVersion } from './model.js';
import { eachRecord } from './registers.js';

/** Which history is asked by which task. */
interface Question {
  readonly history: (Pick<AdoptedVersion, 'version'> & { readonly snapshot: Digest }) | undefined;
  readonly rules: readonly WorkRules[];
  readonly task: InspectionTask;
}

/** The inspections that a task's rules count, read as they pass: of a history of millions only they are held. */
export async function countedHistory(
  store: Store,
  { history, rules, task }: Question,
): Promise<Result<PlanHistory | undefined>> {
  const listed = rules.find(({ id }) => id === task.rules);
  const chosen = listed && rulesOfTask(task, listed);
  if (history === undefined || chosen === undefined || !needsHistory(chosen)) return succeed(undefined);
  const events = await countedEvents(store, history.snapshot, { rules: chosen, task });
  return events.ok ? succeed({ version: history.version, events: events.value }) : events;
}

/** The events of a history that matter to one rule set. */
export async function countedEvents(
  store: Store,
  snapshot: Digest,
  asking: { readonly rules: WorkRules; readonly task: InspectionTask },
): Promise<Result<PlanHistory['events']>> {
  const sieve = siftHistory(asking);
  const read = await eachRecord(store, { register: 'history', snapshot }, sieve.add);
  return read.ok ? succeed(sieve.events()) : read;
}
