/** The words: every code in Chinese and in English. */
export {
  type Catalogue,
  type CheckWording,
  catalogues,
  type FindingWording,
  type GroundWording,
  type IssueCode,
  type PlaceWording,
  type QualityWording,
} from './catalogue.js';
export { explainableCodes, explainCode } from './explain.js';
export { type RenderedCheck, type RenderedIssue, renderCheck, renderIssue, renderPlace } from './render.js';
export { type RenderedGround, renderGround } from './render-ground.js';
export { type RenderedFinding, type RenderedQualityCheck, renderQualityCheck } from './render-quality.js';
export {
  filesMissing,
  type RenderedReportCheck,
  renderAnnounced,
  renderNextSteps,
  renderOverall,
  renderReportCheck,
  renderVerdict,
} from './render-report.js';
export type { ReportWording } from './report-wording.js';
export type { Language, Wording } from './wording.js';
