import { contentPolicy, type Html, html, noHtml } from '../../markup/index.js';
import type { PublishedEdition } from '../model.js';
import { publicationStyle } from './style.js';

/** What every page of a publication has around its content. */
export interface PageFrame {
  readonly authority: string;
  readonly title: string;
  readonly edition: PublishedEdition;
  /** `wide` is printed on its side; `lined` shows the columns of a table of one row one below the other. */
  readonly layout?: 'upright' | 'wide' | 'lined';
  /** Below the title, before the content. */
  readonly head?: Html;
  readonly body: Html;
  readonly foot: Html;
}

/** One page that needs nothing else: no script, no request, no font from outside. */
export function writeFrame({
  authority,
  title,
  edition,
  layout = 'upright',
  head,
  body,
  foot,
}: PageFrame): string {
  const style: Html = { markup: publicationStyle };
  const internal = edition === 'internal';
  const mark = internal ? html`<p class="mark">内部使用，不得对外公开。</p>\n` : noHtml;
  const page = html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(publicationStyle)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${internal ? '【内部使用】' : ''}${title} — ${authority}</title>
<style>${style}</style>
</head>
<body class="${layout}">
<a class="skip" href="#main">跳到正文</a>
<header>
${mark}<p class="authority">${authority}</p>
<h1>${title}</h1>
${head ?? noHtml}</header>
<main id="main">
${body}</main>
<footer>
${foot}</footer>
</body>
</html>
`;
  return page.markup;
}
