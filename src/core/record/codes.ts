/** Issue codes of the record room. A code is for ever. */
export const recordIssueCodes = ['record.malformed', 'record.format-unsupported'] as const;

export type RecordIssueCode = (typeof recordIssueCodes)[number];
