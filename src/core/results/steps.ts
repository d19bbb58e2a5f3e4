import type { CivilDate, Digest, Identifier, Instant } from '../kernel/index.js';
import type { FollowUpKind, ResultListId } from './model.js';
import type { AmendmentGround, TargetResult } from './target-result.js';

/** What the results of a draw are about: whom it drew, and what they are inspected for. */
export interface DrawnScope {
  /** In the order of the draw. */
  readonly targets: readonly Identifier[];
  /** In order of item id. */
  readonly items: readonly Identifier[];
  /** The day the draw was recorded: nobody is inspected before. */
  readonly drawnOn: CivilDate;
}

/**
 * 岗位分离: by how many people a result must pass. 1: whoever enters may review and publish; 2: another reviews; 3: a third
 * publishes.
 */
export type PeopleNeeded = 1 | 2 | 3;

/** The result that a reviewer saw: should it have been entered anew meanwhile, the digests differ. */
export interface ReviewedResult {
  readonly target: Identifier;
  readonly result: Digest;
}

/** One step of the results of a draw. Steps are added, never taken back. */
export type ResultStep =
  | (Act & {
      readonly act: 'entered';
      readonly list: ResultListId;
      readonly results: readonly TargetResult[];
    })
  | (Act & { readonly act: 'approved'; readonly reviewed: readonly ReviewedResult[] })
  | (Act & {
      readonly act: 'returned';
      readonly reviewed: readonly ReviewedResult[];
      readonly reason: string;
    })
  | (Act & { readonly act: 'published'; readonly reviewed: readonly ReviewedResult[] })
  | (Act & {
      readonly act: 'corrected';
      readonly result: TargetResult;
      readonly ground: AmendmentGround;
      readonly since: CivilDate;
    })
  | (Act & {
      readonly act: 'withdrawn' | 'restored';
      readonly target: Identifier;
      readonly ground: AmendmentGround;
      readonly since: CivilDate;
    })
  | (Act & {
      readonly act: 'followed-up';
      readonly target: Identifier;
      readonly kind: FollowUpKind;
      readonly on: CivilDate;
      readonly note?: string;
    });

interface Act {
  readonly by: string;
  readonly at: Instant;
  /** The day of `at` in China. */
  readonly day: CivilDate;
}
