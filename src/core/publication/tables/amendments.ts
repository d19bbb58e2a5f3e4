import { nameAmendment } from '../../results/index.js';
import { type ColumnPlan, layOutTable, type PublishedTable } from '../../tables/index.js';
import type { PublishedAmendment, PublishedChange } from '../amendment-rows.js';
import { shownDigits } from '../facts.js';
import { ordinalColumn } from './ordinal-column.js';

const changeWords: Readonly<Record<PublishedChange, string>> = {
  corrected: '更正',
  redrawn: '重抽',
  withdrawn: '撤下',
  restored: '恢复',
};

/**
 * D8 更正·重抽·撤下公告: every change of something published, in the order given, with what it said before and says now.
 *
 * @basis 政府信息公开条例 第十六条; 企业信息公示暂行条例 第十二条
 * @example
 * ```ts
 * const table = amendmentsTable([{
 *   change: 'withdrawn',
 *   original: { name: 'results/2026-007.csv', digest: digestOf('old') },
 *   ground: { kind: 'term-expired', reason: '公示满五年', basis: '某办法第十条', approver: '审核岗' },
 *   on: civilDate('2031-04-10'),
 * }]);
 * assert.equal(table.rows[0]?.cells[5], '撤下');
 * ```
 */
export function amendmentsTable(amendments: readonly PublishedAmendment[]): PublishedTable {
  return layOutTable('amendments', columns, amendments);
}

const columns: readonly ColumnPlan<PublishedAmendment>[] = [
  ordinalColumn(),
  { title: '原文件名', kind: 'code', rowHeader: true, cell: ({ original }) => original.name },
  { title: '原指纹', kind: 'code', cell: ({ original }) => shorten(original.digest) },
  { title: '新文件名', kind: 'code', cell: ({ replacement }) => replacement?.name ?? '' },
  { title: '新指纹', kind: 'code', cell: ({ replacement }) => shorten(replacement?.digest) },
  { title: '变更类型(更正/重抽/撤下/恢复)', kind: 'text', cell: ({ change }) => changeWords[change] },
  { title: '变更字段', kind: 'text', cell: ({ field }) => field ?? '' },
  { title: '变更前', kind: 'text', cell: ({ before }) => before ?? '' },
  { title: '变更后', kind: 'text', cell: ({ after }) => after ?? '' },
  { title: '原因代码', kind: 'text', cell: ({ ground }) => `${ground.kind} ${nameAmendment(ground.kind)}` },
  { title: '原因说明', kind: 'text', cell: ({ ground }) => ground.reason },
  { title: '依据', kind: 'text', cell: ({ ground }) => ground.basis },
  { title: '批准角色', kind: 'text', cell: ({ ground }) => ground.approver },
  { title: '变更日期', kind: 'text', cell: ({ on }) => on },
];

/** As the foot of every file tells it. */
function shorten(digest = ''): string {
  return digest.slice(0, shownDigits);
}
