import type { TableReading, TextTable } from '../kernel/index.js';
import {
  cellOf,
  excerptOf,
  idOf,
  type RegisterForm,
  type RowCursor,
  type RowValue,
  readRegister,
  report,
  requiredCellOf,
} from '../registers/index.js';
import { type PlanField, planColumns } from './columns.js';
import { readCounts } from './count-cells.js';
import { readLocalPlan } from './local-plan.js';
import type { PlannedTask } from './model.js';
import { readDeadline, readPlannedPeriod } from './period-cells.js';

/**
 * Reads a table of the 年度抽查计划 in any of the layouts in use. Without a column of task numbers 序号 is the id. Numbers
 * are whole numbers or refuse their row; words for a time are kept, with the days they mean where that is clear.
 *
 * @basis 国发〔2019〕5号
 * @example
 * ```ts
 * const reading = readAnnualPlan({
 *   file: '计划.csv',
 *   header: ['序号', '任务名称', '抽查事项', '抽查户数', '抽查时间段'],
 *   rows: [{ row: 2, cells: ['1', '餐饮抽查', '食品经营检查', '12', '2026年第二季度'] }],
 * });
 * const [task] = reading.records;
 * assert.deepEqual([task?.id, task?.toDraw, task?.periodFrom, task?.periodTo], ['1', 12, '2026-04-01', '2026-06-30']);
 * ```
 */
export function readAnnualPlan(table: TextTable): TableReading<PlannedTask> {
  return readRegister(table, form);
}

const form: RegisterForm<PlanField, PlannedTask> = {
  columns: planColumns,
  required: [['id', 'ordinal'], ['name']],
  readRow: readPlannedTask,
};

/** Fields that are nothing but their words. */
const wordedFields = [
  'items',
  'content',
  'authority',
  'initiation',
  'lead',
  'cooperating',
  'organisingLevel',
  'implementingLevel',
  'targets',
  'industry',
  'ratio',
  'frequency',
  'drawType',
  'method',
  'creditRequirement',
  'section',
  'division',
  'remark',
] as const satisfies readonly (PlanField & keyof PlannedTask)[];

function readPlannedTask(cursor: RowCursor<PlanField>): RowValue<PlannedTask> {
  const id = idOf(cursor, cursor.columns.byField.has('id') ? 'id' : 'ordinal');
  const name = requiredCellOf(cursor, 'name');
  const worded: Partial<Record<(typeof wordedFields)[number], string>> = {};
  for (const field of wordedFields) {
    const text = cellOf(cursor, field);
    if (text !== undefined) worded[field] = text;
  }
  doubtRatio(cursor, worded.ratio);
  const counts = readCounts(cursor);
  const period = readPlannedPeriod(cursor);
  const deadline = readDeadline(cursor, period);
  const local = readLocalPlan(cursor);
  if (id === undefined || name === undefined) return { id };
  return { id, record: { id, name, ...worded, ...counts, ...period, ...deadline, ...local } };
}

/** A percentage of a workbook comes without its sign. */
function doubtRatio(cursor: RowCursor<PlanField>, text = ''): void {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return;
  const column = cursor.columns.byField.get('ratio')?.header ?? 'ratio';
  report(cursor, 'annual-plan.ratio-bare', { column, severity: 'warning', args: { text: excerptOf(text) } });
}
