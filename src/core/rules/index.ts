/** 一细则 随机抽查工作细则. */
export { checkWorkRules } from './check-rules.js';
export { type ExclusionCode, exclusionCodes, type RuleIssueCode, ruleIssueCodes } from './codes.js';
export { fillsRole, judgeInspector, judgeTarget, placeClass, stratumValue } from './eligibility.js';
export type {
  InspectorRule,
  MethodId,
  Remedy,
  StrataRule,
  StratumDimension,
  StratumRule,
  TargetRule,
  TeamGroupRule,
  TeamRole,
  WorkRules,
} from './model.js';
export type {
  Comparator,
  Quantity,
  QuantityRule,
  RangeQuantity,
  RuleSource,
  StaffQuantity,
} from './quantity.js';
export { meetsQuantity, type Quota, quotaOf, roundingOf, shareOut } from './quota.js';
export { parseWorkRules, workRulesSchema } from './schema.js';
export { unroundedOf } from './unrounded.js';
