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

/** Issue codes of what is told of a plan, and of tasks that are held against it. A code is for ever. */
export const plannedIssueCodes = [
  'annual-plan.event-field',
  'annual-plan.event-ahead',
  'annual-plan.change-idle',
  'annual-plan.unapproved',
  'annual-plan.unpublished',
  'annual-plan.unfiled',
  'annual-plan.dropped',
  'annual-plan.approved-due',
  'annual-plan.approved-overdue',
  'annual-plan.approved-late',
  'annual-plan.published-due',
  'annual-plan.published-overdue',
  'annual-plan.published-late',
  'annual-plan.filed-due',
  'annual-plan.filed-overdue',
  'annual-plan.filed-late',
  'annual-plan.item-unknown',
  'annual-plan.item-unapproved',
  'annual-plan.item-unpublished',
  'annual-plan.items-unplanned',
  'annual-plan.authority-differs',
  'annual-plan.outside-period',
  'annual-plan.lists-malformed',
] as const;

/** A code of `annualPlanIssueCodes` or `plannedIssueCodes`. */
export type AnnualPlanIssueCode = (typeof annualPlanIssueCodes)[number] | (typeof plannedIssueCodes)[number];
