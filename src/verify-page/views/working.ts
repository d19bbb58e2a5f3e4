import type { Standing, Working } from '../../core/replay/index.js';
import { type Child, element } from '../element.js';
import { drawOf, isRedacted, type Scene } from '../state.js';
import type { PageWords } from '../words/zh.js';
import { copyable } from './copyable.js';
import { section } from './marks.js';

/** 怎么算出来的: every value on the way to one's own ticket, to copy and compute again. */
export function workingView({ state, words }: Scene): Child {
  const draw = drawOf(state);
  if (draw === undefined) return undefined;
  const standing = state.answer?.standing;
  if (standing === undefined || !('working' in standing))
    return section('working', words.working, element('p', {}, words.workingNone));
  const { working, stratum, rank, id } = standing;
  const order =
    working.ticket === undefined
      ? shuffleSteps({ rank, size: stratum.size, isWhole: !isRedacted(draw) }, words)
      : ticketSteps(working, { cutoff: stratum.cutoff, words });
  return section(
    'working',
    words.working,
    element('p', {}, words.workingLead(id)),
    element('ol', { class: 'steps' }, [
      step(words.step1, copyable(draw.commitment, words)),
      step(words.step2, copyable(working.seedText, words)),
      step(words.step3, copyable(working.seed, words)),
      step(words.step4, copyable(working.stageText, words)),
      step(words.step5, copyable(working.key, words)),
      ...order,
    ]),
  );
}

function ticketSteps(
  { ticketText, ticket }: Working,
  { cutoff, words }: { readonly cutoff: string | undefined; readonly words: PageWords },
): Node[] {
  return [
    step(words.step6, copyable(ticketText ?? '', words)),
    step(words.step7, copyable(ticket ?? '', words)),
    ...(cutoff === undefined ? [] : [step(words.step8, copyable(cutoff, words))]),
  ];
}

function shuffleSteps(
  {
    rank,
    size,
    isWhole,
  }: { rank: Extract<Standing, { working: Working }>['rank']; size: number; isWhole: boolean },
  words: PageWords,
): Node[] {
  const end = rank === undefined || !isWhole ? words.shuffleUnknown : words.shuffleRank(rank, size);
  return [step(words.shuffleStep, element('p', {}, end))];
}

function step(title: string, value: Node): HTMLElement {
  return element('li', {}, element('h3', {}, title), value);
}
