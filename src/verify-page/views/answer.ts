import type { Standing } from '../../core/replay/index.js';
import type { Answer, Doubt, OpenedDraw } from '../desk/model.js';
import { type Child, element } from '../element.js';
import { drawOf, isRedacted, type Scene } from '../state.js';
import type { PageWords } from '../words/zh.js';
import { decimalsOf, sentence } from './marks.js';
import { scale } from './scale.js';

type Placed = Extract<Standing, { kind: 'drawn' | 'reserve' | 'not-drawn' }>;

/** The answer to the one question, in plain sentences. */
export function answerView({ state, words }: Scene): Child {
  const draw = drawOf(state);
  if (draw === undefined) return undefined;
  if (state.isTypedMissing) return sentence('not-run', words.typeFirst);
  if (state.answer === undefined) return element('p', { class: 'quiet' }, words.findHint);
  return [state.run?.outcome === 'fail' && sentence('fail', words.broken), tell(state.answer, draw, words)];
}

function tell(answer: Answer, draw: OpenedDraw, words: PageWords): Child {
  const { standing, id } = answer;
  if (standing === undefined) return sentence('not-run', words.typeFirst);
  const who = element(
    'p',
    { class: 'who' },
    'name' in standing && standing.name !== undefined ? standing.name : '',
    ' ',
    element('code', {}, id),
  );
  const { universe } = draw.plan.targets;
  switch (standing.kind) {
    case 'absent':
      return [who, sentence('not-run', words.absent(universe)), doubted(answer.doubt, words)];
    case 'not-shown':
      return [
        who,
        sentence('not-run', words.notDrawnHere),
        element('p', {}, words.notShown(universe)),
        doubted(answer.doubt, words),
      ];
    case 'excluded':
      return [
        who,
        sentence('pass', words.inList(standing.row, universe)),
        sentence('not-run', words.excluded),
        element(
          'p',
          {},
          `${words.reasonsAre}：${standing.reasons.map((reason) => words.exclusion(reason)).join('；')}`,
        ),
      ];
    default:
      return [who, place(standing, draw, words)];
  }
}

function place(standing: Placed, draw: OpenedDraw, words: PageWords): Child {
  const { universe } = draw.plan.targets;
  const { stratum, working, rank, place: number = 0, kind } = standing;
  const isDrawn = kind === 'drawn';
  const [ticket, cutoff] =
    working.ticket !== undefined && stratum.cutoff !== undefined
      ? decimalsOf(working.ticket, stratum.cutoff)
      : [undefined, undefined];
  const why =
    ticket !== undefined && cutoff !== undefined
      ? words.ticketSentence(ticket, cutoff, isDrawn)
      : rank === undefined
        ? undefined
        : words.rankSentence(rank, stratum.quota, isDrawn);
  return [
    sentence('pass', isRedacted(draw) ? words.shownInList(universe) : words.inList(standing.row, universe)),
    kind === 'drawn'
      ? element('p', { class: 'sentence verdict drawn' }, '● ', words.drawn(number, stratum.quota))
      : element(
          'p',
          { class: 'sentence verdict' },
          '○ ',
          kind === 'reserve' ? words.reserve(number, stratum.reserve) : words.notDrawn,
        ),
    why !== undefined && element('p', { class: 'why' }, why),
    element('p', { class: 'quiet' }, words.inStratum(stratum.name, stratum.size, stratum.quota)),
    scale({ ticket: working.ticket, rank, stratum }, words),
    isDrawn && teamOf(standing, words),
    !standing.agrees && sentence('fail', words.disagree),
  ];
}

function teamOf({ team, recused }: Placed, words: PageWords): Child {
  if (team === undefined) return element('p', {}, words.noTeam);
  const places = team.places.map(({ role, inspector, name }) => `${role} ${name ?? inspector}`).join('，');
  return [
    element(
      'p',
      {},
      words.team(team.number, team.places.length),
      ' ',
      element('span', { class: 'quiet' }, places),
    ),
    recused > 0 && element('p', { class: 'quiet' }, words.recused(recused)),
  ];
}

function doubted(doubt: Doubt | undefined, words: PageWords): Child {
  if (doubt === undefined) return undefined;
  const text =
    doubt.kind === 'check-digit'
      ? words.doubtDigit(doubt.found, doubt.expected)
      : doubt.kind === 'length'
        ? words.doubtLength(doubt.length)
        : words.doubtCharacter(doubt.position, doubt.character);
  return sentence('fail', text);
}
