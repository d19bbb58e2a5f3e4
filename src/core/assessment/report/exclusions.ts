import { describeExclusion, formatCount } from '../../disclosure/index.js';
import { sortedBy } from '../../kernel/index.js';
import { type Html, html } from '../../markup/index.js';
import { showTable } from '../../tables/index.js';
import type { Figures, ReasonCount } from '../figures.js';
import type { YearFacts } from '../model.js';
import type { ReportSection } from './frame.js';

/** 重抽、剔除和回避: which draws were made again, and who was left out for which reason. */
export function showExclusions(total: Figures, { draws }: YearFacts): ReportSection {
  const again = sortedBy(
    draws.filter(({ redraw }) => redraw),
    ({ drawId }) => drawId,
  );
  const redraws = showTable({
    id: 'redraws-table',
    caption: '重抽',
    columns: [
      { title: '抽取编号', kind: 'text' },
      { title: '部门', kind: 'text' },
      { title: '抽查任务', kind: 'text' },
      { title: '计划事项', kind: 'text' },
    ],
    rowHeader: 0,
    rows: again.map(({ drawId, department, title, planItem }) => [drawId, department, title, planItem]),
  });
  const body = html`<p>全年重抽 ${formatCount(total.redraws)} 次；回避 ${formatCount(total.recusals)} 人次；剔除 ${formatCount(total.excluded)} 户次；检查人员未纳入选派 ${formatCount(total.excludedInspectors)} 人次。</p>
${again.length === 0 ? html`<p>本年度没有重抽。</p>\n` : redraws}<div class="pair">
${showReasons({ id: 'reasons', caption: '检查对象剔除的原因', unit: '户次', reasons: total.reasons })}${showReasons({ id: 'inspector-reasons', caption: '检查人员未纳入选派的原因', unit: '人次', reasons: total.inspectorReasons })}</div>
<p class="note">同一户（人）有几条原因的，每条原因下都计一次。</p>
`;
  return { id: 'exclusions', title: '重抽、剔除和回避', body };
}

function showReasons(list: {
  readonly id: string;
  readonly caption: string;
  readonly unit: string;
  readonly reasons: readonly ReasonCount[];
}): Html {
  const { id, caption, unit, reasons } = list;
  if (reasons.length === 0) return html`<p>${caption}：无。</p>\n`;
  return showTable({
    id: `${id}-table`,
    caption,
    columns: [
      { title: '原因', kind: 'text' },
      { title: `数量（${unit}）`, kind: 'number' },
    ],
    rowHeader: 0,
    rows: reasons.map(({ reason, count }) => [describeExclusion(reason), formatCount(count)]),
  });
}
