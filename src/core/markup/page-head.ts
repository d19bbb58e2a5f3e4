import { contentPolicy } from './content-policy.js';
import { type Html, html } from './html.js';

/** The beginning of every page, down to its body: a page that needs nothing else, no script, no request, no font from outside. */
export function pageHead(title: string, style: string): Html {
  const sheet: Html = { markup: style };
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${sheet}</style>
</head>
`;
}
