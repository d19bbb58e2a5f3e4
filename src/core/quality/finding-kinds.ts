/** What a check of the registers looks for, in the order it is told. A kind is for ever. */
export const findingKinds = [
  // 检查对象名录库: one target entered twice
  'target-organisation-under-two-codes',
  'target-name-under-old-and-new-number',
  'target-name-under-two-kinds',
  'target-name-repeated',
  'target-name-lookalike',
  // what it is called and numbered
  'target-name-placeholder',
  'target-name-garbled',
  'target-name-invisible-characters',
  'target-id-rounded',
  'target-credit-code-length',
  'target-credit-code-character',
  'target-credit-code-check-digit',
  'target-organisation-code-check-digit',
  'target-registration-number-check-digit',
  'target-id-legacy',
  // what is known of it
  'target-status-unstated',
  'target-status-ended',
  'target-kind-unstated',
  'target-district-unstated',
  'target-credit-class-unstated',
  'target-date-to-come',
  'target-licence-expired',
  'target-licence-expiring',
  'target-requirement-unmet',
  // 执法检查人员名录库
  'inspector-repeated',
  'inspector-inactive',
  'inspector-away',
  'inspector-certificate-missing',
  'inspector-certificate-expired',
  'inspector-certificate-expiring',
  'inspector-examination-failed',
  'inspector-examination-missing',
  'inspector-scope-empty',
  'inspector-scope-unknown-item',
  'inspector-recusal-unknown-target',
  'inspectors-too-few',
  // 随机抽查事项清单
  'item-unpublished',
  'item-without-basis',
  'item-expired',
  'item-upcoming',
  'item-without-inspector',
  'item-without-pair',
  // districts
  'district-without-inspectors',
  'district-without-targets',
] as const;

/** A kind of `findingKinds`. */
export type FindingKind = (typeof findingKinds)[number];

/** Why a check was not run: a register that is not there, or one that says nothing of what is looked for. */
export const notRunReasons = ['no-items', 'no-targets', 'no-inspectors', 'nothing-stated'] as const;

/** A reason of `notRunReasons`. */
export type NotRunReason = (typeof notRunReasons)[number];
