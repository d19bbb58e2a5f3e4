import type { EntropyPlan } from '../entropy/index.js';
import type { OrganLevel } from '../history/index.js';
import type { CivilDate, Digest, Identifier, Instant, Rounding } from '../kernel/index.js';
import type { MethodId, Quantity, Remedy } from '../rules/index.js';

/** A rehearsal (演练) is sealed and drawn like an official draw, but can never be passed off as one. */
export type DrawMode = 'official' | 'rehearsal';

/** `open`: the frames and the salt key may be published whole; `sealed`: only rows that are shown, each with its proof. */
export interface DisclosurePlan {
  readonly profile: 'open' | 'sealed';
  /** No public edition is written before this moment. */
  readonly embargoUntil?: Instant;
  /** No public edition is written while anybody drawn has not been inspected, or found impossible to inspect. */
  readonly untilInspected?: true;
}

/** An inspector who may not visit a target, as decided for this task. */
export interface TaskRecusal {
  readonly inspector: Identifier;
  readonly target: Identifier;
  readonly reason: string;
}

/** 人工排除: somebody of a pool whom a person, not a rule, leaves out of this task. It is told on the first page. */
export interface HandExclusion {
  readonly pool: 'targets' | 'inspectors';
  readonly id: Identifier;
  readonly reason: string;
  /** Who answers for it. */
  readonly approver: string;
}

/** What a department does in a joint task: it leads (牵头) or co-operates (配合), and which of the items it inspects. */
export interface TaskDepartment {
  readonly department: string;
  readonly role: 'lead' | 'cooperating';
  readonly items: readonly Identifier[];
}

/** 抽查任务: what an office asks to be drawn. Everything that affects the result is here, in the rules or the registers. */
export interface InspectionTask {
  readonly format: 'double-random/task@1';
  readonly drawId: Identifier;
  /** The item of the annual plan; it is sealed once, or once a batch. */
  readonly planItem: Identifier;
  /**
   * 批次: which of several draws of the plan item this is, from 1. Each leaves out whom the earlier ones drew. Without it
   * the item is drawn once.
   */
  readonly batch?: number;
  /** `targets`: only targets are drawn; who inspects them is drawn by the offices that they are handed down to (下发). */
  readonly draws?: 'targets';
  /** The draw of another office that handed down the targets of this task: here only inspectors are drawn. */
  readonly handedDown?: Identifier;
  readonly mode: DrawMode;
  readonly title: string;
  readonly authority: string;
  /** Of which level the authority is. Rules that count the inspections of its own level ask for it. */
  readonly level?: OrganLevel;
  readonly items: readonly Identifier[];
  /** Only of a joint task (部门联合抽查): every department that takes part; each has places of its own in the team. */
  readonly departments?: readonly TaskDepartment[];
  /** The id of the rule set. */
  readonly rules: Identifier;
  /** The day whose registers, certificates and cool-downs count. */
  readonly asOf: CivilDate;
  readonly recusals: readonly TaskRecusal[];
  readonly exclusions?: readonly HandExclusion[];
  readonly entropy: Omit<EntropyPlan, 'parties'> & { readonly parties: readonly Identifier[] };
  readonly disclosure: DisclosurePlan;
  /**
   * 64 random hex digits that an office adds when it seals: the plan publishes the task's digest, and reasons for
   * recusal could be guessed from it. Never part of a task that somebody writes.
   */
  readonly salt?: Digest;
}

/** Frame entry of a target that may be drawn. `area` binds area-bound team places, `recused` names who may not visit. */
export interface EligibleTarget {
  readonly id: Identifier;
  readonly record: Digest;
  readonly stratum: Identifier;
  readonly area?: Identifier;
  readonly recused?: readonly Identifier[];
}

/** Frame entry of an inspector who may be drawn: `cap` visits at most, `classes` of team places he may fill. */
export interface EligibleInspector {
  readonly id: Identifier;
  readonly record: Digest;
  readonly cap: number;
  readonly classes: readonly string[];
}

