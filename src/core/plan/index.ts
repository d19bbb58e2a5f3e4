/** 年度计划 → 任务 → 封存方案. */
export { type AttentionInput, findAttention, usualNoteworthyExclusion } from './attention.js';
export { checkExclusions, type NamedOfPools } from './by-hand.js';
export { type PlanIssueCode, planIssueCodes } from './codes.js';
export { checkDepartments } from './departments.js';
export { beginPlan, type DraftPlan, type PlanInput, type Planning, planDraw } from './draft.js';
export {
  type EligibilityJudge,
  type EligibilityLine,
  explainEligibility,
  type Standing,
} from './eligibility-ledger.js';
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
export {
  type FrameReader,
  parseInspectorFrame,
  parseTargetEntry,
  parseTargetFrame,
  readTargetFrame,
} from './frame-schema.js';
export { type FrameTree, growFrameTree } from './frame-tree.js';
export { eventOf, type HandedDown, handedDownStratum, rulesOfTask } from './handed-down.js';
export type {
  DisclosurePlan,
  DrawMode,
  EarlierBatch,
  EligibleInspector,
  EligibleTarget,
  ExcludedEntry,
  FrameSummary,
  HandExclusion,
  InspectionTask,
  InspectorEntry,
  PinnedBatch,
  PinnedHandDown,
  PinnedRow,
  PlannedStratum,
  SealedPlan,
  TargetEntry,
  TaskDepartment,
  TaskRecusal,
  TeamGroup,
} from './model.js';
export { buildInspectorFrame, type Judging } from './pool-frames.js';
export { checkRecusals } from './recusals.js';
export { parsePlan, parseTask, pinnedSourceSchema, plannedQuantitySchema } from './schema.js';
export {
  type CommittedPlan,
  commitPlan,
  type PlanFacts,
  planFacts,
  type SealedDraw,
  type SealingSecrets,
  sealPlan,
} from './seal.js';
export { countStaff, type StaffCount } from './staff.js';
export { planStrata, type StrataPlan, type StratumKey, stratumOf, type WithoutStratum } from './strata.js';
export { buildTargetFrame, judgeTargets, type TargetFrame, type TargetJudge } from './target-frame.js';
export {
  type HistorySieve,
  historyDigest,
  indexHistory,
  type LastVisit,
  needsHistory,
  type PlanHistory,
  siftHistory,
  type TaskHistory,
} from './task-history.js';
