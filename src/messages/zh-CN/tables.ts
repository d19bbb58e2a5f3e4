import type { TableIssueCode } from '../../core/tables/index.js';
import type { Wording } from '../wording.js';

export const tableWords: Readonly<Record<TableIssueCode, Wording>> = {
  'tables.rows-too-many': {
    message: '表有 {count} 行，一张工作表最多放 {limit} 行。',
    remedy: '按区域或任务分成几张表分别公布，或者改用 CSV。',
  },
  'tables.cell-too-long': {
    message: '这一格有 {length} 个字符，电子表格一格最多 {limit} 个。',
    remedy: '把这一格缩短，长的内容另附文件。',
  },
  'tables.malformed': {
    message: '公开表文件的这一处：{flaw}。',
    remedy: '请不要手工改动公开的 JSON；向发布机关重新下载原件。',
  },
  'tables.format-unsupported': {
    message: '公开表的格式是“{stated}”，本版本只认“{supported}”。',
    remedy: '升级本软件后再核对。',
  },
  'tables.row-uneven': {
    message: '这一行有 {cells} 格，表头有 {columns} 列。',
    remedy: '多半是另存时分隔符或引号弄乱了；向发布机关重新下载原件再核对。',
  },
  'tables.digest-differs': {
    message: '表的内容与文件里写明的指纹不一致：写的是 {stated}，算出来是 {found}。',
    remedy: '内容被改动过；以发布机关公布的指纹为准，重新下载原件核对。',
  },
  'tables.form-unknown': {
    message: '“{file}”不是能核对的表：文件名要以 {forms} 结尾。',
    remedy: '先另存为其中一种格式；旧的 .xls 请另存为 .xlsx。',
  },
  'tables.none-found': {
    message: '文件里没有表。',
    remedy: '看看是不是选错了文件；工作簿里的表要放在第一张、没有隐藏的工作表上。',
  },
  'tables.character-broken': {
    message: '这一行有半个字符，不是完整的文字。',
    remedy: '文件已经损坏；向发布机关重新下载原件再核对。',
  },
  'tables.page-altered': {
    message: '网页里的表不是本软件写出的样子（{found}），读出来的不一定是看到的。',
    remedy: '请用发布机关网站上的原始网页文件，或者改用 CSV、XLSX、JSON 核对。',
  },
};
