import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = process.cwd();
const planted = join(root, 'test', 'planted');

/** The commands of the README, as `npm` starts them. */
function run(
  script: string,
  ...args: string[]
): { status: number | null; printed: string; lastLine: string } {
  const env = { ...process.env, NO_COLOR: '1' };
  const command = [join(root, 'scripts', script), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, printed: `${stdout}${stderr}`, lastLine: stdout.trimEnd().split('\n').at(-1) ?? '' };
}

describe('npm run demo', () => {
  // How long it takes is measured by .ci/run, where nothing else is running.
  it('runs to its end', () => {
    const { status, printed } = run('demo.mjs');
    expect(status, printed).toBe(0);
  });
});

describe('npm test', () => {
  const plant = (name: string, text: string): void => writeFileSync(join(planted, `${name}.test.ts`), text);

  beforeAll(() => mkdirSync(planted, { recursive: true }));
  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  it('ends with the count of what passed', () => {
    plant('good', "import { it } from 'vitest';\nit('one', () => {});\nit('two', () => {});\n");
    expect(run('test.mjs', 'test/planted/good')).toMatchObject({ status: 0, lastLine: '2 passed, 0 failed' });
  });

  it('names what was skipped and why', () => {
    plant(
      'skip',
      "import { it } from 'vitest';\nit('no browser here', ({ skip }) => skip('no Chromium'));\n",
    );
    const { status, printed, lastLine } = run('test.mjs', 'test/planted/skip');
    expect({ status, lastLine }).toEqual({ status: 0, lastLine: '0 passed, 0 failed' });
    expect(printed).toContain('1 skipped:\n  no browser here (no Chromium)');
  });

  it('counts what failed and exits with 1', () => {
    plant(
      'bad',
      "import { it } from 'vitest';\nit('one', () => {});\nit('two', () => {\n  throw new Error();\n});\n",
    );
    expect(run('test.mjs', 'test/planted/bad')).toMatchObject({ status: 1, lastLine: '1 passed, 1 failed' });
  });

  it('counts a file that cannot be loaded as failed', () => {
    plant('broken', "import './lost.js';\n");
    expect(run('test.mjs', 'test/planted/broken')).toMatchObject({
      status: 1,
      lastLine: '0 passed, 1 failed',
    });
  });

  it('does not call it a success when no test was found', () => {
    expect(run('test.mjs', 'test/planted/nothing')).toMatchObject({
      status: 1,
      lastLine: '0 passed, 1 failed',
    });
  });
});
