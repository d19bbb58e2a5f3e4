import type { DrawNotice } from 'double-random/disclosure';
import { instant } from 'double-random/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absent, type Bench, openBench, textIn } from './opened-page.js';
import { carry, drawDistrict } from './states.js';

let bench: Bench;
let notice: DrawNotice;
beforeAll(async () => {
  if (absent !== undefined) return;
  const [opened, { food }] = await Promise.all([openBench(), drawDistrict()]);
  bench = opened;
  const { untilInspected: _, embargoUntil: __, ...disclosure } = food.notice.disclosure;
  notice = {
    ...food.notice,
    sealedAt: instant('2026-03-09T01:00:12Z'),
    venue: { time: instant('2026-03-12T01:30:00Z') },
    entropy: { ...food.notice.entropy, revealBy: instant('2026-03-11T16:00:00Z') },
    disclosure,
  };
});
afterAll(() => bench?.close());

/** What the page says of a notice on a day. */
async function told(of: DrawNotice, now: string): Promise<{ zh: string; en: string }> {
  const { page } = await bench.open(
    carry(bench.shell, of),
    undefined,
    `Date.now = () => Date.parse('${now}')`,
  );
  await page.waitForSelector('.sealed');
  const zh = await textIn(page, '.sealed');
  await page.click('#language');
  const en = await textIn(page, '.sealed');
  await page.close();
  return { zh, en };
}

describe.skipIf(absent !== undefined)('between seal and draw the page', () => {
  it('tells deadlines as people write them, and how many days are left', async () => {
    const { zh, en } = await told(notice, '2026-03-09T15:00:00Z');
    expect(zh).toContain('抽取时间：2026年3月12日 9时30分（还有 3 天）');
    // Midnight in Beijing: the day alone.
    expect(zh).toContain('应在 2026年3月12日 之前公开（还有 3 天）');
    expect(zh).toContain('按这台设备的日期算');
    expect(en).toContain('2026-03-12 09:30 (Beijing time) (3 days left)');
    expect(en).toContain('opened before 2026-03-12 (Beijing time) (3 days left)');
  });

  it('tells today and what is over by the clock in Beijing, and nothing by a clock before the seal', async () => {
    const { zh } = await told(notice, '2026-03-11T16:30:00Z');
    expect(zh).toContain('9时30分（就在今天）');
    expect(zh).toContain('2026年3月12日 之前公开（已过）');
    const early = await told(notice, '1970-01-02T00:00:00Z');
    expect(early.zh).not.toMatch(/还有|已过|按这台设备/);
  });

  it('says when the list comes as the task has it', async () => {
    const now = '2026-03-10T00:00:00Z';
    const open = await told(notice, now);
    expect(open.zh).toContain('名单在抽取之后公布。届时');
    expect(open.zh).not.toContain('检查结束');
    expect(open.en).not.toContain('inspections');
    const embargoUntil = instant('2026-05-31T16:00:00Z');
    const later = await told(
      { ...notice, disclosure: { ...notice.disclosure, untilInspected: true, embargoUntil } },
      now,
    );
    expect(later.zh).toContain('检查结束才公布');
    expect(later.zh).toContain('名单不早于 2026年6月1日 公布（还有 83 天）');
    const rehearsed = await told({ ...notice, mode: 'rehearsal' }, now);
    expect(rehearsed.zh).toContain('演练的结果不对外公布');
    expect(rehearsed.zh).not.toContain('名单在抽取之后公布');
  });

  it('shows the commitment once, with a button that copies it', async () => {
    const { zh } = await told(notice, '2026-03-10T00:00:00Z');
    const digits = zh.replace(/\s/g, '').toLowerCase();
    expect(digits.split(notice.commitment)).toHaveLength(2);
    expect(zh).toContain('复制');
  });
});
