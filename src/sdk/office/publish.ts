import {
  type DisclosureInput,
  discloseRecord,
  type Edition,
  listShown,
  readHandDown,
  sumsName,
} from '../../core/disclosure/index.js';
import { excerptJournal } from '../../core/journal/index.js';
import {
  canonicalJson,
  digestOf,
  fail,
  type Issue,
  isIdentifier,
  issueOf,
  ndjsonText,
  type Result,
  sortedBy,
  succeed,
} from '../../core/kernel/index.js';
import type { SealedPlan } from '../../core/plan/index.js';
import { parseRecord } from '../../core/record/index.js';
import type { Store } from '../store.js';
import { countedHistory } from './counted-history.js';
import { type DrawState, drawOf, type Ledger, readLedger } from './ledger.js';
import type { OfficePorts, Publication } from './model.js';
import { getText } from './objects.js';
import { pickTargets } from './pick-targets.js';
import { readTask } from './plan.js';
import { getSnapshot, inspectorsOfTask } from './registers.js';
import { checkInspected, checkRelease } from './release.js';
import { loadResults } from './results/results-state.js';
import type { WorkingPapers } from './schema.js';
import { issuesOf, loadFrames, loadPapers, loadPlan } from './sealed-draw.js';
import { takeStep } from './step.js';

/** Puts the files where they are published; a publication that fails leaves no line. */
export type Deliver = (files: Publication['files']) => Promise<Result<void>>;

/** A register that goes out whole is one text, and half a gigabyte is the longest there is. */
const mostInWhole = 1_000_000;

/** Makes an edition of a drawn draw. The public one waits for the embargo, and a rehearsal has none. */
export async function publishDraw(
  ports: OfficePorts,
  { drawId, edition }: { readonly drawId: string; readonly edition: Edition },
  deliver: Deliver = async () => succeed(undefined),
): Promise<Result<Publication>> {
  if (!isIdentifier(drawId)) return fail([issueOf('sdk.id-malformed', { args: { text: drawId } })]);
  const ledger = await readLedger(ports.store);
  if (!ledger.ok) return ledger;
  const draw = drawOf(ledger.value, drawId);
  const plan = await loadPlan(ports.store, draw);
  if (!plan.ok) return plan;
  if (draw.recorded === undefined)
    return fail([issueOf('sdk.draw-not-recorded', { args: { draw: drawId } })]);
  const refusals = [
    ...checkSize(plan.value, edition),
    ...(edition === 'public' ? await refusalsOf(ports, ledger.value, { draw, plan: plan.value }) : []),
  ];
  if (refusals.length > 0) return fail(refusals);
  const input = await gatherInput(ports.store, { ledger: ledger.value, draw, plan: plan.value, edition });
  if (!input.ok) return input;
  const files = discloseRecord({ ...input.value, edition });
  if (!files.ok) return files;
  const delivered = await deliver(files.value);
  if (!delivered.ok) return delivered;
  const sums = digestOf(files.value.get(sumsName) ?? new Uint8Array());
  const internal = issueOf('sdk.audit-edition-internal', { severity: 'warning', args: { draw: drawId } });
  const value = { drawId, edition, files: files.value, notes: edition === 'audit' ? [internal] : [] };
  const entry = { kind: 'edition-published' as const, body: { draw: drawId, edition, sums } };
  return takeStep<Publication>(ports, async () => succeed({ entry, value }));
}

/** Why nothing that names whom a draw drew may be public yet. */
export async function refusalsOf(
  ports: OfficePorts,
  ledger: Ledger,
  { draw, plan }: { readonly draw: DrawState; readonly plan: SealedPlan },
): Promise<readonly Issue[]> {
  return [
    ...checkRelease(plan, ports.clock.now()),
    ...(await checkVisits(ports.store, draw, plan)),
    ...(await checkEarlier(ports, ledger, plan)),
    ...(await checkUpper(ports, draw)),
  ];
}

/** Where the plan says so, nobody learns who was drawn while somebody still has to be inspected. */
async function checkVisits(store: Store, draw: DrawState, plan: SealedPlan): Promise<readonly Issue[]> {
  if (plan.disclosure.untilInspected !== true) return [];
  const state = await loadResults(store, draw);
  return state.ok ? checkInspected(plan, state.value.standings) : state.issues;
}

/** An open frame shows whom the earlier batches drew, so it waits for their embargoes too. */
async function checkEarlier(
  { store, clock }: OfficePorts,
  ledger: Ledger,
  { disclosure, earlier = [] }: SealedPlan,
): Promise<Issue[]> {
  if (disclosure.profile !== 'open') return [];
  const issues: Issue[] = [];
  for (const { drawId } of earlier) {
    const plan = await loadPlan(store, drawOf(ledger, drawId));
    issues.push(...(plan.ok ? checkRelease(plan.value, clock.now()) : plan.issues));
  }
  return issues;
}

