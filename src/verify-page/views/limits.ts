import { type Child, element } from '../element.js';
import { drawOf, isRedacted, type Scene, withheldLines } from '../state.js';
import { section } from './marks.js';

/** 能证明什么，不能证明什么. */
export function limitsView({ state, words }: Scene): Child {
  const draw = drawOf(state);
  if (draw === undefined) return undefined;
  const shown = isRedacted(draw);
  const list = (lines: readonly string[]) =>
    element(
      'ul',
      {},
      lines.map((line) => element('li', {}, line)),
    );
  return section(
    'limits',
    words.limits,
    element(
      'div',
      { class: 'pair' },
      element('div', {}, element('h3', {}, words.proves), list(shown ? words.provenShown : words.proven)),
      element(
        'div',
        {},
        element('h3', {}, words.provesNot),
        list([...(shown ? [words.unprovenShown] : []), ...words.unproven(withheldLines(draw))]),
      ),
    ),
  );
}
