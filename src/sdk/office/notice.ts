import { composeNotice, type DrawNotice, type Venue } from '../../core/disclosure/index.js';
import { fail, isIdentifier, issueOf, parseJson, type Result } from '../../core/kernel/index.js';
import { type InspectionTask, parseTask } from '../../core/plan/index.js';
import type { Store } from '../store.js';
import { drawOf, readLedger } from './ledger.js';
import type { OfficePorts } from './model.js';
import { getText } from './objects.js';
import { getSnapshot } from './registers.js';
import type { WorkingPapers } from './schema.js';
import { issuesOf, loadPapers, loadPlan } from './sealed-draw.js';

/** The notice of a sealed draw, from what was sealed; neither a frame nor the salt key takes part. Changes nothing. */
export async function noticeOfDraw(
  { store }: OfficePorts,
  drawId: string,
  venue?: Venue,
): Promise<Result<DrawNotice>> {
  if (!isIdentifier(drawId)) return fail([issueOf('sdk.id-malformed', { args: { text: drawId } })]);
  const ledger = await readLedger(store);
  if (!ledger.ok) return ledger;
  const draw = drawOf(ledger.value, drawId);
  const plan = await loadPlan(store, draw);
  const papers = await loadPapers(store, draw);
  if (draw.sealed === undefined || !plan.ok || !papers.ok) return fail(issuesOf(plan.ok ? papers : plan));
  const { snapshots } = papers.value;
  const task = await loadTask(store, papers.value);
  const items = await getSnapshot(store, 'items', snapshots.items);
  const rules = await getSnapshot(store, 'rules', snapshots.rules);
  if (!task.ok || !items.ok || !rules.ok) return fail([task, items, rules].flatMap(issuesOf));
  const [sealedRules] = rules.value.filter(({ id }) => id === plan.value.rules.id);
  if (sealedRules === undefined)
    return fail([issueOf('plan.rules-unknown', { args: { rules: plan.value.rules.id } })]);
  const chosen = new Set(plan.value.items.map(({ id }) => id));
  return composeNotice({
    plan: plan.value,
    task: task.value,
    rules: sealedRules,
    items: items.value.filter(({ id }) => chosen.has(id)),
    sealedAt: draw.sealed.time,
    venue,
  });
}

/** The task as it was sealed. */
export async function loadTask(store: Store, { task }: WorkingPapers): Promise<Result<InspectionTask>> {
  const text = await getText(store, task);
  if (!text.ok) return text;
  const value = parseJson(text.value);
  return value.ok ? parseTask(value.value) : value;
}
