/**
 * The format that a document states where it is of the same family as the supported one and has another number: such a
 * document is of another version and not broken. Only a text is a format: a list of one text would read like one.
 *
 * @returns such as `double-random/plan@2`, or `undefined`
 * @example
 * ```ts
 * assert.equal(otherFormat({ format: 'double-random/plan@2' }, 'double-random/plan@1'), 'double-random/plan@2');
 * assert.equal(otherFormat({ format: 'double-random/plan@1' }, 'double-random/plan@1'), undefined);
 * assert.equal(otherFormat({ format: ['double-random/plan@2'] }, 'double-random/plan@1'), undefined);
 * ```
 */
export function otherFormat(document: unknown, supported: string): string | undefined {
  const stated =
    typeof document === 'object' && document !== null && 'format' in document ? document.format : undefined;
  const family = supported.slice(0, supported.indexOf('@') + 1);
  return typeof stated === 'string' && stated.startsWith(family) && stated !== supported ? stated : undefined;
}
