import { composeHandDown, type WrittenHandDown } from '../../core/disclosure/index.js';
import { fail, isIdentifier, issueOf, type Result, succeed } from '../../core/kernel/index.js';
import { parseRecord, selectedIn } from '../../core/record/index.js';
import type { Store } from '../store.js';
import { type DrawState, drawOf, readLedger } from './ledger.js';
import type { HandingDown, OfficePorts } from './model.js';
import { getText } from './objects.js';
import { pickTargets } from './pick-targets.js';
import { issuesOf, loadFrames, loadPapers } from './sealed-draw.js';
import { takeStep } from './step.js';

/** Puts the list where it can be sent; one that cannot be written leaves no line. */
export type DeliverList = (text: string) => Promise<Result<void>>;

/** Which targets of which draw. */
export interface HandDownOrder {
  readonly drawId: string;
  readonly districts?: readonly string[] | undefined;
}

/** Writes the list of the targets of some districts for the office that draws who inspects them, and journals it. */
export async function handDownTargets(
  ports: OfficePorts,
  { drawId, districts }: HandDownOrder,
  deliver: DeliverList = async () => succeed(undefined),
): Promise<Result<HandingDown>> {
  if (!isIdentifier(drawId)) return fail([issueOf('sdk.id-malformed', { args: { text: drawId } })]);
  const ledger = await readLedger(ports.store);
  if (!ledger.ok) return ledger;
  const written = await writeList(ports.store, drawOf(ledger.value, drawId), districts);
  if (!written.ok) return written;
  const { handDown, text, list, selected } = written.value;
  const delivered = await deliver(text);
  if (!delivered.ok) return delivered;
  const handed = handDown.targets.length;
  const value = {
    ...{ drawId, text, list, handed, selected },
    notes: [issueOf('sdk.hand-down-internal', { severity: 'warning', args: { draw: drawId } })],
  };
  const whose = handDown.districts && { districts: [...handDown.districts] };
  const body = { draw: drawId, list, targets: handed, ...whose };
  return takeStep<HandingDown>(ports, async () =>
    succeed({ entry: { kind: 'targets-handed-down', body }, value }),
  );
}

async function writeList(
  store: Store,
  draw: DrawState,
  districts: readonly string[] | undefined,
): Promise<Result<WrittenHandDown>> {
  const papers = await loadPapers(store, draw);
  if (draw.sealed === undefined || !papers.ok) return fail(issuesOf(papers));
  if (draw.recorded === undefined)
    return fail([issueOf('sdk.draw-not-recorded', { args: { draw: draw.id } })]);
  const frames = await loadFrames(store, draw);
  const planText = await getText(store, draw.sealed.commitment);
  const recordText = await getText(store, draw.recorded);
  const record = recordText.ok ? parseRecord(recordText.value) : recordText;
  if (!frames.ok || !planText.ok || !recordText.ok || !record.ok)
    return fail([frames, planText, record].flatMap(issuesOf));
  const { saltKey, snapshots } = papers.value;
  const targetRecords = await pickTargets(store, snapshots.targets, new Set(selectedIn(record.value)));
  if (!targetRecords.ok) return targetRecords;
  return composeHandDown({
    planText: planText.value,
    recordText: recordText.value,
    targets: frames.value.targets,
    saltKey,
    targetRecords: targetRecords.value,
    districts,
  });
}
