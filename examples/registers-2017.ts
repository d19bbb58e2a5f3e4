/**
 * 2017年的两个数: a district's report of that year says that its list went from 1316 items to 1795 with 723 adjustments,
 * and that of 212 officers examined 178 passed. Both have to come out of registers: every adjustment is a row, every
 * officer left out has a reason. The figures are the report's, every item and every officer is made up.
 */
import assert from 'node:assert/strict';
import { civilDate, identifier, instant, type Result } from 'double-random';
import { explainCode } from 'double-random/messages';
import { memoryStore, openOffice, sampleOffice, sampleRulesFile } from 'double-random/sdk';
import { importRegister, systemEntropy } from 'double-random/sdk/node';

let now = instant('2017-01-05T01:00:00Z');
const office = openOffice({
  store: memoryStore(),
  clock: { now: () => now },
  entropy: systemEntropy(),
  importer: importRegister,
});

// 一单: the list as it stood, and as it was adopted again after the adjustment.
const itemsBefore = numbers(1, 1316);
const [cancelled, reworded] = [new Set(numbers(1, 103)), new Set(numbers(104, 141))];
const itemsAfter = [...itemsBefore.filter((number) => !cancelled.has(number)), ...numbers(1317, 1898)];
await adopt('items', listFile(itemsBefore, new Set()), { effectiveFrom: '2017-01-05', reason: '建库' });
now = instant('2017-11-20T01:00:00Z');
await adopt('items', listFile(itemsAfter, reworded), { effectiveFrom: '2017-12-01', reason: '动态调整' });

const { totals } = succeed(await office.diff('items'));
const { before, added, cancelled: gone, changed, after } = totals;
console.log(`原有 ${before} ＋ 新增 ${added} － 取消 ${gone} ＝ 现有 ${after}`);
console.log(`新增 ${added} ＋ 变更 ${changed} ＋ 取消 ${gone} ＝ 调整 ${added + changed + gone}`);
assert.deepEqual([before, added, gone, after, added + changed + gone], [1316, 582, 103, 1795, 723]);
// Whoever asks for a day gets the list of that day.
assert.equal(succeed(await office.registerAsOf('items', '2017-11-30')).count, 1316);
assert.equal(succeed(await office.registerAsOf('items', '2017-12-01')).count, 1795);

// 两库: 212 officers sat the examination; a task may only draw those who passed it.
await adopt('inspectors', officersFile(212, 178), { effectiveFrom: '2017-12-01', reason: '年度考试' });
succeed(await office.adoptRecords('targets', sampleOffice().targets));
const [market] = sampleRulesFile.rules;
const inspectors = { ...market.inspectors, examinationYear: 2017 };
succeed(await office.adoptRules(JSON.stringify({ ...sampleRulesFile, rules: [{ ...market, inspectors }] })));
const [sample] = sampleOffice().tasks;
const task = {
  ...sample,
  asOf: civilDate('2017-12-05'),
  items: [identifier('QZ-0104')],
  recusals: [],
  entropy: { ...sample.entropy, revealBy: instant('2017-12-06T12:00:00Z') },
};
const draft = succeed(await office.planTask(task));
const leftOut = draft.inspectors.flatMap((entry) =>
  'excluded' in entry ? [{ id: entry.id, why: entry.excluded }] : [],
);
console.log(
  `\n参加考试 ${draft.inspectors.length} 人，可以参加抽取 ${draft.inspectors.length - leftOut.length} 人，不参加 ${leftOut.length} 人：`,
);
for (const { id, why } of leftOut) {
  console.log(`  ${id}  ${why.map((code) => explainCode(code, 'zh')?.message).join('、')}`);
}
assert.deepEqual([draft.inspectors.length, leftOut.length], [212, 34]);
assert.ok(leftOut.every(({ why }) => why.join() === 'examination-failed'));

/** The numbers from one to another, both included. */
function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function listFile(list: readonly number[], changedItems: ReadonlySet<number>): string {
  const rows = list.map((number) => {
    const way = changedItems.has(number) ? '书面检查' : '实地检查';
    return `QZ-${String(number).padStart(4, '0')},虚构事项${number},一般检查事项,某条例第${number}条,某局,${way},是`;
  });
  return ['事项编号,抽查事项,事项类别,抽查依据,检查主体,检查方式,是否公布', ...rows].join('\n');
}

function officersFile(sat: number, passed: number): string {
  const rows = numbers(1, sat).map((number) => {
    const id = String(number).padStart(3, '0');
    return `P${id},虚构${number},某局,有效,虚-${id},长期,${number <= passed ? '合格' : '不合格'}`;
  });
  return ['人员编号,姓名,所在单位,状态,执法证编号,执法证有效期至,2017年考试', ...rows].join('\n');
}

async function adopt(
  register: 'items' | 'inspectors',
  text: string,
  details: { readonly effectiveFrom: string; readonly reason: string },
): Promise<void> {
  const file = { name: `${register}.csv`, bytes: new TextEncoder().encode(text) };
  const said = { ...details, basis: '某政发〔2017〕1号', operator: '登记科' };
  succeed(await office.adoptTable(register, file, said));
}

function succeed<Value>(result: Result<Value>): Value {
  assert.ok(result.ok, JSON.stringify(result.ok ? '' : result.issues));
  return result.value;
}
