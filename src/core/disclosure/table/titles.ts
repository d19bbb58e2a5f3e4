import type { ColumnPlan } from '../../tables/index.js';
import type { TableParts } from '../model.js';

/** How many digits of a ticket the table shows. */
export const ticketLength = 12;

/** The headers of the published tables. Offices and citizens look for these words. */
export const columnTitles = {
  ordinal: '序号',
  place: '抽签序号',
  ticket: `签号（前${ticketLength}位）`,
  targetName: '检查对象名称',
  targetId: '统一社会信用代码/注册号',
  stratum: '分层',
  district: '辖区',
  creditClass: '信用风险分类（内部）',
  manner: '抽取方式',
  standing: '状态',
  visitBatch: '检查批次',
  team: '检查组编号',
  items: '抽查事项',
  role: '组内角色',
  inspectorId: '检查人员编号',
  inspectorName: '姓名',
  department: '所在单位',
  certificateNo: '执法证编号',
  mark: '标记',
} as const;

/** The column that marks every row of a rehearsal and of an audit edition; a public official table has none. */
export function markColumns<Row>({ edition, plan }: Pick<TableParts, 'edition' | 'plan'>): ColumnPlan<Row>[] {
  const marks = editionMarks({ edition, plan });
  return marks.length === 0 ? [] : [{ title: columnTitles.mark, kind: 'text', cell: () => marks.join('；') }];
}

/** What a publication must say of itself: 演练, 审计版·内部使用, both or neither. */
export function editionMarks({ edition, plan }: Pick<TableParts, 'edition' | 'plan'>): string[] {
  return [
    ...(plan.mode === 'rehearsal' ? ['演练'] : []),
    ...(edition === 'audit' ? ['审计版·内部使用'] : []),
  ];
}
