import type { HistoryIssueCode } from '../../core/history/index.js';
import type { Wording } from '../wording.js';

/** Words of the inspection history. */
export const historyWords: Readonly<Record<HistoryIssueCode, Wording>> = {
  'history.item-malformed': {
    message: '"{text}" is no id of an item.',
    remedy:
      'Write the ids of the item list, with semicolons between them; leave the cell empty where they are not known, which counts all the same.',
  },
  'history.inspector-malformed': {
    message: '"{text}" is no id of an inspector.',
    remedy: 'Write ids of the inspector pool, with semicolons between them, never names.',
  },
  'history.draw-malformed': {
    message: '"{text}" is no id of a draw.',
    remedy: 'Write the drawId of the task; leave the cell empty where nothing was drawn.',
  },
  'history.date-endless': {
    message: 'The date "{text}" is not a day of an inspection.',
    remedy: 'Write the day on which it was made, such as 2026-03-05.',
  },
};
