import { formatCount } from '../../core/disclosure/index.js';
import { type Child, element } from '../element.js';
import { drawOf, type Scene, withheldLines } from '../state.js';
import { section } from './marks.js';

/** 剔除、回避、重抽: by number and reason, never by name. */
export function leftOutView({ state, words }: Scene): Child {
  const draw = drawOf(state);
  if (draw === undefined) return undefined;
  const { excluded, recusals, whole, attempts, redraws } = draw.overview;
  const { previous } = draw.plan;
  return section(
    'left-out',
    words.leftOut,
    excluded.length === 0
      ? element('p', {}, words.noneLeftOut)
      : element(
          'table',
          {},
          element('caption', {}, words.leftOutCaption),
          element(
            'thead',
            {},
            element(
              'tr',
              {},
              element('th', { scope: 'col' }, words.reason),
              element('th', { scope: 'col', class: 'number' }, words.count),
            ),
          ),
          element(
            'tbody',
            {},
            excluded.map(({ code, count }) =>
              element(
                'tr',
                {},
                element('th', { scope: 'row' }, words.exclusion(code)),
                element('td', { class: 'number' }, formatCount(count)),
              ),
            ),
          ),
        ),
    element('p', {}, words.recusalsSentence(recusals, whole)),
    element('p', {}, words.redrawsSentence(attempts, redraws, withheldLines(draw))),
    previous !== undefined && element('p', { class: 'sentence fail' }, words.replaces(previous)),
  );
}
