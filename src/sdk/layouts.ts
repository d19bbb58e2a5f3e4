import { annualPlanLayouts } from '../core/annual-plan/index.js';
import { historyLayouts } from '../core/history/index.js';
import { itemLayouts } from '../core/items/index.js';
import { inspectorLayouts, targetLayouts } from '../core/pools/index.js';
import type { Layout } from '../core/registers/index.js';
import type { RegisterRecords, TableRegister } from './registers.js';

/**
 * The layouts that each register can be imported from and exported in; `full` loses nothing.
 *
 * @example
 * ```ts
 * assert.ok(Object.values(registerLayouts).every(([first]) => first?.id === 'full'));
 * ```
 */
export const registerLayouts: {
  readonly [Name in TableRegister]: readonly Layout<RegisterRecords[Name]>[];
} = {
  items: itemLayouts,
  targets: targetLayouts,
  inspectors: inspectorLayouts,
  plans: annualPlanLayouts,
  history: historyLayouts,
};
