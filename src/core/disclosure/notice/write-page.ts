import { bilingual, type Html, html, joinHtml, noHtml, pageHead } from '../../markup/index.js';
import type { DrawNotice } from './model.js';
import { noticeStyle } from './page-style.js';
import { arrangeNotice, attentionLines, headFacts, type NoticeSection } from './sections.js';
import type { Words } from './words.js';
import { groupDigits } from './write-text.js';

const numerals = ['一', '二', '三', '四', '五', '六'];

/**
 * The notice as one A4 page to print, pin up and photograph: no script, no request, no font from outside.
 *
 * @example
 * ```ts
 * import { sampleDraft, sampleDraw } from 'double-random/sdk';
 * const { draft } = sampleDraft();
 * const papers = { task: draft.task, rules: draft.rules, items: draft.items.records };
 * const notice = composeNotice({ plan: sampleDraw().plan, ...papers, sealedAt: instant('2026-03-02T01:00:00Z') });
 * assert.ok(notice.ok && writeNoticePage(notice.value).startsWith('<!doctype html>'));
 * ```
 */
export function writeNoticePage(notice: DrawNotice): string {
  const { title, authority, mode, drawId, commitment, software, format } = notice;
  const rehearsal = mode === 'rehearsal';
  const mark = rehearsal
    ? html`<p class="mark">${bilingual('演练：不是正式抽取，不能作为检查的依据。', 'Rehearsal: not an official draw.')}</p>\n`
    : noHtml;
  const page = html`${pageHead(`${rehearsal ? '【演练】' : ''}抽取公告 ${title} — ${authority}`, noticeStyle)}<body${rehearsal ? html` class="rehearsal"` : noHtml}>
<header>
${mark}<p class="authority">${authority}</p>
<h1>${title}</h1>
<p class="kind">${bilingual('“双随机、一公开”抽取公告', 'Notice of a random draw')}</p>
</header>
<main>
<section class="seal" aria-labelledby="commitment">
<h2 id="commitment">${bilingual('封存指纹', 'Commitment')}</h2>
<p class="digits">${groupDigits(commitment)
    .split(' ')
    .map((group) => html`<span>${group}</span> `)}</p>
<p>${bilingual(
    '影响结果的一切都已封存在这一串数字里，此后改动一个字，数字就对不上。种子要等封存之后才产生，现在谁也不知道抽中谁。',
    'Everything that decides the draw is sealed in these digits. The seed does not exist yet.',
  )}</p>
</section>
<dl class="facts">
${headFacts(notice).map(([label, value]) => html`<div><dt>${show(label)}</dt><dd>${show(value)}</dd></div>\n`)}</dl>
${showAttention(attentionLines(notice))}${arrangeNotice(notice).map(showSection)}</main>
<footer><p>${authority}　${drawId}　${software.name} ${software.version}　${format}</p></footer>
</body>
</html>
`;
  return page.markup;
}

function showAttention(lines: readonly Words[]): Html {
  if (lines.length === 0) return noHtml;
  return html`<section class="attention" aria-labelledby="attention">
<h2 id="attention">${bilingual('请注意', 'Please note')}</h2>
<ul>${lines.map((line) => html`<li>${show(line)}</li>`)}</ul>
</section>
`;
}

function showSection({ title, table, lines }: NoticeSection, at: number): Html {
  const id = `part-${at + 1}`;
  const shown = table === undefined ? noHtml : showTable(table, id);
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${numerals[at] ?? at + 1}、${show(title)}</h2>
${shown}${lines.map((line) => html`<p>${show(line)}</p>\n`)}</section>
`;
}

function showTable({ columns, figures, rows }: NonNullable<NoticeSection['table']>, label: string): Html {
  const classOf = (at: number): Html => (figures.includes(at) ? html` class="n"` : noHtml);
  const header = columns.map((column, at) => html`<th scope="col"${classOf(at)}>${show(column)}</th>`);
  const body = rows.map(
    (cells) => html`<tr>${cells.map((cell, at) => html`<td${classOf(at)}>${show(cell)}</td>`)}</tr>\n`,
  );
  // On a telephone it is scrolled sideways, by the keyboard too.
  return html`<div class="scroll" role="group" aria-labelledby="${label}" tabindex="0">
<table aria-labelledby="${label}">
<thead><tr>${joinHtml(header)}</tr></thead>
<tbody>
${body}</tbody>
</table>
</div>
`;
}

function show({ zh, en }: Words): Html {
  return en === '' ? html`${zh}` : bilingual(zh, en);
}
