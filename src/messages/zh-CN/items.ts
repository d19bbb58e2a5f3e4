import type { ItemIssueCode } from '../../core/items/index.js';
import type { Wording } from '../wording.js';

/** 事项清单的话。 */
export const itemWords: Readonly<Record<ItemIssueCode, Wording>> = {
  'items.period-reversed': words('失效日期 {to} 早于实施日期 {from}。', '请核对两个日期。'),
  'items.category-unstated': words(
    '没有事项类别列，全部按“一般检查事项”处理。可以使用的列名：{names}。',
    '如有重点检查事项，请增加这一列。',
  ),
  'items.publication-unstated': words(
    '没有写明清单是否已公布，全部按“未公布”处理；未公布的事项不得检查。可以使用的列名：{names}。',
    '清单公布后，请增加“是否公布”列并填“是”。',
  ),
  'items.authority-unstated': words('没有检查主体列。可以使用的列名：{names}。', '请增加“检查主体”列。'),
  'items.basis-missing': words(
    '这个事项没有写抽查依据；没有依据的事项不得检查。',
    '请补上法律、法规、规章的名称和条款。',
  ),
  'items.methods-unknown': words(
    '“{text}”里没有认出检查方式，检查方式留空。',
    '请写明实地检查、书面检查、网络监测、检验检测或委托专业机构。',
  ),
  'items.sub-item-cell-empty': words(
    '子项“{subItem}”这一行的这一格是空的：像是与上一行合并，只写了一次。程序不替它补填。',
    '请取消合并单元格，每行都写上抽查事项名称，并给每个子项单独的编号（如 3-1、3-2）。',
  ),
  'items.sub-items-share-id': words(
    '同一事项的 {count} 行子项共用编号（最先在第 {firstRow} 行，编号 {example}），抽查时无法分别指明。',
    '请给每个子项单独的编号（如 3-1、3-2），不要删去其中的行。',
  ),
};

function words(message: string, remedy: string): Wording {
  return { message, remedy };
}
