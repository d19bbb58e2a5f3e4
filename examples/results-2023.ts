/**
 * 完成率、完结率: the figures of a city's report of 2023. It drew 861 businesses, 18 of them turned out to be closed, and it
 * told 97.91 % completed and 100 % closed. Here 861 made-up businesses are drawn, inspected, entered, reviewed and published;
 * the two rates are computed from what was entered, and nobody is normal by default.
 */
import assert from 'node:assert/strict';
import { civilDate, instant, type Result } from 'double-random';
import { formatPercent, type TargetResult } from 'double-random/results';
import { memoryStore, openOffice, sampleDistrict, sampleRulesFile } from 'double-random/sdk';
import { systemEntropy } from 'double-random/sdk/node';

const [drawn, closed] = [861, 18];
let now = instant('2026-03-02T01:00:00Z');
const office = openOffice({ store: memoryStore(), clock: { now: () => now }, entropy: systemEntropy() });

// 一单、两库、一细则: twelve hundred businesses, of whom 861 are drawn whatever their credit class.
const district = sampleDistrict({ revealBy: instant('2026-03-10T12:00:00Z') });
const [market] = sampleRulesFile.rules;
const quantity = { kind: 'count', comparator: '=', count: drawn };
const strata = { by: [], missing: 'exclude', quantities: [{ where: {}, quantity, reserve: 0 }] };
const targets = { statuses: ['active'] };
const rules = JSON.stringify({ ...sampleRulesFile, rules: [{ ...market, targets, strata }] });
const open = district.targets.filter(({ status }) => status === 'active').slice(0, 1200);
succeed(await office.adoptRecords('items', district.items));
succeed(await office.adoptRecords('targets', open));
succeed(await office.adoptRecords('inspectors', district.inspectors));
succeed(await office.adoptRules(rules));

// 抽取: sealed, revealed, drawn.
const task = { ...district.tasks[0], recusals: [] };
const { drawId } = task;
const shares = new Map<string, string>();
for (const party of task.entropy.parties)
  shares.set(party, succeed(await office.commitShare(drawId, party, { new: true })).share ?? '');
succeed(await office.sealTask(task));
for (const [party, share] of shares) succeed(await office.revealShare(drawId, party, share));
succeed(await office.observeSource(drawId, 'ssq', '2026023:03,08,12,21,27,33+09'));
const { record, plan } = succeed(await office.draw(drawId));
const list = record.teams.map(({ target }) => target);
assert.equal(list.length, drawn);

// 录入: eighteen are found closed; of the others every item has a result of its own.
now = instant('2026-03-20T01:00:00Z');
const items = plan.items.map(({ id }) => id);
const results = list.map((target, at): Omit<TargetResult, 'list'> => {
  const inspectedOn = civilDate('2026-03-18');
  if (at < closed) return { target, inspectedOn, findings: [], notInspected: 'closed', followUps: [] };
  return { target, inspectedOn, findings: items.map((item) => ({ item, codes: ['1'] })), followUps: [] };
});
succeed(
  await office.enterResults(drawId, { by: '录入甲', list: 'national@1', results: results.slice(0, 500) }),
);
await tell('录入 500 户');
succeed(await office.enterResults(drawId, { by: '录入甲', list: 'national@1', results: results.slice(500) }));
const { completion, closure } = await tell('全部录入');
assert.deepEqual([completion, closure], ['97.91%', '100%']);

// 审核、公示: by two others.
succeed(await office.reviewResults(drawId, { by: '审核乙', decision: 'approved' }));
const { files } = succeed(await office.publishResults(drawId, { by: '公示丙' }));
const csv = new TextDecoder().decode(files.get(`draws/${drawId}/results.csv`));
const published = csv.split('\r\n').filter((line) => line.includes('已关闭'));
assert.equal(new Set(published.map((line) => list.find((target) => line.includes(target)))).size, closed);
console.log(`公示 ${files.size} 个文件，其中写明无法检查的 ${closed} 户`);

/** 完成率 and 完结率 as they stand, added up from what was entered. */
async function tell(when: string): Promise<{ readonly completion: string; readonly closure: string }> {
  const { counts, rates } = succeed(await office.resultsStatus(drawId));
  assert.ok(rates);
  const told = { completion: formatPercent(rates.completion), closure: formatPercent(rates.closure) };
  const done = drawn - counts.outstanding;
  console.log(
    `${when}：抽取 ${drawn} 户，已录入 ${done} 户，完成率 ${told.completion}，完结率 ${told.closure}`,
  );
  return told;
}

function succeed<Value>(result: Result<Value>): Value {
  assert.ok(result.ok, JSON.stringify(result.ok ? '' : result.issues.slice(0, 5)));
  return result.value;
}
