/** 年终考核 Assessment: a year of draws added up, every figure from the records themselves. */
export { addUpDraws } from './add-up-draws.js';
export { addUpYear } from './add-up-year.js';
export { checkFacts } from './check-facts.js';
export { checkFigures } from './check-figures.js';
export { type AssessmentIssueCode, assessmentIssueCodes } from './codes.js';
export type {
  Counts,
  DepartmentFigures,
  Figures,
  ItemFigures,
  PeriodFigures,
  Rates,
  ReasonCount,
  YearFigures,
} from './figures.js';
export { layOutStatistics } from './lay-out-statistics.js';
export type { DrawFacts, ItemFacts, PoolFacts, TargetFacts, YearFacts } from './model.js';
export { type ReportDetails, writeYearReport, type YearReport } from './report/write-year-report.js';
export { type Assessment, writeAssessment } from './write-assessment.js';
