import { type Digest, digestOf } from '../../kernel/index.js';

/**
 * 签号: the ticket of one id, `H(K + ":" + id)`. Whoever has the key and one id can compute it, on any computer:
 * `printf '%s:%s' "$K" "$id" | sha256sum`.
 *
 * @basis docs/spec/draw-v1.md §5
 * @example
 * ```ts
 * const key = digestOf('key');
 * assert.equal(ticketOf(key, 'T001'), digestOf(`${key}:T001`));
 * ```
 */
export function ticketOf(key: Digest, id: string): Digest {
  return digestOf(`${key}:${id}`);
}
