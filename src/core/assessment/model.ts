import type { CivilDate, Identifier } from '../kernel/index.js';
import type { FollowUpKind, NationalCode } from '../results/index.js';

/** What became of the inspection of one drawn target, as far as a report counts it. */
export interface TargetFacts {
  readonly target: Identifier;
  readonly outcome: 'outstanding' | 'inspected' | 'not-inspected';
  /** One for each item that was inspected. */
  readonly findings: readonly ItemFacts[];
  readonly followUps: readonly FollowUpKind[];
  readonly published: boolean;
  /** Whether it was published in time; absent where that day has not come and it is not published. */
  readonly onTime?: boolean;
}

/** What was found over one item, in the codes of the national list. */
export interface ItemFacts {
  readonly item: Identifier;
  readonly problem: boolean;
  readonly national: readonly NationalCode[];
}

/** One official draw of the year, as far as reports count it. Every figure of a report is added up from these. */
export interface DrawFacts {
  readonly drawId: Identifier;
  readonly planItem: Identifier;
  readonly title: string;
  /** The department that drew; the lead of a joint draw. */
  readonly department: string;
  /** The departments that took part beside the lead; empty unless joint. */
  readonly cooperating: readonly string[];
  readonly asOf: CivilDate;
  readonly items: readonly { readonly id: Identifier; readonly name: string }[];
  readonly targets: PoolFacts;
  readonly inspectors: PoolFacts;
  /** Pairs of inspector and target that were recused. */
  readonly recusals: number;
  /** 重抽: the draw was sealed again for a plan item that had been sealed before. */
  readonly redraw: boolean;
  /** Every selected target, once. */
  readonly drawn: readonly TargetFacts[];
}

/** Who was in a pool, who could be drawn, and how many were left out for each reason. */
export interface PoolFacts {
  readonly universe: number;
  readonly eligible: number;
  readonly excluded: Readonly<Record<string, number>>;
}

/** A year of a district, or of one department, before it is added up. */
export interface YearFacts {
  /** Who reports, such as 样例区人民政府. */
  readonly authority: string;
  readonly year: number;
  /** Plans in force during the year, and the tasks in them. */
  readonly plans: number;
  readonly draws: readonly DrawFacts[];
  /** 一单两库: what the registers held at the end of the year. */
  readonly registers: {
    readonly items: number;
    readonly targets: number;
    readonly inspectors: number;
    /** Of the inspectors, those who passed the examination of the year that the rules ask for. */
    readonly passed: number;
  };
  /** Deadlines beside publication that were kept and missed, such as follow-ups. */
  readonly deadlines: { readonly kept: number; readonly missed: number };
}
