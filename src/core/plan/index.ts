/** 年度计划 → 任务 → 封存方案. */
export { type PlanIssueCode, planIssueCodes } from './codes.js';
export { type DraftPlan, type PlanInput, planDraw } from './draft.js';
export { checkFeasibility, type Feasibility, type FeasibilityInput } from './feasibility.js';
export {
  checkFrameOrder,
  countFrame,
  type FrameEntry,
  frameLeaves,
  frameRoot,
  frameText,
  isEligible,
  leafOf,
  recordDigest,
  saltsUnder,
} from './frame.js';
export type {
  DisclosurePlan,
  DrawMode,
  EligibleInspector,
  EligibleTarget,
  ExcludedEntry,
  FrameSummary,
  InspectionTask,
  InspectorEntry,
  PlannedStratum,
  SealedPlan,
  TargetEntry,
  TaskRecusal,
  TeamGroup,
} from './model.js';
export {
  buildInspectorFrame,
  buildTargetFrame,
  checkRecusals,
  type Judging,
  type TargetFrame,
} from './pool-frames.js';
export { parseInspectorFrame, parsePlan, parseTargetFrame, parseTask } from './schema.js';
export { type PlanFacts, planFacts, type SealedDraw, type SealingSecrets, sealPlan } from './seal.js';
export { planStrata, type StrataPlan, type StratumKey, stratumOf } from './strata.js';
