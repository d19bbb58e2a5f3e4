import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absent, type Bench, lookUp, openBench, textIn, verdictOf } from './opened-page.js';
import { carry, drawDistrict, goldenBundle } from './states.js';

let bench: Bench;
beforeAll(async () => {
  if (absent === undefined) bench = await openBench();
});
afterAll(() => bench?.close());

/** Lines with marks that only Chinese has; what is named in a file keeps its own. */
async function chineseMarks(page: Page): Promise<string[]> {
  const text = (await page.evaluate('document.body.textContent')) as string;
  return text.match(/.{0,20}[：；，。、「」].{0,20}/g) ?? [];
}

describe.skipIf(absent !== undefined)('in English the page has no Chinese marks', () => {
  it('around a draw', async () => {
    const { page } = await bench.open(carry(bench.shell, goldenBundle('sha256-open')));
    await page.waitForSelector('#code');
    await page.click('#language');
    expect(await page.$eval('.skip', (link) => link.textContent)).toBe('Skip to the content');
    for (const code of ['T-01', 'T-02', 'T-03', 'T-04', 'T-05', 'T-06', 'T-99', 'T-0']) {
      await lookUp(page, code);
      expect(await chineseMarks(page), code).toEqual([]);
    }
    await verdictOf(page);
    await page.waitForSelector('#verify.again');
    expect(await chineseMarks(page)).toEqual([]);
    const ways = await textIn(page, '#ways');
    expect(ways).toContain('python3 verifier/double_random_verify.py PUBLISHED-FOLDER');
    expect(ways).toContain('node_modules/double-random/verifier');
    await page.click('#language');
    expect(await page.$eval('.skip', (link) => link.textContent)).toBe('跳到正文');
    expect(await textIn(page, '#ways')).toContain('整个 verifier 文件夹');
    await page.close();
  });

  it('around a notice', async () => {
    const { food } = await drawDistrict();
    const { page } = await bench.open(carry(bench.shell, food.notice));
    await page.waitForSelector('.sealed');
    await page.click('#language');
    expect(await textIn(page, '.sealed')).toContain('Random numbers from: ');
    expect(await chineseMarks(page)).toEqual([]);
    await page.close();
  });
});
