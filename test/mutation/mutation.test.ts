import { replayRecord } from 'double-random/replay';
import { expect, it } from 'vitest';
import { genuineBundles, otherBundles } from './genuine.js';
import { mutateBundle } from './mutate-bundle.js';
import { unnoticed } from './unnoticed.js';

const cases = Number(process.env['DOUBLE_RANDOM_MUTATIONS'] ?? 1200);

it(`never throws and never passes a mutated bundle: ${cases} of them`, () => {
  const genuine = genuineBundles.map((files) => ({ files, report: replayRecord(files) }));
  const missed: string[] = [];
  let noticed = 0;
  for (let at = 0; at < cases; at++) {
    const base = genuine[at % genuine.length];
    if (base === undefined) throw new RangeError('Cannot mutate: there is no bundle');
    const { what, files } = mutateBundle(base.files, { name: `mutation ${at}`, others: otherBundles });
    const report = replayRecord(files);
    const paths = unnoticed(base, { files, report });
    if (paths.length > 0) missed.push(`${at}: ${what}: ${paths.join(' ')}`);
    if (report.outcome === 'fail') noticed++;
  }
  expect(missed).toEqual([]);
  // Mutations that change nothing would pass too: most of these have to be found.
  expect(noticed).toBeGreaterThan(cases / 2);
}, 7_200_000);
