import { catalogues, renderCheck } from '../../messages/index.js';
import { element } from '../element.js';
import type { Run, Scene } from '../state.js';
import { mark, section } from './marks.js';

/** 逐项结果: every check, what it proves, what was found or is missing. */
export function checksView(scene: Scene): HTMLElement {
  const { state, words } = scene;
  return section(
    'checks',
    words.details,
    element('p', { class: 'quiet' }, words.detailsLead),
    state.run === undefined ? element('p', {}, words.notYet) : checksTable(state.run, scene),
  );
}

/** Every check of a run in a table. */
export function checksTable({ checks }: Run, { state: { language }, words }: Scene): HTMLElement {
  const rows = checks.map((check, at) => {
    const { name, outcome, findings } = renderCheck(check, language);
    // The words of a proof begin with its name, which stands above them already.
    const proof = catalogues[language].checks[check.id].message.replace(/^[^：:]{2,40}[：:]\s*/, '');
    return element(
      'tr',
      { class: check.outcome, 'data-check': check.id, 'data-outcome': check.outcome },
      element('td', { class: 'number' }, String(at + 1)),
      element(
        'th',
        { scope: 'row' },
        name,
        element('p', { class: 'quiet' }, proof),
        findings
          .slice(0, 5)
          .map(({ place, message, remedy }) =>
            element(
              'p',
              { class: 'finding' },
              place === '' || message.includes(place) ? message : words.labelled(place, message),
              ' ',
              element('span', { class: 'quiet' }, remedy),
            ),
          ),
        findings.length > 5 && element('p', { class: 'quiet' }, `… ${findings.length - 5}`),
      ),
      element('td', { class: 'outcome' }, mark(check.outcome), ' ', outcome),
    );
  });
  return element(
    'table',
    { class: 'checks' },
    element('caption', { class: 'hidden' }, words.details),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        [words.checkNumber, words.checkName, words.checkOutcome].map((title) =>
          element('th', { scope: 'col' }, title),
        ),
      ),
    ),
    element('tbody', {}, rows),
  );
}
