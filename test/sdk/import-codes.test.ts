import type { AnnualPlanIssueCode } from 'double-random/annual-plan';
import type { ItemIssueCode } from 'double-random/items';
import { renderIssue } from 'double-random/messages';
import { type PoolIssueCode, readTargetId } from 'double-random/pools';
import type { RegisterIssueCode } from 'double-random/registers';
import { importRegister } from 'double-random/sdk/node';
import { describe, expect, it } from 'vitest';
import { creditCode } from '../pools/tables.js';
import { utf8Of, utf16Of } from './import-encodings.js';
import {
  type Cell,
  compound,
  dated as dateCell,
  failed,
  formula,
  packed,
  partsOf,
  type SheetOf,
  tampered,
  workbookOf,
} from './workbooks.js';

type Register = Parameters<typeof importRegister>[0];
type Trial = readonly [
  register: Register,
  content: string | Uint8Array,
  options?: { readonly sheet?: string; readonly mapping?: string },
];

const code = creditCode(1);
const target = (cells: string, header = '名称,统一社会信用代码,登记状态,成立日期,地区'): Trial => [
  'targets',
  `${header}\n${cells}\n`,
];
const named = (name: string): Trial => target(`${name},${code},,,`);
const coded = (id: string): Trial => target(`甲,${id},,,`);
const dated = (date: string): Trial => target(`甲,${code},,${date},`);
const inspector = (more: string, cells: string, id = '工号'): Trial => [
  'inspectors',
  `${id},姓名,所在单位,状态${more}\n${cells}\n`,
];
const item = (header: string, cells: string): Trial => ['items', `编号,抽查事项${header}\n${cells}\n`];
const planned = (header: string, cells: string): Trial => [
  'plans',
  `序号,任务名称,${header}\n1,餐饮抽查,${cells}\n`,
];
const many = Array.from({ length: 1000 }, (_, at) => `公司${at},A${at}`).join('\n');

const sheet = (sheets: Partial<SheetOf> = {}, ...cells: readonly (readonly Cell[])[]): SheetOf => ({
  rows: [['名称', '统一社会信用代码', '地区'], ...(cells.length > 0 ? cells : [['甲', code, '']])],
  ...sheets,
});
const cells = (...row: readonly Cell[]): Trial => ['targets', workbookOf(sheet({}, row))];
const parts = (more: Readonly<Record<string, string>>): Trial => [
  'targets',
  packed({ ...partsOf([sheet()]), ...more }),
];
const styles = (change: Parameters<typeof tampered>[2]): Trial => [
  'targets',
  tampered(workbookOf(sheet()), 'xl/styles.xml', change),
];
const wide = Array.from({ length: 1300 }, (_, at) => `<row><c r="XFD${at + 1}"><v>1</v></c></row>`).join('');

/** A file for every code that shows it, and only a compiler could forget one. */
const trials: Readonly<
  Record<
    | Exclude<RegisterIssueCode, 'registers.layout-loses'>
    | Exclude<PoolIssueCode, 'pools.id-trimmed'>
    | ItemIssueCode
    | AnnualPlanIssueCode,
    Trial
  >
