/** 两库 检查对象名录库 and 执法检查人员名录库. */

export { type PoolIssueCode, poolIssueCodes } from './codes.js';
export { type CreditCodeCheck, checkCreditCode } from './credit-code.js';
export { inspectorLayouts } from './inspector-layouts.js';
export { readInspectors } from './inspectors.js';
export type {
  CreditRiskClass,
  DeclaredRecusal,
  Examination,
  InspectionTarget,
  Inspector,
  InspectorStatus,
  Licence,
  RecusalGround,
  TargetKind,
  TargetStatus,
  UnavailablePeriod,
} from './model.js';
export { recusalGrounds, targetKinds, targetStatuses } from './model.js';
export { foldName, hasLetters, type NamedRow, type NameWarning, warnOfNames } from './names.js';
export { checkOrganisationCode, type OrganisationCodeCheck } from './organisation-code.js';
export { checkRegistrationNumber, type RegistrationNumberCheck } from './registration-number.js';
export { inspectionTargetSchema, inspectorSchema } from './schema.js';
export { longestSuspensionMonths, mayFollow } from './status-life.js';
export { idDependentFields, licenceFields, type TargetField, targetIdFields } from './target-columns.js';
export { readTargetId, type TargetIdReading } from './target-id.js';
export { targetLayouts } from './target-layouts.js';
export { readPlainTarget } from './target-line.js';
export { readTargets, targetForm } from './targets.js';
