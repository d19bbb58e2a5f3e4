import { canonicalJson, utf8 } from '../../kernel/index.js';
import { type Html, html, noHtml } from '../../markup/index.js';
import { showTable } from '../../tables/index.js';
import { listFacts } from '../facts.js';
import type { DocumentText, FileFacts, PublishedDocument, PublishedEdition } from '../model.js';
import { writeFrame } from '../page/page-frame.js';
import { showFacts, showLinks } from '../page/table-page.js';
import type { ProcessSection } from './model.js';

/** What the record of a process is published as. */
export interface ProcessHeading {
  readonly base: string;
  readonly title: string;
  readonly edition: PublishedEdition;
  readonly facts: FileFacts;
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/**
 * The record of a process as a page to print and sign, and as JSON.
 *
 * @example
 * ```ts
 * const section = { id: 'rules', title: '规则全文', lines: ['抽查比例不低于5%。'], tables: [] };
 * const document = writeProcess([section], {
 *   base: 'draws/1/process', title: '抽取过程记录', edition: 'public',
 *   facts: { authority: '样例区市场监督管理局', dated: civilDate('2026-03-05') },
 * });
 * assert.deepEqual(document.forms.map(({ ending }) => ending), ['html', 'json']);
 * ```
 */
export function writeProcess(
  sections: readonly ProcessSection[],
  { base, title, edition, facts }: ProcessHeading,
): PublishedDocument {
  const told = listFacts({ facts });
  const content = {
    format: 'double-random/process@1',
    title,
    facts: told,
    sections: sections.map(({ tables, ...section }) => ({
      ...section,
      tables: tables.map(({ caption, table }) => ({
        caption,
        columns: table.columns.map((column) => column.title),
        rows: table.rows.map(({ cells }) => cells),
      })),
    })),
  };
  const page = writeFrame({
    authority: facts.authority,
    title,
    edition,
    head: showLinks(`${base}.html`, { forms: [{ name: 'JSON', path: `${base}.json` }], index: 'index.html' }),
    body: html`${sections.map(showSection)}`,
    foot: showFacts(told, `${base}.html`),
  });
  return {
    kind: 'process',
    edition,
    base,
    title,
    forms: [
      { ending: 'html', bytes: utf8(page) },
      { ending: 'json', bytes: utf8(canonicalJson(content)) },
    ],
    dated: facts.dated,
    ...(facts.taskNumber !== undefined && { taskNumber: facts.taskNumber }),
    texts: [...told.map(({ label, value }) => ({ place: label, text: value })), ...sections.flatMap(textsOf)],
  };
}

function showSection({ id, title, lines, tables }: ProcessSection, at: number): Html {
  const shown = tables.map(({ caption, table: { columns, rowHeader, rows } }, index) =>
    showTable({
      id: `${id}-table-${index + 1}`,
      caption,
      columns,
      rowHeader,
      rows: rows.map(({ cells }) => cells),
    }),
  );
  const told =
    id === 'signatures'
      ? html`<div class="signatures">\n${lines.map((line) => html`<div>${line}：</div>\n`)}</div>\n`
      : html`${lines.map((line) => html`<p>${line}</p>\n`)}`;
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${numerals[at] ?? at + 1}、${title}</h2>
${lines.length === 0 ? noHtml : told}${shown}</section>
`;
}

/** A seed is made of digests and draws of a lottery: of its lines none is a person's. */
function textsOf({ id, title, lines, tables }: ProcessSection): DocumentText[] {
  if (id === 'seed' || id === 'drawn') return [];
  const cells = tables.flatMap(({ table }) =>
    table.rows.flatMap((row) =>
      row.cells.map((text, at) => ({ place: placeOf(row.cells, table.columns[at]?.title ?? '', at), text })),
    ),
  );
  return [...lines.map((text) => ({ place: title, text })), ...cells];
}

/** In a table of two columns the first names what the second says. */
function placeOf(cells: readonly string[], title: string, at: number): string {
  return cells.length === 2 && at === 1 ? (cells[0] ?? title) : title;
}
