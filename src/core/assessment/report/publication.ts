import { formatCount } from '../../disclosure/index.js';
import { html } from '../../markup/index.js';
import { showTable } from '../../tables/index.js';
import type { YearFigures } from '../figures.js';
import { formatRate } from '../rates.js';
import type { ReportSection } from './frame.js';

/** 公示和办理期限: what was published in time, late or not, and what else was due. */
export function showPublication({ total, deadlines }: YearFigures): ReportSection {
  const standing = showTable({
    id: 'publication-table',
    caption: '检查结果公示',
    columns: [
      { title: '公示情况', kind: 'text' },
      { title: '户数', kind: 'number' },
    ],
    rowHeader: 0,
    rows: [
      ['已公示', formatCount(total.published)],
      ['按期公示', formatCount(total.onTime)],
      ['逾期公示或者到期未公示', formatCount(total.late)],
      ['未公示、未到期限', formatCount(total.notYetDue)],
    ],
  });
  const others = showTable({
    id: 'deadlines-table',
    caption: '其他办理期限（责令改正、复查等）',
    columns: [
      { title: '期限', kind: 'text' },
      { title: '件数', kind: 'number' },
    ],
    rowHeader: 0,
    rows: [
      ['按期办结', formatCount(deadlines.kept)],
      ['逾期', formatCount(deadlines.missed)],
    ],
  });
  const body = html`<p>公示率 ${formatRate(total.rates.publication)}，按期公示率 ${formatRate(total.rates.onTime)}。</p>
<div class="pair">
${standing}${others}</div>
`;
  return { id: 'publication', title: '公示和办理期限', body };
}
