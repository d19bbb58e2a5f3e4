import { describeExclusion } from '../../disclosure/index.js';
import { sortedBy } from '../../kernel/index.js';
import type { FrameSummary } from '../../plan/index.js';
import type { ProcessParts, ProcessSection, ProcessTable } from './model.js';
import { tableOf } from './table-of.js';

const poolWords = { targets: '检查对象', inspectors: '检查人员' } as const;

/** 剔除与回避明细: how many were left out for each reason, whom a person left out, and the recusals. */
export function listLeftOut({ plan, task, edition }: ProcessParts): ProcessSection {
  const { recusals, exclusions = [] } = task;
  const byHand = exclusions
    .filter(({ pool }) => edition === 'internal' || pool === 'targets')
    .map(({ pool, id, reason, approver }) => [poolWords[pool], id, reason, approver]);
  const recused = recusals.map(({ inspector, target, reason }) => [inspector, target, reason]);
  const tables: ProcessTable[] = [
    { caption: '按规则没有纳入', table: reasonsOf(plan) },
    ...(byHand.length === 0
      ? []
      : [
          {
            caption: '由人剔除',
            table: tableOf('process-excluded', ['名录', '代码或者编号', '原因', '批准'], byHand),
          },
        ]),
    // Whom an inspector is related to is nobody else's business.
    ...(edition === 'public' || recused.length === 0
      ? []
      : [
          {
            caption: '回避',
            table: tableOf('process-recused', ['检查人员编号', '检查对象', '原因'], recused),
          },
        ]),
  ];
  return {
    id: 'left-out',
    title: '剔除与回避明细',
    lines: [
      `由人剔除检查对象 ${exclusions.filter(({ pool }) => pool === 'targets').length} 户、检查人员 ${exclusions.filter(({ pool }) => pool === 'inspectors').length} 人，任务中写明回避 ${recusals.length} 人次，都在封存以前。`,
    ],
    tables,
  };
}

function reasonsOf({ targets, inspectors }: ProcessParts['plan']): ProcessTable['table'] {
  const rowsOf = (pool: keyof typeof poolWords, { excluded }: FrameSummary) =>
    sortedBy(Object.entries(excluded), ([code]) => code).map(([code, count]) => [
      poolWords[pool],
      code,
      describeExclusion(code),
      String(count),
    ]);
  const rows = [...rowsOf('targets', targets), ...rowsOf('inspectors', inspectors)];
  return tableOf('process-reasons', ['名录', '原因代码', '原因', '户数或者人数'], rows);
}
