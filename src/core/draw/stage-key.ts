import { type Digest, digestOf } from '../kernel/index.js';
import type { MethodId } from '../rules/index.js';

/** What a key is for: drawing the targets of one stratum, or, over all of them, the order of visits and the teams. */
export interface Stage {
  readonly seed: Digest;
  readonly stage: 'targets' | 'batches' | 'teams';
  /** The stratum's id; empty for `batches` and `teams`. */
  readonly stratum: string;
  readonly method: MethodId;
}

/**
 * The text whose digest is the key of a stage.
 *
 * @basis docs/spec/draw-v1.md §4
 * @example
 * ```ts
 * const stage = { seed: digestOf('seed'), stage: 'teams' as const, stratum: '', method: 'sha256@1' as const };
 * assert.equal(digestOf(stageText(stage)), stageKey(stage));
 * ```
 */
export function stageText({ seed, stage, stratum, method }: Stage): string {
  return `double-random/v1 stage\nseed=${seed}\nstage=${stage}\nstratum=${stratum}\nmethod=${method}\n`;
}

/**
 * K: the key of one stage of one draw. Every stratum has its own, so that adding a stratum changes no other.
 *
 * @basis docs/spec/draw-v1.md §4
 * @example
 * ```ts
 * const seed = digestOf('seed');
 * const [a, b] = ['A', 'B'].map((stratum) => stageKey({ seed, stage: 'targets', stratum, method: 'sha256@1' }));
 * assert.notEqual(a, b);
 * ```
 */
export function stageKey(stage: Stage): Digest {
  return digestOf(stageText(stage));
}
