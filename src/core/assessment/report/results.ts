import { formatCount } from '../../disclosure/index.js';
import { ratioOf } from '../../kernel/index.js';
import { type Html, html } from '../../markup/index.js';
import { type NationalCode, nameFollowUp, resultListOf } from '../../results/index.js';
import { showTable } from '../../tables/index.js';
import { drawStackedBar } from '../charts/stacked-bar.js';
import type { Figures } from '../figures.js';
import { formatRate } from '../rates.js';
import { followUpOrder } from '../words.js';
import { type ReportSection, showBeside } from './frame.js';

/** 检查结果: of whom, by code of the national list, and what followed. */
export function showResults(total: Figures): ReportSection {
  const parts = [
    { label: '未发现问题', value: total.clear },
    { label: '发现问题', value: total.problem },
    { label: '无法检查', value: total.notInspected },
    { label: '尚未检查', value: total.outstanding },
  ];
  const title = '抽取的检查对象检查到哪一步、结果如何';
  const chart = drawStackedBar({ id: 'results-chart', title, unit: '户' }, parts);
  const share = (value: number) => formatRate(total.drawn === 0 ? undefined : ratioOf(value, total.drawn));
  const outcomes = showTable({
    id: 'results-table',
    caption: '抽取的检查对象',
    columns: [
      { title: '结果', kind: 'text' },
      { title: '户数', kind: 'number' },
      { title: '占抽取户数', kind: 'number' },
    ],
    rowHeader: 0,
    rows: [...parts, { label: '合计', value: total.drawn }].map(({ label, value }) => [
      label,
      formatCount(value),
      share(value),
    ]),
  });
  const body = html`${showBeside({ title, chart }, [outcomes])}<div class="pair">
<div>
${showNational(total)}<p class="note">一户查几个事项，就有几条结果；一条结果同时属于几类的，每类各计一次。</p>
</div>
<div>
${showFollowUps(total)}<p class="note">同一户同一种处理只计一次，有几种处理的每种各计一次。</p>
</div>
</div>
`;
  return { id: 'results', title: '检查结果', body };
}

function showNational({ national }: Figures): Html {
  return showTable({
    id: 'national-table',
    caption: '按全国“双随机”抽查结果分类',
    columns: [
      { title: '代码', kind: 'text' },
      { title: '抽查结果', kind: 'text' },
      { title: '条数', kind: 'number' },
    ],
    rowHeader: 1,
    rows: resultListOf('national@1').codes.map(({ code, label }) => [
      code,
      label,
      // SAFETY: the list of this id is made of the national codes.
      formatCount(national[code as NationalCode]),
    ]),
  });
}

function showFollowUps({ followUps }: Figures): Html {
  return showTable({
    id: 'follow-ups-table',
    caption: '后续处理',
    columns: [
      { title: '处理', kind: 'text' },
      { title: '户数', kind: 'number' },
    ],
    rowHeader: 0,
    rows: followUpOrder.map((kind) => [nameFollowUp(kind), formatCount(followUps[kind])]),
  });
}
