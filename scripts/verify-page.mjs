import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { isStarted, root } from './first-use.mjs';
import { runTypeScript } from './run-ts.mjs';

const room = join(root, 'src', 'verify-page');
/** Syntax and style of the oldest browsers that the page is for. */
const target = ['chrome69', 'firefox68', 'safari14'];
/** Safari 14 knows it, but for one rare form that nothing here uses. */
const supported = { destructuring: true };
/** Files of words that no check of a bundle speaks: a third of the page. A code without words is shown as it is. */
export const unspokenRooms = [
  'assessment',
  'calendar',
  'cli',
  'containers',
  'findings',
  'follow-ups',
  'grounds',
  'personal-data',
  'publication',
  'quality',
  'registers',
  'results',
  'sdk',
  'store',
  'verify-page',
  'versions',
];
const unspoken = new RegExp(`[\\\\/]messages[\\\\/](zh-CN|en)[\\\\/](${unspokenRooms.join('|')})\\.ts$`);

/**
 * Writes dist/verify.html: one file with one script and one style, the same bytes from the same source wherever it is
 * built.
 */
export async function buildVerifyPage() {
  const html = await composeVerifyPage();
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist', 'verify.html'), html);
  return html;
}

/** @returns {Promise<string>} the page without data */
export async function composeVerifyPage() {
  /** @type {{ writeShell?: (parts: { script: string; style: string }) => string }} */
  const { writeShell } = await runTypeScript(join(room, 'shell.ts'));
  /** @type {{ verifyStyle?: string }} */
  const { verifyStyle } = await runTypeScript(join(room, 'style.ts'));
  if (writeShell === undefined || verifyStyle === undefined)
    throw new TypeError('Cannot find the shell of the page');
  const { code: style } = await transform(verifyStyle, {
    loader: 'css',
    minify: true,
    target,
    charset: 'utf8',
  });
  return writeShell({ script: await bundleScript(), style: style.trim() });
}

async function bundleScript() {
  const before = await transform(readFileSync(join(room, 'before.ts'), 'utf8'), {
    loader: 'ts',
    minify: true,
    target,
    supported,
  });
  const { outputFiles } = await build({
    entryPoints: [join(room, 'start.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    platform: 'browser',
    target,
    supported,
    tsconfig: join(room, 'tsconfig.json'),
    // Of 2019: the same object has an older name.
    define: { globalThis: 'self' },
    legalComments: 'none',
    plugins: [withoutUnspokenWords],
    logLevel: 'warning',
  });
  const script = `${before.code.trim()}\n${outputFiles
    .map((file) => file.text)
    .join('')
    .trim()}`;
  // A script ends at the first such letters, whatever they mean in it.
  if (/<\/script|<!--/i.test(script))
    throw new TypeError('Cannot write the page: its script would end too early');
  return script;
}

/** @type {import('esbuild').Plugin} */
const withoutUnspokenWords = {
  name: 'without-unspoken-words',
  setup(bundler) {
    bundler.onLoad({ filter: unspoken }, ({ path }) => {
      const names = [...readFileSync(path, 'utf8').matchAll(/export const (\w+)/g)].map(([, name]) => name);
      return { contents: names.map((name) => `export const ${name} = {};`).join('\n'), loader: 'js' };
    });
  },
};

if (isStarted(import.meta.url)) {
  await buildVerifyPage();
}
