import { canonicalJson } from 'double-random/kernel';
import { composeReport, parseReplayReport, replayRecord, subjectOf } from 'double-random/replay';
import { samplePublication, writeReportPage, writeReportText } from 'double-random/sdk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { absent, type Bench, openBench, saveReport, seriousFlaws, textIn, verdictOf } from './opened-page.js';
import { carry } from './states.js';

let bench: Bench;
beforeAll(async () => {
  if (absent === undefined) bench = await openBench();
});
afterAll(() => bench?.close());

it.skipIf(absent !== undefined)(
  'gives its report to print, to read and as data, as the command line writes it',
  async () => {
    const files = samplePublication('public');
    const { page, trespasses } = await bench.open(carry(bench.shell, files));
    await page.waitForSelector('#code');
    expect(await page.isDisabled('#save-html')).toBe(true);
    expect(await textIn(page, '#papers')).toContain('核验之后可以下载报告');
    await page.click('#verify');
    await verdictOf(page);
    const [json, html, txt] = [
      await saveReport(page, 'json'),
      await saveReport(page, 'html'),
      await saveReport(page, 'txt'),
    ];
    const report = parseReplayReport(json.bytes);
    if (!report.ok) throw new Error('the report is none');
    const { place, outcome } = report.value.subjects[0] ?? {};
    const subject = subjectOf(replayRecord(files), { name: place?.[0] ?? '', files });
    const same = composeReport([subject], { verifiedAt: report.value.verifiedAt });
    expect([outcome, canonicalJson(same)]).toEqual(['not-run', json.bytes.toString()]);
    // Each is written when it is asked for: the second may have passed.
    const timeless = (text: string) => text.replace(/\d+时\d+分\d+秒/g, '');
    expect(timeless(html.bytes.toString())).toBe(timeless(writeReportPage(same)));
    expect(timeless(txt.bytes.toString())).toBe(timeless(writeReportText(same, 'zh')));
    expect([html.name, txt.name].map((name) => name.replace(/^.*-replay/, ''))).toEqual(['.html', '.txt']);
    await page.click('#language');
    expect((await saveReport(page, 'txt')).bytes.toString()).toMatch(/^Replay report/);
    expect(trespasses).toEqual([]);
    const { page: printed } = await bench.open(html.bytes.toString());
    expect(await seriousFlaws(printed)).toEqual([]);
    await printed.close();
    await page.close();
  },
);
