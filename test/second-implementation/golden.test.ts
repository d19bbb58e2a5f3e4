import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CheckId, type CheckOutcome, checkIds } from 'double-random/replay';
import { expect, it } from 'vitest';
import { edit, type Files } from '../fixtures/bundle.js';
import { type PythonReport, runVerifier, verifyAll, withoutPython } from './python.js';

type Outcomes = Readonly<Record<CheckId, CheckOutcome>>;

interface Forgery {
  readonly bundle: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly fail: readonly CheckId[];
  readonly notRun: readonly CheckId[];
}

const golden = fileURLToPath(new URL('../golden', import.meta.url));
const folderOf = (name: string) => join(golden, 'bundles', name);
const known: Readonly<Record<string, Outcomes>> = JSON.parse(readFileSync(folderOf('outcomes.json'), 'utf8'));
const forgeries: readonly Forgery[] = JSON.parse(readFileSync(join(golden, 'forgeries.json'), 'utf8'));
const names = readdirSync(join(golden, 'bundles'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const filesOf = (name: string): Files =>
  new Map(readdirSync(folderOf(name)).map((path) => [path, readFileSync(join(folderOf(name), path))]));
const outcomesOf = ({ checks }: PythonReport) =>
  Object.fromEntries(checks.map(({ id, outcome }) => [id, outcome]));

it.skipIf(withoutPython !== undefined).each(names)(
  'the verifier in Python answers for the golden bundle %s what stands beside it',
  (name) => {
    const report: PythonReport = JSON.parse(runVerifier([folderOf(name), '--json']).stdout);
    expect(outcomesOf(report)).toEqual({ ...known[name], eligibility: 'not-run', tables: 'not-run' });
  },
);

it.skipIf(withoutPython !== undefined)('the verifier in Python finds every golden forgery', async () => {
  const forged = forgeries.map(({ bundle, file, from, to }) =>
    edit(filesOf(bundle), file, (text) => text.replace(from, () => to)),
  );
  let at = 0;
  for await (const report of verifyAll(forged)) {
    const forgery = forgeries[at];
    const found = outcomesOf(report);
    for (const id of checkIds) {
      const expected = forgery?.fail.includes(id)
        ? 'fail'
        : forgery?.notRun.includes(id)
          ? 'not-run'
          : 'pass';
      const unsealed = forgery?.fail.includes('rules') || forgery?.file === '公示.html';
      const judged = id === 'tables' ? expected === 'pass' || unsealed : id === 'eligibility';
      const left = judged && found[id] === 'not-run';
      expect(left || found[id], `${JSON.stringify(forgery)} ${id}`).toBe(left || expected);
    }
    at++;
  }
  expect(at).toBe(forgeries.length);
});
