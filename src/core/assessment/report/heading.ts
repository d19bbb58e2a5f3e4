import type { CivilDate } from '../../kernel/index.js';
import { type Html, html, noHtml } from '../../markup/index.js';

/** 政府信息公开目录: what stands above a published document. What is not known is left out. */
export interface ReportHeading {
  /** 索引号 */
  readonly index?: string;
  /** 主题分类 */
  readonly topic?: string;
  /** 发布机构 */
  readonly publisher?: string;
  /** 发布日期 */
  readonly publishedOn?: CivilDate;
  /** 名称; made of the authority and the year where absent. */
  readonly name?: string;
  /** 文号 */
  readonly documentNumber?: string;
  /** 主题词 */
  readonly keywords?: string;
  /** 来源 */
  readonly source?: string;
  /** 有效性 */
  readonly validity?: string;
}

/** The head of a document in the catalogue: nine entries at most, in the order in which governments print them. */
export function showHeading(heading: ReportHeading, name: string): Html {
  const entries: readonly (readonly [name: string, value: string | undefined, whole?: true])[] = [
    ['索引号', heading.index],
    ['主题分类', heading.topic],
    ['发布机构', heading.publisher],
    ['发布日期', heading.publishedOn],
    ['名称', name, true],
    ['文号', heading.documentNumber],
    ['主题词', heading.keywords],
    ['来源', heading.source],
    ['有效性', heading.validity],
  ];
  const shown = entries.flatMap(([label, value, whole]) => {
    if (value === undefined) return [];
    return [html`<div${whole ? html` class="whole"` : noHtml}><dt>${label}</dt><dd>${value}</dd></div>\n`];
  });
  return html`<dl class="catalogue">
${shown}</dl>`;
}
