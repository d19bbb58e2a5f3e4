/** 年度抽查计划: what is to be inspected in a year, row by row as it was published. */
export { type AnnualPlanIssueCode, annualPlanIssueCodes } from './codes.js';
export { annualPlanLayouts } from './layouts.js';
export type { PlannedTask } from './model.js';
export { readAnnualPlan } from './read-annual-plan.js';
export { plannedTaskSchema } from './schema.js';
