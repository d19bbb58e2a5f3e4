import { fail, type Issue, issueOf, type Result, type Rounding, shareOf, succeed } from '../kernel/index.js';
import type { RuleIssueCode } from './codes.js';
import type { Quantity, QuantityRule, RangeQuantity, StaffQuantity } from './quantity.js';

/** A whole number of targets with the rounding that made it. */
export interface Quota {
  readonly quota: number;
  readonly rounding: Rounding;
}

type QuotaResult = Result<Quota, Issue<RuleIssueCode>>;

/**
 * How many of a stratum of `size` a quantity asks for, exactly. A floor (不少于) rounds up, a ceiling (不高于) rounds
 * down, an equation as the rule says (half up unless told otherwise), a range takes its least. Neither `count` nor the
 * staff at hand ever asks for more than there are.
 *
 * @param inspectors - how many may be sent out; only a staff ratio asks
 * @returns the quota; or `rules.quota-zero-undecided` where the quantity comes to nobody and the rule does not say
 *   whether one is drawn all the same; `rules.range-without-whole` where no whole number lies between two ratios and
 *   the rule does not say which bound is kept; `rules.count-above-size` where an exact count or a floor exceeds the
 *   stratum
 * @basis 国办发〔2015〕58号: 合理确定随机抽查的比例和频次
 * @example
 * ```ts
 * const quantity = { kind: 'ratio' as const, comparator: '>=' as const, ratio: ratioOf(7, 100) };
 * assert.deepEqual(quotaOf(100, { quantity }), { ok: true, value: { quota: 7, rounding: 'ceil' } });
 * ```
 */
export function quotaOf(size: number, rule: QuantityRule, inspectors = 0): QuotaResult {
  const { quantity } = rule;
  const rounding = roundingOf(rule);
  switch (quantity.kind) {
    case 'all':
      return succeed({ quota: size, rounding });
    case 'count':
      return countQuota(size, { count: quantity.count, comparator: quantity.comparator, rounding });
    case 'range':
      return rangeQuota(size, quantity, rule);
    case 'staff-ratio':
      return unlessZero(
        { quota: Math.min(size, byStaff(inspectors, quantity, rounding)), rounding },
        size,
        rule,
      );
    case 'ratio':
      return unlessZero({ quota: shareOf(size, quantity.ratio, rounding), rounding }, size, rule);
  }
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
  if (quantity.kind === 'all') return 'ceil';
  if (quantity.kind === 'range') return rounding ?? 'ceil';
  if (quantity.comparator === '>=') return 'ceil';
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
  {
    drawn,
    size,
    inspectors = 0,
  }: { readonly drawn: number; readonly size: number; readonly inspectors?: number },
): boolean {
  if (quantity.kind === 'all') return drawn === size;
  if (quantity.kind === 'range') {
    const [least, most] = rangeBounds(size, quantity);
    return drawn >= least && drawn <= most;
  }
  const { comparator } = quantity;
  const [least, most] =
    quantity.kind === 'count' ? [quantity.count, quantity.count] : equalBounds(quantity, size, inspectors);
  if (comparator === '>=') return drawn >= least;
  if (comparator === '<=') return drawn <= most;
  return drawn >= most && drawn <= least;
}

/** The whole numbers on either side of the product: with everyone drawn, a floor by staff is met as far as can be. */
function equalBounds(
  quantity: Extract<Quantity, { kind: 'ratio' | 'staff-ratio' }>,
  size: number,
  inspectors: number,
): [number, number] {
  if (quantity.kind === 'ratio')
    return [shareOf(size, quantity.ratio, 'ceil'), shareOf(size, quantity.ratio, 'floor')];
  const [least, most] = [byStaff(inspectors, quantity, 'ceil'), byStaff(inspectors, quantity, 'floor')];
  return [Math.min(size, least), Math.min(size, most)];
}

function byStaff(inspectors: number, { staff, units }: StaffQuantity, rounding: Rounding): number {
  return shareOf(inspectors, { numerator: units, denominator: staff }, rounding);
}

function rangeBounds(size: number, quantity: RangeQuantity): [number, number] {
  if (quantity.of === 'count') return [quantity.least, quantity.most];
  return [shareOf(size, quantity.least, 'ceil'), shareOf(size, quantity.most, 'floor')];
}

function rangeQuota(size: number, quantity: RangeQuantity, rule: QuantityRule): QuotaResult {
  const [least, most] = rangeBounds(size, quantity);
  if (quantity.of === 'count') return countQuota(size, { count: least, comparator: '>=', rounding: 'ceil' });
  if (least <= most) return succeed({ quota: least, rounding: 'ceil' });
  if (most === 0) return unlessZero({ quota: 0, rounding: 'floor' }, size, rule);
  const { rounding } = rule;
  if (rounding === undefined)
    return fail([issueOf('rules.range-without-whole', { args: { size, below: most, above: least } })]);
  return succeed({ quota: rounding === 'floor' ? most : least, rounding });
}

/** A quantity that comes to nobody of a stratum that has somebody is never taken without a decision. */
function unlessZero(counted: Quota, size: number, { whenZero }: QuantityRule): QuotaResult {
  if (counted.quota > 0 || size === 0) return succeed(counted);
  if (whenZero === undefined) return fail([issueOf('rules.quota-zero-undecided', { args: { size } })]);
  return succeed({ ...counted, quota: whenZero === 'one' ? 1 : 0 });
}

function countQuota(
  size: number,
  { count, comparator, rounding }: { count: number; comparator: string; rounding: Rounding },
): QuotaResult {
  if (count <= size) return succeed({ quota: count, rounding });
  // A ceiling of 50 over a stratum of 30 is met by all 30; a floor or an exact 50 cannot be met.
  if (comparator === '<=') return succeed({ quota: size, rounding });
  return fail([issueOf('rules.count-above-size', { args: { count, size } })]);
}
