import type { StratumDimension, TargetField } from '../../core/rules/index.js';

/** What strata are told apart by and conditions ask for. */
export const featureWords: Readonly<Record<StratumDimension | TargetField, string>> = {
  kind: 'kind',
  status: 'status',
  district: 'district',
  creditClass: 'credit risk class',
  industry: 'industry',
  registrationOrgan: 'registration organ',
  station: 'station',
  tags: 'tag',
  specialPools: 'special pool',
  licences: 'licence',
  specialised: 'specialised supervision',
  requiredQualifications: 'required qualification',
  requiredExperts: 'required expert',
  registeredAt: 'day of registration',
  lastInspectedAt: 'day of the last inspection',
  creditClassAt: 'day of the credit class',
  tag: 'tag',
  named: 'category',
};
