/** Issue codes of the annual plan; what any register may have is told by the codes of the registers. A code is for ever. */
export const annualPlanIssueCodes = [
  'annual-plan.number-malformed',
  'annual-plan.units-dropped',
  'annual-plan.draw-exceeds-pool',
  'annual-plan.ratio-bare',
  'annual-plan.period-impossible',
  'annual-plan.period-reversed',
  'annual-plan.period-conflict',
  'annual-plan.deadline-early',
  'annual-plan.words-kept',
] as const;

/** A code of `annualPlanIssueCodes`. */
export type AnnualPlanIssueCode = (typeof annualPlanIssueCodes)[number];
