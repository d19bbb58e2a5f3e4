import { type Issue, type Result, succeed } from '../kernel/index.js';
import { type ColumnPlan, layOutTable, type PublishedTable } from '../tables/index.js';
import type { AssessmentIssueCode } from './codes.js';
import type { YearFigures } from './figures.js';
import type { YearFacts } from './model.js';
import { reconcile } from './reconcile.js';
import { type AssessedRow, countColumn, listRows, rateColumn } from './rows.js';

/** 统计汇总, column by column. */
const columns: readonly ColumnPlan<AssessedRow>[] = [
  { title: '统计期', kind: 'text', cell: ({ year }) => `${year}年` },
  { title: '部门', kind: 'text', rowHeader: true, cell: ({ department }) => department },
  countColumn('计划数', ({ planItems }) => planItems),
  countColumn('任务数', ({ draws }) => draws),
  countColumn('对象基数', ({ universe }) => universe),
  countColumn('抽取户数', ({ drawn }) => drawn),
  countColumn('实际检查户数', ({ inspected }) => inspected),
  countColumn('未发现问题', ({ clear }) => clear),
  countColumn('发现问题', ({ problem }) => problem),
  countColumn('责令改正', ({ followUps }) => followUps['order-correction']),
  countColumn('立案', ({ followUps }) => followUps['open-case']),
  countColumn('列入异常名录', ({ followUps }) => followUps['abnormal-list']),
  rateColumn('publication'),
  rateColumn('onTime'),
  countColumn('重抽次数', ({ redraws }) => redraws),
  countColumn('回避人次', ({ recusals }) => recusals),
  countColumn('剔除户数', ({ excluded }) => excluded),
];

/**
 * 统计汇总 (D9) of figures that reconcile with their records: one row for each department and one of all. 计划数 counts
 * the rows of the annual plan that were drawn for, 任务数 the official draws, redraws among them; 对象基数 is what the
 * registers held at each draw, so that 对象基数 − 剔除户数 is what could be drawn. 责令改正, 立案 and 列入异常名录 count
 * targets. A rate that would be of nothing is `—`.
 *
 * @returns the table `statistics`, or the issues of `checkFacts` and `checkFigures`
 * @example
 * ```ts
 * import { sampleYear } from 'double-random/sdk';
 * const facts = sampleYear();
 * const table = layOutStatistics(addUpYear(facts), facts);
 * assert.ok(table.ok && table.value.rows.at(-1)?.cells.slice(1, 4).join() === '合计,30,32');
 * ```
 */
export function layOutStatistics(
  figures: YearFigures,
  facts: YearFacts,
): Result<PublishedTable, Issue<AssessmentIssueCode>> {
  const reconciled = reconcile(figures, facts);
  return reconciled.ok ? succeed(layOutTable('statistics', columns, listRows(figures))) : reconciled;
}
