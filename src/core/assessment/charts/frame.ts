import { type Html, html } from '../../markup/index.js';

/** Every chart is this many units wide: on a telephone a unit is just under a pixel, so text of 18 is read with ease. */
export const chartWidth = 400;
export const textSize = 18;
export const lineHeight = 25;

/** The colours of charts, which differ in lightness so that they differ on grey paper too. */
export const ink = '#18222d';
export const bar = '#17497a';
export const rule = '#465261';

/** What a chart is called, and what it says for people who cannot see it. */
export interface ChartHead {
  /** Of the page, once. */
  readonly id: string;
  readonly title: string;
  /** What is counted, such as 户. */
  readonly unit: string;
}

/** A chart as SVG: no script, no style of its own, one size that grows and shrinks with the page. */
export function frameChart(
  { id, title }: ChartHead,
  { height, described, body }: { readonly height: number; readonly described: string; readonly body: Html },
): Html {
  return html`<svg class="chart" viewBox="0 0 ${chartWidth} ${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc" font-size="${textSize}">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${described}</desc>
${body}</svg>
`;
}
