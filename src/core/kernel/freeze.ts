/**
 * Freezes a plain value and everything in it, so that a sealed plan or a record cannot be changed by whoever holds it.
 *
 * @example
 * ```ts
 * assert.throws(() => { (deepFreeze({ quota: [5] }).quota as number[]).push(6); }, TypeError);
 * ```
 */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
