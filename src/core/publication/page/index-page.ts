import { formatDay, shortenDigest } from '../../disclosure/index.js';
import { type CivilDate, type Digest, sortedBy } from '../../kernel/index.js';
import { type Html, html, noHtml } from '../../markup/index.js';
import { type PublishedDocument, type PublishedEdition, publishedKinds } from '../model.js';
import { writeFrame } from './page-frame.js';
import type { FormLink } from './table-page.js';

/** One file as the home page lists it, in all the forms it has. */
export interface IndexEntry {
  readonly kind: PublishedDocument['kind'];
  readonly title: string;
  readonly dated: CivilDate;
  readonly taskNumber?: string;
  /** Of a table, whatever its form; of any other file, of its bytes. */
  readonly digest: Digest;
  /** The page first. */
  readonly forms: readonly FormLink[];
}

/** What the home page of a year is made of. */
export interface IndexContent {
  readonly authority: string;
  readonly title: string;
  readonly edition: PublishedEdition;
  readonly dated: CivilDate;
  readonly entries: readonly IndexEntry[];
  /** The lists of digests and whatever else serves checking. */
  readonly checks: readonly FormLink[];
}

interface IndexSection {
  readonly id: string;
  readonly title: string;
}

/** The sections, and below which of them every kind stands. */
const sections = [
  { id: 'items', title: '随机抽查事项清单' },
  { id: 'plan', title: '年度抽查计划' },
  { id: 'draws', title: '各次抽取' },
  { id: 'results', title: '抽查结果' },
  { id: 'amendments', title: '更正、重抽和撤下' },
  { id: 'statistics', title: '统计与考核' },
  { id: 'checking', title: '核验' },
] as const;

const sectionOf: Readonly<Record<IndexEntry['kind'], (typeof sections)[number]['id']>> = {
  items: 'items',
  'year-plan': 'plan',
  notice: 'draws',
  'drawn-targets': 'draws',
  'drawn-inspectors': 'draws',
  process: 'draws',
  results: 'results',
  amendments: 'amendments',
  statistics: 'statistics',
  assessment: 'statistics',
  verification: 'checking',
};

const numerals = ['一', '二', '三', '四', '五', '六', '七'];

/**
 * The home page of a year: every file by section with its digest, the files of one draw together, and how to check them.
 *
 * @basis 政府信息公开条例 第八条 (统一的政府信息公开平台); 国办发〔2015〕58号
 * @example
 * ```ts
 * const page = writeIndexPage({
 *   authority: '样例区市场监督管理局',
 *   title: '样例区2026年“双随机、一公开”',
 *   edition: 'public',
 *   dated: civilDate('2026-03-05'),
 *   entries: [{
 *     kind: 'items', title: '随机抽查事项清单', dated: civilDate('2026-01-05'), digest: digestOf('items'),
 *     forms: [{ name: '网页', path: 'items/v3.html' }],
 *   }],
 *   checks: [{ name: 'SHA256SUMS', path: 'SHA256SUMS' }],
 * });
 * assert.ok(page.includes('<a href="items/v3.html">'));
 * ```
 */
export function writeIndexPage({ authority, title, edition, dated, entries, checks }: IndexContent): string {
  const filled = sections.filter(
    ({ id }) => id === 'checking' || entries.some(({ kind }) => sectionOf[kind] === id),
  );
  const shown = filled.map((section, at) => {
    const listed = entries.filter(({ kind }) => sectionOf[kind] === section.id);
    const body = section.id === 'draws' ? showByTask(listed) : showList(listed);
    return showSection(
      section,
      at,
      html`${body}${section.id === 'checking' ? showChecking(checks) : noHtml}`,
    );
  });
  const links = filled.map(({ id, title: name }) => html`<a href="#${id}">${name}</a>\n`);
  return writeFrame({
    authority,
    title,
    edition,
    head: html`<nav class="forms" aria-label="本页目录">\n${links}</nav>\n`,
    body: html`${shown}`,
    foot: html`<p>${authority}　${formatDay(dated)}</p>\n`,
  });
}

function showSection({ id, title }: IndexSection, at: number, body: Html): Html {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${numerals[at] ?? at + 1}、${title}</h2>
${body}</section>
`;
}

/** The files of each draw below its number, in order of number. */
function showByTask(entries: readonly IndexEntry[]): Html {
  const tasks = [...new Set(sortedBy(entries, numberOf).map(numberOf))];
  return html`${tasks.map((task) => {
    const listed = showList(entries.filter((entry) => numberOf(entry) === task));
    return task === '' ? listed : html`<h3>任务编号 ${task}</h3>\n${listed}`;
  })}`;
}

function numberOf({ taskNumber = '' }: IndexEntry): string {
  return taskNumber;
}

/** In the order in which an office comes to publish them. */
function showList(entries: readonly IndexEntry[]): Html {
  if (entries.length === 0) return noHtml;
  const order: readonly string[] = publishedKinds;
  const ordered = [...entries].sort((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind));
  return html`<ul class="files">\n${ordered.map(showEntry)}</ul>\n`;
}

function showEntry({ title, dated, digest, forms }: IndexEntry): Html {
  const [page, ...others] = forms;
  const name = page === undefined ? html`${title}` : html`<a href="${page.path}">${title}</a>`;
  const links = others.map(
    (form) => html`<a href="${form.path}" download aria-label="${title} ${form.name}">${form.name}</a>`,
  );
  return html`<li><span class="name">${name}</span>
<small><span>${formatDay(dated)}</span><span>数据指纹 <code>${shortenDigest(digest)}</code></span>${links.map(
    (link) => html`<span>${link}</span>`,
  )}</small></li>
`;
}

function showChecking(checks: readonly FormLink[]): Html {
  const listed = checks.map(({ name, path }) => html`<li><a href="${path}">${name}</a></li>\n`);
  return html`<p>每个文件的指纹列在下面的清单里。下载全部文件后，在文件夹中运行 <code>sha256sum -c SHA256SUMS</code>，逐个显示“OK”的，与公布时一字不差。数据指纹只看表里的内容：同一张表的网页、CSV、XLSX、JSON 指纹相同。</p>
<ul>
${listed}</ul>
`;
}
