import { type CatalogueHeading, formatDay, showCatalogue } from '../../disclosure/index.js';
import { type CivilDate, software } from '../../kernel/index.js';
import { type Html, html, joinHtml, noHtml, pageHead } from '../../markup/index.js';
import { reportStyle } from './style.js';

/** One part of the report below its heading. `wide` is printed on landscape paper; `sums` ends each table with a total. */
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
  readonly marks?: readonly ('wide' | 'sums')[];
}

/** What stands around the sections of a report. */
export interface ReportFrame {
  readonly authority: string;
  readonly title: string;
  readonly heading: CatalogueHeading;
  /** Where the home page of the publication stands, seen from the report. */
  readonly home?: string;
  /** 成文日期 */
  readonly signedOn: CivilDate;
  readonly sections: readonly ReportSection[];
  /** 附件: what follows the signature. */
  readonly annexes: readonly ReportSection[];
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A page that needs nothing else: no script, no request, no font from outside. */
export function showReport({
  authority,
  title,
  heading,
  home,
  signedOn,
  sections,
  annexes,
}: ReportFrame): string {
  const back = home === undefined ? noHtml : html`<li><a href="${home}">返回目录</a></li>\n`;
  const page = html`${pageHead(title, reportStyle)}<body>
<a class="skip" href="#main">跳到正文</a>
<header>
${showCatalogue({ ...heading, publisher: authority, title, dated: signedOn })}<h1>${title}</h1>
</header>
<nav aria-label="本页目录"><ol>
${back}${[...sections, ...annexes].map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>\n`)}</ol></nav>
<main id="main">
${sections.map((section, at) => showSection(section, `${numerals[at] ?? at + 1}、`))}<p class="annexes">附件：${annexes.map(({ title: name }, at) => `${at + 1}．${name}`).join('　')}</p>
<div class="signed">
<p>${authority}</p>
<p><time datetime="${signedOn}">${formatDay(signedOn)}</time></p>
</div>
${annexes.map((section, at) => showSection(section, `附件${at + 1}　`))}</main>
<footer>
<p>本页的每个数都由抽取、检查、公示的记录加总而来，各部分与合计逐项核对一致后才生成。统计程序 ${software.name} ${software.version}。</p>
</footer>
</body>
</html>
`;
  return page.markup;
}

function showSection({ id, title, body, marks = [] }: ReportSection, number: string): Html {
  const names = marks.length === 0 ? noHtml : html` class="${marks.join(' ')}"`;
  return html`<section aria-labelledby="${id}"${names}>
<h2 id="${id}">${number}${title}</h2>
${body}</section>
`;
}

/** A chart, and the same numbers in a table beside it. */
export function showBeside(
  { title, chart }: { readonly title: string; readonly chart: Html },
  tables: readonly Html[],
): Html {
  return html`<div class="beside">
<figure>
<figcaption>${title}</figcaption>
${chart}</figure>
<div>
${joinHtml(tables)}</div>
</div>
`;
}
