import { type Instant, type Issue, instant, type Result, sha256, utf8 } from '../../src/core/kernel/index.js';
import type { InspectionTask } from '../../src/core/plan/index.js';
import {
  type DrawnRecord,
  memoryStore,
  type Office,
  type OfficePorts,
  openOffice,
  type Store,
  sampleOffice,
} from '../../src/sdk/index.js';

/** A clock that stands where it is put. */
export interface Hand {
  now: Instant;
}

/** An office whose time and dice are in the test's hands. */
export interface Desk {
  readonly store: Store;
  readonly hand: Hand;
  readonly ports: OfficePorts;
  readonly office: Office;
}

export const morning = instant('2026-03-02T01:00:00Z');
export const revealBy = instant('2026-03-03T12:00:00Z');

/** Opens an office over a store; the same store and seed give the same bytes. */
export function openDesk(store: Store = memoryStore(), seed = 'desk'): Desk {
  const hand: Hand = { now: morning };
  let drawn = 0;
  const ports: OfficePorts = {
    store,
    clock: { now: () => hand.now },
    entropy: { bytes: (count) => sha256(utf8(`${seed} ${drawn++}`)).slice(0, count) },
  };
  return { store, hand, ports, office: openOffice(ports) };
}

/** The small office's first task, with a deadline that the desk's clock knows. */
export function smallTask(change: Partial<InspectionTask> = {}): InspectionTask {
  const [task] = sampleOffice().tasks;
  return { ...task, entropy: { ...task.entropy, revealBy }, ...change };
}

/** Adopts all four registers of the small office. */
export async function adoptAll({ office }: Desk): Promise<void> {
  const { items, rules, targets, inspectors } = sampleOffice();
  must(await office.adoptRecords('items', items));
  must(await office.adoptRecords('rules', rules));
  must(await office.adoptRecords('targets', targets));
  must(await office.adoptRecords('inspectors', inspectors));
}

/** Brings a task to where its seal stands; gives the shares back. */
export async function sealSmall(
  desk: Desk,
  task: InspectionTask = smallTask(),
): Promise<Record<string, string>> {
  const shares: Record<string, string> = {};
  for (const party of task.entropy.parties) {
    const committed = must(await desk.office.commitShare(task.drawId, party, { new: true }));
    shares[party] = committed.share ?? '';
  }
  must(await desk.office.sealTask(task));
  return shares;
}

export const ssqValue = '2026023:03,08,12,21,27,33+09';

/** Brings a task to where its record stands. */
export async function drawSmall(desk: Desk, task: InspectionTask = smallTask()): Promise<void> {
  await adoptAll(desk);
  await drawAdopted(desk, task);
}

/** The same where the registers are adopted already; gives what was drawn. */
export async function drawAdopted(desk: Desk, task: InspectionTask, value = ssqValue): Promise<DrawnRecord> {
  const shares = await sealSmall(desk, task);
  for (const [party, share] of Object.entries(shares))
    must(await desk.office.revealShare(task.drawId, party, share));
  must(await desk.office.observeSource(task.drawId, 'ssq', value));
  return must(await desk.office.draw(task.drawId));
}

/** The value of a result that has to be one. */
export function must<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`unexpected issues: ${JSON.stringify(result.issues.slice(0, 5))}`);
}

/** The codes of a failure; of a success none. */
export function codesOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

export function codesIn(issues: readonly Issue[]): string[] {
  return issues.map(({ code }) => code);
}
