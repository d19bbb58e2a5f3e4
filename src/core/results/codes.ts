/** Issue codes of inspection results. A code is for ever. */
export const resultIssueCodes = [
  // what was found
  'results.nothing-found',
  'results.code-unknown',
  'results.code-heading',
  'results.code-repeated',
  'results.several',
  'results.contradictory',
  // the result of a target
  'results.target-unknown',
  'results.target-repeated',
  'results.item-missing',
  'results.item-unknown',
  'results.item-repeated',
  'results.partly-inspected',
  'results.day-before-draw',
  'results.day-ahead',
  'results.follow-up-early',
  'results.follow-up-repeated',
  'results.follow-up-unknown',
  // steps
  'results.person-missing',
  'results.same-person',
  'results.reason-missing',
  'results.nothing-entered',
  'results.list-changed',
  'results.nothing-reviewed',
  'results.not-entered',
  'results.entered-anew',
  'results.already-approved',
  'results.already-published',
  'results.not-approved',
  'results.not-published',
  'results.not-withdrawn',
  // entry forms
  'results.form-unfilled',
  'results.form-dates-differ',
  'results.form-follow-ups-differ',
  'results.form-of-another-draw',
  // clocks
  'results.publication-overdue',
  'results.publication-due',
  'results.withdrawal-late',
  'results.follow-up-overdue',
  'results.pending-long',
  'results.inspection-overdue',
  // proofs of published results
  'results.ledger-malformed',
  'results.ledger-differs',
] as const;

export type ResultIssueCode = (typeof resultIssueCodes)[number];
