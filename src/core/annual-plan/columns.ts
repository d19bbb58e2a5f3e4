import { type ColumnForm, idRefuses } from '../registers/index.js';

/** What a column of an annual plan may mean. */
export type PlanField =
  | 'id'
  | 'ordinal'
  | 'name'
  | 'items'
  | 'content'
  | 'authority'
  | 'initiation'
  | 'lead'
  | 'cooperating'
  | 'organisingLevel'
  | 'implementingLevel'
  | 'targets'
  | 'industry'
  | 'poolSize'
  | 'toDraw'
  | 'ratio'
  | 'frequency'
  | 'drawType'
  | 'method'
  | 'creditRequirement'
  | 'period'
  | 'periodFrom'
  | 'periodTo'
  | 'deadline'
  | 'section'
  | 'division'
  | 'localPlan'
  | 'remark';

const long = { longest: 20_000, lines: true } as const;

/** The headers of annual plans in use, the preferred one of each field first. */
export const planColumns: readonly ColumnForm<PlanField>[] = [
  {
    field: 'id',
    names: ['任务编号', '抽查任务编号', '计划任务编号', '计划事项编号', '编号'],
    refuses: idRefuses,
  },
  // Spreadsheets number rows by themselves: such a number has no zeros to lose.
  { field: 'ordinal', names: ['序号'], refuses: idRefuses.filter((mark) => mark !== 'number') },
  {
    field: 'name',
    names: ['任务名称', '抽查任务名称', '年度计划名称', '计划名称', '抽查计划名称'],
    // One name may be merged over several rows.
    refuses: ['formula', 'error'],
    lines: true,
  },
  { field: 'items', names: ['抽查事项', '检查事项', '抽查事项名称', '检查事项名称', '事项名称'], ...long },
  { field: 'content', names: ['检查内容', '抽查内容'], ...long },
  {
    field: 'authority',
    names: ['检查主体', '抽查主体', '抽查主体(层级)', '实施主体', '检查机关', '抽查机关'],
    ...long,
  },
  { field: 'initiation', names: ['发起方式', '发起方式(牵头指导单位)'], ...long },
  { field: 'lead', names: ['牵头部门', '发起部门', '牵头单位'], ...long },
  { field: 'cooperating', names: ['参与部门', '配合部门', '联查部门', '联合部门'], ...long },
  { field: 'organisingLevel', names: ['组织层级'], lines: true },
  { field: 'implementingLevel', names: ['实施层级'], lines: true },
  {
    field: 'targets',
    names: ['检查对象范围', '抽查对象范围', '抽查对象', '检查对象', '联查对象'],
    ...long,
  },
  { field: 'industry', names: ['行业', '行业领域'], lines: true },
  { field: 'poolSize', names: ['抽查基数', '抽查基数(户)', '对象基数', '基数'] },
  { field: 'toDraw', names: ['抽查数量', '抽查户数', '抽查数量(户)', '抽取数量', '抽取户数'] },
  { field: 'ratio', names: ['抽查比例', '检查比例', '抽取比例'], ...long },
  { field: 'frequency', names: ['抽查频次', '检查频次', '频次'], ...long },
  { field: 'drawType', names: ['抽取类型', '抽查类型'], lines: true },
  { field: 'method', names: ['检查方式', '抽查方式'], ...long },
  { field: 'creditRequirement', names: ['信用风险分类监管要求'], ...long },
  {
    field: 'period',
    names: ['抽查时间', '抽查时间段', '计划开展时间', '时间安排', '抽查时段', '抽取日期自/至'],
    lines: true,
  },
  { field: 'periodFrom', names: ['抽取日期自', '检查日期自', '开始日期'] },
  { field: 'periodTo', names: ['抽取日期至', '检查日期至', '结束日期', '至'] },
  { field: 'deadline', names: ['完成时限', '完成时间', '完成日期'], lines: true },
  { field: 'section', names: ['股室', '科室', '责任股室', '责任科室'], lines: true },
  { field: 'division', names: ['责任分工'], ...long },
  { field: 'localPlan', names: ['本地计划', '本地计划(基数/比例)'], lines: true },
  { field: 'remark', names: ['备注'], ...long },
];
