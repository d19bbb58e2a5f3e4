import { fail, type Issue, issueOf, type Result, type Rounding, shareOf, succeed } from '../kernel/index.js';
import type { RuleIssueCode } from './codes.js';
import type { Quantity, QuantityRule } from './model.js';

/** A whole number of targets with the rounding that made it. */
export interface Quota {
  readonly quota: number;
  readonly rounding: Rounding;
}

/**
 * How many of a stratum of `size` a quantity asks for, exactly. A floor (不少于) rounds up, a ceiling (不高于) rounds
 * down, an equation as the rule says (half up unless told otherwise). `count` never asks for more than there are.
 *
 * @returns the quota; or `rules.quota-zero-undecided` where a ceiling leaves nobody and the rule does not say whether
 *   one is drawn all the same; or `rules.count-above-size` where an exact count or a floor exceeds the stratum
 * @basis 国办发〔2015〕58号: 合理确定随机抽查的比例和频次
 * @example
 * ```ts
 * const quantity = { kind: 'ratio' as const, comparator: '>=' as const, ratio: ratioOf(7, 100) };
 * assert.deepEqual(quotaOf(100, { quantity }), { ok: true, value: { quota: 7, rounding: 'ceil' } });
 * ```
 */
export function quotaOf(size: number, rule: QuantityRule): Result<Quota, Issue<RuleIssueCode>> {
  const { quantity } = rule;
  const rounding = roundingOf(rule);
  if (quantity.kind === 'all') return succeed({ quota: size, rounding });
  if (quantity.kind === 'count')
    return countQuota(size, { count: quantity.count, comparator: quantity.comparator, rounding });
  const quota = shareOf(size, quantity.ratio, rounding);
  if (quota > 0 || size === 0 || quantity.comparator === '>=') return succeed({ quota, rounding });
  if (rule.whenZero === undefined) return fail([issueOf('rules.quota-zero-undecided', { args: { size } })]);
  return succeed({ quota: rule.whenZero === 'one' ? 1 : 0, rounding });
}

/**
 * The rounding a quantity rule uses.
 *
 * @example
 * ```ts
 * assert.equal(roundingOf({ quantity: { kind: 'count', comparator: '<=', count: 3 } }), 'floor');
 * ```
 */
export function roundingOf({ quantity, rounding }: QuantityRule): Rounding {
  if (quantity.kind === 'all' || quantity.comparator === '>=') return 'ceil';
  return quantity.comparator === '<=' ? 'floor' : (rounding ?? 'half-up');
}

/**
 * Shares a total out over strata in proportion to their sizes, by largest remainder; equal remainders go to the
 * stratum that comes first. No stratum gets more than its size.
 *
 * @param total - at most the sum of `sizes`
 * @example
 * ```ts
 * assert.deepEqual(shareOut(5, [10, 10, 5]), [2, 2, 1]);
 * ```
 */
export function shareOut(total: number, sizes: readonly number[]): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all === 0) return sizes.map(() => 0);
  const exact = sizes.map((size, at) => {
    const product = BigInt(total) * BigInt(size);
    return { at, whole: Number(product / BigInt(all)), remainder: product % BigInt(all) };
  });
  const shares = exact.map(({ whole }) => whole);
  const left = total - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = [...exact].sort((one, other) => {
    if (one.remainder !== other.remainder) return one.remainder > other.remainder ? -1 : 1;
    return one.at - other.at;
  });
  for (const { at } of byRemainder.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}

/**
 * Tells whether a number of drawn targets keeps within a bound over `size` of them.
 *
 * @example
 * ```ts
 * const floor = { kind: 'ratio' as const, comparator: '>=' as const, ratio: ratioOf(1, 20) };
 * assert.ok(meetsQuantity(floor, { drawn: 5, size: 100 }));
 * assert.ok(!meetsQuantity(floor, { drawn: 4, size: 100 }));
 * ```
 */
export function meetsQuantity(
  quantity: Quantity,
  { drawn, size }: { readonly drawn: number; readonly size: number },
): boolean {
  if (quantity.kind === 'all') return drawn === size;
  const { comparator } = quantity;
  const [least, most] =
    quantity.kind === 'count'
      ? [quantity.count, quantity.count]
      : [shareOf(size, quantity.ratio, 'ceil'), shareOf(size, quantity.ratio, 'floor')];
  if (comparator === '>=') return drawn >= least;
  if (comparator === '<=') return drawn <= most;
  return drawn >= most && drawn <= least;
}

function countQuota(
  size: number,
  { count, comparator, rounding }: { count: number; comparator: string; rounding: Rounding },
): Result<Quota, Issue<RuleIssueCode>> {
  if (count <= size) return succeed({ quota: count, rounding });
  // A ceiling of 50 over a stratum of 30 is met by all 30; a floor or an exact 50 cannot be met.
  if (comparator === '<=') return succeed({ quota: size, rounding });
  return fail([issueOf('rules.count-above-size', { args: { count, size } })]);
}
