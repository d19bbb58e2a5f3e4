/** Issue codes of the entropy room. A code is for ever. */
export const entropyIssueCodes = [
  'entropy.share-malformed',
  'entropy.share-mismatch',
  'entropy.party-unknown',
  'entropy.commitment-repeated',
  'entropy.reveals-too-few',
  'entropy.source-missing',
  'entropy.source-unknown',
  'entropy.source-order',
  'entropy.dice-malformed',
  'entropy.dice-throws',
  'entropy.ssq-malformed',
  'entropy.ssq-issue',
  'entropy.ssq-numbers',
  'entropy.too-few-bits',
  'entropy.office-alone',
  'entropy.source-repeated',
] as const;

export type EntropyIssueCode = (typeof entropyIssueCodes)[number];
