/** Issue codes of publication. A code is for ever. */
export const publicationIssueCodes = [
  'publication.rehearsal',
  'publication.target-missing',
  'publication.item-unknown',
  'publication.finding-missing',
  'publication.code-unknown',
  'publication.mapping-missing',
  'publication.submitted-before-inspection',
  // an extract
  'publication.extract-malformed',
  'publication.format-unsupported',
  'publication.extract-another-plan',
  'publication.commitment-not-given',
  'publication.entry-unproven',
  'publication.absence-unprovable',
  'publication.register-differs',
  'publication.fields-withheld',
  'publication.seed-differs',
  'publication.ticket-differs',
  'publication.list-needed',
  'publication.standing-differs',
  'publication.record-not-given',
  'publication.record-differs',
  'publication.result-unproven',
  'publication.nothing-published',
  'publication.ledger-not-given',
  'publication.ledger-differs',
] as const;

/** A code of `publicationIssueCodes`. */
export type PublicationIssueCode = (typeof publicationIssueCodes)[number];
