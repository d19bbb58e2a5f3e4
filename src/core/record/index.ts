/** 抽取记录. */

export { type RecordIssueCode, recordIssueCodes } from './codes.js';
export type { DrawRecord } from './model.js';
export { evidenceFields, parseRecord } from './schema.js';
export { composeRecord, type RecordInput, type SealedRecord, sealRecord } from './seal.js';
export { selectedIn } from './selected.js';
