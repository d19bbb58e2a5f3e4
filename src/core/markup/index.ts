/** 网页 Markup: pages that need nothing from outside and in which a name is never anything but a name. */
export { bilingual } from './bilingual.js';
export { escapeHtml, type Html, html, joinHtml, noHtml, visibleText } from './html.js';
export { pageHead } from './page-head.js';
