import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { composeVerifyPage } from '../../../scripts/verify-page.mjs';

export const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** Why the tests of this browser are left out, where they are. */
export const absent =
  existsSync(executablePath) || process.env['DOUBLE_RANDOM_REQUIRE_CHROMIUM'] === '1'
    ? undefined
    : `no Chromium at ${executablePath}; set CHROMIUM to its path`;

const axe = readFileSync(join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Of a window. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** A browser with a folder of pages on disk. */
export interface Bench {
  readonly shell: string;
  readonly browser: Browser;
  /** Opens what stands in a file, at a size; the width of a desk where none is given. A script may run beforehand. */
  open(html: string, size?: Size, beforehand?: string): Promise<Opened>;
  close(): Promise<void>;
}

/** An open page, and everything it did that it must not do. */
export interface Opened {
  readonly page: Page;
  /** Requests but the page's own and its worker's; messages of the console; errors nobody caught. */
  readonly trespasses: string[];
}

export async function openBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'verify-page-'));
  const shell = await composeVerifyPage();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
    headless: true,
  });
  let opened = 0;
  return {
    shell,
    browser,
    async open(html, size = { width: 1280, height: 900 }, beforehand?: string) {
      const file = join(folder, `verify-${opened++}.html`);
      writeFileSync(file, html);
      return openAddress(browser, { address: pathToFileURL(file).href, size, beforehand });
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function openAddress(
  browser: Browser,
  {
    address,
    size,
    beforehand,
  }: { readonly address: string; readonly size: Size; readonly beforehand?: string | undefined },
): Promise<Opened> {
  const page = await browser.newPage({ viewport: size });
  const trespasses: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    // A page served over http is asked for its icon by the browser, not by itself.
    if (url !== address && !url.startsWith('blob:') && !url.endsWith('/favicon.ico')) trespasses.push(url);
  });
  page.on('console', (message) => trespasses.push(`${message.type()} ${message.text()}`));
  page.on('pageerror', (error) => trespasses.push(String(error)));
  page.on('dialog', (dialog) => trespasses.push(`dialog ${dialog.message()}`));
  if (beforehand !== undefined) await page.addInitScript(beforehand);
  await page.goto(address);
  return { page, trespasses };
}

/** The text as it is seen, not as it is written. */
export function textIn(page: Page, selector: string): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not meant
  return page.innerText(selector);
}

/** Looks a code up and gives what the page answers. */
export async function lookUp(page: Page, code: string): Promise<string> {
  await page.fill('#code', code);
  await page.click('.find');
  await page.waitForSelector('.answer .who, .answer .sentence');
  return textIn(page, '.answer');
}

/** Waits for the verdict of everything. */
export async function verdictOf(page: Page): Promise<string> {
  await page.waitForSelector('.verdict-holder .verdict');
  return textIn(page, '.verdict-holder .verdict');
}

/** Downloads the report in a form. */
export async function saveReport(
  page: Page,
  form: 'html' | 'txt' | 'json',
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`#save-${form}`)]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Serious and critical violations that axe finds, with where. */
export async function seriousFlaws(page: Page): Promise<string[]> {
  // The page's own policy lets no other script in: the debugger brings it.
  await page.evaluate(axe);
  const found = (await page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, at: nodes[0]?.html })))',
  )) as { id: string; impact: string; at: string }[];
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, at }) => `${id} ${at}`);
}

/** Whether nothing has to be scrolled sideways. */
export async function fitsAcross(page: Page): Promise<boolean> {
  return (await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')) as boolean;
}
