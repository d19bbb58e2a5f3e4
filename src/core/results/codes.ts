/** Issue codes of inspection results. A code is for ever. */
export const resultIssueCodes = [
  'results.nothing-found',
  'results.code-unknown',
  'results.code-heading',
  'results.code-repeated',
  'results.several',
  'results.contradictory',
] as const;

export type ResultIssueCode = (typeof resultIssueCodes)[number];
