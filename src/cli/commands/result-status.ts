import {
  formatPercent,
  type ResultState,
  resultListOf,
  type TargetStanding,
} from '../../core/results/index.js';
import { catalogues } from '../../messages/index.js';
import type { ResultsStatus } from '../../sdk/index.js';
import { addClockOptions, type GivenClock, readClock } from '../clock-options.js';
import { grouped, layOut } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { dutyLines } from '../duty-lines.js';
import type { Verb } from '../verb.js';

interface StatusOptions extends GivenClock {
  readonly targets?: boolean;
}

/** `result-status DRAW [--targets]`: how far the results of a draw have come, and what is due. */
export const resultStatus: Verb = (program, { phrases, perform }) => {
  const command = program
    .command('result-status')
    .description(phrases.verbs.resultStatus)
    .argument('<DRAW>', phrases.options.drawId)
    .option('--targets', phrases.options.eachTarget);
  addClockOptions(command, phrases).action((drawId: string, options: StatusOptions) =>
    perform((context) => tellStatus(context, drawId, options)),
  );
};

async function tellStatus(context: Context, drawId: string, options: StatusOptions): Promise<Answer> {
  const clock = await readClock(options);
  if (!clock.ok) return answerFrom(clock, () => ({ data: null, issues: [] }));
  const status = await context.openOffice().resultsStatus(drawId, clock.value);
  return answerFrom(status, ({ notes, ...told }) => ({
    data: told,
    issues: notes,
    byKind: true,
    lines: statusLines(told, context, options.targets === true),
    next: nextOf(told).map(context.suggest),
  }));
}

type Told = Omit<ResultsStatus, 'notes'>;

function statusLines(
  { drawId, title, counts, rates, duties, standings }: Told,
  { phrases, language }: Pick<Context, 'phrases' | 'language'>,
  eachTarget: boolean,
): string[] {
  const { status: words } = phrases.results;
  // SAFETY: counts has a number for every state.
  const states = Object.entries(counts) as [ResultState, number][];
  const followUps = catalogues[language].followUps;
  return [
    `${drawId}  ${title}`,
    '',
    ...layOut([words.counts, ...states.map(([state, count]) => [words.states[state], grouped(count)])]),
    ...(rates === undefined
      ? []
      : ['', `  ${words.rates(formatPercent(rates.completion), formatPercent(rates.closure))}`]),
    ...dutyLines(duties, phrases),
    ...(eachTarget
      ? ['', ...layOut([words.targets, ...standings.map((one) => targetRow(one, words.states, followUps))])]
      : []),
  ];
}

function targetRow(
  { target, state, result }: TargetStanding,
  states: Readonly<Record<ResultState, string>>,
  followUps: Readonly<Record<string, string>>,
): string[] {
  if (result === undefined) return [target, states[state], '', '', ''];
  const list = resultListOf(result.list);
  const found = result.findings.map(
    ({ item, codes }) =>
      `${item} ${codes.map((code) => list.codes.find((one) => one.code === code)?.label ?? code).join('、')}`,
  );
  const told = result.notInspected === undefined ? found.join('；') : '—';
  const due = result.followUps.map(
    ({ kind, due: day }) => `${followUps[kind]}${day === undefined ? '' : ` ${day}`}`,
  );
  return [target, states[state], result.inspectedOn, told, due.join('；')];
}

/** What can be done now. */
function nextOf({ drawId, counts }: Told): string[] {
  return [
    ...(counts.outstanding + counts.returned > 0 ? [`result-form ${drawId} --out FILE.xlsx`] : []),
    ...(counts.entered > 0 ? [`result-review ${drawId} --by NAME --approve`] : []),
    ...(counts.approved > 0 ? [`result-publish ${drawId} --by NAME --out DIR`] : []),
  ];
}
