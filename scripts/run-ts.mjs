import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { isStarted, root } from './first-use.mjs';

/**
 * Runs one TypeScript file as if Node knew TypeScript: bundled with the sources it imports (`double-random/*` is src,
 * by the paths of tsconfig.json), packages left to Node.
 *
 * @param {string} file - path of the TypeScript file
 * @param {readonly string[]} args - its command line
 * @returns {Promise<Record<string, unknown>>} what the file exports
 */
export async function runTypeScript(file, args = []) {
  const source = resolve(file);
  const bundle = join(root, '.cache', 'run', `${nameOf(source)}.${process.pid}.mjs`);
  mkdirSync(join(root, '.cache', 'run'), { recursive: true });
  writeFileSync(bundle, await bundleOf(source));
  process.setSourceMapsEnabled(true);
  process.argv = [process.execPath, source, ...args];
  try {
    return await import(pathToFileURL(bundle).href);
  } finally {
    rmSync(bundle);
  }
}

/** @param {string} source */
async function bundleOf(source) {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    tsconfig: join(root, 'tsconfig.json'),
    sourcemap: 'inline',
    plugins: [keepAddresses],
    logLevel: 'warning',
  });
  return outputFiles.map((file) => file.text).join('');
}

/**
 * In a bundle every module would take the bundle's address for its own: each keeps that of its source.
 *
 * @type {import('esbuild').Plugin}
 */
const keepAddresses = {
  name: 'keep-addresses',
  setup(bundler) {
    bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
  },
};

/** @param {string} source */
function nameOf(source) {
  return relative(root, source).replaceAll(/[^A-Za-z0-9]+/g, '-');
}

if (isStarted(import.meta.url)) {
  const [file, ...args] = process.argv.slice(2);
  if (file === undefined)
    throw new TypeError('Cannot run TypeScript: node scripts/run-ts.mjs FILE [ARGUMENTS]');
  await runTypeScript(file, args);
}
