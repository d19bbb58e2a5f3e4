/** 全程留痕. */
export { appendEntry, excerptJournal, isShown, type JournalStep, readExcerpt, readJournal } from './chain.js';
export { type JournalIssueCode, journalIssueCodes } from './codes.js';
export type { DrawFacts, JournalEntry, JournalKind, JournalLine, WithheldLine } from './model.js';
export { parseJournalLine } from './schema.js';
