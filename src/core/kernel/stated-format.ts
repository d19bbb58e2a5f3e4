/**
 * The format that a document states, such as `double-random/plan@1`; empty where it states none. Only a text is a
 * format: a list of one text would read like one, and make a broken document pass for a newer one.
 *
 * @example
 * ```ts
 * assert.equal(statedFormat({ format: 'double-random/plan@2' }), 'double-random/plan@2');
 * assert.equal(statedFormat({ format: ['double-random/plan@2'] }), '');
 * ```
 */
export function statedFormat(document: unknown): string {
  const stated =
    typeof document === 'object' && document !== null && 'format' in document ? document.format : undefined;
  return typeof stated === 'string' ? stated : '';
}
