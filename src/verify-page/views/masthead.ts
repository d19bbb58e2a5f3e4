import { type Child, element } from '../element.js';
import { drawOf, isRedacted, type Scene } from '../state.js';

/** Whose draw this is; what the page must say of itself before anything else. */
export function masthead({ state, words, act }: Scene): HTMLElement {
  const draw = drawOf(state);
  const notice = state.opened?.kind === 'notice' ? state.opened.notice : undefined;
  const about = draw?.plan ?? notice;
  const marks: Child[] = [
    about?.mode === 'rehearsal' && element('p', { class: 'warning' }, words.rehearsal),
    draw?.edition === 'audit' && element('p', { class: 'warning' }, words.audit),
  ];
  return element(
    'header',
    {},
    marks,
    element(
      'div',
      { class: 'bar' },
      element('p', { class: 'authority' }, about?.authority ?? ''),
      element(
        'button',
        {
          type: 'button',
          class: 'plain',
          id: 'language',
          lang: state.language === 'zh' ? 'en' : 'zh-CN',
          onclick: act.turnLanguage,
        },
        words.other,
      ),
    ),
    element('h1', {}, about?.title ?? words.title),
    about !== undefined &&
      element(
        'p',
        { class: 'kind' },
        [
          about.drawId,
          draw !== undefined && draw.edition === 'public' && isRedacted(draw) ? words.redacted : '',
        ]
          .filter((part) => part !== '')
          .join(' · '),
      ),
  );
}
