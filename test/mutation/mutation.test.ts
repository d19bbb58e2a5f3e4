import { type ReplayReport, replayRecord } from 'double-random/replay';
import { expect, it } from 'vitest';
import type { Files } from '../fixtures/bundle.js';
import { genuineBundles } from './genuine.js';
import { mutatedBundles } from './mutated-bundles.js';
import { unnoticed } from './unnoticed.js';

const cases = Number(process.env['DOUBLE_RANDOM_MUTATIONS'] ?? 1200);

it(`${cases} mutated bundles: a replay never throws, and never lets a change pass`, () => {
  const reports = new Map(genuineBundles.map((files) => [files, replayRecord(files)]));
  const missed: string[] = [];
  let noticed = 0;
  for (const { what, files, genuine } of mutatedBundles(cases)) {
    const report = attempt(files);
    if (report instanceof Error) {
      missed.push(`${what}: ${report.stack}`);
      continue;
    }
    const base = { files: genuine, report: reports.get(genuine) ?? report };
    const paths = unnoticed(base, { files, report });
    if (paths.length > 0) missed.push(`${what}: ${paths.join(' ')}`);
    if (report.outcome === 'fail') noticed++;
  }
  expect(missed).toEqual([]);
  // Mutations that change nothing would pass too: most of these have to be found.
  expect(noticed).toBeGreaterThan(cases / 2);
}, 7_200_000);

function attempt(files: Files): ReplayReport | Error {
  try {
    return replayRecord(files);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
