import { shortenDigest } from '../../disclosure/index.js';
import type { Digest } from '../../kernel/index.js';
import { type Html, html, noHtml } from '../../markup/index.js';
import type { Extract } from './model.js';

/** 有关的数 and how to check them, the most telling first: two numbers to compare. */
export function showChecking(
  extract: Extract,
  { commitment }: { readonly commitment?: Digest | undefined },
): Html {
  const { draw, results } = extract;
  const ledger =
    results === undefined || results.places.length === 0
      ? noHtml
      : html`<h3>检查结果有没有改过</h3>
<p>公示的结果各有一个指纹，全部指纹合成一个总指纹，随结果公示台账一同公布。出具时台账有 ${results.size} 条，总指纹是：<br>
<code>${results.root}</code></p>
`;
  return html`${showLines(extract)}<h3>封存指纹</h3>
<p>方案在抽取之前封存，指纹当时就已公布。文件 plan.json 就是封存的方案，在任何电脑上运行 <code>sha256sum plan.json</code>（Windows 用 <code>certutil -hashfile plan.json SHA256</code>），得到的应当是：<br>
<code>${draw.commitment}</code></p>
${showPublished(draw.commitment, commitment)}${ledger}<h3>一次核对全部</h3>
<p>文件“摘录.json”带着每一步的证明。装有 double-random 的电脑上运行：<br>
<code>double-random verify-extract 摘录.json --commitment 封存指纹 --record record.json${results === undefined ? '' : ' --ledger results-ledger.json'}</code></p>
<p>封存指纹、record.json${results === undefined ? '' : '、results-ledger.json'} 请从公布的地方取，不要从出具摘录的人手里取。</p>
`;
}

/** The ticket and the line, one above the other, so that they are compared digit by digit. */
function showLines({ target, standing, record }: Extract): Html {
  const { stratum, digest, method } = record;
  if (stratum === undefined)
    return html`<p>没有参加抽取的，没有签号。抽取记录的指纹：<code>${digest}</code></p>\n`;
  if (standing.ticket === undefined)
    return html`<p>这次抽取用洗牌法（${method}），没有签号。${placeOf(standing.place, stratum.selected)}</p>
<p>抽取记录的指纹：<code>${digest}</code></p>
`;
  const lines: readonly (readonly [string, Digest | undefined])[] = [
    ['本单位的签号', standing.ticket],
    ['本层的入选线', stratum.cutoff],
    ['本层的备选线', stratum.reserveLine],
  ];
  const shown = lines.map(([label, value]) =>
    value === undefined
      ? noHtml
      : html`<div class="whole"><dt>${label}</dt><dd><b><code>${shortenDigest(value)}</code></b><br><code>${value}</code></dd></div>\n`,
  );
  return html`<h3>比两个数</h3>
<p>每户一个签号，签号最小的几户抽中；入选线是抽中的最后一户的签号。从左往右逐位比，先小的就小（0 到 9 小于 a 到 f）。${verdictOf(standing.kind)}${placeOf(standing.place, stratum.selected)}</p>
<dl class="about">
${shown}</dl>
<p>签号可以自己算：把本层的密钥、一个英文冒号、本单位代码连在一起求 SHA-256。在装有 sha256sum 的电脑上运行：<br>
<code>printf '%s:%s' ${stratum.key} ${target} | sha256sum</code></p>
<p>入选线写在公布的抽取记录 record.json 里，它的指纹是：<br>
<code>${digest}</code></p>
`;
}

function verdictOf(kind: Extract['standing']['kind']): string {
  switch (kind) {
    case 'selected':
      return '本单位的签号不大于入选线，所以抽中。';
    case 'reserve':
      return '本单位的签号大于入选线、不大于备选线，所以是备选。';
    case 'not-drawn':
      return '本单位的签号大于所列的线，所以没有抽中。';
    case 'absent':
    case 'excluded':
      return '';
  }
}

function placeOf(place: number | undefined, selected: number): string {
  if (place === undefined) return '';
  return place <= selected
    ? `本单位排在本层第 ${place} 位。`
    : `本单位排在本层第 ${place} 位，抽中的是前 ${selected} 位。`;
}

function showPublished(own: Digest, published: Digest | undefined): Html {
  if (published === undefined)
    return html`<p>公告栏或网站上公布的指纹，请抄在这里比对：<span class="blank">________________________________</span></p>\n`;
  return published === own
    ? html`<p>公布的封存指纹与它一字不差。</p>\n`
    : html`<p class="notice">公布的封存指纹是 <code>${published}</code>，与它不同：这份方案不是当时封存的那一份。</p>\n`;
}
