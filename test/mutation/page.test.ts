import { embedBundle } from 'double-random/archive';
import { replayRecord } from 'double-random/replay';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { unspokenRooms } from '../../scripts/verify-page.mjs';
import { absent, executablePath } from '../browser/verify-page/opened-page.js';
import { genuineBundles } from './genuine.js';
import { mutatedBundles } from './mutated-bundles.js';

const cases = Number(process.env['DOUBLE_RANDOM_MUTATIONS_PAGE'] ?? 200);
const inOneGo = 50;

it.skipIf(absent !== undefined)(
  `the golden bundles and ${cases} mutated ones: the page answers for each as the library does`,
  async () => {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.setContent('<!doctype html><title>desk</title>');
      await page.addScriptTag({ content: await bundleDesk() });
      const wrong: string[] = [];
      const spoken = new Set<string>();
      let batch: { readonly what: string; readonly expected: string; readonly html: string }[] = [];
      const ask = async () => {
        const answers = (await page.evaluate(
          `desk.outcomesOf(${JSON.stringify(batch.map(({ html }) => html))})`,
        )) as string[];
        for (const [at, { what, expected }] of batch.entries())
          if (answers[at]?.trim() !== expected) wrong.push(`${what}: ${answers[at]} instead of ${expected}`);
        batch = [];
      };
      const bundles = function* () {
        for (const [at, files] of genuineBundles.entries()) yield { what: `golden bundle ${at}`, files };
        yield* mutatedBundles(cases);
      };
      for (const { what, files } of bundles()) {
        const { checks } = replayRecord(files);
        for (const { code } of checks.flatMap(({ findings }) => findings))
          spoken.add(code.split('.')[0] ?? '');
        const expected = checks.map(({ id, outcome }) => `${id} ${outcome}`).join(' ');
        batch.push({ what, expected, html: embedBundle('<!doctype html><body></body>', files) });
        if (batch.length === inOneGo) await ask();
      }
      await ask();
      expect(wrong).toEqual([]);
      expect(errors).toEqual([]);
      // The page leaves out the words of some rooms.
      expect(unspokenRooms.filter((room) => spoken.has(room))).toEqual([]);
      expect(spoken.size).toBeGreaterThan(3);
    } finally {
      await browser.close();
    }
  },
  7_200_000,
);

async function bundleDesk(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/mutation/desk-in-browser.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'desk',
    platform: 'browser',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    logLevel: 'silent',
  });
  return outputFiles.map((file) => file.text).join('');
}
