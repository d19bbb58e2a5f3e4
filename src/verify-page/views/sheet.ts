import { groupDigits } from '../../core/disclosure/index.js';
import { renderCheck } from '../../messages/index.js';
import { type Child, element } from '../element.js';
import { drawOf, type Scene } from '../state.js';
import { answerView } from './answer.js';
import { mark } from './marks.js';
import { countsView, verdictView } from './verdict.js';

/** 核验单: what was checked and what came of it, on one sheet of A4. Only seen in print. */
export function sheetView(scene: Scene): Child {
  const { state, words } = scene;
  const draw = drawOf(state);
  if (draw === undefined) return undefined;
  const { plan, commitment, recordDigest, seed } = draw;
  const fact = (name: string, value: string) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, value));
  return [
    element('h2', { class: 'sheet-title' }, words.printTitle),
    element('p', { class: 'authority' }, `${plan.authority}　${plan.title}　${plan.drawId}`),
    element(
      'dl',
      {},
      fact(words.digest, groupDigits(commitment)),
      fact('record.json', groupDigits(recordDigest)),
      fact('seed', groupDigits(seed)),
    ),
    countsView(scene),
    state.answer !== undefined && element('div', { class: 'sheet-answer' }, answerView(scene)),
    element('div', {}, verdictView(scene), state.run === undefined && words.notYet),
    state.run !== undefined &&
      element(
        'table',
        {},
        element(
          'tbody',
          {},
          state.run.checks.map((check, at) => {
            const { name, outcome } = renderCheck(check, state.language);
            return element(
              'tr',
              {},
              element('td', { class: 'number' }, String(at + 1)),
              element('th', { scope: 'row' }, name),
              element('td', {}, mark(check.outcome), ' ', outcome),
            );
          }),
        ),
      ),
    element('p', {}, words.twoSources),
    element(
      'p',
      { class: 'sign' },
      element('span', {}, words.labelled(words.signed, '________________')),
      element('span', {}, words.labelled(words.printed, new Date().toLocaleString(words.language))),
    ),
  ];
}
