import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a fresh clone needs before its first command. Only Node's own modules here: nothing is installed yet. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs the dependencies, where there are none yet. */
export function ensureInstalled() {
  if (existsSync(join(root, 'node_modules', '.package-lock.json'))) return;
  console.error('First use: installing the dependencies (npm ci --ignore-scripts) …');
  const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  if (npm === undefined) run('npm', install);
  else run(process.execPath, [npm, ...install]);
}

/**
 * Runs a program in this checkout with the terminal's own input and output; ends this process with its exit code when
 * it fails.
 *
 * @param {string} program
 * @param {readonly string[]} args
 */
export function run(program, args) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Tells whether a module is the one Node was started with, rather than imported.
 *
 * @param {string} address - its `import.meta.url`
 */
export function isStarted(address) {
  const [, started] = process.argv;
  return started !== undefined && resolve(started) === fileURLToPath(address);
}
