/** 审计 Independent checks of a bundle. */
export { type ReplayIssueCode, replayIssueCodes } from './codes.js';
export {
  checkHandDowns,
  type HandDownPart,
  type HandDownReport,
  type NamedBundle,
} from './hand-downs.js';
export { type Check, type CheckId, type CheckOutcome, checkIds, type ReplayReport } from './model.js';
export { type ReplayOptions, replayChecks, replayRecord } from './replay.js';
export { type Announcement, holdToAnnounced } from './report/announced.js';
export { composeReport, subjectOf, unverified, verifyFiles } from './report/compose.js';
export type {
  NamedSoftware,
  ReplayReportDocument,
  ReportCheck,
  ReportSubject,
  SubjectFacts,
  SubjectKind,
} from './report/model.js';
export { parseReplayReport } from './report/report-schema.js';
export {
  type BundleFacts,
  type BundleSources,
  type DrawOverview,
  findStanding,
  readBundleFacts,
  type Standing,
  type StratumStanding,
  stepsOf,
  summariseDraw,
  type TeamPlace,
  type Working,
} from './standing/index.js';
export {
  type FormCells,
  type YearCheck,
  type YearCheckId,
  type YearReport,
  yearCheckIds,
} from './year/model.js';

export { verifyYear, type YearSetting } from './year/verify-year.js';
