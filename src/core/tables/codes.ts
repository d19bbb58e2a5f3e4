/** Issue codes of published tables. A code is for ever. */
export const tableIssueCodes = [
  'tables.rows-too-many',
  'tables.cell-too-long',
  'tables.malformed',
  'tables.format-unsupported',
  'tables.row-uneven',
  'tables.digest-differs',
  'tables.form-unknown',
  'tables.none-found',
  'tables.character-broken',
  'tables.page-altered',
] as const;

/** A code of `tableIssueCodes`. */
export type TableIssueCode = (typeof tableIssueCodes)[number];
