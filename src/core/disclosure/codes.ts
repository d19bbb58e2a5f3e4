/** Issue codes of disclosure. A code is for ever. */
export const disclosureIssueCodes = [
  'disclosure.another-plan',
  'disclosure.task-differs',
  'disclosure.rules-differ',
  'disclosure.items-differ',
  'disclosure.earlier-differs',
  'disclosure.planned-differs',
  'disclosure.frame-differs',
  'disclosure.target-missing',
  'disclosure.target-differs',
  'disclosure.inspector-missing',
  'disclosure.inspector-differs',
  'disclosure.file-missing',
  'disclosure.content-malformed',
  'disclosure.format-unsupported',
  'disclosure.manifest-malformed',
  'disclosure.sums-malformed',
  'disclosure.proof-malformed',
  'disclosure.personal-data',
  'disclosure.history-differs',
  'disclosure.notice-malformed',
  'disclosure.hand-down-with-teams',
  'disclosure.hand-down-malformed',
  'disclosure.hand-down-differs',
  'disclosure.district-unknown',
  'disclosure.hand-down-empty',
  'disclosure.hand-down-too-large',
  'disclosure.row-unproven',
  'disclosure.row-of-another-district',
] as const;

/** A code of `disclosureIssueCodes`. */
export type DisclosureIssueCode = (typeof disclosureIssueCodes)[number];
