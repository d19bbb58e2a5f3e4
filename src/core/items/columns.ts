import { type ColumnForm, idRefuses, nameRefuses } from '../registers/index.js';

/** What a column of an item list may mean. */
export type ItemField =
  | 'id'
  | 'name'
  | 'subItem'
  | 'field'
  | 'category'
  | 'basis'
  | 'authority'
  | 'cooperating'
  | 'targets'
  | 'content'
  | 'methods'
  | 'ratio'
  | 'frequency'
  | 'inspectorRequirement'
  | 'level'
  | 'remark'
  | 'published'
  | 'effectiveFrom'
  | 'effectiveTo';

const long = { longest: 20_000, lines: true } as const;
// One column for both, as some districts have it.
const ratioAndFrequency = ['抽查比例和频次', '抽查比例及频次', '抽查比例、频次', '比例和频次'];

/** The headers of item lists in use, the preferred one of each field first. */
export const itemColumns: readonly ColumnForm<ItemField>[] = [
  {
    field: 'id',
    names: ['事项编号', '抽查事项编号', '事项编码', '抽查事项编码', '事项代码', '编号', '编号/序号', '序号'],
    refuses: idRefuses,
  },
  {
    field: 'name',
    names: [
      '抽查事项',
      '抽查事项名称',
      '检查事项',
      '检查事项名称',
      '事项名称',
      '抽查项目',
      '检查项目',
      '检查项目名称',
    ],
    // A list with sub-items merges the name over them.
    refuses: ['formula', 'error'],
  },
  {
    field: 'subItem',
    names: ['抽查子项', '检查子项', '子项', '子项名称'],
    refuses: nameRefuses,
  },
  { field: 'field', names: ['抽查领域', '检查领域', '监管领域', '领域'] },
  { field: 'category', names: ['事项类别', '事项类型', '检查事项类别', '抽查事项类别', '事项分类'] },
  { field: 'basis', names: ['抽查依据', '检查依据', '执法依据', '法律依据', '依据'], ...long },
  {
    field: 'authority',
    names: ['检查主体', '抽查主体', '实施主体', '检查机关', '抽查机关', '发起部门', '牵头部门'],
  },
  {
    field: 'cooperating',
    names: ['配合部门', '参与部门', '协同部门', '联合部门', '配合单位', '参与单位'],
    ...long,
  },
  { field: 'targets', names: ['检查对象', '抽查对象', '检查对象范围', '抽查对象范围'], ...long },
  {
    field: 'content',
    names: ['抽查内容', '检查内容', '检查内容及要求', '抽查内容及要求', '检查内容和要求'],
    ...long,
  },
  { field: 'methods', names: ['检查方式', '抽查方式', '检查方法', '抽查方法'], ...long },
  { field: 'ratio', names: ['抽查比例', '检查比例', ...ratioAndFrequency], ...long },
  { field: 'frequency', names: ['抽查频次', '检查频次', '频次', ...ratioAndFrequency], ...long },
  { field: 'inspectorRequirement', names: ['检查人员要求', '执法人员要求', '人员要求'], ...long },
  { field: 'level', names: ['实施层级', '实施层级及说明', '实施层级说明', '行使层级'], ...long },
  { field: 'remark', names: ['备注', '备注说明', '说明'], ...long },
  { field: 'published', names: ['是否公布', '是否公示', '是否公开', '公布状态', '公示状态', '公开状态'] },
  { field: 'effectiveFrom', names: ['实施日期', '生效日期', '有效期自', '有效期起'] },
  { field: 'effectiveTo', names: ['失效日期', '废止日期', '有效期至', '有效期止'] },
];
