import type { Identifier } from '../../src/core/kernel/index.js';
import { testStream } from '../draw/assign-cases.js';
import { drawByPaging } from './paging-sampler.js';
import type { Sampler } from './sampler.js';

/** Samplers as they are found in the wild, every one biased. The tests of fairness must fail them. */
export const biasedSamplers: Readonly<Record<string, Sampler>> = {
  /** A shuffle with the remainder of one random byte: small remainders come more often. */
  'a remainder of a byte': (key, ids, take) => {
    const next = testStream(key);
    return swapForward(ids, (place) => place + ((next() >>> 24) % (ids.length - place))).slice(0, take);
  },
  /** `sort` with a coin for a comparator. */
  'sorting by a coin': (key, ids, take) => {
    const next = testStream(key);
    return [...ids].sort(() => next() / 2 ** 32 - 0.5).slice(0, take);
  },
  /** A shuffle that swaps every place with any place: n^n ways for n! orders. */
  'swapping with any place': (key, ids, take) => {
    const next = testStream(key);
    return swapForward(ids, () => next() % ids.length).slice(0, take);
  },
  /** A shuffle whose range ends one too early: nobody ever keeps his place. */
  'a range one too short': (key, ids, take) => {
    const next = testStream(key);
    return swapForward(ids, (place) => {
      const others = ids.length - place - 1;
      return others === 0 ? place : place + 1 + (next() % others);
    }).slice(0, take);
  },
  /** Every k-th row from one random start, page by page. */
  'paging from one random start': (key, ids, take) => {
    const next = testStream(key);
    const start = next() % Math.floor(ids.length / take);
    return drawByPaging({ size: ids.length, take, start }).map((at) => ids[at] as Identifier);
  },
};

function swapForward(ids: readonly Identifier[], otherOf: (place: number) => number): Identifier[] {
  const shuffled = [...ids];
  for (let place = 0; place < shuffled.length; place++) {
    const other = otherOf(place);
    [shuffled[place], shuffled[other]] = [shuffled[other] as Identifier, shuffled[place] as Identifier];
  }
  return shuffled;
}
