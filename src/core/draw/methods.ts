import type { Digest, Identifier } from '../kernel/index.js';
import type { MethodId } from '../rules/index.js';
import type { DrawMethod, IdList, StratumOrder } from './method.js';
import { seedrandomV1 } from './seedrandom-v1/index.js';
import { sha256V1 } from './sha256-v1/index.js';

const methods: Readonly<Record<MethodId, DrawMethod>> = {
  'seedrandom@1': seedrandomV1,
  'sha256@1': sha256V1,
};

/**
 * The method of an id. Every method ever used stays here: an old record must be replayable for ever.
 *
 * @example
 * ```ts
 * assert.equal(methodOf('sha256@1').id, 'sha256@1');
 * ```
 */
export function methodOf(id: MethodId): DrawMethod {
  return methods[id];
}

/**
 * The first `take` ids of a stratum's random order.
 *
 * @param stratum - method, stage key, ids (unique, in byte order) and how many to take
 * @throws RangeError when ids are out of order or repeated (a draw must not depend on the order of its input), or
 *   when `take` is not a whole number within 0…ids.length.
 * @example
 * ```ts
 * const ids = ['T1', 'T2', 'T3'].map(identifier);
 * const { ids: ordered } = orderStratum({ method: 'sha256@1', key: digestOf('key'), ids, take: 3 });
 * assert.deepEqual([...ordered].sort(compareText), ids);
 * ```
 */
export function orderStratum(stratum: {
  readonly method: MethodId;
  readonly key: Digest;
  readonly ids: IdList;
  readonly take: number;
}): StratumOrder {
  const { ids, take } = stratum;
  if (!Number.isInteger(take) || take < 0 || take > ids.length) {
    throw new RangeError(`Cannot order a stratum: take must be within 0…${ids.length}, got ${take}`);
  }
  let before = ids.at(0) as Identifier;
  for (let at = 1; at < ids.length; at++) {
    const id = ids.at(at) as Identifier;
    if (before >= id)
      throw new RangeError(`Cannot order a stratum: "${id}" is repeated or out of byte order`);
    before = id;
  }
  return methodOf(stratum.method).order(stratum.key, ids, take);
}
