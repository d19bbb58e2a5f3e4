import { digestOf, hexToBytes } from '../core/kernel/index.js';

/** What the page is put together from: its one script and its one style, as they will stand in it. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
}

/**
 * The page without data. Its policy names exactly this script and this style, lets a worker be made of the same text, and
 * forbids everything else: no request can leave it.
 */
export function writeShell({ script, style }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src '${sourceHash(script)}'`,
    `style-src '${sourceHash(style)}'`,
    'img-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>抽查结果核验</title>
<style>${style}</style>
</head>
<body>
<noscript><p>本页要在浏览器里重新计算，需要启用脚本（JavaScript）。它不联网。也可以用同一文件夹里的表格和指纹核对。</p><p lang="en">This page computes in the browser and needs JavaScript. It asks for nothing from outside.</p></noscript>
<script>${script}</script>
</body>
</html>
`;
}

function sourceHash(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...hexToBytes(digestOf(text))))}`;
}
