import type { RecordIssueCode } from '../../core/record/index.js';
import type { Wording } from '../wording.js';

export const recordWords: Record<RecordIssueCode, Wording> = {
  'record.malformed': {
    message: 'record.json 此处缺失或写法不对（{detail}）。',
    remedy: '向发布机关索取原始的 record.json。',
  },
  'record.format-unsupported': {
    message: '抽取记录的格式是 {stated}，本版本只认 {supported}。',
    remedy: '换用支持 {stated} 的版本重放。',
  },
};
