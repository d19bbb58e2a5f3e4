/** Issue codes of the inspection history; what any register may have is told by the codes of the registers. A code is for ever. */
export const historyIssueCodes = [
  'history.item-malformed',
  'history.inspector-malformed',
  'history.draw-malformed',
  'history.date-endless',
] as const;

/** A code of `historyIssueCodes`. */
export type HistoryIssueCode = (typeof historyIssueCodes)[number];
