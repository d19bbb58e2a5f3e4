import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { drawSmallDistrict, type FolderDigests, methods } from '../fixtures/small-district.js';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const isRequired = process.env['DOUBLE_RANDOM_REQUIRE_CHROMIUM'] === '1';
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

it('draws the same record, folder and replay in Chromium as in Node', async ({ skip }) => {
  if (!existsSync(executablePath) && !isRequired)
    skip(`no Chromium at ${executablePath}; set CHROMIUM to its path`);
  const script = await bundleForBrowser();
  const browser = await chromium.launch({ executablePath, args, headless: true });
  try {
    const page = await browser.newPage();
    // A page without any address: whatever it needs must be in the bundle.
    await page.setContent('<!doctype html><title>double-random</title>');
    await page.addScriptTag({ content: script });
    for (const method of methods) {
      const drawn = await page.evaluate(`smallDistrict.drawSmallDistrict(${JSON.stringify(method)})`);
      const expected = drawSmallDistrict(method);
      expect(drawn).toEqual(expected);
      expect((drawn as { folder: FolderDigests }).folder['record.json']).toMatch(/^[0-9a-f]{64}$/);
    }
  } finally {
    await browser.close();
  }
});

async function bundleForBrowser(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/fixtures/small-district.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'smallDistrict',
    platform: 'browser',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    logLevel: 'silent',
  });
  return outputFiles.map((file) => file.text).join('');
}
