/** 一单 随机抽查事项清单. */
export { type ItemIssueCode, itemIssueCodes } from './codes.js';
export { itemLayouts } from './item-layouts.js';
export { itemTitle } from './item-title.js';
export { methodWords } from './methods.js';
export type { InspectionItem, InspectionMethod, ItemCategory } from './model.js';
export { readItems } from './read-items.js';
export { inspectionItemSchema } from './schema.js';
