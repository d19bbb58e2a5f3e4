import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckId, CheckOutcome } from 'double-random/replay';
import { expect, it } from 'vitest';
import { type PythonReport, runVerifier, withoutPython } from './python.js';

type Outcomes = Readonly<Record<CheckId, CheckOutcome>>;

const folder = fileURLToPath(new URL('../golden/bundles', import.meta.url));
const known: Readonly<Record<string, Outcomes>> = JSON.parse(
  readFileSync(join(folder, 'outcomes.json'), 'utf8'),
);
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it.skipIf(withoutPython !== undefined).each(names)(
  'the verifier in Python answers for the golden bundle %s what stands beside it',
  (name) => {
    const report: PythonReport = JSON.parse(runVerifier([join(folder, name), '--json']).stdout);
    const outcomes = Object.fromEntries(report.checks.map(({ id, outcome }) => [id, outcome]));
    expect(outcomes).toEqual({ ...known[name], eligibility: 'not-run', tables: 'not-run' });
  },
);
