import type { StratumStanding } from '../../core/replay/index.js';
import { element } from '../element.js';
import type { PageWords } from '../words/zh.js';
import { decimalsOf } from './marks.js';

/** What lies on the scale, between 0 and 1 or in places, and how it is written. */
interface Marked {
  readonly at: number;
  readonly line: number;
  readonly end: number;
  readonly label: string;
  readonly atText: string;
  readonly lineText: string;
}

/** Where a ticket, or a place in the order, lies, and up to where one is drawn. */
export function scale(
  {
    ticket,
    rank,
    stratum,
  }: { ticket: string | undefined; rank: number | undefined; stratum: StratumStanding },
  words: PageWords,
): Node | undefined {
  if (ticket !== undefined && stratum.cutoff !== undefined) {
    const [atText, lineText] = decimalsOf(ticket, stratum.cutoff);
    const label = words.scale(words.ticket, atText, lineText);
    return show({ at: Number(atText), line: Number(lineText), end: 1, label, atText, lineText }, words);
  }
  if (rank === undefined || stratum.size === 0) return undefined;
  const label = words.rankSentence(rank, stratum.quota, rank <= stratum.quota);
  const { quota, size } = stratum;
  return show(
    { at: rank, line: quota, end: size, label, atText: String(rank), lineText: String(quota) },
    words,
  );
}

/** So that both can be told apart by eye, the scale ends a little beyond the larger of the two. */
function show({ at, line, end, label, atText, lineText }: Marked, words: PageWords): HTMLElement {
  const reach = Math.min(end, Math.max(line * 2.5, at * 1.2, end / 1e6));
  const share = (value: number) => Math.min(100, (100 * value) / reach);
  const isIn = at <= line;
  const zone = element('span', { class: 'zone' }, share(line) > 12 && words.scaleZone);
  zone.style.width = `${share(line)}%`;
  const rest = element('span', { class: 'rest' }, words.scaleRest);
  const needle = element('span', { class: isIn ? 'needle in' : 'needle' });
  needle.style.left = `${Math.min(99, Math.max(1, share(at)))}%`;
  return element(
    'div',
    { class: 'scale', role: 'img', 'aria-label': label },
    element(
      'div',
      { class: 'marks' },
      element('span', {}, `${isIn ? '▼' : '▽'} ${words.yours} ${atText}`),
      element('span', {}, `┃ ${words.line} ${lineText}`),
    ),
    element('div', { class: 'track' }, zone, rest, needle),
  );
}
