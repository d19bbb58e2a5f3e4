import { html } from '../../markup/index.js';
import { type PublishedTable, showTable } from '../../tables/index.js';
import { drawBars } from '../charts/bars.js';
import type { YearFigures } from '../figures.js';
import type { ReportSection } from './frame.js';
import { showBeside } from './frame.js';
import { listFirst } from './longest-chart.js';

/** 各部门: who drew how many, beside the same numbers. */
export function showDepartments({ departments }: YearFigures): ReportSection {
  const led = departments.filter(({ figures }) => figures.draws > 0);
  const bars = led.map(({ department, figures }) => ({ label: department, value: figures.drawn }));
  const { shown, note } = listFirst(bars, '个部门');
  const title = '各部门抽取户数';
  const chart = drawBars({ id: 'departments-chart', title, unit: '户' }, shown);
  const table = showTable({
    id: 'departments-table',
    caption: '各部门抽查次数和户数',
    columns: [
      { title: '部门', kind: 'text' },
      { title: '抽查次数', kind: 'number' },
      { title: '抽取户数', kind: 'number' },
      { title: '发现问题', kind: 'number' },
    ],
    rowHeader: 0,
    rows: departments.map(({ department, figures }) => [
      department,
      String(figures.draws),
      String(figures.drawn),
      String(figures.problem),
    ]),
  });
  const joint = '联合抽查算在牵头部门名下，其他部门只列参加次数，合计只算一次。';
  const body = html`${showBeside({ title, chart }, [table])}${note}<p class="note">${joint}</p>
`;
  return { id: 'departments', title: '各部门情况', body };
}

/** 年终考核 and 统计汇总, as they are published as tables. */
export function showPublished(
  table: PublishedTable,
  { id, title, notes }: { readonly id: string; readonly title: string; readonly notes: readonly string[] },
): ReportSection {
  const { columns, rowHeader, rows } = table;
  const shown = showTable({
    id: `${id}-table`,
    caption: title,
    columns,
    rowHeader,
    rows: rows.map(({ cells }) => cells),
  });
  const body = html`${shown}${notes.map((note) => html`<p class="note">${note}</p>\n`)}`;
  return { id, title, body, marks: ['wide', 'sums'] };
}
