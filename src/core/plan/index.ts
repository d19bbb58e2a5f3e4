/** 年度计划 → 任务 → 封存方案. */
export { type PlanIssueCode, planIssueCodes } from './codes.js';
export { checkDepartments } from './departments.js';
export { beginPlan, type DraftPlan, type PlanInput, type Planning, planDraw } from './draft.js';
export { checkFeasibility, type Feasibility, type FeasibilityInput } from './feasibility.js';
export {
  checkFrameOrder,
  countFrame,
  type FrameEntry,
  frameLeaves,
  frameRoot,
  frameText,
  frameTextPieces,
  isEligible,
  leafOf,
  recordDigest,
  saltsUnder,
} from './frame.js';
export { type FrameReader, parseInspectorFrame, parseTargetFrame, readTargetFrame } from './frame-schema.js';
export type {
  DisclosurePlan,
  DrawMode,
  EarlierBatch,
  EligibleInspector,
  EligibleTarget,
  ExcludedEntry,
  FrameSummary,
  InspectionTask,
  InspectorEntry,
  PinnedBatch,
  PlannedStratum,
  SealedPlan,
  TargetEntry,
  TaskDepartment,
  TaskRecusal,
  TeamGroup,
} from './model.js';
export { buildInspectorFrame, checkRecusals, type Judging } from './pool-frames.js';
export { parsePlan, parseTask } from './schema.js';
export {
  type CommittedPlan,
  commitPlan,
  type PlanFacts,
  planFacts,
  type SealedDraw,
  type SealingSecrets,
  sealPlan,
} from './seal.js';
export { planStrata, type StrataPlan, type StratumKey, stratumOf } from './strata.js';
export { buildTargetFrame, judgeTargets, type TargetFrame, type TargetJudge } from './target-frame.js';
