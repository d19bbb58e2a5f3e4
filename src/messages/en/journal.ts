import type { JournalIssueCode } from '../../core/journal/index.js';
import type { Wording } from '../wording.js';

export const journalWords: Record<JournalIssueCode, Wording> = {
  'journal.malformed': {
    message: 'This line of the journal is not of the required form.',
    remedy: 'Do not touch the file; compare it with a backup or with another holder’s copy.',
  },
  'journal.sequence': {
    message: 'The journal skips: {expected} is due here, {found} is found.',
    remedy: 'A line was removed, inserted or swapped; compare with another holder’s copy.',
  },
  'journal.chain-broken': {
    message: 'The chain is broken: this line names another digest of the line before than it has.',
    remedy: 'This line or the one before was changed; compare with another holder’s copy.',
  },
  'journal.time-backwards': {
    message: 'Time runs backwards: {time} is earlier than {before} on the line before.',
    remedy: 'Check the clock of that day and say so in the audit.',
  },
};
