/** Issue codes of the work rules. A code is for ever. */
export const ruleIssueCodes = [
  'rules.malformed',
  'rules.ratio-out-of-range',
  'rules.id-repeated',
  'rules.format-unsupported',
  'rules.rounding-fixed',
  'rules.when-zero-idle',
  'rules.reserve-idle',
  'rules.where-outside-strata',
  'rules.strata-without-quantity',
  'rules.group-repeated',
  'rules.quota-zero-undecided',
  'rules.count-above-size',
] as const;

export type RuleIssueCode = (typeof ruleIssueCodes)[number];

/** Why someone of a pool is left out of a draw. These codes are sealed in frames and are for ever. */
export const exclusionCodes = [
  // targets
  'status-suspended',
  'status-revoked',
  'status-cancelled',
  'status-annulled',
  'status-moved-out',
  'status-closed',
  'status-liquidating',
  'status-unstated',
  'status-active',
  'kind-out-of-scope',
  'district-out-of-scope',
  'cooldown',
  'credit-class-missing',
  'district-missing',
  'kind-missing',
  'drawn-earlier-batch',
  // inspectors
  'inspector-invalid',
  'inspector-unavailable',
  'certificate-missing',
  'certificate-expired',
  'examination-missing',
  'examination-failed',
  'item-scope',
  'no-place-in-team',
] as const;

export type ExclusionCode = (typeof exclusionCodes)[number];
