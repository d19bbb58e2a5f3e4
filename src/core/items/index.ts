/** 一单 随机抽查事项清单. */
export { type ItemIssueCode, itemIssueCodes } from './codes.js';
export { itemTitle } from './item-title.js';
export type { InspectionItem, InspectionMethod, ItemCategory } from './model.js';
export { readItems } from './read-items.js';
export { inspectionItemSchema } from './schema.js';
