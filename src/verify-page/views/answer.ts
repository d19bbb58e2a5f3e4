import type { Standing } from '../../core/replay/index.js';
import type { Answer, Doubt, OpenedDraw } from '../desk/model.js';
import { type Child, element } from '../element.js';
import { compareWithNotice, drawOf, isRedacted, type Scene } from '../state.js';
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
  const isOtherSeal = compareWithNotice(state).kind === 'other-seal';
  const isRefuted = isOtherSeal || state.run?.outcome === 'fail';
  return [
    isRefuted && sentence('fail', isOtherSeal ? words.brokenSeal : words.broken),
    tell(state.answer, { draw, words, isRefuted }),
  ];
}

interface Telling {
  readonly draw: OpenedDraw;
  readonly words: PageWords;
  /** The checks have failed, or the notice names another seal: nothing may look like good news then. */
  readonly isRefuted: boolean;
}

function tell(answer: Answer, { draw, words, isRefuted }: Telling): Child {
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
      return [
        who,
        answer.doubt === undefined
          ? sentence('not-run', words.absent(universe))
          : doubted(answer.doubt, { draw, words, isWhole: true }),
      ];
    case 'not-shown':
      return [
        who,
        answer.doubt === undefined
          ? [sentence('not-run', words.notDrawnHere), element('p', {}, words.notShown(universe))]
          : doubted(answer.doubt, { draw, words, isWhole: false }),
      ];
    case 'excluded':
      return [
        who,
        listed(words.inList(standing.row, universe), isRefuted),
        isRefuted
          ? element('p', { class: 'sentence verdict doubtful' }, words.recordSays, words.excluded)
          : element('p', { class: 'sentence verdict' }, '○ ', words.excluded),
        element(
          'p',
          {},
          words.labelled(
            words.reasonsAre,
            words.clauses(standing.reasons.map((reason) => words.exclusion(reason))),
          ),
        ),
      ];
    default:
      return [who, place(standing, { draw, words, isRefuted })];
  }
}

function listed(text: string, isRefuted: boolean): HTMLElement {
  return isRefuted ? element('p', { class: 'quiet' }, text) : sentence('pass', text);
}

function place(standing: Placed, { draw, words, isRefuted }: Telling): Child {
  const { universe } = draw.plan.targets;
  const { stratum, working, rank, place: number = 0, kind } = standing;
  const isDrawn = kind === 'drawn';
  const [ticket, cutoff] =
    working.ticket !== undefined && stratum.cutoff !== undefined
      ? decimalsOf(working.ticket, stratum.cutoff)
      : [undefined, undefined];
  const outcome = isDrawn
    ? words.drawn(number, stratum.quota)
    : kind === 'reserve'
      ? words.reserve(number, stratum.reserve)
      : words.notDrawn;
  // By the figures themselves, whatever the record says.
  const why =
    ticket !== undefined && cutoff !== undefined
      ? words.ticketSentence(ticket, cutoff, (working.ticket ?? '') <= (stratum.cutoff ?? ''))
      : rank === undefined
        ? undefined
        : words.rankSentence(rank, stratum.quota, rank <= stratum.quota);
  return [
    listed(isRedacted(draw) ? words.shownInList(universe) : words.inList(standing.row, universe), isRefuted),
    isRefuted || !standing.agrees
      ? element('p', { class: 'sentence verdict doubtful' }, words.recordSays, outcome)
      : element('p', { class: `sentence verdict ${kind}` }, isDrawn ? '● ' : '○ ', outcome),
    !standing.agrees && sentence('fail', words.disagree),
    why !== undefined && element('p', { class: 'why' }, why),
    element('p', { class: 'quiet' }, words.inStratum(stratum.name, stratum.size, stratum.quota)),
    scale({ ticket: working.ticket, rank, stratum }, words),
    isDrawn && teamOf(standing, draw, words),
  ];
}

function teamOf({ team, recused }: Placed, { plan }: OpenedDraw, words: PageWords): Child {
  if (team === undefined)
    return element('p', {}, plan.draws === 'targets' ? words.noTeam : words.teamMissing);
  const places = words.listed(team.places.map(({ role, inspector, name }) => `${role} ${name ?? inspector}`));
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

/** What may be wrong with the code, and nothing of the list: a code cut short is in none. */
function doubted(
  doubt: Doubt,
  {
    draw,
    words,
    isWhole,
  }: { readonly draw: OpenedDraw; readonly words: PageWords; readonly isWhole: boolean },
): Child {
  return [
    sentence('fail', doubtInWords(doubt, { draw, words })),
    element('p', {}, words.unjudged),
    // Registrars gave out a few codes whose check character is wrong: their holders need an answer too.
    doubt.kind === 'check-digit' && isWhole && element('p', { class: 'quiet' }, words.noneAlike),
  ];
}

function doubtInWords(
  doubt: Doubt,
  { draw, words }: { readonly draw: OpenedDraw; readonly words: PageWords },
): string {
  switch (doubt.kind) {
    case 'check-digit':
      return words.doubtDigit(doubt.found, doubt.expected);
    case 'length':
      return words.doubtLength(doubt.length);
    case 'character':
      return words.doubtCharacter(doubt.position, doubt.character);
    case 'form':
      return words.doubtForm(draw.example);
  }
}
