import { byNumberedId, type Layout, type LayoutColumn } from '../registers/index.js';
import type { PlannedTask } from './model.js';
import { readPeriod } from './written-period.js';

type Column = LayoutColumn<PlannedTask>;
type TextField = {
  [Field in keyof PlannedTask]-?: PlannedTask[Field] extends string | undefined ? Field : never;
}[keyof PlannedTask];

const text = (header: string, field: TextField): Column => ({
  header,
  carries: [field],
  write: (task) => task[field] ?? '',
});
const count = (header: string, field: 'poolSize' | 'toDraw', unit = ''): Column => ({
  header,
  carries: [field],
  write: ({ [field]: number }) => (number === undefined ? '' : `${number}${unit}`),
});
const period = (header: string): Column => ({
  header,
  carries: ['period', 'periodFrom', 'periodTo'],
  write: writePeriod,
});
const deadline: Column = {
  header: '完成时限',
  carries: ['deadline', 'deadlineText'],
  write: (task) => task.deadlineText ?? task.deadline ?? '',
};
const localPlan: Column = {
  header: '本地计划(基数/比例)',
  carries: ['localPlan', 'localBase', 'localRatio'],
  write: (task) => task.localPlan ?? '',
};

/** Words and days in one cell: the days are added where the words alone would not say them. */
function writePeriod({ period: words, periodFrom: from, periodTo: to }: PlannedTask): string {
  const days = writeDays(from, to);
  if (words === undefined || days === '') return words ?? days;
  const said = readPeriod(words);
  return said.kind === 'days' && said.from === from && said.to === to ? words : `${words}（${days}）`;
}

function writeDays(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return from === to ? from : `${from}至${to}`;
  if (from !== undefined) return `${from}起`;
  return to === undefined ? '' : `${to}前`;
}

/**
 * How departments lay the 年度抽查计划 out: `full` (loses nothing), `shanggao-plan` (上高), `shexian-plan` (歙县 and 花山,
 * which has the column of requirements by credit risk only where there are any), `yibin-plan` (宜宾) and `wuwei-plan` (无为
 * 一业一查).
 *
 * @example
 * ```ts
 * import { layOutRecords } from 'double-random/registers';
 * const full = annualPlanLayouts.find(({ id }) => id === 'full');
 * assert.ok(full);
 * const plan = [{ id: identifier('10'), name: '餐饮抽查' }, { id: identifier('9'), name: '广告抽查', toDraw: 12 }];
 * const { table } = layOutRecords(plan, full, '计划.csv');
 * assert.deepEqual(table.rows.map(({ cells }) => cells[0]), ['9', '10']);
 * assert.deepEqual(readAnnualPlan(table).records, plan);
 * ```
 */
export const annualPlanLayouts: readonly Layout<PlannedTask>[] = [
  {
    id: 'full',
    order: byNumberedId,
    columns: [
      text('任务编号', 'id'),
      text('任务名称', 'name'),
      text('抽查事项', 'items'),
      text('检查内容', 'content'),
      text('检查主体', 'authority'),
      text('发起方式', 'initiation'),
      text('牵头部门', 'lead'),
      text('参与部门', 'cooperating'),
      text('组织层级', 'organisingLevel'),
      text('实施层级', 'implementingLevel'),
      text('检查对象范围', 'targets'),
      text('行业', 'industry'),
      count('抽查基数', 'poolSize'),
      count('抽查数量', 'toDraw'),
      text('抽查比例', 'ratio'),
      text('抽查频次', 'frequency'),
      text('抽取类型', 'drawType'),
      text('检查方式', 'method'),
      text('信用风险分类监管要求', 'creditRequirement'),
      text('抽查时间', 'period'),
      text('抽取日期自', 'periodFrom'),
      text('抽取日期至', 'periodTo'),
      deadline,
      text('股室', 'section'),
      text('责任分工', 'division'),
      localPlan,
      text('备注', 'remark'),
    ],
  },
  {
    id: 'shanggao-plan',
    order: byNumberedId,
    columns: [
      text('序号', 'id'),
      text('检查主体', 'authority'),
      text('年度计划名称', 'name'),
      text('检查内容', 'content'),
      period('计划开展时间'),
      text('股室', 'section'),
      text('抽查比例', 'ratio'),
      text('抽查频次', 'frequency'),
      count('抽查数量', 'toDraw', '户'),
    ],
  },
  {
    id: 'shexian-plan',
    order: byNumberedId,
    columns: [
      text('序号', 'id'),
      text('抽查任务名称', 'name'),
      text('抽查事项', 'items'),
      text('发起方式(牵头指导单位)', 'initiation'),
      text('抽查主体(层级)', 'authority'),
      text('抽查对象', 'targets'),
      count('抽查基数(户)', 'poolSize'),
      text('抽查比例', 'ratio'),
      { ...text('信用风险分类监管要求', 'creditRequirement'), optional: true },
      period('抽查时间段'),
      text('备注', 'remark'),
    ],
  },
  {
    id: 'yibin-plan',
    order: byNumberedId,
    columns: [
      text('序号', 'id'),
      text('任务名称', 'name'),
      text('抽查事项', 'items'),
      text('检查对象范围', 'targets'),
      text('抽取类型', 'drawType'),
      count('抽查户数', 'toDraw'),
      text('抽查比例', 'ratio'),
      text('检查方式', 'method'),
      text('组织层级', 'organisingLevel'),
      text('实施层级', 'implementingLevel'),
      text('抽取日期自', 'periodFrom'),
      text('抽取日期至', 'periodTo'),
      deadline,
      text('牵头部门', 'lead'),
      text('参与部门', 'cooperating'),
      text('备注', 'remark'),
    ],
  },
  {
    id: 'wuwei-plan',
    order: byNumberedId,
    columns: [
      text('序号', 'id'),
      text('行业', 'industry'),
      text('任务名称', 'name'),
      text('联查部门', 'cooperating'),
      text('抽查事项', 'items'),
      text('联查对象', 'targets'),
      text('检查主体', 'authority'),
      text('责任分工', 'division'),
      text('抽查比例', 'ratio'),
      period('时间安排'),
      text('备注', 'remark'),
      localPlan,
    ],
  },
];
