/** 检查结果: the lists of what may be found, what they are in the national list, and the rates of a draw. */
export { checkFound, toNational } from './check-found.js';
export { type ResultIssueCode, resultIssueCodes } from './codes.js';
export { type CompletionCounts, type CompletionRates, completionRates, formatPercent } from './completion.js';
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
  type Amendment,
  type AmendmentGround,
  type AmendmentKind,
  amendmentKinds,
  type FollowUp,
  type FollowUpDone,
  type ItemFinding,
  type NotInspectedReason,
  type ResultAct,
  type ResultState,
  type TargetResult,
  type TargetStanding,
} from './target-result.js';
