import { formatCount } from '../../disclosure/index.js';
import { type Html, html } from '../../markup/index.js';
import { bar, type ChartHead, chartWidth, frameChart, ink, lineHeight, rule } from './frame.js';
import { widthOf, wrapLabel } from './label.js';
import { scale } from './scale.js';

/** One thing that is counted. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

const barHeight = 20;
const gap = 16;
const labelLines = 2;
/** From the top of a line of text to its foot. */
const baseline = 18;
const valueGap = 6;

/** Lying bars, each with its label above and its value at its end, so that long names fit a narrow screen. */
export function drawBars(head: ChartHead, bars: readonly Bar[]): Html {
  const values = bars.map(({ value }) => `${formatCount(value)}${head.unit}`);
  const room = Math.max(0, ...values.map(widthOf)) + valueGap;
  const length = Math.max(1, chartWidth - room);
  const most = Math.max(0, ...bars.map(({ value }) => value));
  let top = 0;
  const rows = bars.map(({ label, value }, at) => {
    const lines = wrapLabel(label, { width: chartWidth, lines: labelLines });
    const row = drawRow({ top, lines, width: scale(value, { most, length }), value: values[at] ?? '' });
    top += lines.length * lineHeight + barHeight + gap;
    return row;
  });
  const described = bars.map(({ label }, at) => `${label} ${values[at] ?? ''}`).join('；');
  return frameChart(head, { height: Math.max(1, top), described, body: html`${rows}` });
}

function drawRow(row: {
  readonly top: number;
  readonly lines: readonly string[];
  readonly width: number;
  readonly value: string;
}): Html {
  const { top, lines, width, value } = row;
  const foot = top + lines.length * lineHeight;
  const label = lines.map(
    (line, at) => html`<text x="0" y="${top + at * lineHeight + baseline}" fill="${ink}">${line}</text>`,
  );
  return html`${label}<rect x="0" y="${foot}" width="${width}" height="${barHeight}" fill="${bar}"/><path d="M0 ${foot}v${barHeight}" stroke="${rule}"/><text x="${width + valueGap}" y="${foot + baseline - 2}" fill="${ink}" font-weight="700">${value}</text>
`;
}
