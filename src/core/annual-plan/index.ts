/** 年度抽查计划: what is to be inspected in a year, row by row as it was published, and what was done about it. */
export { type AnnualPlanIssueCode, annualPlanIssueCodes, plannedIssueCodes } from './codes.js';
export { parsePlanEvent, planEventSchema } from './event-schema.js';
export { annualPlanLayouts } from './layouts.js';
export { type MergeProposal, proposeMerges } from './merge-proposals.js';
export type { PlannedTask } from './model.js';
export { checkPlanDeadlines, dayIn, type PlanDeadlines } from './plan-deadlines.js';
export { type PlanAct, type PlanEvent, planActs } from './plan-event.js';
export { checkPlannedTask, type TaskOfPlan } from './planned-check.js';
export { readAnnualPlan } from './read-annual-plan.js';
export { plannedTaskSchema } from './schema.js';
export {
  checkStanding,
  type PlanHistory,
  type PlanStanding,
  standingOf,
  type TaskStanding,
} from './standing.js';
export { parseTargetLists } from './target-lists-schema.js';
