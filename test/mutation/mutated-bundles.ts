import type { Files } from '../fixtures/bundle.js';
import { genuineBundles, otherBundles } from './genuine.js';
import { type Mutation, mutateBundle } from './mutate-bundle.js';

/** So that a long run can be shared out. */
const first = Number(process.env['DOUBLE_RANDOM_MUTATIONS_FROM'] ?? 0);

/** Mutations of the genuine bundles in turn, the same at every call, each with what it was made of. */
export function* mutatedBundles(count: number): Generator<Mutation & { readonly genuine: Files }> {
  for (let at = first; at < first + count; at++) {
    const genuine = genuineBundles[at % genuineBundles.length];
    if (genuine === undefined) throw new RangeError('Cannot mutate: there is no bundle');
    const name = `mutation ${at}`;
    const mutation = mutateBundle(genuine, { name, others: otherBundles });
    yield { ...mutation, what: `${name}: ${mutation.what}`, genuine };
  }
}
