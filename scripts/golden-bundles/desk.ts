import type { Edition } from 'double-random/disclosure';
import { civilDate, identifier, instant, type Result, sha256, utf8 } from 'double-random/kernel';
import type { InspectionTask } from 'double-random/plan';
import type { WorkRules } from 'double-random/rules';
import { memoryStore, type Office, openOffice } from 'double-random/sdk';
import { inspectorsOf, item, targets } from './registers.js';

/** An office whose clock goes a minute a step and whose dice are fixed, so that the same bundles come out again. */
export interface Desk {
  readonly office: Office;
  /** Lets the clock jump, past an embargo or a deadline. */
  readonly setTime: (time: string) => void;
}

export type Files = ReadonlyMap<string, Uint8Array>;

const minute = 60_000;
export const revealBy = instant('2026-03-20T12:00:00Z');

/** The values that the sources showed, by their ids. */
const shown: Readonly<Record<string, string>> = {
  ssq: '2026023:03,08,12,21,27,33+09',
  later: '2026024:01,02,03,04,05,06+16',
  dice: 'd10x20:08772473296991897540',
};

export function openDesk(name: string): Desk {
  let time = Date.UTC(2026, 2, 2, 1);
  let drawn = 0;
  const office = openOffice({
    store: memoryStore(),
    clock: {
      now: () => {
        time += minute;
        return instant(`${new Date(time).toISOString().slice(0, 19)}Z`);
      },
    },
    entropy: { bytes: (count) => sha256(utf8(`golden ${name} ${drawn++}`)).slice(0, count) },
  });
  const setTime = (text: string) => {
    time = Date.parse(text);
  };
  return { office, setTime };
}

/** Which pools an office has, and how many inspectors. */
interface Pools {
  readonly pools?: readonly ('targets' | 'inspectors')[];
  readonly people?: number;
}

/** Adopts all four registers; an office that draws one half only asks for what it has. */
export async function adoptAll(
  { office }: Desk,
  rules: WorkRules,
  { pools = ['targets', 'inspectors'], people = 8 }: Pools = {},
): Promise<void> {
  must(await office.adoptRecords('items', [item]));
  must(await office.adoptRecords('rules', [rules]));
  if (pools.includes('targets')) must(await office.adoptRecords('targets', targets));
  if (pools.includes('inspectors')) must(await office.adoptRecords('inspectors', inspectorsOf(people)));
}

export function taskOf(drawId: string, change: Partial<InspectionTask> = {}): InspectionTask {
  return {
    format: 'double-random/task@1',
    drawId: identifier(drawId),
    planItem: identifier('JH-2026-07'),
    mode: 'official',
    title: '2026年第一季度食品经营随机抽查',
    authority: '样例区市场监督管理局',
    level: 'county',
    items: [item.id],
    rules: identifier('food-safety'),
    asOf: civilDate('2026-03-01'),
    recusals: [{ inspector: identifier('I-03'), target: identifier('T-07'), reason: '曾在该单位任职' }],
    entropy: {
      parties: [identifier('office'), identifier('notary')],
      minimumReveals: 1,
      revealBy,
      sources: [{ id: identifier('ssq'), kind: 'ssq', issue: '2026023' }],
    },
    disclosure: { profile: 'open' },
    ...change,
  };
}

/** Seals a task; gives the shares back. */
export async function seal({ office }: Desk, task: InspectionTask): Promise<ReadonlyMap<string, string>> {
  const shares = new Map<string, string>();
  for (const party of task.entropy.parties)
    shares.set(party, must(await office.commitShare(task.drawId, party, { new: true })).share ?? '');
  must(await office.sealTask(task));
  return shares;
}

/** Reveals what is to be revealed, observes every source and draws. */
export async function finish(
  { office }: Desk,
  task: InspectionTask,
  shares: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [party, share] of shares) must(await office.revealShare(task.drawId, party, share));
  for (const { id } of task.entropy.sources)
    must(await office.observeSource(task.drawId, id, shown[id] ?? ''));
  must(await office.draw(task.drawId));
}

export async function draw(desk: Desk, task: InspectionTask): Promise<void> {
  await finish(desk, task, await seal(desk, task));
}

export async function publish(desk: Desk, drawId: string, edition: Edition): Promise<Files> {
  return must(await desk.office.publish(drawId, edition)).files;
}

export function must<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`unexpected issues: ${JSON.stringify(result.issues.slice(0, 5))}`);
}
