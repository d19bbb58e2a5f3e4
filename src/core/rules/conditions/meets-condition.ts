import type { InspectionTarget } from '../../pools/index.js';
import { dayOf, isTextField, wordsOf } from './fields.js';
import type { Condition } from './model.js';

/**
 * Tells whether a target is one that a condition means. Of a list, such as the tags, one word that fits is enough.
 *
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const [target] = sampleOffice().targets;
 * const condition = { field: 'tags' as const, is: ['危险化学品'] };
 * assert.ok(meetsCondition({ ...target, tags: ['危险化学品', '餐饮'] }, condition));
 * assert.ok(!meetsCondition(target, condition));
 * ```
 */
export function meetsCondition(target: InspectionTarget, condition: Condition): boolean {
  if ('all' in condition) return condition.all.every((part) => meetsCondition(target, part));
  if ('any' in condition) return condition.any.some((part) => meetsCondition(target, part));
  if ('not' in condition) return !meetsCondition(target, condition.not);
  if ('stated' in condition) {
    const { stated } = condition;
    return isTextField(stated) ? wordsOf(target, stated).length > 0 : dayOf(target, stated) !== undefined;
  }
  if ('is' in condition) return wordsOf(target, condition.field).some((word) => condition.is.includes(word));
  if ('startsWith' in condition) {
    const { startsWith } = condition;
    return wordsOf(target, condition.field).some((word) =>
      startsWith.some((start) => word.startsWith(start)),
    );
  }
  const day = dayOf(target, condition.field);
  if (day === undefined) return false;
  return 'before' in condition ? day < condition.before : day >= condition.since;
}
