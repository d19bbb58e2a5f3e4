import { type Child, element } from '../element.js';
import { drawOf, type Scene, type Trial } from '../state.js';
import { checksTable } from './checks.js';
import { section, sentence } from './marks.js';
import { allChecks, verdictOf } from './verdict.js';

/** 试着改一个字: to see that it is found. */
export function tamperView(scene: Scene): Child {
  const { state, words, act } = scene;
  const draw = drawOf(state);
  if (draw === undefined) return undefined;
  const options = draw.files.map(({ path }) =>
    element(
      'option',
      { value: path, selected: path === state.tamperFile },
      Object.hasOwn(words.fileLabels, path) ? `${words.fileLabels[path]} ${path}` : path,
    ),
  );
  return section(
    'tamper',
    words.tamper,
    element('p', {}, words.tamperLead),
    element(
      'div',
      { class: 'row' },
      element('label', { for: 'tamper-file' }, words.tamperFile),
      element(
        'select',
        { id: 'tamper-file', onchange: (event) => act.chooseFile((event.target as HTMLSelectElement).value) },
        options,
      ),
      element('button', { type: 'button', id: 'tamper-go', onclick: act.tamper }, words.tamperGo),
    ),
  );
}

/** What came of it. */
export function tamperResult(scene: Scene): Child {
  const { trial } = scene.state;
  return trial === undefined ? undefined : told(trial, scene);
}

function told(trial: Trial, scene: Scene): Child {
  const { state, words } = scene;
  const { alteration, checks, isRunning } = trial;
  if (trial.failure !== undefined) return verdictOf(trial, { words, language: state.language });
  if (alteration === undefined) return isRunning ? words.reading : sentence('not-run', words.tamperNone);
  const { file, line, before, after, left, right } = alteration;
  const failed = checks.filter(({ outcome }) => outcome === 'fail');
  return [
    element('p', {}, words.tamperDone(file, line)),
    element(
      'p',
      { class: 'alteration' },
      element('code', {}, `…${left}`, element('del', {}, before), element('ins', {}, after), `${right}…`),
    ),
    isRunning
      ? element('p', { class: 'quiet' }, words.progress(Math.min(allChecks, checks.length + 1), allChecks))
      : [
          failed.length > 0
            ? sentence('fail', words.tamperFound(failed.length))
            : sentence('not-run', words.tamperMissed),
          checksTable({ ...trial, checks: failed }, scene),
          element('p', {}, words.tamperBack),
        ],
  ];
}
