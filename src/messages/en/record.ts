import type { RecordIssueCode } from '../../core/record/index.js';
import type { Wording } from '../wording.js';

export const recordWords: Record<RecordIssueCode, Wording> = {
  'record.malformed': {
    message: 'record.json is missing something or is not written correctly here ({detail}).',
    remedy: 'Ask the publishing office for the original record.json.',
  },
  'record.format-unsupported': {
    message: 'The record is of format {stated}; this version reads {supported} only.',
    remedy: 'Replay it with a version that supports {stated}.',
  },
};
