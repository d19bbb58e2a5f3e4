/** 业务办公 The office: it owns time, disk and dice, and arranges the core's steps; one method for every verb. */
export { type SdkIssueCode, sdkIssueCodes } from './codes.js';
export { type StoreLaw, type StoreUnderTest, storeLaws } from './conformance.js';
export { fieldHeader, registerLayouts } from './layouts.js';
export { memoryStore } from './memory-store.js';
export { effectiveDay } from './office/chain.js';
export type { QualityOptions } from './office/check-quality.js';
export type { PlanFigures, RulesComparison, RulesSide } from './office/compare-rules.js';
export type { DrawnVisitsOptions } from './office/drawn-visits.js';
export type { EligibilityAnswer, EligibilityLedger } from './office/eligibility.js';
export type { DeliverList } from './office/hand-down.js';
export type { ToldPlanEvent } from './office/ledger.js';
export type {
  AdoptedVersion,
  Adoption,
  AdoptTableOptions,
  ChainedVersion,
  CommittedShare,
  DrawnRecord,
  HandingDown,
  Observation,
  OfficePorts,
  Publication,
  Receipt,
  RefusedRows,
  Sealing,
  VersionDetails,
} from './office/model.js';
export { type Office, openOffice } from './office/open-office.js';
export type { TargetExtract } from './office/publication/extract.js';
export type { PublishedYear } from './office/publication/publish-year.js';
export type { YearPublication } from './office/publication/year-order.js';
export type { Deliver } from './office/publish.js';
export type { RegisterRead, VersionChoice } from './office/read-register.js';
export type { ResultAmendment } from './office/results/amend-result.js';
export type { ClockOptions } from './office/results/clocks.js';
export type { EnteredResults, FilledForm, ResultEntry } from './office/results/enter.js';
export type { EntryForm } from './office/results/entry-form.js';
export type { FollowedUp, ToldFollowUp } from './office/results/follow-up.js';
export type { OverdueDraw, OverdueDuty, OverdueList } from './office/results/overdue-list.js';
export type { ResultRelease } from './office/results/publish-results.js';
export type { PublishedResults } from './office/results/results-publication.js';
export type { ResultReview, ReviewedResults } from './office/results/review.js';
export type { ResultsStatus } from './office/results/status.js';
export type { NewShare } from './office/shares.js';
export type { DiffOptions, ToldChange, VersionDiff } from './office/versions.js';
export type { PlanEventInput, YearPlan, YearPlanOptions } from './office/year-plan.js';
export {
  checkLines,
  displayWidth,
  grouped,
  type IssueWording,
  issueLines,
  layOut,
  pad,
  writeReportPage,
  writeReportText,
} from './papers/index.js';
export type {
  Clock,
  Entropy,
  FileInPieces,
  ImportedTable,
  ImportHints,
  LineImport,
  LineImporter,
  LineImportOptions,
  RegisterFile,
  RegisterImport,
  RegisterImporter,
  SignatureVerifier,
  Signer,
} from './ports.js';
export { writeQualityPage } from './quality-page/page.js';
export type { RegisterName, RegisterRecords, TableRegister } from './registers.js';
export { describeRules } from './rule-sentences/describe-rules.js';
export {
  type SampleDraft,
  type SampleDraw,
  type SampleOffice,
  type Some,
  sampleDistrict,
  sampleDraft,
  sampleDraw,
  sampleFiles,
  sampleOffice,
  samplePublication,
  sampleRulesFile,
  sampleYear,
} from './sample/index.js';
export {
  type FileSignature,
  signFile,
  verifyFileSignature,
} from './signed-note/file-signature.js';
export { isSignerName } from './signed-note/note.js';
export { issueOfFault, type Store, type StoreFault, storeFault } from './store.js';
