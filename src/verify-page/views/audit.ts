import { type Child, element } from '../element.js';
import { compareWithNotice, drawOf, type Scene } from '../state.js';
import { copyable } from './copyable.js';
import { section, sentence } from './marks.js';

const forms = ['html', 'txt', 'json'] as const;

/** For those who print, and for auditors: the sheet, the report, the salts. */
export function papersView({ state, words, act }: Scene): Child {
  const draw = drawOf(state);
  if (draw === undefined) return undefined;
  const isDone = state.run?.outcome !== undefined;
  return section(
    'papers',
    draw.edition === 'audit' ? words.auditTools : words.print,
    draw.edition === 'audit' && element('p', {}, words.auditLead),
    element(
      'div',
      { class: 'row' },
      element('button', { type: 'button', id: 'print', onclick: () => window.print() }, words.print),
      forms.map((form) =>
        element(
          'button',
          {
            ...{ type: 'button', id: `save-${form}`, class: 'plain' },
            onclick: () => act.saveReport(form),
            disabled: !isDone,
          },
          words.saveReport[form],
        ),
      ),
    ),
    !isDone && element('p', { class: 'quiet' }, words.saveAfterwards),
    compareWithNotice(state).kind === 'other-seal' && sentence('fail', words.reportWithoutNotice),
    draw.saltKey !== undefined && element('h3', {}, words.saltKey),
    draw.saltKey !== undefined && copyable(draw.saltKey, words),
  );
}
