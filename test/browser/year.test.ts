import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { hostileYear } from '../fixtures/hostile-year.js';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const isRequired = process.env['DOUBLE_RANDOM_REQUIRE_CHROMIUM'] === '1';
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'].concat([
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]);

const axe = readFileSync(join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Serious and critical violations, each with the first element that has it. */
const examine = `axe.run().then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => id + ' ' + nodes.length + ' ' + nodes[0].html.slice(0, 300)))`;

/** What is wrong with the page that is open, told in words. */
const inspect = `(() => {
  const flaws = [];
  for (const name of ['img', 'script', 'iframe', 'object', 'embed', 'base', 'form'])
    if (document.querySelector(name) !== null) flaws.push('element ' + name);
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of element.attributes)
      if (name.startsWith('on') || /^\\s*javascript:/i.test(value)) flaws.push('attribute ' + name);
  for (const table of document.querySelectorAll('table')) {
    const label = document.getElementById(table.getAttribute('aria-labelledby') ?? '');
    if (!(table.caption ?? label)?.textContent) flaws.push('table without a name');
    for (const cell of table.querySelectorAll('th')) if (!cell.hasAttribute('scope')) flaws.push('th without scope');
    if (table.querySelector('th[scope=col]') === null) flaws.push('table without header');
  }
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) flaws.push('scrolls to ' + scrollWidth + ' of ' + innerWidth);
  return flaws;
})()`;

it('shows a year of hostile names in Chromium: every page whole, quiet and no wider than the screen', async ({
  skip,
}) => {
  if (!existsSync(executablePath) && !isRequired)
    skip(`no Chromium at ${executablePath}; set CHROMIUM to its path`);
  const { year } = await hostileYear();
  const folder = mkdtempSync(join(tmpdir(), 'double-random-year-'));
  const browser = await chromium.launch({ executablePath, args, headless: true });
  try {
    for (const [path, bytes] of year.files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const pages = [...year.files.keys()].filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(15);
    const flaws: string[] = [];
    for (const width of [1280, 390]) {
      const page = await browser.newPage({ viewport: { width, height: 844 } });
      let [at, address] = ['', ''];
      const tell = (flaw: string) => flaws.push(`${at} ${width}: ${flaw}`);
      page.on('console', (message) => tell(`console ${message.text()}`));
      page.on('pageerror', (error) => tell(`error ${error.message}`));
      page.on('dialog', (dialog) => {
        tell('dialog');
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (request.url() !== address) tell(`request ${request.url()}`);
      });
      for (at of pages) {
        address = pathToFileURL(join(folder, at)).href;
        await page.goto(address);
        for (const flaw of (await page.evaluate(inspect)) as string[]) tell(flaw);
        await page.evaluate(axe);
        for (const flaw of (await page.evaluate(examine)) as string[]) tell(flaw);
      }
      await page.close();
    }
    expect(flaws).toEqual([]);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
