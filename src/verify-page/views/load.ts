import { renderIssue } from '../../messages/index.js';
import { listChosen } from '../dropped.js';
import { type Child, element } from '../element.js';
import type { Scene } from '../state.js';
import { section, sentence } from './marks.js';

/** Where files are dropped or chosen. */
export function loadView({ state, words, act }: Scene): Child {
  const { opened } = state;
  const take = (event: Event) => {
    const { files } = event.target as HTMLInputElement;
    if (files !== null && files.length > 0) act.take(listChosen([...files]));
  };
  const picker = (id: string, title: string, folder: boolean) =>
    element(
      'label',
      { class: 'picker', for: id },
      element('span', {}, title),
      element('input', { id, type: 'file', multiple: true, webkitdirectory: folder, onchange: take }),
    );
  const { issues = [], why } = opened?.kind === 'unreadable' ? opened : {};
  return section(
    'load',
    opened?.kind === 'draw' ? words.loadAnother : words.load,
    element('p', {}, words.loadLead),
    element(
      'div',
      { class: 'drop' },
      picker('load-folder', words.loadFolder, true),
      picker('load-files', words.loadFiles, false),
    ),
    element(
      'div',
      { role: 'status', id: 'load-told' },
      state.isReading && words.reading,
      opened?.kind === 'unreadable' && sentence('not-run', words.unreadable),
      why !== undefined && element('p', {}, words.unreadableWhy[why]),
      issues.slice(0, 5).map((issue) => {
        const { place, message, remedy } = renderIssue(issue, state.language);
        return element('p', {}, `${place} ${message} ${remedy}`);
      }),
    ),
  );
}
