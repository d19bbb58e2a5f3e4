import { methodOf, uniform } from 'double-random/draw';
import { digestOf } from 'double-random/kernel';

/** Choices of one case, the same whenever and wherever the case is tried again. */
export interface Chance {
  /** A whole number from 0 to `bound` − 1. */
  below(bound: number): number;
  /** One of some; there has to be one. */
  one<Choice>(of: readonly Choice[]): Choice;
}

export function chanceOf(name: string): Chance {
  const words = methodOf('sha256@1').stream(digestOf(name));
  const below = (bound: number) => uniform(bound, words);
  return {
    below,
    one: (of) => {
      if (of.length === 0) throw new RangeError('Cannot choose: there is nothing');
      // SAFETY: the index is below the length.
      return of[below(of.length)] as (typeof of)[number];
    },
  };
}
