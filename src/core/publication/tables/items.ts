import {
  type InspectionItem,
  type InspectionMethod,
  type ItemCategory,
  type ItemFrequency,
  itemTitle,
  readFrequency,
} from '../../items/index.js';
import { type ColumnPlan, layOutTable, notApplicable, type PublishedTable } from '../../tables/index.js';
import { ordinalColumn } from './ordinal-column.js';

/** The words that the column's own title lists, and two that it does not. */
const methodWords: Readonly<Record<InspectionMethod, string>> = {
  'on-site': '现场检查',
  documentary: '书面检查',
  'online-monitoring': '网络检查',
  testing: '检验检测',
  entrusted: '委托专业机构',
};

const categoryWords: Readonly<Record<ItemCategory, string>> = {
  general: '一般检查事项',
  key: '重点检查事项',
};

const unitWords: Readonly<Record<ItemFrequency['per']['unit'], readonly [each: string, counted: string]>> = {
  year: ['年', '年'],
  quarter: ['季度', '个季度'],
  month: ['月', '个月'],
  week: ['周', '周'],
  day: ['日', '日'],
};

/**
 * D1 随机抽查事项清单: every item of a version of the list, in the order given.
 *
 * @basis 国办发〔2015〕58号; 优化营商环境条例 第五十四条
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const table = itemListTable(sampleOffice().items, { version: 3 });
 * assert.equal(table.columns[3]?.title, '抽查事项');
 * assert.equal(table.rows.length, 10);
 * ```
 */
export function itemListTable(
  items: readonly InspectionItem[],
  { version }: { readonly version: number },
): PublishedTable {
  return layOutTable('items', columnsOf(version), items);
}

function columnsOf(version: number): ColumnPlan<InspectionItem>[] {
  return [
    ordinalColumn(),
    { title: '事项编号', kind: 'code', cell: ({ id }) => id },
    { title: '抽查类别', kind: 'text', cell: ({ field, name }) => field ?? name },
    { title: '抽查事项', kind: 'text', rowHeader: true, cell: itemTitle },
    { title: '检查对象', kind: 'text', cell: ({ targets }) => orNone(targets) },
    {
      title: '事项类别(一般检查事项/重点检查事项)',
      kind: 'text',
      cell: ({ category }) => categoryWords[category],
    },
    { title: '抽查内容', kind: 'text', cell: ({ content }) => orNone(content) },
    { title: '抽查依据', kind: 'text', cell: ({ basis }) => orNone(basis.join('；')) },
    {
      title: '检查方式(现场检查/书面检查/网络检查)',
      kind: 'text',
      cell: ({ methods }) => orNone(methods.map((method) => methodWords[method]).join('、')),
    },
    { title: '检查主体', kind: 'text', cell: ({ authority }) => authority },
    { title: '抽查比例', kind: 'text', cell: ({ ratio = '' }) => orNone(ratio) },
    { title: '抽查频次', kind: 'text', cell: ({ frequency = '' }) => orNone(frequency) },
    { title: '抽查周期', kind: 'text', cell: periodOf },
    { title: '实施日期', kind: 'text', cell: ({ effectiveFrom }) => effectiveFrom ?? '' },
    {
      title: '是否部门联合',
      kind: 'text',
      cell: ({ cooperating = [] }) => (cooperating.length > 0 ? '是' : '否'),
    },
    { title: '版本号', kind: 'number', cell: () => String(version) },
    { title: '备注', kind: 'text', cell: ({ remark }) => remark ?? '' },
  ];
}

/** The period that a frequency counts in, where its words are clear: `每年`, `每2年`. */
function periodOf({ frequency = '' }: InspectionItem): string {
  const per = readFrequency(frequency)?.per;
  if (per === undefined) return '';
  const [each, counted] = unitWords[per.unit];
  return per.count === 1 ? `每${each}` : `每${per.count}${counted}`;
}

function orNone(text: string): string {
  return text === '' ? notApplicable : text;
}
