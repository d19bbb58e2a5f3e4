/** Issue codes of the two pools: an id of a target, a target, an inspector. A code is for ever. */
export const poolIssueCodes = [
  // an id of a target
  'pools.id-trimmed',
  'pools.id-invisible-removed',
  'pools.id-upper-cased',
  'pools.id-precision-suspect',
  'pools.id-from-other-column',
  'pools.credit-code-length',
  'pools.credit-code-character',
  'pools.credit-code-check-digit',
  'pools.organisation-code-hyphen',
  'pools.organisation-code-check-digit',
  'pools.registration-number-check-digit',
  'pools.registration-number-legacy',
  // targets
  'pools.row-shifted',
  'pools.name-malformed',
  'pools.kinds-from-code',
  'pools.kinds-unknown',
  'pools.licence-rows-joined',
  'pools.licences-unnamed',
  'pools.names-repeated',
  'pools.names-similar',
  // inspectors
  'pools.identity-column',
  'pools.inspector-id-from-certificate',
  'pools.inspector-id-unusable',
  'pools.inspector-status-unstated',
  'pools.certificate-shared',
  'pools.scope-malformed',
  'pools.scope-names-dropped',
  'pools.examination-without-year',
  'pools.examinations-malformed',
  'pools.load-malformed',
  'pools.period-malformed',
  'pools.period-reversed',
  'pools.recusal-rows-joined',
  'pools.recusal-malformed',
  'pools.recusal-reason-unstated',
] as const;

/** A code of `poolIssueCodes`. */
export type PoolIssueCode = (typeof poolIssueCodes)[number];
