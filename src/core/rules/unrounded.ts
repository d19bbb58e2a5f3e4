import type { Quantity } from './quantity.js';

/** Most digits after the point; what needs more is written as a fraction. */
const mostPlaces = 9;

/**
 * What a quantity comes to before it is rounded, exactly: `18.64`, or `28/3` where decimals would never end. Of a range
 * it is the least. A count, and all, are whole from the outset.
 *
 * @param inspectors - how many may be sent out; only a staff ratio asks
 * @example
 * ```ts
 * const quantity = { kind: 'ratio' as const, comparator: '<=' as const, ratio: ratioOf(1, 10) };
 * assert.equal(unroundedOf(7, quantity), '0.7');
 * assert.equal(unroundedOf(3, { kind: 'all' }), undefined);
 * ```
 */
export function unroundedOf(size: number, quantity: Quantity, inspectors = 0): string | undefined {
  switch (quantity.kind) {
    case 'ratio':
      return product(size, quantity.ratio.numerator, quantity.ratio.denominator);
    case 'range':
      if (quantity.of === 'count') return undefined;
      return product(size, quantity.least.numerator, quantity.least.denominator);
    case 'staff-ratio':
      return product(inspectors, quantity.units, quantity.staff);
    case 'count':
    case 'all':
      return undefined;
  }
}

function product(base: number, over: number, under: number): string {
  const numerator = BigInt(base) * BigInt(over);
  const divisor = greatestCommonDivisor(numerator, BigInt(under));
  const [top, bottom] = [numerator / divisor, BigInt(under) / divisor];
  for (let places = 0; places <= mostPlaces; places++) {
    const scale = 10n ** BigInt(places);
    if (scale % bottom !== 0n) continue;
    const digits = ((top * scale) / bottom).toString().padStart(places + 1, '0');
    return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  }
  return `${top}/${bottom}`;
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right);
}
