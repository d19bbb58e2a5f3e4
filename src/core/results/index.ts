/** 检查结果: the lists of what may be found, what they are in the national list, and the rates of a draw. */
export { checkFound, toNational } from './check-found.js';
export { readLedgerOfResults } from './check-ledger.js';
export { checkTargetResult } from './check-result.js';
export { checkStep, type StepSetting } from './check-step.js';
export { formGuide, resultCodeTable } from './code-table.js';
export { type ResultIssueCode, resultIssueCodes } from './codes.js';
export { type CompletionCounts, type CompletionRates, completionRates, formatPercent } from './completion.js';
export { type FormInput, resultForm } from './form.js';
export { type JoinedForm, joinForm } from './join-form.js';
export { type LegalTerm, type LegalTermId, legalTerms } from './legal-terms.js';
export { resultListOf } from './lists.js';
export {
  type FollowUpKind,
  followUpKinds,
  type NationalCode,
  type ResultCode,
  type ResultList,
  type ResultListId,
  resultListIds,
} from './model.js';
export {
  type ClockSetting,
  type Duty,
  type DutyKind,
  dutyCodes,
  type FoundDuties,
  findDuties,
  isOverdue,
  listDuties,
  tellOverdue,
} from './overdue.js';
export { placeInForm } from './place-in-form.js';
export { type PlayedSteps, playSteps } from './places.js';
export { type PublicationClock, publicationClock, publicationDay, termOf } from './publication-term.js';
export {
  type LedgerPlace,
  leafOfResult,
  ledgerRoot,
  proveResult,
  type ResultsLedger,
  type SaltedResult,
  verifyResult,
} from './published-ledger.js';
export { type FormRow, type FormSetting, readResultForm } from './read-form.js';
export {
  amendmentGroundSchema,
  resultsLedgerSchema,
  reviewedResultSchema,
  targetResultSchema,
} from './schema.js';
export { isPending, openStandings, type ResultStandings, resultDigest, takeResultStep } from './standing.js';
export type { DrawnScope, PeopleNeeded, ResultStep, ReviewedResult } from './steps.js';
export {
  type Amendment,
  type AmendmentGround,
  type AmendmentKind,
  amendmentKinds,
  type FollowUp,
  type FollowUpDone,
  type ItemFinding,
  type NotInspectedReason,
  type Release,
  type ResultAct,
  type ResultState,
  type TargetResult,
  type TargetStanding,
} from './target-result.js';
export {
  amendmentWords,
  followUpWords,
  nameAmendment,
  nameFollowUp,
  nameNotInspected,
  notInspectedWords,
} from './words.js';
