import { type Child, element } from '../element.js';
import type { Scene } from '../state.js';
import { copyable } from './copyable.js';
import { groupByFour } from './marks.js';

/** 已封存: the digits to write down, when they will be put to the test, and nothing about anybody. */
export function sealedView({ state: { opened }, words }: Scene): Child {
  if (opened?.kind !== 'notice') return undefined;
  const { notice } = opened;
  const { commitment, sealedAt, venue, entropy, disclosure, strata, targets, inspectors } = notice;
  return element(
    'div',
    { class: 'sealed' },
    element('h2', {}, words.sealedTitle),
    element('p', {}, words.sealedBody(words.time(sealedAt))),
    element('h3', {}, words.digest),
    element(
      'p',
      { class: 'seal' },
      groupByFour(commitment)
        .split(' ')
        .map((group, at) => [element('span', { class: at < 4 ? 'first-digits' : undefined }, group), ' ']),
    ),
    element('p', { class: 'do' }, words.sealedDo),
    element('p', {}, words.sealedWhy),
    element(
      'ul',
      {},
      [
        venue.time === undefined ? undefined : words.sealedDraw(words.time(venue.time)),
        venue.place === undefined ? undefined : words.sealedPlace(venue.place),
        disclosure.embargoUntil === undefined
          ? undefined
          : words.sealedUntil(words.time(disclosure.embargoUntil)),
        words.sealedReveal(words.time(entropy.revealBy)),
        ...entropy.sources.map((source) => `${words.sealedSource}：${words.source(source)}`),
        words.sealedFigures(targets.universe, targets.eligible, inspectors.universe),
        ...strata.map(({ name, size, quota }) => words.sealedQuota(name, size, quota)),
      ].map((line) => line !== undefined && element('li', {}, line)),
    ),
    copyable(commitment, words),
  );
}
