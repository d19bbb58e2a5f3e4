/** 版本 How a register changes: what one version adds to, changes in and cancels from the one before. */
export { changedFields, type FieldChange } from './changed-fields.js';
export { type VersionIssueCode, versionIssueCodes } from './codes.js';
export { compareVersions, type LineStep, stepLines } from './compare.js';
export type { RecordChange, VersionTotals } from './model.js';
export { type PoolCounts, type PoolShift, suspectShift } from './suspect.js';
export { adjustmentsOf, countChange, noTotals, reconciles } from './totals.js';
