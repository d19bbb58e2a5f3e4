/** 双随机 The draw of targets and the assignment of inspectors. */
export {
  type AssignmentInput,
  assignTeams,
  canAssign,
  checkCertificate,
  type ServedTarget,
} from './assign/index.js';
export type { DrawMethod, IdList, StratumOrder } from './method.js';
export { methodOf, orderStratum } from './methods.js';
export type {
  Assignment,
  AssignmentCertificate,
  DrawnStratum,
  DrawnTeam,
  DrawnVisits,
  DrawOutcome,
} from './model.js';
export { assignInspectors, type DrawInput, drawStrata, drawTargets, runDraw } from './run.js';
export { ticketOf } from './sha256-v1/index.js';
export { type Stage, stageKey, stageText } from './stage-key.js';
export { shuffleForward, uniform, type WordStream } from './stream.js';
export { drawVisitBatches, type VisitBatchesInput } from './visit-batches.js';
