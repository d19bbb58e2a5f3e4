import {
  compareText,
  type Digest,
  digestAfterPrefix,
  type Identifier,
  wordsToHex,
} from '../../kernel/index.js';
import type { IdList, StratumOrder } from '../method.js';

const wordSpan = 2 ** 32;
const lowSpan = 2 ** 21;

/** An id that may be among the first, with its whole ticket. */
interface Contender {
  readonly id: Identifier;
  readonly ticket: Digest;
}

/**
 * Order of `sha256@1`: ids ascending by (ticket, id). Only the smallest `take` are ever written out: every ticket is
 * kept as its top 53 bits, a threshold lets through those that can be among the first, and these are compared whole.
 *
 * @basis docs/spec/draw-v1.md §5
 * @example
 * ```ts
 * const ids = ['T1', 'T2', 'T3'].map(identifier);
 * assert.deepEqual(orderByTicket(digestOf('key'), ids, 2).ids, orderByTicket(digestOf('key'), ids, 3).ids.slice(0, 2));
 * ```
 */
export function orderByTicket(key: Digest, ids: IdList, take: number): StratumOrder {
  const contenders = smallestTickets(key, ids, take)
    .sort((left, right) => compareText(left.ticket, right.ticket) || compareText(left.id, right.id))
    .slice(0, take);
  return { ids: contenders.map(({ id }) => id), tickets: contenders.map(({ ticket }) => ticket) };
}

/** At least `take` ids, among them everyone whose ticket is not above the `take`-th smallest. */
function smallestTickets(key: Digest, ids: IdList, take: number): Contender[] {
  const digest = digestAfterPrefix(`${key}:`);
  const heads = new Float64Array(ids.length);
  for (let at = 0; at < ids.length; at++) heads[at] = headOf(digest(ids.at(at) as string));

  const threshold = thresholdFor(heads, take);
  const contenders: Contender[] = [];
  for (let at = 0; at < ids.length; at++) {
    if ((heads[at] as number) > threshold) continue;
    const id = ids.at(at) as Identifier;
    // SAFETY: the hex of eight 32-bit words.
    contenders.push({ id, ticket: wordsToHex(digest(id)) as Digest });
  }
  return contenders;
}

/** The top 53 bits of a ticket: exact as a double, and in the ticket's own order. */
function headOf(words: Int32Array): number {
  return ((words[0] as number) >>> 0) * lowSpan + ((words[1] as number) >>> 11);
}

/** The `take`-th smallest head: sought among those below a guess from their uniformity, which is raised until it holds. */
function thresholdFor(heads: Float64Array, take: number): number {
  const whole = wordSpan * lowSpan;
  for (let wanted = take + 6 * Math.ceil(Math.sqrt(take)) + 8; wanted < heads.length; wanted *= 2) {
    const guess = Math.floor(whole * (wanted / heads.length));
    const below: number[] = [];
    for (const head of heads) if (head <= guess) below.push(head);
    if (below.length >= take) return below.sort((left, right) => left - right)[take - 1] ?? -1;
  }
  return whole;
}
