import type { FollowUpKind } from '../../core/results/index.js';

/** What follows from a result. */
export const followUpWords: Readonly<Record<FollowUpKind, string>> = {
  'order-correction': 'order to correct',
  're-check': 're-check',
  'abnormal-list': 'list of abnormal operations',
  'open-case': 'opening a case',
  transfer: 'transfer',
  'notify-other': 'notifying others',
};
