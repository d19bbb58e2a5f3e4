import type { Identifier } from '../kernel/index.js';
import type { DrawRecord } from './model.js';

/**
 * Whom a record drew, over all strata. Reserves are not among them: they are visited only where someone else cannot be.
 *
 * @example
 * ```ts
 * import { sampleDraw } from 'double-random/sdk';
 * const { record } = sealRecord(sampleDraw());
 * assert.equal(selectedIn(record).length, record.strata.reduce((sum, { selected }) => sum + selected.length, 0));
 * ```
 */
export function selectedIn({ strata }: DrawRecord): readonly Identifier[] {
  return strata.flatMap(({ selected }) => selected);
}
