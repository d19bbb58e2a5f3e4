import { formatCount } from '../../disclosure/index.js';
import { ratioOf, shareOf } from '../../kernel/index.js';
import { type Html, html } from '../../markup/index.js';
import { formatPercent } from '../../results/index.js';
import type { Bar } from './bars.js';
import { bar, type ChartHead, chartWidth, frameChart, ink, lineHeight, rule } from './frame.js';

const barHeight = 44;
const keySize = 19;
const keyGap = 10;
const rowHeight = lineHeight + 8;
const baseline = 16;

/** One bar of up to four parts, told apart by pattern and not by colour, with a key that prints each part's value. */
export function drawStackedBar(head: ChartHead, parts: readonly Bar[]): Html {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const fills = ['#dfe6ee', bar, `url(#${head.id}-hatch)`, `url(#${head.id}-dots)`];
  if (parts.length > fills.length)
    throw new RangeError(`Cannot draw a stacked bar of ${parts.length} parts: at most ${fills.length}`);
  let before = 0;
  const segments = parts.map(({ value }, at) => {
    const from = edgeOf(before, total);
    before += value;
    const width = edgeOf(before, total) - from;
    return html`<rect x="${from}" y="1" width="${width}" height="${barHeight}" fill="${fills[at] ?? bar}" stroke="${rule}"/>`;
  });
  const texts = parts.map(({ label, value }) => tell({ label, value }, { total, unit: head.unit }));
  const keys = texts.map((text, at) => {
    const top = barHeight + keyGap + at * rowHeight;
    return html`<rect x="1" y="${top}" width="${keySize}" height="${keySize}" fill="${fills[at] ?? bar}" stroke="${rule}"/><text x="${keySize + keyGap}" y="${top + baseline}" fill="${ink}">${text}</text>
`;
  });
  return frameChart(head, {
    height: barHeight + keyGap + parts.length * rowHeight,
    described: texts.join('；'),
    body: html`${patternsOf(head.id)}${segments}
${keys}`,
  });
}

/** Edges are rounded, not widths, so that the parts fill the bar exactly. */
function edgeOf(count: number, total: number): number {
  return total === 0 ? 0 : shareOf(chartWidth, ratioOf(count, total), 'half-up');
}

function tell(
  { label, value }: Bar,
  { total, unit }: { readonly total: number; readonly unit: string },
): string {
  const share = total === 0 ? '' : `，${formatPercent(ratioOf(value, total))}`;
  return `${label} ${formatCount(value)}${unit}${share}`;
}

function patternsOf(id: string): Html {
  return html`<defs><pattern id="${id}-hatch" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#fff"/><path d="M-2 2l4-4M0 8l8-8M6 10l4-4" stroke="${bar}" stroke-width="2"/></pattern><pattern id="${id}-dots" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#fff"/><circle cx="4" cy="4" r="1" fill="${rule}"/></pattern></defs>
`;
}
