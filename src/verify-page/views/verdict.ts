import { catalogues, renderCheck } from '../../messages/index.js';
import { type Child, element } from '../element.js';
import { compareWithNotice, drawOf, isRedacted, type Run, type Scene, withheldLines } from '../state.js';
import type { PageWords } from '../words/zh.js';
import { announcedView } from './announced.js';
import { line, sentence, showDigits } from './marks.js';

/** How many checks a replay has. */
export const allChecks = Object.keys(catalogues.zh.checks).length;

/** How often, how many; how it all was checked; what to compare with the notice board. */
export function countsView({ state, words }: Scene): Child {
  const draw = drawOf(state);
  if (draw === undefined) return undefined;
  const { draws, redraws, recusals, drawn, reserves, teams, teamSize } = draw.overview;
  const { universe, eligible } = draw.plan.targets;
  const counts = isRedacted(draw) ? words.countsShown : words.counts;
  return [
    element(
      'p',
      { class: 'tally' },
      [words.attempts(draws, redraws, withheldLines(draw)), counts(universe - eligible, recusals)].join(
        ' · ',
      ),
    ),
    element('p', { class: 'quiet figures' }, words.figures(universe, drawn, reserves, teams, teamSize)),
  ];
}

/** The button and, while it works, how far it is. */
export function verifyView({ state, words, act }: Scene): Child {
  const draw = drawOf(state);
  if (draw === undefined) return undefined;
  const { run } = state;
  const isRunning = run?.isRunning === true;
  return [
    element(
      'button',
      {
        type: 'button',
        id: 'verify',
        class: run?.outcome === undefined ? 'big' : 'plain again',
        onclick: act.verify,
        'aria-disabled': isRunning ? 'true' : undefined,
      },
      run?.outcome === undefined ? words.verify : words.again,
    ),
    isRunning && [
      element('progress', { max: allChecks, value: run.checks.length, 'aria-label': words.verify }),
      element('p', { class: 'quiet' }, words.progress(Math.min(allChecks, run.checks.length + 1), allChecks)),
    ],
  ];
}

/** What the notice says first, then the verdict of the checks as one sentence. */
export function verdictView(scene: Scene): Child {
  const { state, words } = scene;
  const { run } = state;
  const checked =
    run === undefined || run.isRunning ? undefined : verdictOf(run, { words, language: state.language });
  if (compareWithNotice(state).kind !== 'other-seal') return [announcedView(scene), checked];
  // Nothing that looks like a pass may stand as large as the difference.
  return [announcedView(scene), element('div', { class: 'outweighed' }, checked)];
}

/** The sentence of any replay. */
export function verdictOf(
  run: Run,
  { words, language }: { readonly words: PageWords; readonly language: 'zh' | 'en' },
): Child {
  if (run.failure !== undefined) return sentence('not-run', words.stopped(run.failure));
  const { checks, outcome, milliseconds = 0 } = run;
  if (outcome === undefined) return undefined;
  const took = element('span', { class: 'quiet' }, ` ${words.took((milliseconds / 1000).toFixed(2))}`);
  const passed = checks.filter((check) => check.outcome === 'pass').length;
  if (outcome === 'pass') return line('pass', words.passed(passed), took);
  if (outcome === 'not-run') return line('not-run', words.undetermined(passed, checks.length - passed), took);
  const failed = checks.filter((check) => check.outcome === 'fail');
  const [first] = failed;
  if (first === undefined) return undefined;
  const { name, findings } = renderCheck(first, language);
  const finding = findings[0];
  const place = finding === undefined || finding.message.includes(finding.place) ? '' : `${finding.place} `;
  const told = finding === undefined ? name : words.sentences(name, `${place}${finding.message}`);
  return [
    line('fail', words.failed(checks.indexOf(first) + 1, told), took),
    failed.length > 1 && element('p', {}, words.failedMore(failed.length - 1)),
  ];
}

/** The digits that hang on the notice board. */
export function digitsView({ state, words }: Scene): Child {
  const draw = drawOf(state);
  if (draw === undefined) return undefined;
  return [
    element(
      'p',
      { class: 'digits' },
      element('span', {}, words.digits),
      ' ',
      element('b', {}, showDigits(draw.commitment.slice(0, 16))),
      ' ',
      element('span', { class: 'quiet' }, words.compare),
    ),
    compareWithNotice(state).kind === 'same-seal' && sentence('pass', words.sameSeal),
  ];
}
