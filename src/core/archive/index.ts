/** 归档 Archives: a whole bundle as one file, a ZIP or a page that carries it. */
export { base64ToBytes, bytesToBase64 } from './base64.js';
export { type ArchiveIssueCode, archiveIssueCodes } from './codes.js';
export { bundleElementId, embedBundle, readEmbedded } from './embedded.js';
export { type ArchiveLimits, archiveLimits } from './limits.js';
export { unzipBundle } from './unzip-bundle.js';
export { zipBundle } from './zip-bundle.js';
