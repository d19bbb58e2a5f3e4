import type { HistoryIssueCode } from '../../core/history/index.js';
import type { Wording } from '../wording.js';

/** 检查台账的话。 */
export const historyWords: Readonly<Record<HistoryIssueCode, Wording>> = {
  'history.item-malformed': {
    message: '“{text}”不是事项编号。',
    remedy: '请填抽查事项清单里的编号，几项之间用分号隔开；不知道编号的留空，频次照样计入。',
  },
  'history.inspector-malformed': {
    message: '“{text}”不是人员编号。',
    remedy: '请填执法检查人员名录库里的人员编号，几人之间用分号隔开；不要填姓名。',
  },
  'history.draw-malformed': {
    message: '“{text}”不是抽取编号。',
    remedy: '请填当时任务里的 drawId；不是抽取来的留空。',
  },
  'history.date-endless': {
    message: '检查日期“{text}”不是某一天。',
    remedy: '请填实施检查的那一天，如 2026-03-05。',
  },
};