/** Frame entry of someone left out, with every reason, sorted. */
export interface ExcludedEntry {
  readonly id: Identifier;
  readonly record: Digest;
  readonly excluded: readonly string[];
}

/** Frame entry of a target, drawable or left out. */
export type TargetEntry = EligibleTarget | ExcludedEntry;
/** Frame entry of an inspector, drawable or left out. */
export type InspectorEntry = EligibleInspector | ExcludedEntry;

/** One stratum with its exact quantity, the rounding used and the resulting numbers of targets. */
export interface PlannedStratum {
  readonly id: Identifier;
  /** The register's own words for its values, such as `C · 古牧地镇`; empty for the one stratum of an undivided pool. */
  readonly label: string;
  readonly size: number;
  readonly quantity: Quantity;
  readonly rounding: Rounding;
  readonly quota: number;
  readonly reserve: number;
  /** Of a quantity by staff: how many inspectors it was counted from. */
  readonly inspectors?: number;
}

/** A group of every team: `class` is the kind of place, looked up as `class@area` where `byArea` is true. */
export interface TeamGroup {
  readonly id: Identifier;
  readonly label: string;
  readonly count: number;
  readonly class: string;
  readonly byArea: boolean;
}

/** Counts of a frame and the root of its salted tree. `universe = eligible + everyone with at least one reason`. */
export interface FrameSummary {
  readonly universe: number;
  readonly eligible: number;
  /** How many are left out for each reason; someone with two reasons counts under both. */
  readonly excluded: Readonly<Record<string, number>>;
  readonly root: Digest;
}

/** A record of a register, as a plan binds it. */
export interface PinnedRow {
  readonly version: number;
  readonly record: Digest;
}

/** An earlier batch of the same plan item, with the digest of its record, as a plan binds it. */
export interface PinnedBatch {
  readonly drawId: Identifier;
  readonly batch: number;
  readonly record: Digest;
}

/** The list that a draw of another office handed down, as a plan binds it. */
export interface PinnedHandDown {
  readonly drawId: Identifier;
  /** The office that drew. */
  readonly authority: string;
  /** Digest of the record of that draw. */
  readonly record: Digest;
  /** Digest of the list. */
  readonly list: Digest;
}

/** The same with whom it drew. */
export interface EarlierBatch extends PinnedBatch {
  readonly selected: readonly Identifier[];
}

/** 封存方案: everything that affects the result, committed to before any randomness exists. */
export interface SealedPlan {
  readonly format: 'double-random/plan@1';
  readonly drawId: Identifier;
  readonly planItem: Identifier;
  readonly batch?: number;
  /** Of a later batch: every batch before it, in order. */
  readonly earlier?: readonly PinnedBatch[];
  /** Where nobody is drawn who inspects the targets. */
  readonly draws?: 'targets';
  /** Where the targets were drawn elsewhere. */
  readonly handedDown?: PinnedHandDown;
  readonly mode: DrawMode;
  readonly title: string;
  readonly authority: string;
  readonly level?: OrganLevel;
  readonly asOf: CivilDate;
  /** The row of the annual plan that `planItem` names, where there is a plan: of which version, and its digest. */
  readonly planned?: PinnedRow;
  /** Digest of the canonical task. */
  readonly task: Digest;
  readonly items: readonly { readonly id: Identifier; readonly version: number; readonly record: Digest }[];
  readonly rules: { readonly id: Identifier; readonly version: number; readonly digest: Digest };
  /** The inspections that were counted, where the rules count any: how many, of which version of the history. */
  readonly history?: { readonly version: number; readonly events: number; readonly digest: Digest };
  readonly targets: FrameSummary;
  readonly inspectors: FrameSummary;
  readonly strata: readonly PlannedStratum[];
  /** In how many batches the selected are visited, where the draw decides the order. */
  readonly visitBatches?: number;
  readonly team: readonly TeamGroup[];
  readonly remedies: readonly Remedy[];
  readonly method: MethodId;
  readonly entropy: EntropyPlan;
  readonly disclosure: DisclosurePlan;
  readonly previous?: Identifier;
  readonly software: { readonly name: string; readonly version: string };
}
