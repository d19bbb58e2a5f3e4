import { at, file, type Provocation, type Provocations } from './provocation.js';

const item = (header: string, cells: string): Provocation =>
  file('items', `编号,抽查事项${header}\n${cells}\n`);

/** The item list. */
export const itemProvocations: Provocations = {
  'items.period-reversed': at('D2', item(',实施日期,失效日期', 'A1,检查,2027-01-01,2020-01-01')),
  'items.category-unstated': item('', 'A1,检查'),
  'items.publication-unstated': item('', 'A1,检查'),
  'items.authority-unstated': item('', 'A1,检查'),
  'items.basis-missing': at('C2', item(',抽查依据', 'A1,检查,')),
  'items.methods-unknown': at('C2', item(',检查方式', 'A1,检查,随机')),
  'items.sub-item-cell-empty': at('A3', item(',抽查子项', 'A1,检查,名称\n,,住所')),
  'items.sub-items-share-id': item(',抽查子项', 'A1,检查,名称\nA1,检查,住所'),
};
