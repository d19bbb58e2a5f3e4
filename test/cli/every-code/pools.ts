import { creditCode } from '../../pools/tables.js';
import { at, file, type Provocation, type Provocations } from './provocation.js';
import { code, coded, named, target } from './target-rows.js';

/** One inspector in columns A–D, and what more is told from column E on. */
const inspector = (more: string, cells: string, id = '工号'): Provocation =>
  file('inspectors', `${id},姓名,所在单位,状态${more}\n${cells}\n`);
const told = (header: string, cell: string): Provocation =>
  at('E2', inspector(`,${header}`, `P1,检查员001,某局,有效,${cell}`));

/** Targets, their ids, and inspectors. */
export const poolProvocations: Provocations = {
  'pools.id-invisible-removed': at('B2', coded('A1\u200b')),
  'pools.id-upper-cased': at('B2', coded('a1')),
  'pools.id-precision-suspect': at('B2', coded('911101000000000000')),
  'pools.id-from-other-column': at('C2', target(`甲,,A1\n乙,${code},`, '名称,统一社会信用代码,代码')),
  'pools.credit-code-length': at('B2', coded('91350100M000100Y4')),
  'pools.credit-code-character': at('B2', coded('91350100M000100Y4Z')),
  'pools.credit-code-check-digit': at('B2', coded('91350100M000100Y44')),
  'pools.organisation-code-hyphen': at('B2', coded('M000100Y-4')),
  'pools.organisation-code-check-digit': at('B2', target('甲,M000100Y5', '名称,组织机构代码')),
  'pools.registration-number-check-digit': at('B2', coded('110108000000017')),
  'pools.registration-number-legacy': at('B2', coded('6501091234567')),
  'pools.row-shifted': at('B2', target(`甲,某路,${code},,`)),
  'pools.name-malformed': at('A2', named('、')),
  'pools.kinds-from-code': at('B2', coded(code)),
  'pools.kinds-unknown': at('C2', target(`甲,${code},别的`, '名称,代码,企业类型')),
  'pools.licence-rows-joined': target(`甲,${code},许可甲\n甲,${code},许可乙`, '名称,代码,许可证名称'),
  'pools.licences-unnamed': at('C2', target(`甲,${code},X1`, '名称,代码,许可证编号')),
  'pools.names-repeated': target(`甲,${code},,,\n甲,${creditCode(2)},,,`),
  'pools.names-similar': target(`甲A,${code},,,\n甲Ａ,${creditCode(2)},,,`),
  'pools.identity-column': told('身份证号', '1'),
  'pools.inspector-id-from-certificate': at(
    'A2',
    inspector('', '31000100001,检查员001,某局,有效', '执法证号'),
  ),
  'pools.inspector-id-unusable': at('A2', inspector('', '沪1,检查员001,某局,有效', '执法证号')),
  'pools.inspector-status-unstated': file('inspectors', '工号,姓名,所在单位\nP1,检查员001,某局\n'),
  'pools.certificate-shared': at(
    'E2',
    inspector(',执法证号', 'P1,检查员001,某局,有效,1\nP2,检查员002,某局,有效,1'),
  ),
  'pools.scope-malformed': told('执法事项范围', '餐饮'),
  'pools.scope-names-dropped': told('执法事项范围', 'A01.餐饮'),
  'pools.examination-without-year': at('E1', told('考试结果', '合格')),
  'pools.examinations-malformed': told('历年考试', '合格'),
  'pools.load-malformed': told('年度检查上限', '不限'),
  'pools.period-malformed': told('不在岗时段', '病假'),
  'pools.period-reversed': told('不在岗时段', '2026-03-10至2026-03-01'),
  'pools.recusal-rows-joined': inspector(
    ',回避对象,回避原因',
    'P1,检查员001,某局,有效,A1,亲属任职\nP1,检查员001,某局,有效,A2,原任职单位',
  ),
  'pools.recusal-malformed': told('回避对象', '某公司'),
  'pools.recusal-reason-unstated': told('回避对象', 'A1'),
};
