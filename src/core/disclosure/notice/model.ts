import type { AssuranceLevel, EntropyPlan } from '../../entropy/index.js';
import type { InspectionItem } from '../../items/index.js';
import type { CivilDate, Digest, Identifier, Instant, Issue, Rounding } from '../../kernel/index.js';
import type {
  DisclosurePlan,
  DrawMode,
  FrameSummary,
  InspectionTask,
  PinnedHandDown,
  SealedPlan,
} from '../../plan/index.js';
import type { MethodId, Quantity, Remedy, WorkRules } from '../../rules/index.js';

/** When and where the draw takes place. It decides nothing of the draw, so it is told beside the plan, not in it. */
export interface Venue {
  readonly time?: Instant;
  readonly place?: string;
}

/** What a notice is made of: the plan, the public papers it names, and the moment of sealing as the journal has it. */
export interface NoticeInput {
  readonly plan: SealedPlan;
  /** The task as it was sealed, with its salt. */
  readonly task: InspectionTask;
  readonly rules: WorkRules;
  /** The items of the plan. */
  readonly items: readonly InspectionItem[];
  readonly sealedAt: Instant;
  readonly venue?: Venue | undefined;
}

/** Counts of a pool, without its root: what a notice tells is the same for any two pools of equal counts. */
export type PoolCounts = Omit<FrameSummary, 'root'>;

/** A stratum as the notice shows it. `name` is in Chinese, as the page of results names it. */
export interface NoticeStratum {
  readonly id: Identifier;
  readonly name: string;
  readonly size: number;
  readonly quantity: Quantity;
  readonly rounding: Rounding;
  readonly quota: number;
  readonly reserve: number;
}

/** 抽取公告: what is told of a sealed draw before it takes place. It names nobody. */
export interface DrawNotice {
  readonly format: 'double-random/notice@1';
  readonly drawId: Identifier;
  readonly planItem: Identifier;
  readonly mode: DrawMode;
  readonly title: string;
  readonly authority: string;
  readonly asOf: CivilDate;
  readonly sealedAt: Instant;
  /** H(plan.json). */
  readonly commitment: Digest;
  readonly venue: Venue;
  /** What must be seen first: the codes and figures of `findAttention`. */
  readonly attention: readonly { readonly code: string; readonly args: Issue['args'] }[];
  readonly items: readonly {
    readonly id: Identifier;
    readonly name: string;
    readonly authority: string;
    readonly basis: readonly string[];
  }[];
  readonly rules: {
    readonly id: Identifier;
    readonly name: string;
    readonly version: number;
    readonly basis: readonly string[];
  };
  readonly targets: PoolCounts;
  readonly inspectors: PoolCounts;
  readonly strata: readonly NoticeStratum[];
  /** In how many batches the selected are visited, where the draw decides the order. */
  readonly visitBatches?: number;
  readonly team: readonly {
    readonly id: Identifier;
    readonly name: string;
    readonly count: number;
    readonly byArea: boolean;
  }[];
  /** Where only targets are drawn. */
  readonly draws?: 'targets';
  /** Where the targets were drawn elsewhere. */
  readonly handedDown?: Omit<PinnedHandDown, 'list'>;
  readonly remedies: readonly Remedy[];
  readonly method: MethodId;
  readonly entropy: EntropyPlan;
  readonly assurance: AssuranceLevel;
  readonly disclosure: DisclosurePlan;
  readonly previous?: Identifier;
  readonly software: { readonly name: string; readonly version: string };
}
