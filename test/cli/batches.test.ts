import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { instant } from '../../src/core/kernel/index.js';
import { openSmallOffice, ssqValue } from './terminal.js';

type Desk = Awaited<ReturnType<typeof openSmallOffice>>;
const open: Desk[] = [];

afterEach(() => {
  for (const desk of open.splice(0)) desk.remove();
});

const say = (desk: Desk, ...argv: string[]) => desk.json(...argv, '--office', desk.office);

async function openDesk(): Promise<Desk> {
  const desk = await openSmallOffice();
  open.push(desk);
  return desk;
}

/** The sample's task as a batch, with a draw id of its own. */
function batchTask(desk: Desk, drawId: string, change: object): string {
  const task = JSON.parse(readFileSync(join(desk.folder, 'task-market.json'), 'utf8'));
  const entropy = { ...task.entropy, revealBy: '2026-03-03T12:00:00Z' };
  return desk.write(`${drawId}.json`, JSON.stringify({ ...task, entropy, drawId, ...change }));
}

async function seal(desk: Desk, drawId: string, change: object) {
  const shares = new Map<string, string>();
  for (const party of ['office', 'notary']) {
    const { data } = await say(desk, 'share', drawId, '--party', party, '--new');
    shares.set(party, data.share);
  }
  const sealed = await say(desk, 'seal', batchTask(desk, drawId, change));
  return { ...sealed, shares };
}

/** Seals, reveals, observes and draws; gives the targets drawn, from the audit edition. */
async function drawBatch(desk: Desk, drawId: string, change: object) {
  const { code, issues, shares } = await seal(desk, drawId, change);
  if (code !== 0) throw new Error(JSON.stringify(issues));
  for (const [party, share] of shares) await say(desk, 'share', drawId, '--party', party, '--reveal', share);
  await say(desk, 'source', drawId, '--id', 'ssq', '--value', ssqValue);
  expect((await say(desk, 'draw', drawId)).code).toBe(0);
  const folder = join(desk.folder, drawId);
  expect((await say(desk, 'publish', drawId, '--out', folder, '--edition', 'audit')).code).toBe(0);
  const record = JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8'));
  const selected: string[] = record.strata.flatMap((stratum: { selected: string[] }) => stratum.selected);
  return { folder, selected };
}

const outcomes = (answer: { data: { checks: readonly { id: string; outcome: string }[] } }) =>
  Object.fromEntries(answer.data.checks.map(({ id, outcome }) => [id, outcome]));

describe('batches of a plan item', () => {
  test('a later batch leaves out exactly whom the earlier ones drew, binds their records, and replays', async () => {
    const desk = await openDesk();
    const first = await drawBatch(desk, 'YL-1', { batch: 1 });
    const second = await drawBatch(desk, 'YL-2', { batch: 2 });
    const third = await drawBatch(desk, 'YL-3', { batch: 3 });
    const everyone = [...first.selected, ...second.selected, ...third.selected];
    expect(first.selected.length).toBeGreaterThan(0);
    expect(new Set(everyone).size).toBe(everyone.length);

    const frame = readFileSync(join(third.folder, 'targets.ndjson'), 'utf8').trimEnd().split('\n');
    const left = frame
      .map((line): { id: string; excluded?: string[] } => JSON.parse(line))
      .filter(({ excluded }) => excluded?.includes('drawn-earlier-batch'))
      .map(({ id }) => id);
    expect(left.sort()).toEqual([...first.selected, ...second.selected].sort());

    const plan = JSON.parse(readFileSync(join(third.folder, 'plan.json'), 'utf8'));
    expect(plan).toMatchObject({
      batch: 3,
      earlier: [
        { batch: 1, drawId: 'YL-1' },
        { batch: 2, drawId: 'YL-2' },
      ],
    });
    for (const { folder } of [first, second, third]) {
      const replayed = await desk.json('replay', folder);
      expect([replayed.code, replayed.issues]).toEqual([0, []]);
    }
    // Published again after the others were sealed, the first batch's journal shows their seals.
    const again = join(desk.folder, 'again');
    await say(desk, 'publish', 'YL-1', '--out', again, '--edition', 'audit');
    expect((await desk.json('replay', again)).code).toBe(0);
  });

  test('a replay notices a record of an earlier batch that is another, or is not there', async () => {
    const desk = await openDesk();
    await drawBatch(desk, 'YL-1', { batch: 1 });
    const { folder } = await drawBatch(desk, 'YL-2', { batch: 2 });
    const file = join(folder, 'earlier-records.ndjson');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"drawId":"YL-1"', '"drawId":"YL-9"'));
    const forged = await desk.json('replay', folder);
    expect(forged.code).toBe(1);
    expect(outcomes(forged)['eligibility']).toBe('fail');
    expect(forged.issues.map(({ code }) => code)).toContain('replay.earlier-differs');
    writeFileSync(file, '');
    expect(outcomes(await desk.json('replay', folder))['eligibility']).toBe('fail');
  });

  test('batches are taken in their order, each once, and never beside a draw of all', async () => {
    const desk = await openDesk();
    const early = await seal(desk, 'YL-2', { batch: 2 });
    expect([early.code, early.issues.filter(({ code }) => code === 'sdk.batch-not-drawn')]).toMatchObject([
      4,
      [{ args: { batch: 2, missing: 1 } }],
    ]);
    expect((await seal(desk, 'YL-1', { batch: 1 })).code).toBe(0);
    const undrawn = await say(desk, 'plan', batchTask(desk, 'YL-3', { batch: 2 }));
    expect(undrawn.issues).toMatchObject([{ code: 'sdk.batch-not-drawn' }]);
    for (const [drawId, change] of [
      ['YL-4', { batch: 1 }],
      ['YL-5', {}],
    ] as const) {
      const { code, issues } = await seal(desk, drawId, change);
      expect([code, issues.map((issue) => issue.code)]).toEqual([4, ['sdk.plan-item-open']]);
    }
    const file = batchTask(desk, 'YL-3', { batch: 2 });
    const en = await desk.run('plan', file, '--lang', 'en', '--office', desk.office);
    expect(en.err).toContain('Batch 1 of the plan item');
  });

  test('a rehearsal draws nobody for an official batch', async () => {
    const desk = await openDesk();
    await drawBatch(desk, 'YL-1', { batch: 1, mode: 'rehearsal' });
    const official = await say(desk, 'plan', batchTask(desk, 'YL-2', { batch: 2 }));
    expect(official.issues).toMatchObject([{ code: 'sdk.batch-not-drawn' }]);
  });

  test('an open public edition waits for the embargoes of the earlier batches', async () => {
    const desk = await openDesk();
    const open = { profile: 'open' };
    await drawBatch(desk, 'YL-1', {
      batch: 1,
      disclosure: { ...open, embargoUntil: '2026-05-01T00:00:00Z' },
    });
    await drawBatch(desk, 'YL-2', { batch: 2, disclosure: open });
    const publish = () =>
      say(
        desk,
        'publish',
        'YL-2',
        '--out',
        join(desk.folder, `open-${desk.now.slice(0, 7)}`),
        '--edition',
        'public',
      );
    expect((await publish()).issues).toMatchObject([{ code: 'sdk.embargo', args: { draw: 'YL-1' } }]);
    desk.now = instant('2026-05-01T00:00:01Z');
    expect((await publish()).code).toBe(0);
  });
});
