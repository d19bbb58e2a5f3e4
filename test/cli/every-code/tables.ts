import { creditCode } from '../../pools/tables.js';
import { at, file, type Provocations } from './provocation.js';
import { code, coded, dated, named, target } from './target-rows.js';

const many = Array.from({ length: 1000 }, (_, row) => `公司${row},A${row}`).join('\n');

/** What any table may have: header, rows, cells, plain ids. */
export const tableProvocations: Provocations = {
  'registers.table-empty': file('targets', '名称,代码\n'),
  'registers.table-size-suspicious': file('targets', `名称,代码\n${many}`, '--accept-change', '正好一千户'),
  'registers.header-missing': file('targets', '名称\n甲\n'),
  'registers.header-repeated': at('C1', file('targets', '名称,代码,名称\n甲,A1,乙\n')),
  'registers.header-reserved': at('C1', file('targets', '名称,代码,__proto__\n甲,A1,乙\n')),
  'registers.header-alternate': at('A1', file('targets', '名称,代码,企业名称\n甲,A1,乙\n')),
  'registers.blank-rows': target(`甲,${code},,,\n,,,,`),
  'registers.title-rows': file('targets', `名录\n名称,代码\n甲,${code}\n`),
  'registers.row-cells': target('甲'),
  'registers.row-repeated': at('B3', target(`甲,${code},,,\n甲,${code},,,`)),
  'registers.id-conflict': at('B2', target(`甲,${code},,,\n乙,${code},,,`)),
  'registers.text-broken': at('A2', named('甲\ufffd')),
  'registers.text-line-break': at('A2', named('"甲\n乙"')),
  'registers.text-garbled': at('A2', named('锟斤拷')),
  'registers.text-invisible': at('A2', named('甲\u200b乙')),
  'registers.text-unusual': at('A2', named('\uf900')),
  'registers.text-too-long': at('A2', named('甲'.repeat(501))),
  'registers.cells-unguarded': at('A2', named("'=某某有限公司")),
  'registers.cells-trimmed': at('A2', named(' 甲')),
  'registers.placeholders': at('C2', target(`甲,${code},N/A,,`)),
  'registers.value-missing': at('A2', named('')),
  'registers.value-unstated': at('E2', target(`甲,${code},,,\n乙,${creditCode(2)},,,米东区`)),
  'registers.word-unknown': at('C2', target(`甲,${code},在哪,,`)),
  'registers.date-malformed': at('D2', dated('45300')),
  'registers.date-impossible': at('D2', dated('2024-02-30')),
  'registers.date-ambiguous': at('D2', dated('3/2/2024')),
  'registers.dates-respelled': at('D2', dated('2024/3/5')),
  'registers.dates-long-term': at('D2', dated('长期')),
  'registers.id-malformed': at('B2', coded('甲1')),
  'registers.id-full-width': at('B2', coded('Ａ1')),
  'registers.id-scientific': at('B2', coded('9.11101E+17')),
  'registers.id-is-identity-number': at('B2', coded('100000199001010011')),
};
