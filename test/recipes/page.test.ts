import { readFileSync, rmSync } from 'node:fs';
import { afterAll, describe, it } from 'vitest';
import { openFolder, runStep, stepsOf } from '../docs/page-runner.js';

const folder = openFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('verifier/recipes/README.md', () => {
  for (const step of stepsOf(readFileSync('verifier/recipes/README.md', 'utf8')))
    it(`line ${step.block.line} does what it says`, () => runStep(step, folder));
});
