import { type ReplayReport, replayRecord } from 'double-random/replay';
import { expect, it, vi } from 'vitest';
import type { Files } from '../fixtures/bundle.js';
import { readEntryByEntry } from './entry-by-entry.js';
import { genuineBundles } from './genuine.js';
import { mutatedBundles } from './mutated-bundles.js';

const cases = Number(process.env['DOUBLE_RANDOM_FRAME_MUTATIONS'] ?? 200);
const frame = 'targets.ndjson';

const slow = vi.hoisted(() => ({ isAsked: false, reads: 0 }));
vi.mock('../../src/core/replay/frame/read-targets.js', async (original) => {
  const fast = await original<typeof import('../../src/core/replay/frame/read-targets.js')>();
  const readSealedTargets: typeof fast.readSealedTargets = (source) => {
    if (!slow.isAsked) return fast.readSealedTargets(source);
    slow.reads++;
    return readEntryByEntry(source);
  };
  return { ...fast, readSealedTargets };
});

function replaySlowly(files: Files): ReplayReport {
  slow.isAsked = true;
  try {
    return replayRecord(files);
  } finally {
    slow.isAsked = false;
  }
}

/** A third with whatever was changed, the others with a changed frame: most files of a bundle are not the frame. */
function* bundlesWithFrames(count: number) {
  let taken = 0;
  for (const mutation of mutatedBundles(Number.POSITIVE_INFINITY)) {
    if (taken === count) return;
    const { files, genuine } = mutation;
    if (taken >= count / 3 && files.get(frame) === genuine.get(frame)) continue;
    taken++;
    yield mutation;
  }
}

it('genuine bundles: the frame in columns and entry by entry come to the same report', () => {
  for (const files of genuineBundles) expect(replaySlowly(files)).toEqual(replayRecord(files));
  expect(slow.reads).toBe(genuineBundles.length);
});

it(`${cases} mutated bundles: the frame in columns and entry by entry come to the same report`, () => {
  const reads = slow.reads;
  const outcomes = new Map<string, number>();
  for (const { what, files } of bundlesWithFrames(cases)) {
    const report = replayRecord(files);
    expect(replaySlowly(files), what).toEqual(report);
    outcomes.set(report.outcome, (outcomes.get(report.outcome) ?? 0) + 1);
  }
  // A mock that is not reached, or mutations that change nothing, would agree too.
  expect(slow.reads - reads).toBeGreaterThan(cases / 2);
  expect(outcomes.get('fail') ?? 0).toBeGreaterThan(cases / 2);
}, 7_200_000);
