import { formatCount } from '../../disclosure/index.js';
import { type Html, html } from '../../markup/index.js';
import type { YearFigures } from '../figures.js';
import { writeParagraph } from '../paragraph.js';
import { formatRate } from '../rates.js';
import type { ReportSection } from './frame.js';

/** What anyone asks first: how often, how many, how far, and what was found. */
export function showOverview(figures: YearFigures): ReportSection {
  const { total, plans, departments } = figures;
  const led = departments.filter((one) => one.figures.draws > 0).length;
  const cells: readonly (readonly [name: string, value: string, unit: string])[] = [
    ['随机抽查', formatCount(total.draws), '次'],
    ['抽查部门', formatCount(led), '个'],
    ['年度抽查计划', formatCount(plans), '个'],
    ['抽取', formatCount(total.drawn), '户'],
    ['实际检查', formatCount(total.inspected), '户'],
    ['发现问题', formatCount(total.problem), '户'],
    ['完成率', formatRate(total.rates.completion), ''],
    ['完结率', formatRate(total.rates.closure), ''],
    ['公示率', formatRate(total.rates.publication), ''],
    ['按期公示率', formatRate(total.rates.onTime), ''],
    ['联合占比', formatRate(total.rates.joint), ''],
    ['重抽', formatCount(total.redraws), '次'],
  ];
  const body = html`<ul class="figures">
${cells.map(showFigure)}</ul>
<p class="prose">${writeParagraph(figures)}</p>
`;
  return { id: 'overview', title: '全年概况', body };
}

function showFigure([name, value, unit]: readonly [string, string, string]): Html {
  return html`<li><span class="name">${name}</span><b>${value}<small>${unit}</small></b></li>\n`;
}
