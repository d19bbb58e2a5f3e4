import type { PlannedTask } from '../../annual-plan/index.js';
import { type ColumnPlan, layOutTable, notApplicable, type PublishedTable } from '../../tables/index.js';
import type { NumberedName } from '../result-rows.js';
import { ordinalColumn } from './ordinal-column.js';

/**
 * D2 年度抽查计划: every planned task in the order given. A time that the plan words freely, such as 3月至11月, stands
 * in the remarks: the columns of days hold days alone.
 *
 * @basis 国发〔2019〕5号 (年度抽查工作计划并公布)
 * @example
 * ```ts
 * const plan = { number: 'JH-2026', name: '样例区2026年度抽查计划' };
 * const table = yearPlanTable([{ id: identifier('1'), name: '餐饮抽查', toDraw: 40 }], { plan });
 * assert.equal(table.rows[0]?.cells[10], '40');
 * ```
 */
export function yearPlanTable(
  planned: readonly PlannedTask[],
  { plan }: { readonly plan: NumberedName },
): PublishedTable {
  return layOutTable('year-plan', columnsOf(plan), planned);
}

function columnsOf(plan: NumberedName): ColumnPlan<PlannedTask>[] {
  return [
    ordinalColumn(),
    { title: '计划编号', kind: 'code', cell: () => plan.number },
    { title: '计划名称', kind: 'text', cell: () => plan.name },
    { title: '任务编号', kind: 'code', cell: ({ id }) => id },
    { title: '任务名称', kind: 'text', rowHeader: true, cell: ({ name }) => name },
    { title: '抽查类型(定向/不定向)', kind: 'text', cell: ({ drawType }) => orNone(drawType) },
    { title: '抽查事项', kind: 'text', cell: ({ items, content }) => orNone(items ?? content) },
    { title: '检查对象范围', kind: 'text', cell: ({ targets, industry }) => orNone(targets ?? industry) },
    { title: '对象基数(计划制定时)', kind: 'number', cell: ({ poolSize }) => countOf(poolSize) },
    { title: '抽查比例', kind: 'text', cell: ({ ratio }) => orNone(ratio) },
    { title: '预计抽查户数', kind: 'number', cell: ({ toDraw }) => countOf(toDraw) },
    { title: '抽查频次', kind: 'text', cell: ({ frequency }) => frequency ?? '' },
    { title: '检查方式', kind: 'text', cell: ({ method }) => orNone(method) },
    { title: '组织层级', kind: 'text', cell: ({ organisingLevel }) => organisingLevel ?? '' },
    { title: '实施层级', kind: 'text', cell: ({ implementingLevel }) => implementingLevel ?? '' },
    { title: '牵头部门', kind: 'text', cell: ({ lead, authority }) => orNone(lead ?? authority) },
    { title: '参与部门', kind: 'text', cell: ({ cooperating }) => cooperating ?? '' },
    { title: '抽取日期起', kind: 'text', cell: ({ periodFrom }) => periodFrom ?? '' },
    { title: '抽取日期止', kind: 'text', cell: ({ periodTo }) => periodTo ?? '' },
    {
      title: '抽查完成时限',
      kind: 'text',
      cell: ({ deadline, deadlineText }) => orNone(deadlineText ?? deadline),
    },
    { title: '承办科室', kind: 'text', cell: ({ section }) => section ?? '' },
    { title: '备注', kind: 'text', cell: remarksOf },
  ];
}

function remarksOf({ remark, period, periodFrom, periodTo }: PlannedTask): string {
  const worded = period !== undefined && periodFrom === undefined && periodTo === undefined;
  return [...(worded ? [`抽查时间：${period}`] : []), ...(remark === undefined ? [] : [remark])].join('；');
}

function orNone(text = ''): string {
  return text === '' ? notApplicable : text;
}

function countOf(count: number | undefined): string {
  return count === undefined ? notApplicable : String(count);
}
