/**
 * How fast the verification page checks a published folder in Chromium, from a disk, and what its process holds at the
 * peak: public bundles of 2·10^4 to 3·10^6 targets, opened, verified, and one business looked up.
 * `bench/verify-page.ts FOLDER` keeps the bundles in a folder, and takes those that are there already.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { verdict } from './side-by-side.js';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
/** What the page may take for each size, in seconds from the press to the verdict, and in megabytes with its browser, of which some 150 are there before. */
const goals = [
  { size: 20_000, seconds: 0.3, megabytes: 600 },
  { size: 300_000, seconds: 3, megabytes: 600 },
  { size: 3_000_000, seconds: 30, megabytes: 600 },
] as const;
/** Beyond this between two frames somebody would see the page stand still. */
const longestFrame = 200;
const patience = { timeout: 600_000 };

const watchFrames = `(() => {
  self.longest = 0;
  let last = performance.now();
  const next = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    requestAnimationFrame(next);
  };
  next();
})()`;

const kept = process.argv[2];
const folder = kept ?? mkdtempSync(join(tmpdir(), 'bench-page-'));
try {
  const page = join(folder, 'verify.html');
  writeFileSync(page, composePage());
  for (const goal of goals) {
    const bundle = join(folder, String(goal.size));
    if (!existsSync(bundle)) makeBundle(bundle, goal.size);
    // A browser of its own for each: a peak is never forgotten.
    const browser = await chromium.launch({ executablePath, args, headless: true });
    try {
      await measure(browser, { address: pathToFileURL(page).href, bundle, goal });
    } finally {
      await browser.close();
    }
  }
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true });
}

async function measure(
  browser: Browser,
  {
    address,
    bundle,
    goal,
  }: { readonly address: string; readonly bundle: string; readonly goal: (typeof goals)[number] },
): Promise<void> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate(watchFrames);
  const opened = await secondsOf(async () => {
    await page.setInputFiles('#load-folder', bundle);
    await page.waitForSelector('#verify', patience);
  });
  const checked = await secondsOf(async () => {
    await page.click('#verify');
    await page.waitForSelector('.verdict-holder .verdict', patience);
  });
  const outcomes = await page.$$eval('#checks tr[data-check]', (rows) =>
    rows.map((row) => row.getAttribute('data-outcome')),
  );
  if (outcomes.includes('fail') || !outcomes.includes('pass'))
    throw new Error(`the page found: ${outcomes.join(' ')}`);
  const peak = await peakOf(browser);
  const found = await secondsOf(() => lookUp(page));
  const passed = outcomes.filter((outcome) => outcome === 'pass').length;
  console.log(`a public bundle of ${goal.size} targets in the page: ${passed} checks passed`);
  console.log(`  opened in ${opened.toFixed(1)} s; one business looked up in ${found.toFixed(1)} s`);
  verdict(
    `${checked.toFixed(1)} s until the verdict`,
    checked < goal.seconds,
    `under ${goal.seconds} s of the clock`,
  );
  const frame = (await page.evaluate('longest')) as number;
  verdict(`${frame.toFixed(0)} ms between two frames`, frame < longestFrame, `under ${longestFrame} ms`);
  const after = await peakOf(browser);
  if (peak === undefined || after === undefined) return;
  verdict(
    `${peak.toFixed(0)} MB at the peak, ${after.toFixed(0)} MB after the look-up`,
    Math.max(peak, after) < goal.megabytes,
    `under ${goal.megabytes} MB`,
  );
}

/** The page shows an id of the list to try it with. */
async function lookUp(page: Page): Promise<void> {
  const hint = (await page.getAttribute('#code', 'placeholder')) ?? '';
  await page.fill('#code', /[0-9A-Z]{6,}/.exec(hint)?.[0] ?? '');
  await page.click('.find');
  await page.waitForSelector('.answer .who', patience);
}

/** What the largest renderer, with its worker and what it shares with the browser, ever held; only where there is /proc. */
async function peakOf(browser: Browser): Promise<number | undefined> {
  if (!existsSync('/proc/self/status')) return undefined;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1024);
  await session.detach();
  return Math.max(...peaks);
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function composePage(): Buffer {
  run(join('scripts', 'verify-page.mjs'));
  return readFileSync(join(process.cwd(), 'dist', 'verify.html'));
}

function makeBundle(bundle: string, size: number): void {
  run(join('scripts', 'run-ts.mjs'), 'bench/replay.ts', '--make', bundle, String(size));
}

function run(...command: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [...command]);
  if (status !== 0) throw new Error(stderr.toString());
}
