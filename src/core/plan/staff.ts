import type { Inspector } from '../pools/index.js';
import { isEligible } from './frame.js';
import type { InspectorEntry } from './model.js';

/** How many inspectors may be sent out: the base of a quantity by staff. */
export interface StaffCount {
  readonly all: number;
  /** By the district that the register states; whoever has none is counted in `all` alone. */
  readonly byDistrict: ReadonlyMap<string, number>;
}

/**
 * Counts the inspectors who may be drawn.
 *
 * @param entries - their frame
 * @example
 * ```ts
 * import { sampleDraft, sampleOffice } from 'double-random/sdk';
 * const { inspectors } = sampleOffice();
 * assert.equal(countStaff(sampleDraft().draft.inspectors, inspectors).all, 11);
 * ```
 */
export function countStaff(entries: readonly InspectorEntry[], inspectors: readonly Inspector[]): StaffCount {
  const eligible = new Set(entries.filter(isEligible).map(({ id }) => id));
  const byDistrict = new Map<string, number>();
  for (const { id, district } of inspectors) {
    if (district === undefined || !eligible.has(id)) continue;
    byDistrict.set(district, (byDistrict.get(district) ?? 0) + 1);
  }
  return { all: eligible.size, byDistrict };
}
