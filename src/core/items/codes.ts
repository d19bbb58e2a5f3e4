/** Issue codes of the item list; what any register may have is told by the codes of the registers. A code is for ever. */
export const itemIssueCodes = [
  'items.category-unstated',
  'items.publication-unstated',
  'items.authority-unstated',
  'items.basis-missing',
  'items.methods-unknown',
  'items.sub-item-cell-empty',
  'items.sub-items-share-id',
  'items.period-reversed',
] as const;

/** A code of `itemIssueCodes`. */
export type ItemIssueCode = (typeof itemIssueCodes)[number];
