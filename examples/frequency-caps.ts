/**
 * 频次上限: twenty businesses, two departments at two levels, a cap of each organ and one of city and district together.
 * Exactly those are left out that the table, worked out by hand, says; each with the inspections that put it out.
 *
 * 国办发〔2024〕54号: every organ publishes how often a year it may inspect one enterprise.
 */
import assert from 'node:assert/strict';
import { identifier } from 'double-random';
import { explainCode } from 'double-random/messages';
import { judgeFrequency } from 'double-random/rules';
import { asOf, businesses, organ, rule } from './frequency-caps/twenty.js';

// One history of everybody, as a register holds it.
const events = businesses.flatMap((business) => business.events);
const occasion = { frequency: rule, organ, items: [identifier('A01')], asOf };
console.log(`${organ}，${asOf}：本局一年不超过 2 次，市、区两级合计不超过 4 次\n`);
const leftOut: string[] = [];
for (const { id, expected, told, why } of businesses) {
  const findings = judgeFrequency(id, { ...occasion, events });
  assert.deepEqual(findings.map(({ code }) => code).sort(), expected);
  if (findings.length > 0) leftOut.push(id);
  console.log(`${id}  ${findings.length > 0 ? '不抽' : '可抽'}  ${told || '（无）'}  ${why}`);
  for (const { code, events: counted } of findings)
    console.log(`      ${explainCode(code, 'zh')?.message}：${counted.map(({ date }) => date).join('、')}`);
}
assert.deepEqual(leftOut, ['B03', 'B06', 'B09', 'B10', 'B11', 'B14', 'B17', 'B18']);
console.log(`\n二十户中不抽 ${leftOut.length} 户，可抽 ${businesses.length - leftOut.length} 户`);
