import type { CivilDate, Identifier } from '../kernel/index.js';

/** What may be told of a plan: 批准, 公布, 报备, 调整. */
export const planActs = ['approved', 'published', 'filed', 'changed'] as const;

/** One of `planActs`. */
export type PlanAct = (typeof planActs)[number];

interface Told {
  /** The version of the register `plans` that it was done to. */
  readonly version: number;
  readonly on: CivilDate;
  /** 文号. */
  readonly document?: string;
}

/**
 * What was done about a version of the 年度抽查计划. Told once and never taken back: a later event stands beside it.
 *
 * - `approved`: by whom, for which year, by which document
 * - `published`: at which place
 * - `filed`: to which superior organ (报备)
 * - `changed`: which of its items are added, changed or dropped against the version before, why, and who agreed
 *
 * @basis 国发〔2019〕5号; 国市监信〔2019〕38号 (计划报上级备案)
 */
export type PlanEvent =
  | (Told & {
      readonly act: 'approved';
      readonly year: number;
      readonly by: string;
      readonly document: string;
    })
  | (Told & { readonly act: 'published'; readonly at: string })
  | (Told & { readonly act: 'filed'; readonly to: string })
  | (Told & {
      readonly act: 'changed';
      readonly items: readonly Identifier[];
      readonly reason: string;
      readonly by: string;
    });
