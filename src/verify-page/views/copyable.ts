import { element } from '../element.js';
import type { PageWords } from '../words/zh.js';

/** A text as it is hashed, with a button that copies it. */
export function copyable(text: string, words: PageWords): HTMLElement {
  const shown = element('pre', { tabindex: 0, 'aria-label': text.slice(0, 24) }, text);
  return element('div', { class: 'copyable' }, shown, copyButton(text, words));
}

/** Copies a text that stands beside it. */
export function copyButton(text: string, words: PageWords): HTMLElement {
  const told = element('span', { role: 'status', class: 'quiet' });
  const copy = element(
    'button',
    {
      type: 'button',
      class: 'plain',
      onclick: () => {
        if (copyText(text)) told.textContent = words.copied;
      },
    },
    words.copy,
  );
  return element('p', {}, copy, ' ', told);
}

/** From a file a page has no clipboard of its own: the old way works everywhere. */
function copyText(text: string): boolean {
  const holder = element('textarea', { readonly: true, class: 'off', 'aria-hidden': 'true', tabindex: -1 });
  holder.value = text;
  document.body.appendChild(holder);
  holder.select();
  const isCopied = document.execCommand('copy');
  holder.remove();
  return isCopied;
}
