import { formatCount } from '../../disclosure/index.js';
import { type Html, html } from '../../markup/index.js';
import { showTable } from '../../tables/index.js';
import { drawColumns } from '../charts/columns.js';
import type { PeriodFigures, YearFigures } from '../figures.js';
import { namePeriod } from '../periods.js';
import { type ReportSection, showBeside } from './frame.js';

/** 时间分布: how the draws and the targets are spread over the year. */
export function showPeriods({ months, quarters }: YearFigures): ReportSection {
  const monthly = '各月抽查次数';
  const quarterly = '各季度抽取户数';
  const body = html`${showBeside(
    {
      title: `${monthly}（次；横轴为月份）`,
      chart: drawColumns(
        { id: 'months-chart', title: monthly, unit: '次' },
        // Twelve columns are narrow: the axis is named above, so that the number alone will do.
        months.map(({ period, figures }) => ({
          label: namePeriod(period).replace('月', ''),
          value: figures.draws,
        })),
      ),
    },
    [showPeriodTable('months', { caption: '按月', periods: months })],
  )}${showBeside(
    {
      title: `${quarterly}（户）`,
      chart: drawColumns(
        { id: 'quarters-chart', title: quarterly, unit: '户' },
        quarters.map(({ period, figures }) => ({ label: namePeriod(period), value: figures.drawn })),
      ),
    },
    [showPeriodTable('quarters', { caption: '按季度', periods: quarters })],
  )}<p class="note">按各次抽取的名录基准日归入月份和季度；基准日不在本年度的列为“跨年”。</p>
`;
  return { id: 'periods', title: '时间分布', body };
}

function showPeriodTable(
  id: string,
  { caption, periods }: { readonly caption: string; readonly periods: readonly PeriodFigures[] },
): Html {
  return showTable({
    id: `${id}-table`,
    caption,
    columns: [
      { title: '时间', kind: 'text' },
      { title: '抽查次数', kind: 'number' },
      { title: '抽取户数', kind: 'number' },
      { title: '实际检查', kind: 'number' },
      { title: '发现问题', kind: 'number' },
    ],
    rowHeader: 0,
    rows: periods.map(({ period, figures }) => [
      namePeriod(period),
      formatCount(figures.draws),
      formatCount(figures.drawn),
      formatCount(figures.inspected),
      formatCount(figures.problem),
    ]),
  });
}
