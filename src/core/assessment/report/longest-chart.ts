import { type Html, html, noHtml } from '../../markup/index.js';
import type { Bar } from '../charts/bars.js';

/** More bars than a page holds help nobody; the table beside them has all. */
const longest = 26;

/** The first bars, and a note where there are more. */
export function listFirst(
  bars: readonly Bar[],
  counted: string,
): { readonly shown: readonly Bar[]; readonly note: Html } {
  if (bars.length <= longest) return { shown: bars, note: noHtml };
  const note = html`<p class="note">图中只画前 ${longest} ${counted}，全部 ${bars.length} ${counted}见表。</p>\n`;
  return { shown: bars.slice(0, longest), note };
}
