import { type Child, element } from '../element.js';
import { compareWithNotice, type Scene } from '../state.js';
import { line } from './marks.js';

/** What the notice that came with the page says of what was published: a difference outweighs every check below it. */
export function announcedView({ state, words }: Scene): Child {
  const told = compareWithNotice(state);
  switch (told.kind) {
    case 'other-seal':
      return [line('fail', words.otherSeal), element('p', {}, words.otherSealAlone)];
    case 'other-draw':
      return [
        line('not-run', words.otherDraw(told.notice.drawId, told.drawId)),
        told.isSameItem && element('p', {}, words.otherDrawSameItem(told.notice.planItem)),
      ];
    default:
      return undefined;
  }
}
