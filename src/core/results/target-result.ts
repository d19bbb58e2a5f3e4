import type { CivilDate, Digest, Identifier, Instant } from '../kernel/index.js';
import type { TargetStatus } from '../pools/index.js';
import type { FollowUpKind, ResultListId } from './model.js';

/** Why a target could not be inspected (无法检查): it is closed, not completed. */
export type NotInspectedReason = Exclude<TargetStatus, 'active' | 'unstated'>;

/** What was found over one item: one code or more of the list. */
export interface ItemFinding {
  readonly item: Identifier;
  readonly codes: readonly string[];
}

/** 后续处理: what follows, and by which day where there is one (责令改正期限). */
export interface FollowUp {
  readonly kind: FollowUpKind;
  readonly due?: CivilDate;
}

/**
 * 检查结果 of one target. A target without one has not been inspected yet: there is no default.
 *
 * @basis 企业信息公示暂行条例 第十四条; 国市监信〔2019〕38号 (谁检查、谁录入、谁公开)
 */
export interface TargetResult {
  readonly target: Identifier;
  readonly list: ResultListId;
  /** 抽查完成日期, or the day on which it turned out that it could not be inspected. */
  readonly inspectedOn: CivilDate;
  /** One for every item of the draw, in order of item id; none where it could not be inspected. */
  readonly findings: readonly ItemFinding[];
  readonly notInspected?: NotInspectedReason;
  readonly followUps: readonly FollowUp[];
}

/** Why something published is changed: a kind, the words for it, what it rests on, and who approved it. */
export interface AmendmentGround {
  readonly kind: AmendmentKind;
  readonly reason: string;
  readonly basis: string;
  /** The role that approved it (批准角色). */
  readonly approver: string;
}

/** Kinds of grounds: 录入错误, 结果变更, 处罚决定变更或撤销, 异议成立, 个人信息, 期满停止公示, 其他. */
export const amendmentKinds = [
  'entry-error',
  'result-changed',
  'decision-changed',
  'objection-upheld',
  'personal-data',
  'term-expired',
  'other',
] as const;

/** A kind of `amendmentKinds`. */
export type AmendmentKind = (typeof amendmentKinds)[number];

/** What was done to a published result: 更正, 撤下 or 恢复. Both states stay on record. */
export interface Amendment {
  readonly act: 'corrected' | 'withdrawn' | 'restored';
  readonly target: Identifier;
  readonly ground: AmendmentGround;
  /** The day the ground arose; a withdrawal is due three working days after it. */
  readonly since: CivilDate;
  readonly at: Instant;
  readonly before: TargetResult;
  /** Of a correction. */
  readonly after?: TargetResult;
}

/** How far the result of a target has come. */
export type ResultState = 'outstanding' | 'entered' | 'returned' | 'approved' | 'published' | 'withdrawn';

/** Where one drawn target stands. */
export interface TargetStanding {
  readonly target: Identifier;
  readonly state: ResultState;
  /** The newest result entered, whatever became of it. */
  readonly result?: TargetResult;
  /** H of its canonical JSON: what a review is about. */
  readonly digest?: Digest;
  readonly entered?: ResultAct;
  readonly approved?: ResultAct;
  readonly returned?: ResultAct & { readonly reason: string };
  /** The first time that a result of it was published. */
  readonly published?: ResultAct;
  /** Every result that was published after a review, in order: each has a term of its own. */
  readonly releases: readonly Release[];
  /** What the public sees now; absent before publication and after withdrawal. */
  readonly shown?: TargetResult;
  readonly amendments: readonly Amendment[];
  readonly followedUp: readonly FollowUpDone[];
}

/** A result that was published: when it was approved, and when it went out. */
export interface Release {
  readonly result: TargetResult;
  readonly approved?: ResultAct;
  readonly published: ResultAct;
}

/** Who did it, and when. */
export interface ResultAct {
  readonly by: string;
  readonly at: Instant;
}

/** A follow-up that was carried out. */
export interface FollowUpDone extends ResultAct {
  readonly kind: FollowUpKind;
  readonly on: CivilDate;
  readonly note?: string;
}
