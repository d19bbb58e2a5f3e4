import { type Digest, digestOf, type Identifier, identifier } from '../../src/core/kernel/index.js';
import { chiSquareTail, pearson } from './chi-square.js';

/** Anything that draws: the first `take` ids of an order that the key decides. */
export type Sampler = (key: Digest, ids: readonly Identifier[], take: number) => readonly Identifier[];

/** A sampler, how many ids it draws from how many, and over how many keys it is watched. Keys are fixed by `name`. */
export interface Trial {
  readonly name: string;
  readonly sampler: Sampler;
  readonly size: number;
  readonly take: number;
  readonly keys: number;
}

/**
 * The chance that a fair sampler fails one test. Keys are fixed, so a test that passes once passes for ever; this is
 * the chance that a fair new method, or new keys, would have been accused wrongly.
 */
export const falseAlarmRate = 1e-6;

/** Every id is drawn equally often: p-value of the counts of inclusion. */
export function inclusionTail(trial: Trial): number {
  const { size, take, keys } = trial;
  const counts = new Uint32Array(size);
  for (const drawn of drawings(trial)) for (const at of drawn) counts[at] = (counts[at] ?? 0) + 1;
  // Drawn without replacement, so the counts hang together: covariance p(1−p)·N/(N−1)·(I − J/N) for every key.
  const missed = 1 - take / size;
  return chiSquareTail((pearson(counts, (keys * take) / size) * (size - 1)) / (missed * size), size - 1);
}

/** Every ordered pair of ids is equally often the first two drawn. */
export function pairTail(trial: Trial): number {
  const { size, keys } = trial;
  const counts = new Uint32Array(size * size);
  for (const [first = 0, second = 0] of drawings(trial)) {
    const cell = first * size + second;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  const cells = size * (size - 1);
  const offDiagonal = counts.filter((_, cell) => cell % (size + 1) !== 0);
  return chiSquareTail(pearson(offDiagonal, keys / cells), cells - 1);
}

/** Every id stands equally often at every place of the whole order; needs take = size. */
export function positionTail(trial: Trial): number {
  const { size, keys } = trial;
  const counts = new Uint32Array(size * size);
  for (const drawn of drawings(trial)) {
    for (const [place, at] of drawn.entries())
      counts[place * size + at] = (counts[place * size + at] ?? 0) + 1;
  }
  // Rows and columns are fixed: (N−1)² degrees of freedom, and the variance of a cell is by N/(N−1) larger.
  return chiSquareTail((pearson(counts, keys / size) * (size - 1)) / size, (size - 1) ** 2);
}

/** Every one of the possible orders of the whole stratum comes equally often; needs take = size. */
export function orderTail(trial: Trial): number {
  const counts = new Map<string, number>();
  for (const drawn of drawings(trial)) counts.set(drawn.join(), (counts.get(drawn.join()) ?? 0) + 1);
  let orders = 1;
  for (let factor = 2; factor <= trial.size; factor++) orders *= factor;
  const never = Array.from({ length: Math.max(orders - counts.size, 0) }, () => 0);
  return chiSquareTail(pearson([...counts.values(), ...never], trial.keys / orders), orders - 1);
}

/** The draws of a trial, one a key, as indices of ids. */
function* drawings({ name, sampler, size, take, keys }: Trial): Iterable<number[]> {
  const ids = Array.from({ length: size }, (_, at) => identifier(`T${String(at).padStart(6, '0')}`));
  const indices = new Map(ids.map((id, at) => [id, at]));
  for (let key = 0; key < keys; key++) {
    const drawn = sampler(digestOf(`fairness of ${name}, key ${key}`), ids, take);
    yield drawn.map((id) => indices.get(id) ?? Number.NaN);
  }
}
