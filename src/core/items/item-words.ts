import { wordTable } from '../registers/index.js';
import type { ItemCategory } from './model.js';

/** 事项类别 as lists word it, the preferred word of each first. */
export const categories = wordTable<ItemCategory>({
  general: ['一般检查事项', '一般事项', '一般'],
  key: ['重点检查事项', '重点事项', '重点'],
});

/** 是否公布 as lists word it. */
export const publications = wordTable<'yes' | 'no'>({
  yes: ['是', '已公布', '已公示', '已公开', '公布', '公示', '公开'],
  no: ['否', '未公布', '未公示', '未公开', '不公布', '不公示', '不公开'],
});
