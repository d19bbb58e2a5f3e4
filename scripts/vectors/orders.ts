import { drawVisitBatches, methodOf, orderStratum, uniform } from 'double-random/draw';
import { digestOf } from 'double-random/kernel';
import type { MethodId } from 'double-random/rules';
import { diceOf } from './dice.js';

const orders = 240;
const streams = 30;

/** Bounds that throw away nothing, almost nothing and almost half of all words. */
const bounds = [1, 2, 3, 10, 2 ** 16, 2 ** 31, 2 ** 31 + 1, 3_000_000_000, 2 ** 32 - 1, 2 ** 32];

/** Orders of strata, words, uniform numbers and batches of visits of one method. */
export function orderVectors(method: MethodId): Readonly<Record<string, unknown>> {
  const numbers = (length: number) => Array.from({ length }, (_, at) => at + 1);
  return {
    method,
    orders: numbers(orders).map((ordinal) => orderOf(method, ordinal)),
    streams: numbers(streams).map((ordinal) => streamOf(method, ordinal)),
    uniform: numbers(streams).map((ordinal) => uniformOf(method, ordinal)),
    visits: numbers(streams).map((ordinal) => visitsOf(method, ordinal)),
  };
}

function orderOf(method: MethodId, ordinal: number): unknown {
  const dice = diceOf(`${method} order ${ordinal}`);
  const key = digestOf(`vector ${method} order ${ordinal}`);
  const ids = dice.ids(ordinal % 40 === 0 ? 200 + dice.below(100) : dice.below(20));
  const take = ids.length > 100 ? 12 : dice.below(ids.length + 1);
  const { ids: order, tickets } = orderStratum({ method, key, ids, take });
  return { key, ids, take, order, ...(tickets && { tickets }) };
}

function streamOf(method: MethodId, ordinal: number): unknown {
  const key = digestOf(`vector ${method} stream ${ordinal}`);
  const next = methodOf(method).stream(key);
  return { key, words: Array.from({ length: 20 }, () => next()) };
}

function uniformOf(method: MethodId, ordinal: number): unknown {
  const key = digestOf(`vector ${method} uniform ${ordinal}`);
  const next = methodOf(method).stream(key);
  return { key, bounds, numbers: bounds.map((bound) => uniform(bound, next)) };
}

function visitsOf(method: MethodId, ordinal: number): unknown {
  const dice = diceOf(`${method} visits ${ordinal}`);
  const seed = digestOf(`vector ${method} visits ${ordinal}`);
  const visitBatches = 2 + dice.below(5);
  const ids = dice.ids(dice.below(14));
  const cut = dice.below(ids.length + 1);
  // In the order of no id: the batches do not ask in which order the strata were drawn.
  const selected = [ids.slice(cut).reverse(), ids.slice(0, cut).reverse()];
  const strata = selected.map((stratum) => ({ selected: stratum }));
  return {
    seed,
    visitBatches,
    selected,
    ...drawVisitBatches({ plan: { visitBatches, method }, strata, seed }),
  };
}
