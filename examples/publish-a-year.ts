/**
 * 公开一年: a made-up district draws thirty-two times in a year, enters what was found, corrects one result and takes one
 * down, and writes everything as a folder that can be copied to the department's website.
 *
 * node scripts/run-ts.mjs examples/publish-a-year.ts [FOLDER] [DRAWS]
 */
import { instant, replayRecord } from 'double-random';
import { memoryStore, openOffice } from 'double-random/sdk';
import { systemEntropy, systemHasher, writePublication } from 'double-random/sdk/node';
import { drawsOfYear, taskOf } from './a-year/calendar-of-draws.js';
import { must, playYear, type SetClock } from './a-year/play-year.js';
import { departmentRules, registersOfYear } from './a-year/registers.js';

const [folder = 'year-2026', count = '2'] = process.argv.slice(2);
const clock: SetClock = { now: instant('2026-01-05T02:00:00Z') };
const office = openOffice({
  store: memoryStore(),
  clock: { now: () => clock.now },
  entropy: systemEntropy(),
  hasher: systemHasher(),
});

const { items, rules, targets, inspectors } = registersOfYear();
must(await office.adoptRecords('items', items));
must(await office.adoptRecords('targets', targets));
must(await office.adoptRecords('inspectors', inspectors));
must(
  await office.adoptRules(
    JSON.stringify({ ...departmentRules, rules: [...rules, ...departmentRules.rules] }),
  ),
);

const draws = drawsOfYear().slice(0, Number(count));
const planned = draws.map((draw) => ({
  id: taskOf(draw, 0).planItem,
  name: draw.title,
  items: draw.items.join('、'),
  authority: draw.authority,
  lead: draw.authority,
  drawType: '不定向',
  ratio: '按细则',
}));
must(await office.adoptRecords('plans', planned));
must(
  await office.tellPlanEvent({
    act: 'approved',
    year: 2026,
    on: '2026-01-05',
    by: '样例区人民政府',
    document: '样政办发〔2026〕1号',
  }),
);
must(await office.tellPlanEvent({ act: 'published', on: '2026-01-05', at: '样例区人民政府网站' }));

await playYear(office, clock, draws);
clock.now = instant('2026-12-10T02:00:00Z');

const first = taskOf(draws[0] ?? fail(), 0);
const status = must(await office.resultsStatus(first.drawId));
const [corrected, withdrawn] = status.standings.filter(({ shown }) =>
  shown?.findings.every(({ codes }) => codes[0] === '1'),
);
const ground = { reason: '录入时选错代码', basis: '《政府信息公开条例》第四十一条', approver: '分管负责人' };
if (corrected?.shown === undefined || withdrawn === undefined)
  throw new Error('somebody was found without a problem');
const { inspectedOn, findings } = corrected.shown;
must(
  await office.amendResult(first.drawId, {
    act: 'corrected',
    by: '录入岗',
    target: corrected.target,
    result: { inspectedOn, findings: findings.map(({ item }) => ({ item, codes: ['5'] })), followUps: [] },
    ground: { kind: 'entry-error', ...ground },
    since: '2026-12-09',
  }),
);
must(
  await office.amendResult(first.drawId, {
    act: 'withdrawn',
    by: '录入岗',
    target: withdrawn.target,
    ground: { kind: 'objection-upheld', ...ground, reason: '当事人提出异议，经核查成立' },
    since: '2026-12-08',
  }),
);

const year = must(
  await office.publishYear({ year: 2026, authority: '样例区人民政府', by: '公示岗' }, (files) =>
    writePublication(folder, files),
  ),
);
for (const { code, args } of year.notes) console.log('留意：', code, JSON.stringify(args));
const bundles = draws.map((draw, at) => `draws/${taskOf(draw, at).drawId}/bundle/`);
const outcomes = bundles.map((path) => {
  const own = [...year.files].filter(([name]) => name.startsWith(path));
  return replayRecord(new Map(own.map(([name, bytes]) => [name.slice(path.length), bytes]))).checks;
});
const failed = outcomes.flat().filter(({ outcome }) => outcome === 'fail').length;
console.log(`2026年，抽查${year.draws}次，写出${year.files.size}个文件：${folder}/index.html`);
console.log(`逐次重放，不通过的检查 ${failed} 项；更正 1 户，撤下 1 户，抽取记录没有变。`);
if (failed > 0) process.exitCode = 1;

function fail(): never {
  throw new RangeError('Cannot play a year without draws');
}
