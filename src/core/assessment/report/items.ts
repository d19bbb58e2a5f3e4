import { formatCount } from '../../disclosure/index.js';
import { ratioOf } from '../../kernel/index.js';
import { html, noHtml } from '../../markup/index.js';
import { showTable } from '../../tables/index.js';
import { drawBars } from '../charts/bars.js';
import type { YearFigures } from '../figures.js';
import { formatRate } from '../rates.js';
import { type ReportSection, showBeside } from './frame.js';
import { listFirst } from './longest-chart.js';

/** 发现问题的事项: over which items most was found. */
export function showItems({ items }: YearFigures): ReportSection {
  const found = items.filter(({ problems }) => problems > 0);
  const bars = found.map(({ name, problems }) => ({ label: name, value: problems }));
  const { shown, note } = listFirst(bars, '个事项');
  const title = '各事项发现的问题';
  const chart = drawBars({ id: 'items-chart', title, unit: '条' }, shown);
  const table = showTable({
    id: 'items-table',
    caption: '各事项的检查结果和问题',
    columns: [
      { title: '事项编号', kind: 'text' },
      { title: '抽查事项', kind: 'text' },
      { title: '检查结果', kind: 'number' },
      { title: '发现问题', kind: 'number' },
      { title: '问题占比', kind: 'number' },
    ],
    rowHeader: 1,
    rows: items.map(({ id, name, findings, problems }) => [
      id,
      name,
      formatCount(findings),
      formatCount(problems),
      formatRate(findings === 0 ? undefined : ratioOf(problems, findings)),
    ]),
  });
  const body = found.length === 0 ? table : showBeside({ title, chart }, [table]);
  const none = found.length === 0 ? html`<p>本年度没有发现问题。</p>\n` : noHtml;
  return { id: 'items', title: '发现问题的事项', body: html`${none}${body}${note}` };
}
