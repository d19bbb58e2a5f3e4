import type { TargetField } from './fields.js';
import type { Condition } from './model.js';

/** The fields that a condition asks for, each once, in their order. */
export function fieldsOf(condition: Condition): TargetField[] {
  if ('field' in condition) return [condition.field];
  if ('stated' in condition) return [condition.stated];
  if ('not' in condition) return fieldsOf(condition.not);
  const parts = 'all' in condition ? condition.all : condition.any;
  return [...new Set(parts.flatMap(fieldsOf))];
}