/** Targets that were handed down are secret as long as the draw that drew them keeps them so. */
export async function checkUpper({ store, clock }: OfficePorts, draw: DrawState): Promise<readonly Issue[]> {
  const papers = await loadPapers(store, draw);
  if (!papers.ok || papers.value.handDown === undefined) return issuesOf(papers);
  const text = await getText(store, papers.value.handDown);
  const read = text.ok ? readHandDown(text.value) : text;
  return read.ok ? checkRelease(read.value.handDown.plan, clock.now()) : read.issues;
}

/** A public edition of a sealed plan holds the rows shown, however large the pool; every other one holds all of it. */
function checkSize({ drawId, disclosure, targets }: SealedPlan, edition: Edition): Issue[] {
  if (edition === 'public' && disclosure.profile === 'sealed') return [];
  if (targets.universe <= mostInWhole) return [];
  const args = { draw: drawId, targets: targets.universe, most: mostInWhole };
  return [issueOf('sdk.edition-too-large', { args })];
}

/** What is to be published of which draw. */
export interface EditionOrder {
  readonly ledger: Ledger;
  readonly draw: DrawState;
  readonly plan: SealedPlan;
  readonly edition: Edition;
}

export async function gatherInput(
  store: Store,
  { ledger, draw, plan, edition }: EditionOrder,
): Promise<Result<Omit<DisclosureInput, 'edition'>>> {
  const papers = await loadPapers(store, draw);
  if (!papers.ok) return papers;
  const { saltKey, snapshots } = papers.value;
  const frames = await loadFrames(store, draw);
  const items = await getSnapshot(store, 'items', snapshots.items);
  const rules = await getSnapshot(store, 'rules', snapshots.rules);
  const inspectors = await inspectorsOfTask(store, plan, snapshots.inspectors);
  const texts = await loadTexts(store, draw, papers.value);
  if (!frames.ok || !items.ok || !rules.ok || !inspectors.ok || !texts.ok) {
    return fail([frames, items, rules, inspectors, texts].flatMap(issuesOf));
  }
  const shown = edition === 'public' ? parseRecord(texts.value.recordText) : undefined;
  if (shown?.ok === false) return shown;
  const targets = await pickTargets(store, snapshots.targets, shown && listShown(shown.value).targets);
  if (!targets.ok) return targets;
  const task = readTask(texts.value.taskText);
  if (!task.ok) return task;
  const counted = edition === 'audit' ? plan.history : undefined;
  const history = await countedHistory(store, {
    history: counted && snapshots.history && { ...counted, snapshot: snapshots.history },
    rules: rules.value,
    task: task.value,
  });
  if (!history.ok) return history;
  const earlier = await loadEarlier(store, plan);
  if (!earlier.ok) return earlier;
  const { planned, handDown } = papers.value;
  const plannedText = planned && (await getText(store, planned));
  const handDownText = handDown && (await getText(store, handDown));
  if (plannedText?.ok === false) return plannedText;
  if (handDownText?.ok === false) return handDownText;
  const chosen = items.value.filter(({ id }) => plan.items.some((item) => item.id === id));
  return succeed({
    ...texts.value,
    ...frames.value,
    saltKey,
    rulesText: canonicalJson(rules.value.find(({ id }) => id === plan.rules.id)),
    itemsText: ndjsonText(sortedBy(chosen, ({ id }) => id)),
    targetRecords: targets.value,
    inspectorRecords: inspectors.value,
    ...(history.value && { historyRecords: history.value.events }),
    ...(earlier.value !== '' && { earlierText: earlier.value }),
    ...(plannedText && { plannedText: plannedText.value }),
    ...(handDownText && { handDownText: handDownText.value }),
    journalText: excerptJournal(ledger.lines, draw.id),
  });
}

/** The records of the batches before a plan's, as recorded, one a line. */
async function loadEarlier(store: Store, { earlier = [] }: SealedPlan): Promise<Result<string>> {
  let lines = '';
  for (const { record } of earlier) {
    const text = await getText(store, record);
    if (!text.ok) return text;
    lines += `${text.value}\n`;
  }
  return succeed(lines);
}

async function loadTexts(
  store: Store,
  { sealed, recorded }: DrawState,
  papers: WorkingPapers,
): Promise<Result<Pick<DisclosureInput, 'planText' | 'taskText' | 'recordText'>>> {
  const [plan, task, record] = await Promise.all(
    [sealed?.commitment, papers.task, recorded].map((digest) =>
      digest === undefined ? fail([issueOf('sdk.draw-not-recorded')]) : getText(store, digest),
    ),
  );
  if (!plan?.ok || !task?.ok || !record?.ok)
    return fail([plan, task, record].flatMap((text) => (text ? issuesOf(text) : [])));
  return succeed({ planText: plan.value, taskText: task.value, recordText: record.value });
}
