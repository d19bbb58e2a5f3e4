import { element } from '../element.js';
import { drawOf, type Scene } from '../state.js';

/** One field, one button. It is made once: what is typed stays whatever else changes. */
export function questionForm({ state, words, act }: Scene): HTMLElement | undefined {
  const draw = drawOf(state);
  if (draw === undefined) return undefined;
  const field = element('input', {
    ...{ id: 'code', name: 'code', type: 'text', autocomplete: 'off', autocapitalize: 'characters' },
    ...{ spellcheck: 'false', inputmode: 'text', enterkeyhint: 'search', maxlength: 80 },
    'aria-describedby': 'offline',
    placeholder: draw.example === undefined ? undefined : words.example(draw.example),
  });
  field.value = state.typed;
  return element(
    'form',
    {
      class: 'question',
      onsubmit: (event) => {
        event.preventDefault();
        act.find(field.value);
      },
    },
    element(
      'p',
      { class: 'asked' },
      element('label', { for: 'code' }, words.ask),
      element('span', { id: 'offline', class: 'quiet' }, words.offline),
    ),
    element('div', { class: 'row' }, field, element('button', { type: 'submit', class: 'find' }, words.find)),
  );
}
