import { formatCount } from '../../disclosure/index.js';
import { type Html, html } from '../../markup/index.js';
import { type Bar, drawBars } from './bars.js';
import { bar, type ChartHead, chartWidth, frameChart, ink, lineHeight, rule } from './frame.js';
import { widthOf } from './label.js';
import { scale } from './scale.js';

const plotHeight = 150;
/** Of the width of a column, the part that is empty, on each side. */
const emptyParts = 6;
const labelFoot = 20;
const valueFoot = 6;

/**
 * Standing columns in the order of time, each with its value above and its label below. Where a label or a value is
 * wider than its column, lying bars are drawn instead, so that nothing overlaps.
 */
export function drawColumns(head: ChartHead, columns: readonly Bar[]): Html {
  const width = (chartWidth - (chartWidth % Math.max(1, columns.length))) / Math.max(1, columns.length);
  const values = columns.map(({ value }) => formatCount(value));
  const isCrowded = [...values, ...columns.map(({ label }) => label)].some((text) => widthOf(text) > width);
  if (isCrowded) return drawBars(head, columns);
  const most = Math.max(0, ...columns.map(({ value }) => value));
  const side = (width - (width % emptyParts)) / emptyParts;
  const floor = lineHeight + plotHeight;
  const drawn = columns.map(({ label, value }, at) => {
    const height = scale(value, { most, length: plotHeight });
    const left = at * width;
    const middle = left + (width - (width % 2)) / 2;
    return html`<rect x="${left + side}" y="${floor - height}" width="${width - 2 * side}" height="${height}" fill="${bar}"/><text x="${middle}" y="${floor - height - valueFoot}" text-anchor="middle" fill="${ink}" font-weight="700">${values[at] ?? ''}</text><text x="${middle}" y="${floor + labelFoot}" text-anchor="middle" fill="${ink}">${label}</text>
`;
  });
  const described = columns
    .map(({ label, value }) => `${label} ${formatCount(value)}${head.unit}`)
    .join('；');
  const body = html`${drawn}<path d="M0 ${floor}h${chartWidth}" stroke="${rule}"/>
`;
  return frameChart(head, { height: floor + lineHeight + 2, described, body });
}
