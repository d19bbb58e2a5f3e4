/** A stream of unsigned 32-bit words; every call takes the next one. */
export type WordStream = () => number;

const wordSpan = 2 ** 32;

/**
 * A whole number below `bound`, every one equally likely: words from the incomplete last span are thrown away, since
 * a plain remainder would favour small numbers.
 *
 * @param bound - a whole number, 1 ≤ bound ≤ 2^32
 * @throws RangeError outside that range.
 * @basis docs/spec/draw-v1.md §5
 * @example
 * ```ts
 * const words = [4294967295, 7];
 * assert.equal(uniform(10, () => words.shift() ?? 0), 7); // 4294967295 lies in the incomplete span
 * ```
 */
export function uniform(bound: number, next: WordStream): number {
  if (!Number.isInteger(bound) || bound < 1 || bound > wordSpan) {
    throw new RangeError(
      `Cannot draw a uniform number: bound must be a whole number in 1…2^32, got ${bound}`,
    );
  }
  const limit = wordSpan - (wordSpan % bound);
  for (;;) {
    const word = next();
    if (word < limit) return word % bound;
  }
}

/**
 * Forward Fisher–Yates: puts a random order on the first `count` places of `values`, in place.
 *
 * @param count - how many places to fill; all of them unless told otherwise
 * @basis docs/spec/draw-v1.md §5
 * @example
 * ```ts
 * const ids = ['a', 'b', 'c'];
 * shuffleForward(ids, () => 1);
 * assert.deepEqual(ids, ['b', 'c', 'a']);
 * ```
 */
export function shuffleForward<Value>(
  values: Value[],
  next: WordStream,
  count: number = values.length,
): void {
  for (let place = 0; place < count; place++) {
    const other = place + uniform(values.length - place, next);
    const [here, there] = [values[place] as Value, values[other] as Value];
    values[place] = there;
    values[other] = here;
  }
}
