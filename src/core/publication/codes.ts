/** Issue codes of publication. A code is for ever. */
export const publicationIssueCodes = [
  'publication.rehearsal',
  'publication.target-missing',
  'publication.item-unknown',
  'publication.finding-missing',
  'publication.code-unknown',
  'publication.mapping-missing',
  'publication.submitted-before-inspection',
] as const;

/** A code of `publicationIssueCodes`. */
export type PublicationIssueCode = (typeof publicationIssueCodes)[number];
