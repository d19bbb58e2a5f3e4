/** 公开文件 Publication: what an office makes public of its year, file by file. */
export { type PublicationIssueCode, publicationIssueCodes } from './codes.js';
export {
  type FileFacts,
  type PageMetadata,
  type PublishedEdition,
  type PublishedFile,
  type PublishedKind,
  publishedKinds,
} from './model.js';
export type { DrawResults, NumberedName } from './result-rows.js';
export { rowFingerprint } from './row-fingerprint.js';
export { resultsTable } from './tables/results.js';
