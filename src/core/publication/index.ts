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
  type CheckActionRecord,
  type CheckActionReport,
  checkActionRecords,
} from './exchange/check-action.js';
export type { CheckActionMapping } from './exchange/check-action-mapping.js';
export {
  type NecipsDetail,
  type NecipsEntry,
  type NecipsRecord,
  necipsRecords,
} from './exchange/necips.js';
export { composeExtract, type ExtractInput } from './extract/compose.js';
export type {
  Extract,
  ExtractedResults,
  ProvedEntry,
  ProvedResult,
  RecordFacts,
  ShownRecord,
  StandingKind,
  StatedAmendment,
  StatedFacts,
  StatedItem,
  StratumFacts,
  TargetStandingInDraw,
  TeamPlaces,
} from './extract/model.js';
export { writeExtractPage } from './extract/page.js';
export {
  type ExtractCheck,
  type ExtractCheckId,
  type ExtractReport,
  extractCheckIds,
  type PublishedEvidence,
} from './extract/report.js';
export { parseExtract } from './extract/schema.js';
export { verifyExtract } from './extract/verify.js';
export { listFacts } from './facts.js';
export {
  type DocumentForm,
  type DocumentText,
  type FileFacts,
  type FormEnding,
  type PublishedDocument,
  type PublishedEdition,
  type PublishedFile,
  type PublishedKind,
  publishedKinds,
} from './model.js';
export { composePublication, type PublicationFiles, type PublicationInput } from './package/compose.js';
export type { PublicationFile, PublicationManifest } from './package/manifest.js';
export { type IndexContent, type IndexEntry, writeIndexPage } from './page/index-page.js';
export { type FormLink, type PageLinks, writeTablePage } from './page/table-page.js';
export type {
  ProcessAttempt,
  ProcessCheck,
  ProcessEvent,
  ProcessParts,
  ProcessSection,
  ProcessTable,
} from './process-record/model.js';
export { type ProcessHeading, writeProcess } from './process-record/process-page.js';
export { processRecord } from './process-record/sections.js';
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
