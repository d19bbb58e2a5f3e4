import type { DrawNotice } from '../../core/disclosure/index.js';
import type { Instant } from '../../core/kernel/index.js';
import { type Child, element } from '../element.js';
import type { Scene } from '../state.js';
import type { PageWords } from '../words/zh.js';
import { copyButton } from './copyable.js';
import { showDigits } from './marks.js';

/** 已封存: the digits to write down, when they will be put to the test, and nothing about anybody. */
export function sealedView({ state: { opened }, words }: Scene): Child {
  if (opened?.kind !== 'notice') return undefined;
  const { notice } = opened;
  const { commitment, sealedAt, venue, entropy, disclosure, strata, targets, inspectors } = notice;
  const now = Date.now();
  // A device whose clock stands before the seal knows no days.
  const isClockSound = now >= Date.parse(sealedAt);
  const due = (say: (time: string) => string, time: Instant | undefined) =>
    time !== undefined &&
    `${say(words.deadline(time))}${isClockSound ? words.daysLeft(daysUntil(time, now)) : ''}`;
  return element(
    'div',
    { class: 'sealed' },
    element('h2', {}, words.sealedTitle),
    element('p', {}, words.sealedBody(words.time(sealedAt))),
    element('h3', {}, words.digest),
    element(
      'p',
      { class: 'seal' },
      showDigits(commitment)
        .split(' ')
        .map((group, at) => [element('span', { class: at < 4 ? 'first-digits' : undefined }, group), ' ']),
    ),
    element('p', { class: 'do' }, words.sealedDo),
    copyButton(commitment, words),
    element('p', {}, whenPublished(notice, words)),
    element(
      'ul',
      {},
      [
        due(words.sealedDraw, venue.time),
        venue.place !== undefined && words.sealedPlace(venue.place),
        due(words.sealedReveal, entropy.parties.length === 0 ? undefined : entropy.revealBy),
        due(words.sealedUntil, disclosure.embargoUntil),
        ...entropy.sources.map((source) => words.labelled(words.sealedSource, words.source(source))),
        words.sealedFigures(targets.universe, targets.eligible, inspectors.universe),
        ...strata.map(({ name, size, quota }) => words.sealedQuota(name, size, quota)),
      ].map((told) => told !== false && element('li', {}, told)),
    ),
    isClockSound && element('p', { class: 'quiet' }, words.byDevice),
  );
}

function whenPublished({ mode, disclosure }: DrawNotice, words: PageWords): string {
  if (mode === 'rehearsal') return words.sealedWhen.never;
  const when = disclosure.untilInspected === true ? words.sealedWhen.inspected : words.sealedWhen.drawn;
  return [when, words.sealedThen].join(words.language === 'en' ? ' ' : '');
}

const dayLength = 86_400_000;
const beijingOffset = dayLength / 3;

/** From today to the day of a moment, in Beijing; less than none once it has passed. */
function daysUntil(time: Instant, now: number): number {
  const then = Date.parse(time);
  const dayOf = (moment: number) => Math.floor((moment + beijingOffset) / dayLength);
  return then <= now ? -1 : dayOf(then) - dayOf(now);
}
