/** Issue codes of the chain of versions. A code is for ever. */
export const versionIssueCodes = [
  'versions.pool-shrunk',
  'versions.district-lost',
  'versions.size-suspicious',
  'versions.status-revived',
  'versions.authority-moved',
] as const;

/** A code of `versionIssueCodes`. */
export type VersionIssueCode = (typeof versionIssueCodes)[number];
