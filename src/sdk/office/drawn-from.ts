import { readHandDown } from '../../core/disclosure/index.js';
import { type CivilDate, type Result, succeed } from '../../core/kernel/index.js';
import type { EarlierBatch, HandedDown, InspectionTask } from '../../core/plan/index.js';
import type { DrawnRegister } from '../registers.js';
import type { Store } from '../store.js';
import { factsOf, versionForTask } from './chain.js';
import { earlierBatches } from './earlier-batches.js';
import type { Ledger } from './ledger.js';
import type { AdoptedVersion } from './model.js';
import { getText } from './objects.js';
import { versionsForTask } from './registers.js';

/** Everything a task is drawn from as it stands: the registers of its day, and what earlier batches drew. */
export interface DrawnFrom {
  readonly current: Readonly<Record<DrawnRegister, AdoptedVersion>>;
  /** A history there may or may not be. */
  readonly history: AdoptedVersion | undefined;
  readonly earlier: readonly EarlierBatch[];
  /** The list of the targets, where they were handed down. */
  readonly handedDown: HandedDown | undefined;
}

/**
 * Finds what a task is drawn from.
 *
 * @returns it; or the codes of `versionsForTask` and `earlierBatches`
 */
export async function drawnFrom(
  store: Store,
  ledger: Ledger,
  task: InspectionTask,
): Promise<Result<DrawnFrom>> {
  const current = versionsForTask(ledger, task);
  if (!current.ok) return current;
  const earlier = await earlierBatches(store, ledger, task);
  if (!earlier.ok) return earlier;
  const handedDown = await loadHandedDown(store, ledger, task);
  if (handedDown?.ok === false) return handedDown;
  const history = historyOfDay(ledger, task.asOf);
  return succeed({ current: current.value, history, earlier: earlier.value, handedDown: handedDown?.value });
}

/** The list as it was received, held to its proofs once more. */
async function loadHandedDown(
  store: Store,
  { handDowns }: Ledger,
  { handedDown: draw }: InspectionTask,
): Promise<Result<HandedDown> | undefined> {
  const received = draw === undefined ? undefined : handDowns.get(draw);
  if (received === undefined) return undefined;
  const text = await getText(store, received.list);
  const read = text.ok ? readHandDown(text.value) : text;
  return read.ok ? succeed(read.value.handedDown) : read;
}

function historyOfDay(ledger: Ledger, asOf: CivilDate): AdoptedVersion | undefined {
  const standing = versionForTask(ledger, 'history', asOf);
  return standing.ok ? factsOf(standing.value) : undefined;
}
