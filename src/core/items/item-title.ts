import type { InspectionItem } from './model.js';

/**
 * An item as people read it: its name, and the sub-item where its list has one.
 *
 * @example
 * ```ts
 * assert.equal(itemTitle({ name: '登记事项检查' }), '登记事项检查');
 * assert.equal(itemTitle({ name: '登记事项检查', subItem: '名称' }), '登记事项检查：名称');
 * ```
 */
export function itemTitle({ name, subItem }: Pick<InspectionItem, 'name' | 'subItem'>): string {
  return subItem === undefined ? name : `${name}：${subItem}`;
}
