/** Issue codes that any register may have: the file, its table, a row, a cell, a plain id. A code is for ever. */
export const registerIssueCodes = [
  // the file
  'registers.file-empty',
  'registers.file-too-large',
  'registers.file-is-workbook',
  'registers.file-encoding-unknown',
  'registers.file-text-damaged',
  'registers.file-nul',
  'registers.file-bom-inside',
  'registers.file-decoded',
  'registers.file-delimiter',
  'registers.file-delimiter-ambiguous',
  'registers.file-line-ends',
  'registers.quote-unclosed',
  'registers.quote-stray',
  // the table
  'registers.table-empty',
  'registers.table-size-suspicious',
  'registers.header-missing',
  'registers.header-repeated',
  'registers.header-reserved',
  'registers.header-alternate',
  'registers.blank-rows',
  // a layout to export in
  'registers.layout-loses',
  // a row
  'registers.row-cells',
  'registers.row-repeated',
  'registers.id-conflict',
  // a cell
  'registers.text-broken',
  'registers.text-line-break',
  'registers.text-garbled',
  'registers.text-invisible',
  'registers.text-unusual',
  'registers.text-too-long',
  'registers.cells-trimmed',
  'registers.placeholders',
  'registers.value-missing',
  'registers.value-unstated',
  'registers.word-unknown',
  'registers.date-malformed',
  'registers.date-impossible',
  'registers.date-ambiguous',
  'registers.dates-respelled',
  'registers.dates-long-term',
  // a plain id
  'registers.id-malformed',
  'registers.id-full-width',
  'registers.id-scientific',
  'registers.id-is-identity-number',
] as const;

/** A code of `registerIssueCodes`. */
export type RegisterIssueCode = (typeof registerIssueCodes)[number];
