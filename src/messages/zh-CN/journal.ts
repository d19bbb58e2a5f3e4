import type { JournalIssueCode } from '../../core/journal/index.js';
import type { Wording } from '../wording.js';

export const journalWords: Record<JournalIssueCode, Wording> = {
  'journal.malformed': {
    message: '留痕记录这一行不是规定的格式。',
    remedy: '不要修改原文件；从备份或其他持有人处取得原始记录比对。',
  },
  'journal.sequence': {
    message: '留痕记录序号不连续：此处应为 {expected}，实为 {found}。',
    remedy: '有行被删去、插入或调换；从其他持有人处取得原始记录比对。',
  },
  'journal.chain-broken': {
    message: '留痕记录断链：此行记载的上一行指纹与实际不符。',
    remedy: '上一行或本行被改动过；从其他持有人处取得原始记录比对。',
  },
  'journal.time-backwards': {
    message: '留痕记录的时间倒退：{time} 早于上一行的 {before}。',
    remedy: '核对当时的系统时钟，并在审计结论中说明。',
  },
};
