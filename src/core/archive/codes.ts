/** What may be wrong with an archive or a page that carries one. A code is for ever. */
export const archiveIssueCodes = [
  'archive.not-zip',
  'archive.damaged',
  'archive.feature-unsupported',
  'archive.encrypted',
  'archive.compression-unknown',
  'archive.too-many-files',
  'archive.too-large',
  'archive.expands-too-much',
  'archive.name-unreadable',
  'archive.path-unsafe',
  'archive.path-repeated',
  'archive.link',
  'archive.content-differs',
  'archive.page-without-bundle',
  'archive.page-bundle-repeated',
  'archive.page-bundle-malformed',
] as const;

/** A code of `archiveIssueCodes`. */
export type ArchiveIssueCode = (typeof archiveIssueCodes)[number];
