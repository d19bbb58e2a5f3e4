import type { WorkRules } from '../model.js';
import { isDateField, type TargetField } from './fields.js';
import type { Condition } from './model.js';

/** Fields of one value. Where a list, such as the tags, says nothing, the target has none of them. */
const singleFields: ReadonlySet<TargetField> = new Set([
  'kind',
  'status',
  'specialised',
  'district',
  'creditClass',
  'industry',
  'registrationOrgan',
  'station',
]);

/**
 * The fields whose silence would meet a condition: those below `not`, unless the same condition asks as well that they
 * be stated. Of a target that does not state one it is not known whether the rules mean it.
 *
 * @example
 * ```ts
 * const condition: Condition = { not: { field: 'industry', startsWith: ['62'] } };
 * assert.deepEqual(deniedFields(condition), ['industry']);
 * assert.deepEqual(deniedFields({ all: [{ stated: 'industry' }, condition] }), []);
 * ```
 */
export function deniedFields(condition: Condition): readonly TargetField[] {
  return [...new Set(collect(condition, false))];
}

/**
 * The same of everything that rules ask of targets.
 *
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * assert.deepEqual(deniedFieldsOf(sampleOffice().rules[0]), []);
 * ```
 */
export function deniedFieldsOf({ targets, strata: { named = [] } }: WorkRules): readonly TargetField[] {
  const conditions = [...(targets.where ? [targets.where] : []), ...named.map(({ where }) => where)];
  return [...new Set(conditions.flatMap(deniedFields))];
}

/** Below `not` an `all` is an `any` of what is denied, and the other way round. */
function collect(condition: Condition, denied: boolean): TargetField[] {
  if ('not' in condition) return collect(condition.not, !denied);
  if ('stated' in condition) return [];
  if ('field' in condition) {
    const { field } = condition;
    return denied && (singleFields.has(field) || isDateField(field)) ? [field] : [];
  }
  const parts = 'all' in condition ? condition.all : condition.any;
  const fields = parts.flatMap((part) => collect(part, denied));
  const together = 'all' in condition ? !denied : denied;
  if (!together) return fields;
  const stated = new Set(parts.flatMap((part) => demandedFields(part, denied)));
  return fields.filter((field) => !stated.has(field));
}

/** The fields without which a condition cannot be met. */
function demandedFields(condition: Condition, denied: boolean): TargetField[] {
  if ('not' in condition) return demandedFields(condition.not, !denied);
  if ('stated' in condition) return denied ? [] : [condition.stated];
  if ('field' in condition) return denied ? [] : [condition.field];
  const together = 'all' in condition ? !denied : denied;
  const parts = 'all' in condition ? condition.all : condition.any;
  return together ? parts.flatMap((part) => demandedFields(part, denied)) : [];
}
