import { type Identifier, type Instant, type Issue, instant, type Result } from 'double-random';
import { addCivilDays, civilDate, digestOf } from 'double-random/kernel';
import { selectedIn } from 'double-random/record';
import type { Office } from 'double-random/sdk';
import { type DrawOfCalendar, taskOf } from './calendar-of-draws.js';
import { findingOf } from './findings.js';

/** A clock that the programme sets: a year passes in a minute. */
export interface SetClock {
  now: Instant;
}

/** Something that an office does at a moment of the year. */
interface Deed {
  readonly time: Instant;
  readonly act: (office: Office) => Promise<void>;
}

type Found = ReturnType<typeof findingOf>;

const list = 'national@1';
/** One draw of the year is published too late, so that the reports have something to tell. */
const lateDraw = 10;

/** Plays draws from sealing to publication, everything in the order of its days. */
export async function playYear(
  office: Office,
  clock: SetClock,
  draws: readonly DrawOfCalendar[],
): Promise<void> {
  const deeds = draws.flatMap(deedsOf).sort((one, other) => (one.time < other.time ? -1 : 1));
  for (const { time, act } of deeds) {
    clock.now = time;
    await act(office);
  }
}

function deedsOf(draw: DrawOfCalendar, at: number): Deed[] {
  const task = taskOf(draw, at);
  const { drawId } = task;
  const shares = new Map<string, string>();
  let results: readonly Found[] = [];
  const on = (days: number, act: Deed['act']): Deed => ({
    time: instant(`${addCivilDays(civilDate(draw.day), days)}T02:${String(at).padStart(2, '0')}:00Z`),
    act,
  });
  const published = at === lateDraw ? 45 : 12;
  return [
    on(-1, async (office) => {
      for (const party of task.entropy.parties)
        shares.set(party, must(await office.commitShare(drawId, party, { new: true })).share ?? '');
      must(await office.sealTask(task));
    }),
    on(0, async (office) => {
      for (const [party, share] of shares) must(await office.revealShare(drawId, party, share));
      must(await office.observeSource(drawId, 'ssq', lotteryOf(at)));
      const { record, plan } = must(await office.draw(drawId));
      const setting = { drawId, items: plan.items.map(({ id }) => id), day: civilDate(draw.day) };
      results = selectedIn(record).map((target) => findingOf(target, setting));
    }),
    on(8, async (office) => void must(await office.enterResults(drawId, { by: '录入岗', list, results }))),
    on(
      9,
      async (office) => void must(await office.reviewResults(drawId, { by: '审核岗', decision: 'approved' })),
    ),
    on(published, async (office) => void must(await office.publishResults(drawId, { by: '公示岗' }))),
    on(published + 15, (office) => tellFollowUps(office, drawId, results)),
    on(published + 20, (office) => supersedePending(office, drawId, results)),
  ];
}

async function tellFollowUps(office: Office, drawId: Identifier, results: readonly Found[]): Promise<void> {
  for (const { target, followUps, inspectedOn } of results)
    for (const { kind, due } of followUps)
      if (due !== undefined) {
        const told = { by: '录入岗', target, followUp: kind, on: addCivilDays(inspectedOn, 20) };
        must(await office.tellFollowUp(drawId, told));
      }
}

/** 待后续处理 does not stay: what became of the case is entered and published in its place. */
async function supersedePending(
  office: Office,
  drawId: Identifier,
  results: readonly Found[],
): Promise<void> {
  const pending = results.filter(({ findings }) => findings[0]?.codes[0] === '8');
  if (pending.length === 0) return;
  const final = pending.map((result) => ({
    ...result,
    // The day the case was decided: a result has its own term from then on.
    inspectedOn: addCivilDays(result.inspectedOn, 25),
    findings: result.findings.map(({ item }, index) => ({ item, codes: [index === 0 ? '5' : '1'] })),
  }));
  must(await office.enterResults(drawId, { by: '录入岗', list, results: final }));
  must(await office.reviewResults(drawId, { by: '审核岗', decision: 'approved' }));
  must(await office.publishResults(drawId, { by: '公示岗' }));
}

/** Six red numbers and a blue one, made up from the number of the draw. */
function lotteryOf(at: number): string {
  const digits = digestOf(`lottery ${at}`);
  const numberAt = (from: number, most: number) =>
    (Number.parseInt(digits.slice(from, from + 2), 16) % most) + 1;
  const red = new Set<number>();
  for (let from = 0; red.size < 6; from += 2) red.add(numberAt(from, 33));
  const two = (number: number) => String(number).padStart(2, '0');
  const ordered = [...red].sort((one, other) => one - other);
  return `2026${String(20 + at).padStart(3, '0')}:${ordered.map(two).join(',')}+${two(numberAt(60, 16))}`;
}

/** The value of a step that has to succeed. */
export function must<Value>(result: Result<Value, Issue>): Value {
  if (result.ok) return result.value;
  throw new Error(`unexpected issues: ${JSON.stringify(result.issues.slice(0, 5))}`);
}
