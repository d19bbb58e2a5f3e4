import type { CheckKind, OrganLevel } from '../history/index.js';
import type { RuleSource } from './quantity.js';

/** Which inspections of a target are counted. The events of one draw are one visit (综合查一次). */
export interface CountedVisits extends RuleSource {
  /** `organ`: those of the task's own authority; `own-level`: those of every organ of its level; levels: those of every organ of these levels; `all`: everybody's. */
  readonly across: 'organ' | 'own-level' | 'all' | readonly OrganLevel[];
  /** Only those of these organs, spelt as in the history, such as all health authorities of a city. */
  readonly organs?: readonly string[];
  /** Only those over an item of the task; one that names no item is taken to be. */
  readonly items?: 'same';
}

/** `years`: calendar years, the task's own the last of them; `months`: so many months up to the task's day. */
export type FrequencyPeriod = { readonly years: number } | { readonly months: number };

/** 年度频次上限: whoever was inspected `most` times in the period may not be drawn. */
export interface FrequencyCap extends CountedVisits {
  readonly most: number;
  readonly per: FrequencyPeriod;
}

/** 间隔期: whoever was inspected within so many months before the task's day is left out. */
export interface HistoryCoolDown extends CountedVisits {
  readonly months: number;
}

/**
 * 轮查: everyone once in so many calendar years, the first rotation beginning in `firstYear`. Whoever was inspected in
 * the rotation that the task's day belongs to is left out.
 */
export interface Rotation extends CountedVisits {
  readonly years: number;
  readonly firstYear: number;
}

/**
 * How often a target may be inspected, counted in the history of inspections. Events after the task's day count too:
 * what has been arranged is as good as done.
 *
 * @basis 国办发〔2024〕54号 (公布年度检查频次上限)
 */
export interface FrequencyRule {
  readonly caps?: readonly FrequencyCap[];
  readonly coolDowns?: readonly HistoryCoolDown[];
  readonly rotation?: Rotation;
  /** The occasions that are not counted. */
  readonly exempt: readonly Exclude<CheckKind, 'drawn'>[];
}
