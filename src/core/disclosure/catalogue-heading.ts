import type { CivilDate } from '../kernel/index.js';
import { type Html, html, noHtml } from '../markup/index.js';
import { formatDay } from './page/chinese-time.js';

/**
 * 政府信息公开目录: what a page on a government site says above its content beside its name, publisher and day. What is
 * unknown is left out.
 *
 * @basis 政府信息公开条例 第二十四条 (政府信息公开目录: 索引、名称、内容概述、生成日期)
 */
export interface CatalogueHeading {
  /** 索引号. */
  readonly indexNumber?: string;
  /** 主题分类. */
  readonly subject?: string;
  /** 文号. */
  readonly documentNumber?: string;
  /** 主题词. */
  readonly keywords?: readonly string[];
  /** 来源. */
  readonly source?: string;
  /** 有效性. */
  readonly validity?: string;
  /** 发布日期, where it is another day than the 成文日期. */
  readonly publishedOn?: CivilDate;
}

/** What every page has to say there. */
export interface CatalogueEntry extends CatalogueHeading {
  /** 发布机构. */
  readonly publisher: string;
  /** 名称. */
  readonly title: string;
  /** 成文日期. */
  readonly dated: CivilDate;
}

/**
 * The header of a government page, nine entries at most in the order in which governments print them, two on a line.
 *
 * @example
 * ```ts
 * const heading = showCatalogue({ publisher: '样例区人民政府', title: '年度报告', dated: civilDate('2026-03-05') });
 * assert.ok(heading.markup.includes('<dt>发布日期</dt><dd>2026年3月5日</dd>'));
 * ```
 */
export function showCatalogue(entry: CatalogueEntry): Html {
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['索引号', entry.indexNumber],
    ['主题分类', entry.subject],
    ['发布机构', entry.publisher],
    ['发布日期', formatDay(entry.publishedOn ?? entry.dated)],
    ['名称', entry.title],
    ['文号', entry.documentNumber],
    ['主题词', entry.keywords?.join('　')],
    ['来源', entry.source],
    ['有效性', entry.validity],
  ];
  const known = entries.filter(([, value = '']) => value !== '');
  const wide = fillLines(known.map(([label]) => label === '名称' || label === '主题词'));
  const shown = known.map(([label, value = ''], at) => {
    const whole = wide[at] === true ? html` class="whole"` : noHtml;
    return html`<div${whole}><dt>${label}</dt><dd>${value}</dd></div>\n`;
  });
  return html`<dl class="catalogue">\n${shown}</dl>\n`;
}

/** Two cells make a line; one that would stand alone in it takes the whole line, so that no line has a hole. */
function fillLines(wide: readonly boolean[]): boolean[] {
  let left = true;
  return wide.map((whole, at) => {
    const alone = left && (wide[at + 1] ?? true);
    left = whole || alone || !left;
    return whole || alone;
  });
}
