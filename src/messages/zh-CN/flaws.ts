import type { FlawKind } from '../../core/shapes/index.js';

/** What is wrong with one place of a document, within a sentence. */
export const flawWords: Readonly<Record<FlawKind, string>> = {
  missing: '缺少这一项',
  'text-expected': '这里要写文字（加引号）',
  'number-expected': '这里要写数字（不加引号）',
  'whole-number-expected': '这里要写整数（不加引号）',
  'list-expected': '这里要写成列表 […]',
  'object-expected': '这里要写成 {…}',
  'yes-no-expected': '这里只能写 true 或 false',
  'unknown-key': '不认识的项：{expected}，可能写错了字',
  'not-a-choice': '这里只能写 {expected}',
  'too-small': '不能少于 {expected}',
  'too-large': '不能超过 {expected}',
  empty: '不能空着',
  'id-malformed': '编号只能用字母、数字和 . _ : / -，以字母或数字开头，最长 64 位',
  'date-malformed': '日期要写成 2026-03-05，并且是日历上有的一天',
  'instant-malformed': '时刻要写成 2026-04-07T10:00:00Z（世界时，末尾写 Z）',
  'digest-malformed': '指纹是 64 位小写十六进制数字',
  'form-malformed': '写法不对',
  other: '写法不对',
};
