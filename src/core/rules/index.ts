/** 一细则 随机抽查工作细则. */
export { areasServedFrom } from './areas.js';
export { checkWorkRules } from './check-rules.js';
export { type ExclusionCode, exclusionCodes, type RuleIssueCode, ruleIssueCodes } from './codes.js';
export { deniedFields, deniedFieldsOf } from './conditions/denied-fields.js';
export {
  closedValues,
  type DateField,
  dateFields,
  type TargetField,
  type TextField,
  textFields,
} from './conditions/fields.js';
export { meetsCondition } from './conditions/meets-condition.js';
export type { Condition } from './conditions/model.js';
export { readCondition } from './conditions/read-condition.js';
export { fillsRole, judgeInspector, judgeTarget, missingValueCodes, placeClass } from './eligibility.js';
export type {
  DayCount,
  PublicationStart,
  PublicationTerm,
  ResultDuties,
  ResultUse,
  ScheduledBatch,
} from './execution.js';
export {
  countVisits,
  type FrequencyFinding,
  type FrequencyJudge,
  type FrequencyOccasion,
  judgeFrequency,
  openFrequency,
} from './frequency.js';
export type {
  CountedVisits,
  FrequencyCap,
  FrequencyPeriod,
  FrequencyRule,
  HistoryCoolDown,
  Rotation,
} from './frequency-rule.js';
export {
  type Ground,
  groundOfNoPlace,
  groundOfTarget,
  groundsOfInspector,
  groundsOfTarget,
  type InspectorJudging,
  type TargetJudging,
} from './grounds.js';
export { type IndustryLevel, industryLevels, industryPrefix } from './industry-code.js';
export type {
  AreaRule,
  InspectorRule,
  MethodId,
  NamedStratum,
  Remedy,
  StrataRule,
  StratumDimension,
  StratumDivisions,
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
export { stratumValues } from './strata-values.js';
export { unroundedOf } from './unrounded.js';
