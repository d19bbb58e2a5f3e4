import { showCatalogue } from '../../disclosure/index.js';
import { type Html, html, noHtml } from '../../markup/index.js';
import { type PublishedTable, type ShownTable, showTable, type TableFact } from '../../tables/index.js';
import { listFacts } from '../facts.js';
import type { PublishedFile } from '../model.js';
import { writeFrame } from './page-frame.js';
import { relativePath } from './relative-path.js';

/** A form of the same table, as a link of its page. */
export interface FormLink {
  /** Such as `CSV`. */
  readonly name: string;
  readonly path: string;
}

/** What a page links to: the other forms of its table, and the home page it belongs to. */
export interface PageLinks {
  readonly forms: readonly FormLink[];
  readonly index?: string;
}

/** More columns than this do not fit on an upright sheet. */
const mostUpright = 7;

/**
 * The page of a file: what a government site says of it, its table, its foot, and links to the other forms of the table.
 * The one row of a notice is shown line by line; it is the same table, laid out otherwise.
 *
 * @basis 政府信息公开条例 第二十四条; GB/T 9704—2012
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const page = writeTablePage(
 *   {
 *     kind: 'items', edition: 'public', base: 'items/v3', title: '随机抽查事项清单',
 *     table: itemListTable(sampleOffice().items, { version: 3 }),
 *     facts: { authority: '样例区市场监督管理局', dated: civilDate('2026-03-05') },
 *   },
 *   { forms: [{ name: 'CSV', path: 'items/v3.csv' }], index: 'index.html' },
 * );
 * assert.ok(page.includes('<a href="v3.csv" download>CSV</a>') && page.includes('<a href="../index.html">'));
 * ```
 */
export function writeTablePage(file: PublishedFile, links: PageLinks): string {
  const { kind, title, table, edition, facts, metadata } = file;
  const lined = kind === 'notice' && table.rows.length === 1;
  return writeFrame({
    authority: facts.authority,
    title,
    edition,
    layout: lined ? 'lined' : table.columns.length > mostUpright ? 'wide' : 'upright',
    head: html`${showCatalogue({ ...metadata, publisher: facts.authority, title, dated: facts.dated })}${showLinks(`${file.base}.html`, links)}`,
    body: html`${showTable(asItIs(table, title))}${
      table.rows.length === 0 ? html`<p class="note">表内没有一行。</p>\n` : noHtml
    }`,
    foot: showFacts(listFacts(file), `${file.base}.html`),
  });
}

/** Links to the home page and to the other forms. */
export function showLinks(page: string, { forms, index }: PageLinks): Html {
  const toIndex = index === undefined ? noHtml : html`<a href="${relativePath(page, index)}">返回目录</a>\n`;
  const toForms = forms.map(
    ({ name, path }) => html`<a href="${relativePath(page, path)}" download>${name}</a>\n`,
  );
  const label = forms.length === 0 ? noHtml : html`<span>其他格式：</span>\n`;
  return html`<nav class="forms" aria-label="目录和其他格式">\n${toIndex}${label}${toForms}</nav>\n`;
}

/** The foot of a page. */
export function showFacts(told: readonly TableFact[], page: string): Html {
  const facts = told.map(
    (fact) => html`<div><dt>${fact.label}</dt><dd>${showValue(fact, page)}</dd></div>\n`,
  );
  return html`<dl>\n${facts}</dl>\n`;
}

/** Only an https address and a path within the publication become links. */
function showValue({ label, value }: TableFact, page: string): Html {
  if (label !== '校验方法') return html`${value}`;
  if (/^https:\/\/\S+$/.test(value)) return html`<a href="${value}">${value}</a>`;
  if (/^[A-Za-z0-9_-][A-Za-z0-9._/-]*$/.test(value))
    return html`<a href="${relativePath(page, value)}">查看校验方法</a>`;
  return html`${value}`;
}

function asItIs({ id, columns, rowHeader, rows }: PublishedTable, caption: string): ShownTable {
  return { id: `${id}-table`, caption, columns, rowHeader, rows: rows.map(({ cells }) => cells) };
}
