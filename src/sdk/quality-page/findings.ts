import { bilingual, type Html, html, joinHtml, noHtml } from '../../core/markup/index.js';
import type { QualityCheck } from '../../core/quality/index.js';
import { catalogues, type RenderedFinding, renderQualityCheck } from '../../messages/index.js';
import { grouped } from '../papers/index.js';
import { nameOf } from './wording.js';

/** More findings of one kind than this are not printed: a meeting is told how many there are. */
const mostPrinted = 30;
/** Nor more records of one finding. */
const mostNamed = 5;

/** One check that found something: what it means, what to do, and the first of what was found. */
export function showFindings(check: QualityCheck): Html {
  const zh = renderQualityCheck(check, 'zh', mostPrinted);
  const en = renderQualityCheck(check, 'en', mostPrinted);
  const details = zh.findings.map(({ detail }, at) => ({ zh: detail, en: en.findings[at]?.detail ?? '' }));
  const hasDetails = details.some(({ zh: detail }) => detail !== '');
  const rows = zh.findings.map((finding, at) => {
    const detail = details[at];
    const told = hasDetails && detail ? bilingual(detail.zh, detail.en) : undefined;
    return showFinding(finding, { number: at + 1, told });
  });
  return html`<section aria-labelledby="${check.kind}">
<h3 id="${check.kind}">${showSeverity(check)}${nameOf(check)}</h3>
<p>${bilingual(zh.message, en.message)}</p>
<p><b>处理：</b>${bilingual(zh.remedy, en.remedy)}</p>
<table>
<thead><tr><th class="n">序号</th><th>编号 <span lang="en">id</span></th><th>名称 <span lang="en">name</span></th>${
    hasDetails ? html`<th>说明 <span lang="en">detail</span></th>` : noHtml
  }</tr></thead>
<tbody>
${rows}</tbody>
</table>
${showRest(check)}</section>
`;
}

/** How pressing it is, and how many were found. */
export function showSeverity({ severity, count }: QualityCheck): Html {
  const words = catalogues.zh.quality.severities[severity];
  return html`<span class="severity ${severity}">${words} ${grouped(count)} 处</span>`;
}

function showFinding(
  { records, more }: RenderedFinding,
  { number, told }: { number: number; told: Html | undefined },
): Html {
  const rest = more + Math.max(0, records.length - mostNamed);
  const rows = records
    .slice(0, mostNamed)
    .map(({ id, name }) => html`<td class="c">${id}</td><td>${name}</td>`);
  if (rest > 0)
    rows.push(
      html`<td colspan="2" class="note">以及另外 ${grouped(rest)} 条 <span lang="en">and ${grouped(rest)} more</span></td>`,
    );
  if (rows.length === 0) rows.push(html`<td colspan="2" class="note">—</td>`);
  const span = html` rowspan="${rows.length}"`;
  return joinHtml(
    rows.map((cells, at) =>
      at === 0
        ? html`<tr><td class="n"${span}>${number}</td>${cells}${told ? html`<td${span}>${told}</td>` : noHtml}</tr>\n`
        : html`<tr>${cells}</tr>\n`,
    ),
  );
}

function showRest({ count }: QualityCheck): Html {
  if (count <= mostPrinted) return noHtml;
  const [all, first] = [grouped(count), grouped(mostPrinted)];
  return html`<p class="note">${bilingual(
    `共 ${all} 处，只印前 ${first} 处；全部见 --format json --rows 的输出。`,
    `${all} in all, the first ${first} printed; --format json --rows lists all.`,
  )}</p>
`;
}
