import { type ColumnForm, idRefuses } from '../registers/index.js';

/** What a column of an entry form is. */
export type FormField =
  | 'ordinal'
  | 'draw'
  | 'target'
  | 'name'
  | 'team'
  | 'item'
  | 'itemName'
  | 'inspectedOn'
  | 'found'
  | 'notInspected'
  | 'followUps'
  | 'due';

/** The header of each column, as it is written and read. */
export const formTitles: Readonly<Record<FormField, string>> = {
  ordinal: '序号',
  draw: '抽取编号',
  target: '统一社会信用代码/注册号',
  name: '检查对象名称',
  team: '检查组编号',
  item: '事项编号',
  itemName: '抽查事项',
  inspectedOn: '检查完成日期',
  found: '检查结果',
  notInspected: '无法检查的原因',
  followUps: '后续处理',
  due: '改正期限',
};

/** The columns of an entry form (检查结果录入表). */
export const formColumns: readonly ColumnForm<FormField>[] = [
  { field: 'ordinal', names: [formTitles.ordinal] },
  { field: 'draw', names: [formTitles.draw], refuses: idRefuses },
  { field: 'target', names: [formTitles.target, '统一社会信用代码'], refuses: idRefuses },
  { field: 'name', names: [formTitles.name] },
  { field: 'team', names: [formTitles.team] },
  { field: 'item', names: [formTitles.item, '抽查事项编号'], refuses: idRefuses },
  { field: 'itemName', names: [formTitles.itemName] },
  { field: 'inspectedOn', names: [formTitles.inspectedOn, '检查日期'] },
  { field: 'found', names: [formTitles.found, '检查结果代码', '抽查结果'] },
  { field: 'notInspected', names: [formTitles.notInspected] },
  { field: 'followUps', names: [formTitles.followUps, '后续处置措施'] },
  { field: 'due', names: [formTitles.due, '责令改正期限', '整改期限'] },
];
