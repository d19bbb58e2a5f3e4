import { type Html, html, noHtml, pageHead } from '../../markup/index.js';
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
  const internal = edition === 'internal';
  const mark = internal ? html`<p class="mark">内部使用，不得对外公开。</p>\n` : noHtml;
  const page = html`${pageHead(`${internal ? '【内部使用】' : ''}${title} — ${authority}`, publicationStyle)}<body class="${layout}">
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
