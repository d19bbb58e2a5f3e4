/** 公开文件 Publication: what an office makes public of its year, file by file. */
export {
  type AmendmentContext,
  describeAmendment,
  type NamedFile,
  type PublishedAmendment,
  type PublishedChange,
} from './amendment-rows.js';
export { type PublicationIssueCode, publicationIssueCodes } from './codes.js';
export {
  type FileFacts,
  type PageMetadata,
  type PublishedEdition,
  type PublishedFile,
  type PublishedKind,
  publishedKinds,
} from './model.js';
export type { DrawResults, NumberedName } from './result-rows.js';
export { rowFingerprint } from './row-fingerprint.js';
export { amendmentsTable } from './tables/amendments.js';
export {
  type DrawnInspectorsParts,
  drawnInspectorsTable,
  type FilledAfterDraw,
  type InspectorMask,
} from './tables/drawn-inspectors.js';
export { type DrawnTargetsParts, drawnTargetsTable } from './tables/drawn-targets.js';
export { itemListTable } from './tables/items.js';
export { type NoticeDetails, noticeTable, type SealedPool } from './tables/notice.js';
export { resultsTable } from './tables/results.js';
export { yearPlanTable } from './tables/year-plan.js';
