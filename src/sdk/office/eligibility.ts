import {
  type Digest,
  fail,
  type Identifier,
  isIdentifier,
  issueOf,
  type Result,
  succeed,
} from '../../core/kernel/index.js';
import {
  type EligibilityJudge,
  type EligibilityLine,
  explainEligibility,
  type InspectionTask,
  indexHistory,
  needsHistory,
  rulesOfTask,
  type TaskHistory,
} from '../../core/plan/index.js';
import { type Inspector, readTargetId } from '../../core/pools/index.js';
import type { WorkRules } from '../../core/rules/index.js';
import type { Store } from '../store.js';
import { versionForTask } from './chain.js';
import { countedEvents } from './counted-history.js';
import { earlierBatches } from './earlier-batches.js';
import { drawOf, type Ledger, readLedger } from './ledger.js';
import type { OfficePorts } from './model.js';
import { loadTask } from './notice.js';
import { readTask } from './plan.js';
import { recordBatches } from './read-register.js';
import { getSnapshot, inspectorsOfTask, versionsForTask } from './registers.js';
import type { WorkingPapers } from './schema.js';
import { issuesOf, loadPapers } from './sealed-draw.js';

/** 适格台账 of a task: a line for everyone of both pools, the targets first, each pool in order of id. */
export interface EligibilityLedger {
  readonly task: InspectionTask;
  /** A few at a time, so that a large pool need not be held; throws a store fault where the object is damaged. */
  readonly batches: () => AsyncIterable<readonly EligibilityLine[]>;
}

/** Where one id stands in a task. */
export interface EligibilityAnswer {
  readonly id: Identifier;
  readonly task: InspectionTask;
  /** Whether the task is sealed: then the registers count as they stood at sealing. */
  readonly sealed: boolean;
  /** Its line; one of each pool where both know the id, none where neither does. */
  readonly lines: readonly EligibilityLine[];
}

/** Opens the ledger of a task over the registers as they stand now. Changes nothing. */
export async function openEligibility(
  { store }: OfficePorts,
  task: InspectionTask | string,
): Promise<Result<EligibilityLedger>> {
  const parsed = readTask(task);
  const ledger = await readLedger(store);
  if (!parsed.ok || !ledger.ok) return fail([...issuesOf(parsed), ...issuesOf(ledger)]);
  const snapshots = currentSnapshots(ledger.value, parsed.value);
  if (!snapshots.ok) return snapshots;
  const judging = await openJudge(store, ledger.value, { task: parsed.value, snapshots: snapshots.value });
  if (!judging.ok) return judging;
  const { judge, inspectors } = judging.value;
  return succeed({
    task: parsed.value,
    batches: async function* () {
      for await (const targets of recordBatches(store, 'targets', snapshots.value.targets)) {
        yield targets.map(judge.target);
      }
      yield inspectors.map(judge.inspector);
    },
  });
}

/** Says of one id why it is in or out; for a sealed task by what was sealed. Changes nothing. */
export async function answerEligibility(
  { store }: OfficePorts,
  task: InspectionTask | string,
  id: string,
): Promise<Result<EligibilityAnswer>> {
  const parsed = readTask(task);
  const wanted = readId(id);
  const ledger = await readLedger(store);
  if (!parsed.ok || !wanted.ok || !ledger.ok) return fail([parsed, wanted, ledger].flatMap(issuesOf));
  const draw = drawOf(ledger.value, parsed.value.drawId);
  const papers = draw.sealed === undefined ? undefined : await loadPapers(store, draw);
  if (papers?.ok === false) return papers;
  const sealedTask = papers && (await loadTask(store, papers.value));
  if (sealedTask?.ok === false) return sealedTask;
  const asked = sealedTask?.value ?? parsed.value;
  const snapshots = papers ? succeed(papers.value.snapshots) : currentSnapshots(ledger.value, asked);
  if (!snapshots.ok) return snapshots;
  const judging = await openJudge(store, ledger.value, { task: asked, snapshots: snapshots.value });
  if (!judging.ok) return judging;
  const { judge, inspectors } = judging.value;
  const lines: EligibilityLine[] = [];
  search: for await (const targets of recordBatches(store, 'targets', snapshots.value.targets)) {
    for (const target of targets) {
      if (target.id === wanted.value) lines.push(judge.target(target));
      // A snapshot is in id order.
      if (target.id >= wanted.value) break search;
    }
  }
  lines.push(...inspectors.filter((one) => one.id === wanted.value).map(judge.inspector));
  return succeed({ id: wanted.value, task: asked, sealed: papers !== undefined, lines });
}

/** Ids are asked for as people write them: lower case, blanks around. */
function readId(text: string): Result<Identifier> {
  if (isIdentifier(text) && !/[a-z]/.test(text)) return succeed(text);
  const read = readTargetId(text);
  if (read.ok) return succeed(read.value.id);
  return isIdentifier(text) ? succeed(text) : fail([issueOf('sdk.id-malformed', { args: { text } })]);
}

type Snapshots = WorkingPapers['snapshots'];

function currentSnapshots(ledger: Ledger, task: InspectionTask): Result<Snapshots> {
  const versions = versionsForTask(ledger, task);
  if (!versions.ok) return versions;
  const { items, rules, targets, inspectors } = versions.value;
  const history = versionForTask(ledger, 'history', task.asOf);
  return succeed({
    items: items.snapshot,
    rules: rules.snapshot,
    targets: targets.snapshot,
    inspectors: inspectors.snapshot,
    ...(history.ok && { history: history.value.snapshot }),
  });
}

async function openJudge(
  store: Store,
  ledger: Ledger,
  { task, snapshots }: { readonly task: InspectionTask; readonly snapshots: Snapshots },
): Promise<Result<{ readonly judge: EligibilityJudge; readonly inspectors: readonly Inspector[] }>> {
  const records = await getSnapshot(store, 'rules', snapshots.rules);
  const inspectors = await inspectorsOfTask(store, task, snapshots.inspectors);
  if (!records.ok || !inspectors.ok) return fail([records, inspectors].flatMap(issuesOf));
  const listed = records.value.find(({ id }) => id === task.rules);
  if (listed === undefined)
    return fail([issueOf('plan.rules-unknown', { path: ['rules'], args: { rules: task.rules } })]);
  const rules = rulesOfTask(task, listed);
  const history = await openHistory(store, snapshots.history, { rules, task });
  if (!history.ok) return history;
  const earlier = await earlierBatches(store, ledger, task);
  if (!earlier.ok) return earlier;
  const judge = explainEligibility({
    task,
    rules,
    inspectors: inspectors.value,
    earlier: earlier.value,
    ...(history.value && { history: history.value }),
  });
  return succeed({ judge, inspectors: inspectors.value });
}

/** Where the rules count inspections nobody can be judged without the history: nothing counted is not nobody inspected. */
async function openHistory(
  store: Store,
  snapshot: Digest | undefined,
  asking: { readonly rules: WorkRules; readonly task: InspectionTask },
): Promise<Result<TaskHistory | undefined>> {
  const { rules, task } = asking;
  if (!needsHistory(rules)) return succeed(undefined);
  if (snapshot === undefined) {
    const args = { rules: rules.id, asOf: task.asOf };
    return fail([issueOf('plan.history-missing', { path: ['rules'], args })]);
  }
  const events = await countedEvents(store, snapshot, asking);
  return events.ok ? succeed(indexHistory(events.value, asking)) : events;
}
