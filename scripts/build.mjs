import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, isStarted, root, run } from './first-use.mjs';

const stamp = join(root, '.cache', 'build.json');
const inputs = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsup.config.ts',
  'scripts/doors.mjs',
  'scripts/verify-page.mjs',
];

/**
 * Builds dist. Type declarations take most of the time; a build without them is enough to run things.
 *
 * @param {{ types: boolean }} options
 */
export function build({ types }) {
  const source = digestOfSource();
  rmSync(stamp, { force: true });
  const tsup = join(root, 'node_modules', 'tsup', 'dist', 'cli-default.js');
  run(process.execPath, [tsup, '--silent', ...(types ? [] : ['--no-dts'])]);
  run(process.execPath, [join(root, 'scripts', 'verify-page.mjs')]);
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stamp, JSON.stringify({ source, types }));
}

/**
 * Builds dist unless it stands and was built from the source as it is now.
 *
 * @param {{ types: boolean }} options
 */
export function ensureBuilt({ types }) {
  const built = existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : undefined;
  const stands = ['index.js', 'verify.html'].every((name) => existsSync(join(root, 'dist', name)));
  if (stands && built?.source === digestOfSource() && (built.types || !types)) return;
  console.error('Building dist …');
  build({ types });
}

function digestOfSource() {
  const hash = createHash('sha256');
  for (const path of [...inputs, ...sourceFiles()])
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function sourceFiles() {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}

if (isStarted(import.meta.url)) {
  ensureInstalled();
  build({ types: !process.argv.includes('--no-types') });
}
