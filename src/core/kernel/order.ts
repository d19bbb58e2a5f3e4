/**
 * Compares two texts by UTF-16 code unit, the order RFC 8785 sorts keys in. For ids, which are ASCII, this is byte
 * order. Never by locale: a draw must not depend on the machine's language.
 *
 * @returns −1, 0 or 1
 * @example
 * ```ts
 * assert.deepEqual(['b', 'a', 'B'].sort(compareText), ['B', 'a', 'b']);
 * ```
 */
export function compareText(left: string, right: string): -1 | 0 | 1 {
  if (left < right) return -1;
  return left > right ? 1 : 0;
}

/**
 * Compares by a text taken from each value.
 *
 * @example
 * ```ts
 * const byId = compareBy((entry: { id: string }) => entry.id);
 * assert.equal(byId({ id: 'T2' }, { id: 'T1' }), 1);
 * ```
 */
export function compareBy<Value>(
  textOf: (value: Value) => string,
): (left: Value, right: Value) => -1 | 0 | 1 {
  return (left, right) => compareText(textOf(left), textOf(right));
}

/**
 * Copies values into ascending order of a text taken from each.
 *
 * @example
 * ```ts
 * assert.deepEqual(sortedBy(['T2', 'T1'], (id) => id), ['T1', 'T2']);
 * ```
 */
export function sortedBy<Value>(values: Iterable<Value>, textOf: (value: Value) => string): Value[] {
  return [...values].sort(compareBy(textOf));
}

/**
 * Texts in ascending order, each once.
 *
 * @example
 * ```ts
 * assert.deepEqual(distinctSorted(['T2', 'T1', 'T2']), ['T1', 'T2']);
 * ```
 */
export function distinctSorted<Text extends string>(texts: Iterable<Text>): Text[] {
  return [...new Set(texts)].sort(compareText);
}
