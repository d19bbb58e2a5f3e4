import { zipBundle } from 'double-random/archive';
import type { DrawNotice } from 'double-random/disclosure';
import { digestOf, identifier } from 'double-random/kernel';
import { parseRecord } from 'double-random/record';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePublication } from '../../../src/sdk/index.js';
import { absent, type Bench, fitsAcross, lookUp, openBench, seriousFlaws, textIn } from './opened-page.js';
import { carry, drawDistrict } from './states.js';

const phone = { width: 390, height: 844 };
const files = samplePublication('public');
let bench: Bench;
let notice: DrawNotice;
let drawn: string;

beforeAll(async () => {
  if (absent !== undefined) return;
  const [opened, { food }] = await Promise.all([openBench(), drawDistrict()]);
  const record = parseRecord(files.get('record.json') ?? new Uint8Array());
  if (!record.ok) throw new Error('the sample has a record');
  bench = opened;
  notice = {
    ...food.notice,
    drawId: record.value.drawId,
    commitment: digestOf(files.get('plan.json') ?? new Uint8Array()),
  };
  drawn = record.value.strata.flatMap(({ selected }) => selected)[0] ?? '';
});
afterAll(() => bench?.close());

/** A page that carries a notice, on a telephone, to which the sample is given afterwards. */
async function publishedAfter(told: DrawNotice): Promise<Page> {
  const { page } = await bench.open(carry(bench.shell, told), phone);
  await page.waitForSelector('.sealed');
  await page.setInputFiles('#load-files', {
    name: '公示.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipBundle(files)),
  });
  await page.waitForSelector('#code');
  return page;
}

/** Waits for the checks to end. */
async function checked(page: Page): Promise<void> {
  await page.waitForSelector('#verify.again');
}

describe.skipIf(absent !== undefined)('what was published beside the notice of before the draw', () => {
  it('with the commitment of the notice it says so', async () => {
    const page = await publishedAfter(notice);
    expect(await lookUp(page, drawn)).toContain('● 被抽中');
    await checked(page);
    expect(await textIn(page, '.digits')).toContain('与封存时的指纹相同');
    expect(await textIn(page, '.verdict-holder')).not.toContain('公告');
    await page.close();
  });

  it('with another commitment fails at once, and nothing looks like good news', async () => {
    const page = await publishedAfter({ ...notice, commitment: digestOf('another plan') });
    expect(await textIn(page, '.verdict-holder')).toMatch(/^✘\s*不通过：与封存时的指纹不同/);
    const told = await lookUp(page, drawn);
    await checked(page);
    expect(told).toMatch(/^✘\s*公布的不是当时封存的那一份：以下内容不能采信。/);
    expect(told).toContain('公布的记录写着：被抽中');
    expect(told).not.toMatch(/[✔●]/);
    const first = await textIn(page, '.first');
    expect(first.indexOf('不通过：与封存时的指纹不同')).toBeLessThan(first.indexOf('没有发现不一致'));
    // Above the fold.
    for (const place of ['.answer .sentence.fail', '.verdict-holder .verdict.fail']) {
      const { y = 0, height = 0 } = (await (await page.$(place))?.boundingBox()) ?? {};
      expect(y + height).toBeLessThanOrEqual(phone.height);
    }
    expect(await textIn(page, '#papers')).toContain('不记它与公告的指纹不同');
    expect(await fitsAcross(page)).toBe(true);
    expect(await seriousFlaws(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await textIn(page, '.sheet')).toContain('不通过：与封存时的指纹不同');
    await page.close();
  });

  it('of another draw is not compared, and says with which', async () => {
    const page = await publishedAfter({ ...notice, drawId: identifier('D-OTHER-1') });
    const told = `没有比对封存指纹：本页带的是另一次抽取的公告（公告 D-OTHER-1，公示文件 ${notice.drawId}）`;
    expect(await textIn(page, '.verdict-holder')).toContain(told);
    expect(await lookUp(page, drawn)).toContain('● 被抽中');
    await checked(page);
    expect(await textIn(page, '.verdict-holder')).toMatch(/没有比对[\s\S]*没有发现不一致/);
    expect(await textIn(page, '.first')).not.toContain('不通过');
    await page.click('#language');
    expect(await textIn(page, '.verdict-holder')).toContain('belongs to another draw (notice D-OTHER-1');
    await page.close();
  });

  it('of the same item of the plan asks for the other attempt', async () => {
    const { planItem } = JSON.parse(new TextDecoder().decode(files.get('plan.json'))) as {
      planItem: DrawNotice['planItem'];
    };
    const page = await publishedAfter({ ...notice, drawId: identifier('D-OTHER-1'), planItem });
    expect(await textIn(page, '.verdict-holder')).toContain(`同属年度计划事项 ${planItem}`);
    await page.close();
  });
});
