import type { Identifier, Ratio, Rounding } from '../kernel/index.js';
import type { TargetKind, TargetStatus } from '../pools/index.js';

/** The draw methods, frozen by id: a changed result is a new id. */
export type MethodId = 'seedrandom@1' | 'sha256@1';

/** 不少于 `>=`, 不高于 `<=`, 等于 `=`. */
export type Comparator = '>=' | '<=' | '=';

/** How many of a stratum: a ratio of its size, a count, or all of it. */
export type Quantity =
  | { readonly kind: 'ratio'; readonly comparator: Comparator; readonly ratio: Ratio }
  | { readonly kind: 'count'; readonly comparator: Comparator; readonly count: number }
  | { readonly kind: 'all' };

/** A quantity with the two decisions that the law leaves to the rules. */
export interface QuantityRule {
  readonly quantity: Quantity;
  /** Only for `=`; a floor (`>=`) always rounds up, a ceiling (`<=`) always rounds down. */
  readonly rounding?: Rounding;
  /** What to do where a ceiling rounds down to nobody: draw one all the same, or nobody. Unsaid, sealing is refused. */
  readonly whenZero?: 'one' | 'none';
}

/** What a stratum may be told apart by. */
export type StratumDimension = 'creditClass' | 'district' | 'kind';

/** The quantity of the strata that match `where`; the first rule that matches decides. */
export interface StratumRule extends QuantityRule {
  readonly where: Readonly<Partial<Record<StratumDimension, string>>>;
  /** How many reserves (备选) are drawn after the selected, in order. */
  readonly reserve?: number;
}

/** 分层: by which features, how many of each, and the bound over all of them. */
export interface StrataRule {
  readonly by: readonly StratumDimension[];
  /** A target without a value for a dimension: `refuse` sealing, or `exclude` it with a reason. Never a default stratum. */
  readonly missing: 'refuse' | 'exclude';
  /** Empty: the overall quantity is shared out over the strata in proportion to their size. */
  readonly quantities: readonly StratumRule[];
  /** A bound over all strata together; checked where strata have quantities of their own. */
  readonly overall?: QuantityRule;
  /** Reserves of each stratum where the overall quantity is shared out. */
  readonly reserve?: number;
}

/** Who of the target pool may be drawn. */
export interface TargetRule {
  readonly statuses: readonly TargetStatus[];
  readonly kinds?: readonly TargetKind[];
  readonly districts?: readonly string[];
  /** Whoever was inspected within this many months before the task's date is left out. */
  readonly coolDownMonths?: number;
}

/** Who of the inspector pool may be drawn. */
export interface InspectorRule {
  /** The year whose examination must have been passed. */
  readonly examinationYear?: number;
  /** Whether an inspector's item scope must cover every item of the task. */
  readonly itemScope: 'required' | 'ignored';
  /** The most visits one inspector may be given in one draw. */
  readonly maximumVisits: number;
}

/**
 * Who fills a place of a team. `any`: every eligible inspector; the others name a feature of the inspector, such as
 * `department` = `市场监督管理局`.
 */
export type TeamRole =
  | { readonly kind: 'any' }
  | { readonly kind: 'department'; readonly value: string }
  | { readonly kind: 'qualification'; readonly value: string }
  | { readonly kind: 'expert'; readonly value: string };

/** One group of a team (检查小组): how many inspectors of which role, and whether only from the target's district. */
export interface TeamGroupRule {
  readonly id: Identifier;
  readonly count: number;
  readonly role: TeamRole;
  readonly byArea: boolean;
}

/** What is done, not at random, where no complete assignment exists. */
export interface Remedy {
  readonly kind: 'raise-cap' | 'neighbouring-pool' | 'direct-appointment';
  /** The role that approves it. */
  readonly approver: string;
}

/**
 * 随机抽查工作细则: ratio and frequency, whom, by whom, with which method.
 *
 * @basis 国办发〔2015〕58号: 合理确定随机抽查的比例和频次
 */
export interface WorkRules {
  readonly id: Identifier;
  readonly name: string;
  /** The documents the rules rest on, by number. */
  readonly basis: readonly string[];
  readonly method: MethodId;
  readonly targets: TargetRule;
  readonly inspectors: InspectorRule;
  readonly strata: StrataRule;
  readonly team: readonly TeamGroupRule[];
  readonly remedies: readonly Remedy[];
  /** Leaving out more than this share of a pool is told on the first page of the plan and in the notice; a third unless said. */
  readonly noteworthyExclusion?: Ratio;
}
