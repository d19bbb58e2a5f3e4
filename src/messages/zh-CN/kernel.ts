import type { KernelIssueCode } from '../../core/kernel/index.js';
import type { Wording } from '../wording.js';

export const kernelWords: Readonly<Record<KernelIssueCode, Wording>> = {
  'kernel.text-not-utf8': {
    message: '文件不是 UTF-8 编码的文本。',
    remedy: '请不要用 Excel 或记事本另存本文件；向提供单位重新索取原件，或在保存时选择 UTF-8 编码。',
  },
  'kernel.json-malformed': {
    message: '内容不是合格的 JSON（技术提示：{detail}）。',
    remedy:
      '自己写的文件，请检查所示位置附近的逗号、引号和括号是否成对、是否用了全角符号；公示文件夹里的文件不要改动，请向发布机关索取原件。',
  },
  'kernel.json-key-repeated': {
    message: '第 {line} 行的字段“{key}”在同一个对象里出现了两次，无法判断用哪一个。',
    remedy: '请删去其中一个后再试。',
  },
  'kernel.json-key-reserved': {
    message: '第 {line} 行的字段名“{key}”是程序的保留字，不能使用。',
    remedy: '请改用普通的字段名；如文件来路不明，请核实来源。',
  },
  'kernel.json-number-inexact': {
    message: '第 {line} 行的数字 {text} 无法原样保存：位数过多、带多余的零或指数，读取后会变成另一个数。',
    remedy: '编号请写成带引号的文本；数值请写成不超过 15 位的普通写法。',
  },
  'kernel.json-text-broken': {
    message: '第 {line} 行的文本里有半个字符（不成对的代理项），原文已经丢失。',
    remedy: '请从来源系统重新导出，不要凭猜测补字。',
  },
  'kernel.json-too-deep': {
    message: '第 {line} 行的嵌套超过 {limit} 层，没有继续读取。',
    remedy: '名录不需要这样的结构；请核对文件是否正确。',
  },
  'kernel.json-not-canonical': {
    message: '内容不是本系统写出的规范 JSON，文件在写出之后被改动过或重新保存过（技术提示：{detail}）。',
    remedy: '请使用原始文件，不要用编辑器打开后另存；没有原件的，向提供单位重新索取。',
  },
  'kernel.line-unfinished': {
    message: '最后一行不完整，缺少换行符，文件可能没有写完或被截断。',
    remedy: '请重新复制或下载该文件，并核对文件大小；仍不完整的，向提供单位重新索取。',
  },
  'kernel.ratio-malformed': {
    message: '“{text}”不是可用的比例。',
    remedy:
      '请写成带引号的百分数、小数或分数，例如 "5%"、"0.05"、"1/20"；不加引号的数字会失去精确值，程序不收。',
  },
};
