import { byNumberedId, joinWords, type Layout, type LayoutColumn } from '../registers/index.js';
import { methodWords } from './methods.js';
import type { InspectionItem } from './model.js';

type Column = LayoutColumn<InspectionItem>;
type TextField = {
  [Field in keyof InspectionItem]-?: InspectionItem[Field] extends string | undefined ? Field : never;
}[keyof InspectionItem];

const text = (header: string, field: TextField): Column => ({
  header,
  carries: [field],
  write: (item) => item[field] ?? '',
});
const category: Column = {
  header: '事项类别',
  carries: ['category'],
  write: (item) => (item.category === 'key' ? '重点检查事项' : '一般检查事项'),
};
/** An article a line, as lists print them. */
const basis = (header: string): Column => ({
  header,
  carries: ['basis'],
  write: (item) => joinWords(item.basis, '\n'),
});
const cooperating: Column = {
  header: '配合部门',
  carries: ['cooperating'],
  write: (item) => joinWords(item.cooperating ?? []),
};
const methods = (header: string): Column => ({
  header,
  carries: ['methods'],
  write: (item) => item.methods.map((method) => methodWords[method]).join('、'),
});
/** A list that has one column for both says one text of both: it is written once. */
const ratioAndFrequency: Column = {
  header: '抽查比例和频次',
  carries: ['ratio', 'frequency'],
  write: ({ ratio = '', frequency = '' }) =>
    [...new Set([ratio, frequency])].filter((part) => part !== '').join('，'),
};
const published: Column = {
  header: '是否公布',
  carries: ['published'],
  write: (item) => (item.published ? '是' : '否'),
};

/**
 * How departments lay the 随机抽查事项清单 out: `full` (loses nothing), `zhejiang-items` (twelve columns),
 * `ordos-items` (items with sub-items), `luozhuang-items` (ratio and frequency in one column) and `joint-items`
 * (部门联合抽查事项清单). All but `full` are without category and publication: read back, such items are unpublished.
 *
 * @example
 * ```ts
 * import { type Layout, layOutRecords } from 'double-random/registers';
 * const joint: Layout<InspectionItem> | undefined = itemLayouts.find(({ id }) => id === 'joint-items');
 * assert.ok(joint);
 * const item: InspectionItem = {
 *   id: identifier('1'), name: '旅行社检查', field: '旅游', category: 'general', basis: ['某条例第三条'],
 *   authority: '某甲局', cooperating: ['某乙局', '某丙局'], targets: '旅行社', content: '', methods: [],
 *   ratio: '3%', level: '区级', published: true,
 * };
 * const { table, issues } = layOutRecords([item], joint, '清单.csv');
 * assert.deepEqual(table.rows[0]?.cells, ['1', '旅游', '旅行社检查', '旅行社', '3%', '某甲局', '某乙局；某丙局', '区级']);
 * assert.deepEqual(issues.map(({ args }) => args['field']), ['category', 'basis', 'published']);
 * ```
 */
export const itemLayouts: readonly Layout<InspectionItem>[] = [
  {
    id: 'full',
    order: byNumberedId,
    columns: [
      text('事项编号', 'id'),
      text('抽查领域', 'field'),
      text('抽查事项', 'name'),
      text('抽查子项', 'subItem'),
      category,
      basis('抽查依据'),
      text('检查主体', 'authority'),
      cooperating,
      text('检查对象', 'targets'),
      text('抽查内容', 'content'),
      methods('检查方式'),
      text('抽查比例', 'ratio'),
      text('抽查频次', 'frequency'),
      text('检查人员要求', 'inspectorRequirement'),
      text('实施层级', 'level'),
      published,
      text('实施日期', 'effectiveFrom'),
      text('失效日期', 'effectiveTo'),
      text('备注', 'remark'),
    ],
  },
  {
    id: 'zhejiang-items',
    order: byNumberedId,
    columns: [
      text('编号/序号', 'id'),
      text('抽查事项名称', 'name'),
      text('抽查子项', 'subItem'),
      basis('抽查依据'),
      text('抽查主体', 'authority'),
      text('抽查对象', 'targets'),
      text('抽查比例', 'ratio'),
      text('抽查频次', 'frequency'),
      methods('抽查方式'),
      text('检查内容及要求', 'content'),
      text('检查人员要求', 'inspectorRequirement'),
      text('备注', 'remark'),
    ],
  },
  {
    id: 'ordos-items',
    order: byNumberedId,
    columns: [
      text('序号', 'id'),
      text('检查项目', 'name'),
      text('检查子项', 'subItem'),
      text('检查主体', 'authority'),
      basis('检查依据'),
      methods('检查方式'),
      text('检查内容', 'content'),
      text('备注', 'remark'),
    ],
  },
  {
    id: 'luozhuang-items',
    order: byNumberedId,
    columns: [
      text('序号', 'id'),
      text('抽查事项', 'name'),
      text('检查对象', 'targets'),
      text('抽查内容', 'content'),
      basis('抽查依据'),
      methods('抽查方式'),
      ratioAndFrequency,
      text('备注', 'remark'),
    ],
  },
  {
    id: 'joint-items',
    order: byNumberedId,
    columns: [
      text('序号', 'id'),
      text('抽查领域', 'field'),
      text('抽查事项', 'name'),
      text('检查对象', 'targets'),
      text('抽查比例', 'ratio'),
      text('发起部门', 'authority'),
      cooperating,
      text('实施层级及说明', 'level'),
    ],
  },
];
