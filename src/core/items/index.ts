/** 一单 随机抽查事项清单. */
export { type ItemIssueCode, itemIssueCodes } from './codes.js';
export type { WordedComparator } from './comparator-words.js';
export type { ItemFrequency } from './frequency-clause.js';
export { itemLayouts } from './item-layouts.js';
export { itemTitle } from './item-title.js';
export { methodWords } from './methods.js';
export type { InspectionItem, InspectionMethod, ItemCategory } from './model.js';
export type { ItemRatio } from './ratio-clause.js';
export { readItems } from './read-items.js';
export { inspectionItemSchema } from './schema.js';
export { readFrequency, readItemRatio } from './worded-figures.js';
