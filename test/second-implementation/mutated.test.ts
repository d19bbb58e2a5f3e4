import { replayRecord } from 'double-random/replay';
import { expect, it } from 'vitest';
import type { Files } from '../fixtures/bundle.js';
import { mutatedBundles } from '../mutation/mutated-bundles.js';
import { verifyAll, withoutPython } from './python.js';

/** The checks of which Python does a part. Of the others it does all, and they are compared in the other tests. */
const half = new Set<string>(['eligibility', 'tables']);

const cases = Number(process.env['DOUBLE_RANDOM_SECOND_MUTATED'] ?? 200);

it.skipIf(withoutPython !== undefined)(
  `${cases} mutated bundles: the verifier in Python fails eligibility and tables only where the library does`,
  async () => {
    const wrong: string[] = [];
    const failed = new Set<string>();
    let what = '';
    let files: Files = new Map();
    // The next bundle is asked for once the report of the one before was judged.
    const handed = function* () {
      for (const mutated of mutatedBundles(cases)) {
        ({ what, files } = mutated);
        yield files;
      }
    };
    for await (const { checks } of verifyAll(handed())) {
      const byLibrary = new Map(replayRecord(files).checks.map(({ id, outcome }) => [id, outcome]));
      for (const { id, outcome, detail } of checks) {
        if (outcome !== 'fail' || !half.has(id)) continue;
        failed.add(id);
        if (byLibrary.get(id) !== 'fail') wrong.push(`${what}: ${id} ${byLibrary.get(id)}, fails: ${detail}`);
      }
    }
    expect(wrong).toEqual([]);
    expect([...failed]).toEqual(expect.arrayContaining(['eligibility', 'tables']));
  },
  7_200_000,
);
