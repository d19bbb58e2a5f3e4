import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './first-use.mjs';

export const tallyFile = join(root, '.cache', 'tally.json');

/**
 * Reporter of vitest: counts what passed and failed and keeps the name and reason of what was skipped, for the last
 * lines of `npm test`. A file that could not even be loaded, or an error outside any test, counts as a failure.
 */
export default class Tally {
  /**
   * @param {readonly import('vitest/node').TestModule[]} files
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(files, unhandledErrors) {
    const tally = { passed: 0, failed: unhandledErrors.length, skipped: /** @type {unknown[]} */ ([]) };
    for (const file of files) {
      if (file.errors().length > 0) tally.failed += 1;
      for (const test of file.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') tally.passed += 1;
        else if (result.state === 'failed') tally.failed += 1;
        else tally.skipped.push({ name: test.fullName, reason: reasonOf(result) });
      }
    }
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(tallyFile, JSON.stringify(tally));
  }
}

/** @param {import('vitest/node').TestResult} result */
function reasonOf(result) {
  return result.state === 'skipped' && result.note ? result.note : 'no reason given';
}
