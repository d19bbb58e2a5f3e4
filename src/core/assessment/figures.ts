import type { Identifier, Ratio } from '../kernel/index.js';
import type { FollowUpKind, NationalCode } from '../results/index.js';
import type { YearFacts } from './model.js';

/** What is counted of draws. Each is a sum over draws: the counts of parts that share no draw add up to those of all. */
export interface Counts {
  readonly draws: number;
  readonly redraws: number;
  /** Draws of several departments together. */
  readonly joint: number;
  /** Draws of which no target is outstanding. */
  readonly finished: number;
  /** Targets in the registers the draws were made from, once for each draw. */
  readonly universe: number;
  readonly eligible: number;
  /** Targets left out: those of the registers that could not be drawn. */
  readonly excluded: number;
  readonly inspectors: number;
  readonly eligibleInspectors: number;
  readonly excludedInspectors: number;
  readonly drawn: number;
  readonly inspected: number;
  readonly notInspected: number;
  readonly outstanding: number;
  /** Inspected targets of which no finding is a problem. */
  readonly clear: number;
  /** Inspected targets of which at least one finding is a problem, each once. */
  readonly problem: number;
  readonly published: number;
  readonly onTime: number;
  /** Published late, or not published on the day it was due. */
  readonly late: number;
  /** Not published, and that day has not come. */
  readonly notYetDue: number;
  /** Pairs of inspector and target. */
  readonly recusals: number;
  /** One for each target and item that was inspected. */
  readonly findings: number;
  readonly problemFindings: number;
}

/** Figures of draws: of a year, a department or a month. */
export interface Figures extends Counts {
  /** Rows of annual plans that were drawn for; a row is one department's own. */
  readonly planItems: number;
  /** Inspection items that were drawn for. */
  readonly items: number;
  /** Findings by code of the national list; a finding with several codes counts for each. */
  readonly national: Readonly<Record<NationalCode, number>>;
  /** Targets by what followed; a target counts once for each kind. */
  readonly followUps: Readonly<Record<FollowUpKind, number>>;
  /** Why targets were left out, by reason; a target with several counts for each. */
  readonly reasons: readonly ReasonCount[];
  readonly inspectorReasons: readonly ReasonCount[];
  readonly rates: Rates;
}

/** How often a reason was given. */
export interface ReasonCount {
  readonly reason: string;
  readonly count: number;
}

/** Exact rates; one that would be of nothing is absent. */
export interface Rates {
  /** 任务完成率: draws without an outstanding target, of all draws. */
  readonly tasks?: Ratio;
  /** 完成率: inspected, of all drawn. */
  readonly completion?: Ratio;
  /** 完结率: inspected or not inspectable, of all drawn. */
  readonly closure?: Ratio;
  /** 公示率: published, of those that have a result: inspected or not inspectable. */
  readonly publication?: Ratio;
  /** 按期公示率: published in time, of those whose day has come or that are published. */
  readonly onTime?: Ratio;
  /** 联合占比: joint draws, of all draws. */
  readonly joint?: Ratio;
  /** 问题率: with a problem, of those inspected. */
  readonly problem?: Ratio;
}

/** What a department did: the draws it made or led, and the joint draws that it took part in under another's lead. */
export interface DepartmentFigures {
  readonly department: string;
  readonly figures: Figures;
  /** Draws led by others, in order of id. They count for the lead alone. */
  readonly tookPart: readonly Identifier[];
}

/** What was found over one inspection item. Items of one id and different names are told apart. */
export interface ItemFigures {
  readonly id: Identifier;
  readonly name: string;
  readonly draws: number;
  readonly findings: number;
  readonly problems: number;
}

/** Draws by the day of their registers: a month `2026-03`, a quarter `2026-Q1`, or `outside` the year. */
export interface PeriodFigures {
  readonly period: string;
  readonly figures: Figures;
}

/** A year added up, in total and by department, item, month and quarter. */
export interface YearFigures extends Omit<YearFacts, 'draws'> {
  readonly total: Figures;
  /** By falling number of targets drawn. */
  readonly departments: readonly DepartmentFigures[];
  /** Where most problems were found comes first. */
  readonly items: readonly ItemFigures[];
  /** Twelve, and one more where draws are outside the year. */
  readonly months: readonly PeriodFigures[];
  readonly quarters: readonly PeriodFigures[];
}
