import { existsSync } from 'node:fs';
import { composeNotice, writeNoticePage } from 'double-random/disclosure';
import { digestOf, identifier, instant } from 'double-random/kernel';
import { planDraw, sealPlan } from 'double-random/plan';
import type { WorkRules } from 'double-random/rules';
import { sampleDistrict } from 'double-random/sdk';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const isRequired = process.env['DOUBLE_RANDOM_REQUIRE_CHROMIUM'] === '1';

function noticePages(): string[] {
  const { items, rules, tasks, targets, inspectors } = sampleDistrict();
  const [market] = rules;
  // District × kind × class: more strata than a sheet has room for, row by row.
  const manyStrata: WorkRules = {
    ...market,
    id: identifier('MANY'),
    strata: { ...market.strata, by: ['district', 'kind', 'creditClass'] },
  };
  const [first] = tasks;
  return [...tasks, { ...first, rules: identifier('MANY') }].map((task) => {
    const pools = { targets, inspectors };
    const registers = {
      items: { version: 1, records: items },
      rules: { version: 1, records: [...rules, manyStrata] },
    };
    const draft = planDraw({ task, ...registers, ...pools });
    if (!draft.ok) throw new TypeError('Cannot plan the sample');
    const commitments = Object.fromEntries(task.entropy.parties.map((party) => [party, digestOf(party)]));
    const sealed = sealPlan(draft.value, { saltKey: '5a'.repeat(32), commitments });
    if (!sealed.ok) throw new TypeError('Cannot seal the sample');
    const notice = composeNotice({
      plan: sealed.value.plan,
      task,
      rules: draft.value.rules,
      items: draft.value.items.records,
      sealedAt: instant('2026-03-02T01:00:00Z'),
      venue: { time: instant('2026-03-05T02:00:00Z'), place: '样例区政务服务中心三楼会议室' },
    });
    if (!notice.ok) throw new TypeError(`Cannot tell of ${task.drawId}`);
    return writeNoticePage(notice.value);
  });
}

it('the notice of each sample task, and of one with many strata, is one sheet of A4, and asks for nothing from outside', async ({
  skip,
}) => {
  if (!existsSync(executablePath) && !isRequired)
    skip(`no Chromium at ${executablePath}; set CHROMIUM to its path`);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], headless: true });
  try {
    for (const html of noticePages()) {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.setContent(html);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      // A4 in points.
      const [, , width, height] =
        /\/MediaBox\s*\[\s*([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)/.exec(pdf)?.slice(1) ?? [];
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
      expect(asked).toEqual([]);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}, 60_000);
