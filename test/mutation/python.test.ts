import { replayRecord } from 'double-random/replay';
import { expect, it } from 'vitest';
import type { Files } from '../fixtures/bundle.js';
import { verifyAll, withoutPython } from '../second-implementation/python.js';
import { mutatedBundles } from './mutated-bundles.js';

const cases = Number(process.env['DOUBLE_RANDOM_MUTATIONS_PYTHON'] ?? 200);

it.skipIf(withoutPython !== undefined)(
  `${cases} mutated bundles: the verifier in Python never breaks down, and passes what the library passes, and nothing else`,
  async () => {
    const wrong: string[] = [];
    let failed = 0;
    let at = 0;
    let what = '';
    let files: Files = new Map();
    // The next bundle is asked for once the report of the one before was judged.
    const handed = function* () {
      for (const mutated of mutatedBundles(cases)) {
        ({ what, files } = mutated);
        yield files;
      }
    };
    for await (const report of verifyAll(handed())) {
      at++;
      const said = new Map(replayRecord(files).checks.map((check) => [check.id, check.outcome]));
      for (const { id, outcome, detail } of report.checks) {
        if (outcome === 'pass' && said.get(id) !== 'pass') wrong.push(`${what}: ${id} passes`);
        // Of these two Python does a part: it may find less, but nothing that is not there.
        const sound =
          id === 'eligibility' || id === 'tables' ? said.get(id) === 'fail' : said.get(id) !== 'pass';
        if (outcome === 'fail' && !sound) wrong.push(`${what}: ${id} fails: ${detail}`);
        if (detail.includes('出错')) wrong.push(`${what}: ${id}: ${detail}`);
      }
      if (report.outcome === 'fail') failed++;
    }
    expect(wrong).toEqual([]);
    expect(at).toBe(cases);
    expect(failed).toBeGreaterThan(cases / 2);
  },
  7_200_000,
);
