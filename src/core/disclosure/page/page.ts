import { type Html, html, joinHtml, noHtml, pageHead } from '../../markup/index.js';
import type { PageParts } from '../model.js';
import type { DisclosureTables } from '../table/render-tables.js';
import { editionMarks } from '../table/titles.js';
import { methodWords } from '../words.js';
import { formatDay } from './chinese-time.js';
import { showChecking, showLimits } from './limits.js';
import { showInspectors, showItems, showTargets } from './lists.js';
import type { PageContent, Section } from './section.js';
import { showMethod, showSeed } from './seed.js';
import { pageStyle } from './style.js';
import { showStrata, summarise } from './summary.js';
import { showTimeline } from './timeline.js';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/**
 * 公示.html: one page that needs nothing else. No script, no request, no font from outside.
 *
 * @param content - what a replay can read from a bundle, and the tables made of it
 * @basis 国办发〔2015〕58号 (抽查情况及查处结果及时向社会公布)
 * @example
 * ```ts
 * import { sealRecord } from 'double-random/record';
 * import { sampleDraw, sampleOffice } from 'double-random/sdk';
 * const [draw, office] = [sampleDraw(), sampleOffice()];
 * const { record, digest } = sealRecord(draw);
 * const parts = {
 *   edition: 'public' as const,
 *   plan: draw.plan,
 *   commitment: draw.commitment,
 *   record,
 *   recordDigest: digest,
 *   rules: office.rules[0],
 *   items: office.items.filter(({ id }) => office.tasks[0].items.includes(id)),
 *   targetRecords: office.targets,
 *   inspectorRecords: [],
 *   journal: [],
 * };
 * const tables = renderTables(parts);
 * assert.ok(tables.ok && writePage({ ...parts, tables: tables.value }).startsWith('<!doctype html>'));
 * ```
 */
export function writePage(content: PageParts & { readonly tables: DisclosureTables }): string {
  const { plan } = content;
  const sections = arrange(content);
  const rehearsal = plan.mode === 'rehearsal' ? html` class="rehearsal"` : noHtml;
  const page = html`${pageHead(`${[...editionMarks(content).map((mark) => `【${mark}】`), plan.title].join('')} — ${plan.authority}`, pageStyle)}<body${rehearsal}>
<a class="skip" href="#main">跳到正文</a>
${showMasthead(content)}
<nav aria-label="本页目录"><ol>
${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ol></nav>
<main id="main">
${sections.map(showSection)}</main>
${showFooter(content)}
</body>
</html>
`;
  return page.markup;
}

function arrange(content: PageContent): readonly Section[] {
  return [
    summarise(content),
    showStrata(content),
    showItems(content),
    showTimeline(content),
    showSeed(content),
    showMethod(content),
    showTargets(content),
    showInspectors(content),
    showLimits(content),
    showChecking(content),
  ];
}

function showMasthead({ plan, planned, edition, record }: PageContent): Html {
  const rehearsal = html`<p class="mark">演练：本页不是正式抽查结果，不能作为检查的依据。</p>\n`;
  const internal = html`<p class="mark">审计版·内部使用：含检查人员姓名和执法证编号，不得对外公开。</p>\n`;
  return html`<header>
${plan.mode === 'rehearsal' ? rehearsal : noHtml}${edition === 'audit' ? internal : noHtml}<p class="authority">${plan.authority}</p>
<h1>${plan.title}</h1>
<p class="kind">“双随机、一公开”抽查${edition === 'audit' ? '审计材料（审计版·内部使用）' : '公示（公示版）'}</p>
<dl class="facts">
<div><dt>抽取编号</dt><dd>${plan.drawId}</dd></div>
<div><dt>年度计划事项</dt><dd>${planned === undefined ? plan.planItem : `${plan.planItem} ${planned.name}`}</dd></div>
<div><dt>名录基准日</dt><dd>${formatDay(plan.asOf)}</dd></div>
<div><dt>抽取方法</dt><dd>${methodWords[record.method]}</dd></div>
</dl>
</header>`;
}

function showSection({ id, title, body, wide }: Section, index: number): Html {
  const landscape = wide === true ? html` class="wide"` : noHtml;
  return html`<section aria-labelledby="${id}"${landscape}>
<h2 id="${id}">${numerals[index] ?? index + 1}、${title}</h2>
${body}
</section>
`;
}

function showFooter({ plan, record }: PageContent): Html {
  const marks = editionMarks({ edition: 'public', plan }).map((mark) => html`<p class="mark">${mark}</p>`);
  return html`<footer>
${joinHtml(marks)}<p>${plan.authority}　抽取编号 ${plan.drawId}</p>
<p>封存程序 ${plan.software.name} ${plan.software.version}，抽取程序 ${record.software.name} ${record.software.version}</p>
</footer>`;
}