> = {
  'registers.file-empty': ['targets', ''],
  'registers.file-too-large': ['targets', new Uint8Array(64 * 1024 * 1024 + 1)],
  'registers.file-is-workbook': ['targets', compound('Workbook')],
  'registers.workbook-damaged': ['targets', 'PK\u0003\u0004'],
  'registers.workbook-encrypted': ['targets', compound('EncryptedPackage')],
  'registers.workbook-parts': parts(
    Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`x${at}`, ''])),
  ),
  'registers.workbook-expands': styles((view, at) => view.setUint32(at + 24, 0xffffffff, true)),
  'registers.workbook-cells': ['targets', workbookOf({ data: wide })],
  'registers.workbook-lies': styles((view, at) => view.setUint32(at + 24, 9, true)),
  'registers.workbook-part-repeated': parts({ 'XL/styles.xml': '' }),
  'registers.workbook-part-outside': parts({ '../x': '' }),
  'registers.workbook-entities': parts({ 'xl/styles.xml': '<!DOCTYPE x><x/>' }),
  'registers.workbook-macros': parts({ 'xl/vbaProject.bin': '' }),
  'registers.workbook-links': parts({ 'xl/externalLinks/externalLink1.xml': '' }),
  'registers.workbook-dates-1904': ['targets', packed(partsOf([sheet()], { date1904: true }))],
  'registers.sheet-missing': ['targets', workbookOf(sheet()), { sheet: '二' }],
  'registers.sheets-left': ['targets', workbookOf(sheet(), { rows: [['说明']] })],
  'registers.sheets-hidden': ['targets', workbookOf(sheet(), { state: 'hidden' })],
  'registers.rows-hidden': ['targets', workbookOf(sheet({ hiddenRows: [2] }))],
  'registers.columns-hidden': [
    'targets',
    workbookOf(sheet({ columns: '<cols><col min="1" max="2" hidden="true"/></cols>' })),
  ],
  'registers.json-shape': ['targets', '[1]'],
  'registers.record-malformed': ['targets', '[{"id":"A1","name":"甲","more":1}]'],
  'registers.title-rows': ['targets', `名录\n名称,代码\n甲,${code}\n`],
  'registers.cell-number': cells('甲', 7, ''),
  'registers.cell-date': cells('甲', dateCell(45_356), ''),
  'registers.cell-boolean': cells('甲', { attributes: 't="b"', xml: '<v>1</v>' }, ''),
  'registers.cell-formula': cells(formula('甲'), code, ''),
  'registers.cell-error': cells('甲', code, failed('#REF!')),
  'registers.cell-merged': [
    'targets',
    workbookOf(sheet({ merged: ['A2:A3'] }, ['甲', code, ''], ['', creditCode(2), ''])),
  ],
  'registers.formulas-read': cells('甲', code, formula('甲区')),
  'registers.merges-read': [
    'targets',
    workbookOf(sheet({ merged: ['C2:C3'] }, ['甲', code, '甲区'], ['乙', creditCode(2), ''])),
  ],
  'registers.file-encoding-unknown': ['targets', Uint8Array.of(0xff, 0x41, 0xff, 0xff)],
  'registers.file-text-damaged': ['targets', utf8Of('名称,统一社会信用代码').slice(0, -1)],
  'registers.file-nul': coded('A\0'),
  'registers.file-bom-inside': coded('\ufeffA'),
  'registers.file-decoded': ['targets', utf16Of('\ufeff名称,代码\n甲,A1\n')],
  'registers.file-delimiter': ['targets', '名称;代码\n甲;A1\n'],
  'registers.file-delimiter-ambiguous': ['targets', '名称;代码,地区\n'],
  'registers.file-line-ends': ['targets', '名称,代码\r甲,A1\r'],
  'registers.quote-unclosed': coded('"A'),
  'registers.quote-stray': coded('A"'),
  'registers.table-empty': ['targets', '名称,代码\n'],
  'registers.table-size-suspicious': ['targets', `名称,代码\n${many}`],
  'registers.mapping-malformed': ['targets', '', { mapping: '{}' }],
  'registers.alias-unknown': [
    'targets',
    `名称,代码\n甲,${code}\n`,
    { mapping: '{"format":"double-random/mapping@1","name":"甲","aliases":{"公司":"别的"}}' },
  ],
  'registers.header-missing': ['targets', '名称\n甲\n'],
  'registers.header-repeated': ['targets', '名称,代码,名称\n甲,A1,乙\n'],
  'registers.header-reserved': ['targets', '名称,代码,__proto__\n甲,A1,乙\n'],
  'registers.header-alternate': ['targets', '名称,代码,企业名称\n甲,A1,乙\n'],
  'pools.identity-column': inspector(',身份证号', 'P1,检查员001,某局,有效,1'),
  'registers.blank-rows': target(`甲,${code},,,\n,,,,`),
  'registers.row-cells': target('甲'),
  'pools.row-shifted': target(`甲,某路,${code},,`),
  'registers.row-repeated': target(`甲,${code},,,\n甲,${code},,,`),
  'registers.id-conflict': target(`甲,${code},,,\n乙,${code},,,`),
  'registers.text-broken': named('甲\ufffd'),
  'registers.text-line-break': named('"甲\n乙"'),
  'registers.text-garbled': named('锟斤拷'),
  'registers.text-invisible': named('甲\u200b乙'),
  'registers.text-unusual': named('\uf900'),
  'registers.text-too-long': named('甲'.repeat(501)),
  'registers.cells-unguarded': named("'=某某有限公司"),
  'registers.cells-trimmed': named(' 甲'),
  'registers.placeholders': target(`甲,${code},N/A,,`),
  'registers.value-missing': named(''),
  'registers.value-unstated': target(`甲,${code},,,\n乙,${creditCode(2)},,,米东区`),
  'pools.name-malformed': named('、'),
  'registers.word-unknown': target(`甲,${code},在哪,,`),
  'registers.date-malformed': dated('45300'),
  'registers.date-impossible': dated('2024-02-30'),
  'registers.date-ambiguous': dated('3/2/2024'),
  'registers.dates-respelled': dated('2024/3/5'),
  'registers.dates-long-term': dated('长期'),
  'registers.id-malformed': coded('甲1'),
  'registers.id-full-width': coded('Ａ1'),
  'registers.id-scientific': coded('9.11101E+17'),
  'registers.id-is-identity-number': coded('100000199001010011'),
  'pools.id-invisible-removed': coded('A1\u200b'),
  'pools.id-upper-cased': coded('a1'),
  'pools.id-precision-suspect': coded('911101000000000000'),
  'pools.id-from-other-column': target(`甲,,A1\n乙,${code},`, '名称,统一社会信用代码,代码'),
  'pools.credit-code-length': coded('91350100M000100Y4'),
  'pools.credit-code-character': coded('91350100M000100Y4Z'),
  'pools.credit-code-check-digit': coded('91350100M000100Y44'),
  'pools.organisation-code-hyphen': coded('M000100Y-4'),
  'pools.organisation-code-check-digit': target('甲,M000100Y5', '名称,组织机构代码'),
  'pools.registration-number-check-digit': coded('110108000000017'),
  'pools.registration-number-legacy': coded('6501091234567'),
  'pools.kinds-from-code': coded(code),
  'pools.kinds-unknown': target(`甲,${code},别的`, '名称,代码,企业类型'),
  'pools.licence-rows-joined': target(`甲,${code},许可甲\n甲,${code},许可乙`, '名称,代码,许可证名称'),
  'pools.licences-unnamed': target(`甲,${code},X1`, '名称,代码,许可证编号'),
  'pools.names-repeated': target(`甲,${code},,,\n甲,${creditCode(2)},,,`),
  'pools.names-similar': target(`甲A,${code},,,\n甲Ａ,${creditCode(2)},,,`),
  'pools.inspector-id-from-certificate': inspector('', '31000100001,检查员001,某局,有效', '执法证号'),
  'pools.inspector-id-unusable': inspector('', '沪1,检查员001,某局,有效', '执法证号'),
  'pools.inspector-status-unstated': ['inspectors', '工号,姓名,所在单位\nP1,检查员001,某局\n'],
  'pools.certificate-shared': inspector(',执法证号', 'P1,检查员001,某局,有效,1\nP2,检查员002,某局,有效,1'),
  'pools.scope-malformed': inspector(',执法事项范围', 'P1,检查员001,某局,有效,餐饮'),
  'pools.scope-names-dropped': inspector(',执法事项范围', 'P1,检查员001,某局,有效,A01.餐饮'),
  'pools.examination-without-year': inspector(',考试结果', 'P1,检查员001,某局,有效,合格'),
  'pools.examinations-malformed': inspector(',历年考试', 'P1,检查员001,某局,有效,合格'),
  'pools.load-malformed': inspector(',年度检查上限', 'P1,检查员001,某局,有效,不限'),
  'pools.period-malformed': inspector(',不在岗时段', 'P1,检查员001,某局,有效,病假'),
  'pools.period-reversed': inspector(',不在岗时段', 'P1,检查员001,某局,有效,2026-03-10至2026-03-01'),
  'pools.recusal-rows-joined': inspector(
    ',回避对象,回避原因',
    'P1,检查员001,某局,有效,A1,亲属任职\nP1,检查员001,某局,有效,A2,原任职单位',
  ),
  'pools.recusal-malformed': inspector(',回避对象', 'P1,检查员001,某局,有效,某公司'),
  'pools.recusal-reason-unstated': inspector(',回避对象', 'P1,检查员001,某局,有效,A1'),
  'items.category-unstated': item('', 'A1,检查'),
  'items.publication-unstated': item('', 'A1,检查'),
  'items.authority-unstated': item('', 'A1,检查'),
  'items.basis-missing': item('', 'A1,检查'),
  'items.methods-unknown': item(',检查方式', 'A1,检查,随机'),
  'items.sub-item-cell-empty': item(',抽查子项', 'A1,检查,名称\n,,住所'),
  'items.sub-items-share-id': item(',抽查子项', 'A1,检查,名称\nA1,检查,住所'),
  'annual-plan.number-malformed': planned('抽查户数', '60-70家'),
  'annual-plan.units-dropped': planned('抽查户数', '12户'),
  'annual-plan.draw-exceeds-pool': planned('抽查基数,抽查户数', '7,8'),
  'annual-plan.ratio-bare': planned('抽查比例', '0.1'),
  'annual-plan.period-impossible': planned('抽查时间', '2026年13月'),
  'annual-plan.period-reversed': planned('抽查时间', '2026年11月-3月'),
  'annual-plan.period-conflict': planned('抽查时间,抽取日期自', '2026年5月,2026-06-01'),
  'annual-plan.deadline-early': planned('抽取日期自,完成时限', '2026-05-01,2026-04-30'),
  'annual-plan.words-kept': planned('抽查时间', '全年'),
};

describe('the code', () => {
  it.each(Object.entries(trials))(
    '%s is told, and its words have all their args',
    (expected, [register, content, options]) => {
      const bytes = typeof content === 'string' ? utf8Of(content) : content;
      const result = importRegister(register, { name: '名录.csv', bytes }, options);
      const issues = result.ok ? result.value.reading.issues : result.issues;
      const found = issues.filter((issue) => issue.code === expected);
      expect(found.length, JSON.stringify(issues)).toBeGreaterThan(0);
      for (const issue of found) {
        for (const language of ['zh', 'en'] as const) {
          const { message, remedy } = renderIssue(issue, language);
          expect(`${message} ${remedy}`).not.toMatch(/\{\w+\}|undefined|NaN|“”|""/);
        }
      }
    },
  );

  it('pools.id-trimmed is told where one id is read alone', () => {
    const reading = readTargetId(' A1');
    expect(reading.ok && reading.value.issues.map((issue) => renderIssue(issue, 'en').message)).toEqual([
      'Blanks around " A1" were cut; it was read as A1.',
    ]);
  });
});
