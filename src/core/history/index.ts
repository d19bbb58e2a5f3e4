/** 检查台账: the inspections that were made or drawn, which frequency rules count. */
export { type CheckKind, checkKinds, checkKindWords, exemptCheckKinds } from './check-kinds.js';
export { type HistoryIssueCode, historyIssueCodes } from './codes.js';
export { historyLayouts } from './layouts.js';
export type { InspectionEvent } from './model.js';
export { type OrganLevel, organLevels, organLevelWords } from './organ-levels.js';
export { readHistory } from './read-history.js';
export { inspectionEventSchema } from './schema.js';
