import { type Html, html } from './html.js';

/** A text in Chinese with the English beside it. */
export function bilingual(zh: string, en: string): Html {
  return zh === en ? html`${zh}` : html`${zh} <span lang="en">${en}</span>`;
}
