import { methodOf, uniform, type WordStream } from '../../core/draw/index.js';
import { digestOf } from '../../core/kernel/index.js';

/** A stream of its own for everything the sample makes, so that a change in one place moves nothing in another. */
export function sampleStream(label: string): WordStream {
  return methodOf('sha256@1').stream(digestOf(`double-random sample\n${label}\n`));
}

/** One of the values, each as likely as its weight says. */
export function pickWeighted<Value>(
  weighted: readonly (readonly [Value, number])[],
  next: WordStream,
): Value {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  let left = uniform(total, next);
  for (const [value, weight] of weighted) {
    if (left < weight) return value;
    left -= weight;
  }
  throw new RangeError('Cannot pick: weights must be whole numbers of which at least one is > 0');
}

/** A whole number within bounds, both included. */
export function pickBetween(least: number, most: number, next: WordStream): number {
  return least + uniform(most - least + 1, next);
}
