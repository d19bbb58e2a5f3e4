import type { Digest, Identifier } from '../kernel/index.js';
import type { MethodId } from '../rules/index.js';
import type { WordStream } from './stream.js';

/** Ids as an array has them: of a stratum of millions each may be made only while it is asked for. */
export interface IdList {
  readonly length: number;
  at(index: number): Identifier | undefined;
  slice(): Identifier[];
}

/** The first `take` ids of a stratum's random order. */
export interface StratumOrder {
  readonly ids: readonly Identifier[];
  /** 签号 of these ids, in the same order, where the method has tickets. */
  readonly tickets?: readonly Digest[];
}

/**
 * A draw method: a pure function from a stage key to an order of ids, and to a stream of words. Frozen by its id: a
 * method whose results change is a new method.
 */
export interface DrawMethod {
  readonly id: MethodId;
  /** `ids` are unique and in byte order; 0 ≤ take ≤ ids.length. */
  readonly order: (key: Digest, ids: IdList, take: number) => StratumOrder;
  readonly stream: (key: Digest) => WordStream;
}
