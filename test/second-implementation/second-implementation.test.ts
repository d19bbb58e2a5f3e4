import { type Check, type CheckId, type CheckOutcome, replayRecord } from 'double-random/replay';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Files } from '../fixtures/bundle.js';
import { mutation, spoil } from './mutations.js';
import { type PythonReport, verifyAll, withoutPython } from './python.js';
import { smallBundles } from './small-bundles.js';

const seed = Number(process.env['DOUBLE_RANDOM_SECOND_SEED'] ?? 1);
const draws = Number(process.env['DOUBLE_RANDOM_SECOND_DRAWS'] ?? 400);
const spoilt = Number(process.env['DOUBLE_RANDOM_SECOND_SPOILT'] ?? 200);

/** What the verifier in Python leaves to this library: it has no rules to judge by, and writes no page. */
const left: Partial<Record<CheckId, (findings: Check['findings'], detail: string) => boolean>> = {
  eligibility: () => true,
  tables: (findings, detail) =>
    findings.every(({ code }) => code === 'replay.page-differs') || detail.includes('不是封存的'),
};

/** Checks of a bundle on which the two implementations do not agree. */
function differences(files: Files, report: PythonReport): string[] {
  const { checks } = replayRecord(files);
  expect(report.checks.map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
  expect(report.outcome).toBe(summary(report.checks));
  return checks.flatMap(({ id, outcome, findings }, at) => {
    const other = report.checks[at];
    const isLeft = other?.outcome === 'not-run' && left[id]?.(findings, other.detail);
    const agrees = other?.outcome === outcome || isLeft;
    return agrees ? [] : [`${id}: ${outcome}, in Python ${other?.outcome} ${other?.detail}`];
  });
}

function summary(checks: PythonReport['checks']): CheckOutcome {
  const outcomes = checks.map(({ outcome }) => outcome);
  return (['fail', 'not-run'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'pass';
}

/** A comparison may run as long as it likes: the machine may be busy, the numbers large. */
const timeout = 0;

/** What was compared, so that a comparison of nothing is noticed. */
async function compare(
  bundles: Iterable<Files>,
): Promise<{ compared: number; found: string[]; drawn: Set<string> }> {
  const waiting: Files[] = [];
  const noted = (function* () {
    for (const files of bundles) {
      waiting.push(files);
      yield files;
    }
  })();
  const found: string[] = [];
  const drawn = new Set<string>();
  let compared = 0;
  for await (const report of verifyAll(noted)) {
    const files = waiting.shift();
    if (files === undefined) throw new Error('More reports than bundles');
    for (const difference of differences(files, report)) found.push(`bundle ${compared}: ${difference}`);
    for (const fact of factsOf(files)) drawn.add(fact);
    for (const { id, outcome } of report.checks) drawn.add(`${id} ${outcome}`);
    compared++;
  }
  return { compared, found, drawn };
}

const facts: readonly (readonly [string, string])[] = [
  ['plan.json', '"draws":"targets"'],
  ['plan.json', '"handedDown":'],
  ['plan.json', '"batch":2'],
  ['plan.json', '"visitBatches":'],
  ['plan.json', '"byArea":true'],
  ['plan.json', 'sha256@1'],
  ['plan.json', 'seedrandom@1'],
  ['plan.json', '"id":"group-2"'],
  ['targets.ndjson', '"recused":'],
  ['targets.ndjson', '"excluded":'],
  ['record.json', '"unassigned":'],
  ['journal.ndjson', '"digest":'],
  ['proofs.ndjson', '"siblings":'],
];

function factsOf(files: Files): string[] {
  return facts.flatMap(([path, text]) => {
    const bytes = files.get(path);
    return bytes !== undefined && Buffer.from(bytes).includes(text) ? [text] : [];
  });
}

describe.skipIf(withoutPython !== undefined)(
  `the verifier in Python${withoutPython === undefined ? '' : ` (skipped: ${withoutPython})`}`,
  () => {
    it(
      'agrees with the library on random small draws, check by check',
      async () => {
        const { compared, found, drawn } = await compare(smallBundles(draws, seed));
        expect(found).toEqual([]);
        expect(compared).toBe(draws);
        expect(facts.map(([, text]) => text).filter((text) => !drawn.has(text))).toEqual([]);
        // Not one of them may ever fail: they are genuine.
        expect([...drawn].filter((fact) => fact.endsWith(' fail'))).toEqual([]);
      },
      timeout,
    );

    it(
      'agrees with the library on spoilt bundles, and passes none that the library fails',
      async () => {
        const perBundle = 10;
        const bundles = (function* () {
          let round = seed;
          for (const files of smallBundles(Math.ceil(spoilt / perBundle), seed + 500_000)) {
            for (const change of fc.sample(mutation, { numRuns: perBundle, seed: round++ }))
              yield spoil(files, change);
          }
        })();
        const { compared, found, drawn } = await compare(bundles);
        expect(found).toEqual([]);
        expect(compared).toBeGreaterThanOrEqual(spoilt);
        expect([...drawn].filter((fact) => fact.endsWith(' fail')).length).toBeGreaterThan(5);
        expect([...drawn]).toEqual(expect.arrayContaining(['eligibility fail', 'tables fail']));
      },
      timeout,
    );
  },
);
