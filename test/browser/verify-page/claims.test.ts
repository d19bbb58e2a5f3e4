import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absent, type Bench, openBench, textIn } from './opened-page.js';
import { carry, goldenBundle } from './states.js';

let bench: Bench;
beforeAll(async () => {
  if (absent === undefined) bench = await openBench();
});
afterAll(() => bench?.close());

describe.skipIf(absent !== undefined)('the page claims no more than an excerpt of the journal shows', () => {
  it.each([
    ['sha256-areas', '没有重抽（另有 7 行只公布指纹）', '其中 7 行只公布指纹'],
    ['sha256-open', '没有重抽 ·', '前后各行不在内。'],
  ] as const)('%s', async (name, first, unproven) => {
    const { page } = await bench.open(carry(bench.shell, goldenBundle(name)));
    await page.waitForSelector('#code');
    expect(await textIn(page, '.tally')).toMatch(/^公示的办理记录里抽取 \d 次/);
    expect(await textIn(page, '.tally')).toContain(first);
    const [proves = '', provesNot = ''] = await page.$$eval('#limits .pair > div', (found) =>
      found.map((half) => half.textContent ?? ''),
    );
    expect(proves).toContain('公示的办理记录没有断，公布内容的各行里没有同一事项未说明的另一次抽取');
    expect(provesNot).toContain(`有没有藏起来的另一次抽取：公示的办理记录只是节选，`);
    expect(provesNot).toContain(unproven);
    expect(provesNot).toContain('要由审计人员查看全部办理记录才能确定');
    expect(provesNot).toContain('double-random verify 年度文件夹');
    expect(await textIn(page, '#left-out')).toContain('公示的办理记录里，同一计划事项');
    expect(await textIn(page, 'body')).not.toContain('没有隐瞒');
    await page.click('#language');
    expect(await textIn(page, '.tally')).toMatch(/^In the journal as shown drawn \d/);
    expect(await textIn(page, '#limits')).toMatch(/hidden attempt[\s\S]*double-random verify/);
    await page.close();
  });
});
