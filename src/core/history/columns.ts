import { type ColumnForm, idRefuses } from '../registers/index.js';

/** What a column of the history may mean. */
export type HistoryField =
  | 'id'
  | 'target'
  | 'date'
  | 'organ'
  | 'level'
  | 'items'
  | 'checkKind'
  | 'inspectors'
  | 'drawId';

const list = { longest: 20_000, lines: true, refuses: idRefuses } as const;

/** The headers of 检查台账 in use, the preferred one of each field first. */
export const historyColumns: readonly ColumnForm<HistoryField>[] = [
  { field: 'id', names: ['检查编号', '检查记录编号', '记录编号', '编号'], refuses: idRefuses },
  {
    field: 'target',
    names: ['检查对象编号', '对象编号', '统一社会信用代码', '统一社会信用代码/注册号', '检查对象代码'],
    refuses: idRefuses,
  },
  { field: 'date', names: ['检查日期', '检查时间', '实施检查日期'] },
  { field: 'organ', names: ['检查机关', '检查主体', '实施机关', '检查单位', '检查部门'] },
  { field: 'level', names: ['检查层级', '机关层级', '实施层级', '层级'] },
  { field: 'items', names: ['检查事项编号', '抽查事项编号', '事项编号'], ...list },
  { field: 'checkKind', names: ['检查类型', '检查来源', '检查类别', '检查情形'] },
  { field: 'inspectors', names: ['检查人员编号', '执法人员编号', '人员编号'], ...list },
  { field: 'drawId', names: ['抽取编号', '抽取任务编号'], refuses: idRefuses },
];
