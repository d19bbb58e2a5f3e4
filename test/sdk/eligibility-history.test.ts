import { civilDate, identifier } from 'double-random/kernel';
import { countFrame, type EligibilityLine } from 'double-random/plan';
import type { WorkRules } from 'double-random/rules';
import { sampleOffice } from 'double-random/sdk';
import { expect, it } from 'vitest';
import { adoptAll, must, openDesk, smallTask } from './desk.js';

/** How many of a pool are out for each reason, by the ledger. */
function reasonsIn(lines: readonly EligibilityLine[], pool: EligibilityLine['pool']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const line of lines) {
    if (line.pool !== pool) continue;
    for (const { code } of line.grounds) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

it('the ledger of a task whose rules count inspections needs the history, and then agrees with the plan', async () => {
  const desk = openDesk();
  await adoptAll(desk);
  const { office } = desk;
  const task = smallTask();
  const { rules, targets, inspectors } = sampleOffice();
  const counting: WorkRules[] = rules.map((one) => ({
    ...one,
    frequency: { caps: [{ most: 1, per: { years: 1 }, across: 'all' }], exempt: [] },
    inspectors: { ...one.inspectors, yearlyLoad: true },
  }));
  must(await office.adoptRecords('rules', counting));
  must(
    await office.adoptRecords(
      'inspectors',
      inspectors.map((one, at) => (at === 0 ? { ...one, yearlyLoad: 1 } : one)),
    ),
  );
  for (const asked of [await office.planTask(task), await office.eligibility(task)]) {
    expect(asked.ok ? [] : asked.issues.map(({ code }) => code)).toEqual(['plan.history-missing']);
  }
  const alone = await office.explainEligibility(task, targets[0]?.id ?? '');
  expect(alone.ok ? [] : alone.issues.map(({ code }) => code)).toEqual(['plan.history-missing']);

  const visits = targets.slice(0, 20).map(({ id }, at) => ({
    id: identifier(`J${at}`),
    target: id,
    date: civilDate(`${task.asOf.slice(0, 4)}-01-05`),
    organ: task.authority,
    level: 'county' as const,
    items: [],
    checkKind: 'routine' as const,
    ...(at === 0 && { inspectors: inspectors.slice(0, 1).map((one) => one.id) }),
  }));
  must(await office.adoptRecords('history', visits));
  const ledger = must(await office.eligibility(task));
  const lines: EligibilityLine[] = [];
  for await (const batch of ledger.batches()) lines.push(...batch);
  const draft = must(await office.planTask(task));
  expect(reasonsIn(lines, 'targets')).toEqual(countFrame(draft.targets).excluded);
  expect(reasonsIn(lines, 'inspectors')).toEqual(countFrame(draft.inspectors).excluded);
  expect(countFrame(draft.targets).excluded['frequency-cap-all']).toBe(20);
  expect(countFrame(draft.inspectors).excluded['yearly-load-reached']).toBe(1);
});
