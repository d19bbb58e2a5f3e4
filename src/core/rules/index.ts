/** 一细则 随机抽查工作细则. */
export { type ExclusionCode, exclusionCodes, type RuleIssueCode, ruleIssueCodes } from './codes.js';
export { fillsRole, judgeInspector, judgeTarget, placeClass, stratumValue } from './eligibility.js';
export {
  type Ground,
  groundOfNoPlace,
  groundOfTarget,
  groundsOfInspector,
  groundsOfTarget,
  type InspectorJudging,
  type TargetJudging,
} from './grounds.js';
export type {
  Comparator,
  InspectorRule,
  MethodId,
  Quantity,
  QuantityRule,
  Remedy,
  StrataRule,
  StratumDimension,
  StratumRule,
  TargetRule,
  TeamGroupRule,
  TeamRole,
  WorkRules,
} from './model.js';
export { meetsQuantity, type Quota, quotaOf, roundingOf, shareOut } from './quota.js';
export { checkWorkRules, parseWorkRules, workRulesSchema } from './schema.js';
