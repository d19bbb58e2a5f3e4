/** 名录质量 What is wrong with the registers, by themselves and against each other. */
export { checkRegisters, defaultMostListed } from './check-registers.js';
export { type FindingKind, findingKinds, type NotRunReason, notRunReasons } from './finding-kinds.js';
export { leastInspectors } from './inspector-checks.js';
export type {
  CheckedRegister,
  CheckedRegisters,
  QualityCheck,
  QualityFinding,
  QualityOutcome,
  QualityRecord,
  QualityRegister,
  QualityReport,
  QualitySettings,
} from './model.js';
export { defaultDaysAhead } from './scene.js';
export { qualityReportSchema } from './schema.js';
export { type QualityTally, tallyChecks } from './tally.js';
