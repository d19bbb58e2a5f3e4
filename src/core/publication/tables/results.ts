import { type Issue, type Result, succeed } from '../../kernel/index.js';
import { type ColumnPlan, layOutTable, notApplicable, type PublishedTable } from '../../tables/index.js';
import type { PublicationIssueCode } from '../codes.js';
import { type DrawResults, listShownResults, type ShownFinding, type ShownResult } from '../result-rows.js';
import { rowFingerprint } from '../row-fingerprint.js';

type Row = ShownFinding & { readonly of: ShownResult };

/**
 * D6 抽查结果公示: one row for each target that is shown and each item of the draw, in the columns of the national
 * system. A draw of which nothing is shown yet gives a table without rows.
 *
 * @returns the table; or `publication.rehearsal`, `publication.target-missing`, `publication.finding-missing`,
 *   `publication.item-unknown`, `publication.code-unknown`
 * @basis 企业信息公示暂行条例 第十四条; 国办发〔2015〕58号
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { items, targets } = sampleOffice();
 * const target = targets[0].id;
 * const findings = [{ item: items[0].id, codes: ['1'] }];
 * const shown = { target, list: 'national@1' as const, inspectedOn: civilDate('2026-04-01'), findings, followUps: [] };
 * const table = resultsTable({
 *   mode: 'official',
 *   plan: { number: 'JH-01', name: '年度抽查计划' },
 *   task: { number: 'RW-01', name: '登记事项抽查' },
 *   type: '不定向',
 *   authority: '样例区市场监督管理局',
 *   items: [items[0]],
 *   targets,
 *   standings: [{ target, state: 'published', shown, releases: [], amendments: [], followedUp: [] }],
 *   publishedOn: civilDate('2026-04-10'),
 * });
 * assert.ok(table.ok && table.value.rows[0]?.cells.includes('未发现问题'));
 * ```
 */
export function resultsTable(draw: DrawResults): Result<PublishedTable, Issue<PublicationIssueCode>> {
  const shown = listShownResults(draw);
  if (!shown.ok) return shown;
  const rows = shown.value.flatMap((of) => of.rows.map((row) => ({ ...row, of })));
  return succeed(layOutTable('results', columnsOf(draw), rows));
}

function columnsOf({ plan, task, type, authority }: DrawResults): ColumnPlan<Row>[] {
  const content: ColumnPlan<Row>[] = [
    { title: '检查对象名称', kind: 'text', rowHeader: true, cell: ({ of }) => of.name },
    { title: '统一社会信用代码', kind: 'code', cell: ({ of }) => of.target },
    { title: '抽查计划编号', name: 'raninsPlanId', kind: 'code', cell: () => plan.number },
    // Spelled as the national system has it.
    { title: '抽查计划名称', name: 'raninsPlaneName', kind: 'text', cell: () => plan.name },
    { title: '抽查任务编号', name: 'raninsTaskId', kind: 'code', cell: () => task.number },
    { title: '抽查任务名称', name: 'raninsTaskName', kind: 'text', cell: () => task.name },
    { title: '抽查类型', name: 'raninsTypeName', kind: 'text', cell: () => type },
    { title: '抽查机关', name: 'insAuth', kind: 'text', cell: () => authority },
    { title: '抽查完成日期', name: 'insDate', kind: 'text', cell: ({ of }) => of.result.inspectedOn },
    { title: '抽查事项', name: 'raninsItemName', kind: 'text', cell: ({ itemName }) => itemName },
    { title: '抽查结果', name: 'raninsCheckResName', kind: 'text', cell: ({ label }) => label },
    { title: '后续处理', kind: 'text', cell: ({ followUp }) => (followUp === '' ? notApplicable : followUp) },
    { title: '公示日期', kind: 'text', cell: ({ of }) => of.publishedOn },
  ];
  return [
    { title: '序号', kind: 'number', cell: (_row, ordinal) => String(ordinal) },
    ...content,
    {
      title: '数据指纹',
      kind: 'code',
      cell: (row, ordinal) => rowFingerprint(content.map(({ cell }) => cell(row, ordinal))),
    },
  ];
}
