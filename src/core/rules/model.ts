import type { CivilDate, Identifier, Ratio } from '../kernel/index.js';
import type { TargetKind, TargetStatus } from '../pools/index.js';
import type { Condition } from './conditions/model.js';
import type { PublicationTerm, ResultDuties, ResultUse, ScheduledBatch, VisitBatches } from './execution.js';
import type { FrequencyRule } from './frequency-rule.js';
import type { IndustryLevel } from './industry-code.js';
import type { QuantityRule, RuleSource } from './quantity.js';

/** The draw methods, frozen by id: a changed result is a new id. */
export type MethodId = 'seedrandom@1' | 'sha256@1';

/** What a stratum may be told apart by. */
export type StratumDimension = 'creditClass' | 'district' | 'kind' | 'industry' | 'tag' | 'named';

/** A stratum of those whom a condition means, such as 重点监管. Whoever is meant by two of them is in neither. */
export interface NamedStratum extends RuleSource {
  readonly id: Identifier;
  readonly label: string;
  readonly where: Condition;
}

/** What the dimensions `industry`, `tag` and `named` divide by. */
export interface StratumDivisions {
  readonly industryLevel?: IndustryLevel;
  /** The tags that make a stratum each; a target may have one of them. */
  readonly tags?: readonly string[];
  readonly named?: readonly NamedStratum[];
}

/** The quantity of the strata that match `where`; the first rule that matches decides. */
export interface StratumRule extends QuantityRule {
  readonly where: Readonly<Partial<Record<StratumDimension, string>>>;
  /** How many reserves (备选) are drawn after the selected, in order. */
  readonly reserve?: number;
}

/** 分层: by which features, how many of each, and the bound over all of them. */
export interface StrataRule extends StratumDivisions, RuleSource {
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
export interface TargetRule extends RuleSource {
  readonly statuses: readonly TargetStatus[];
  readonly kinds?: readonly TargetKind[];
  readonly districts?: readonly string[];
  /** 定向: only those whom the condition means; without it, everyone (不定向). */
  readonly where?: Condition;
  /** Whoever was inspected within this many months before the task's date is left out. */
  readonly coolDownMonths?: number;
}

/** Who of the inspector pool may be drawn. */
export interface InspectorRule extends RuleSource {
  /** The year whose examination must have been passed. */
  readonly examinationYear?: number;
  /** Whether an inspector's item scope must cover every item of the task. */
  readonly itemScope: 'required' | 'ignored';
  /** The most visits one inspector may be given in one draw. */
  readonly maximumVisits: number;
  /**
   * No pair comes to a target twice running. `true`: whoever visited it last is recused for it; `one-may-return`: all of
   * them but one. Taken from the history.
   */
  readonly notSamePairTwice?: true | 'one-may-return';
  /** Of the register's 年度检查上限 only what the history of this year leaves may be drawn. */
  readonly yearlyLoad?: true;
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
export interface TeamGroupRule extends RuleSource {
  readonly id: Identifier;
  readonly count: number;
  readonly role: TeamRole;
  readonly byArea: boolean;
}

/**
 * 邻近辖区: for an area, the areas whose people may fill its area-bound places as well as its own people. Nobody comes
 * first: all of them are drawn from alike.
 */
export interface AreaRule {
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
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
  /** The first and the last day in force; a task of another day is refused. */
  readonly effectiveFrom?: CivilDate;
  readonly effectiveTo?: CivilDate;
  readonly method: MethodId;
  readonly targets: TargetRule;
  readonly frequency?: FrequencyRule;
  readonly inspectors: InspectorRule;
  readonly strata: StrataRule;
  /** Where the draw decides in which batch each of the selected is visited. */
  readonly visitBatches?: VisitBatches;
  readonly team: readonly TeamGroupRule[];
  readonly areas?: AreaRule;
  readonly remedies: readonly Remedy[];
  readonly schedule?: readonly ScheduledBatch[];
  readonly resultUse?: readonly ResultUse[];
  readonly publicationDays?: PublicationTerm;
  /** Two people unless said. */
  readonly resultDuties?: ResultDuties;
  /** Leaving out more than this share of a pool is told on the first page of the plan and in the notice; a third unless said. */
  readonly noteworthyExclusion?: Ratio;
}
