import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, root } from './first-use.mjs';
import { tallyFile } from './tally.mjs';

/** `npm test`: sets up what is missing, runs every test, ends with one line to read: `N passed, N failed`. */
ensureInstalled();
ensureBuilt({ types: true });
rmSync(tallyFile, { force: true });

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const reporters = ['--reporter=default', `--reporter=${join(root, 'scripts', 'tally.mjs')}`];
const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});

// Without a tally vitest itself did not come to its end; with a failing exit and no failed test, something else did.
const tally = existsSync(tallyFile)
  ? JSON.parse(readFileSync(tallyFile, 'utf8'))
  : { passed: 0, failed: 0, skipped: [] };
const failed = status === 0 ? tally.failed : Math.max(1, tally.failed);

if (tally.skipped.length > 0) {
  console.log(`\n${tally.skipped.length} skipped:`);
  for (const { name, reason } of tally.skipped) console.log(`  ${name} (${reason})`);
}
console.log(`\n${tally.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
