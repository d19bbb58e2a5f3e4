/** Issue codes of the journal. A code is for ever. */
export const journalIssueCodes = [
  'journal.malformed',
  'journal.sequence',
  'journal.chain-broken',
  'journal.time-backwards',
] as const;

export type JournalIssueCode = (typeof journalIssueCodes)[number];
