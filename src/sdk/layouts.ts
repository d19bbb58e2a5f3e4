import { annualPlanLayouts } from '../core/annual-plan/index.js';
import { historyLayouts } from '../core/history/index.js';
import { itemLayouts } from '../core/items/index.js';
import { inspectorLayouts, targetLayouts } from '../core/pools/index.js';
import type { Layout } from '../core/registers/index.js';
import type { RegisterName, RegisterRecords, TableRegister } from './registers.js';

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

/**
 * What people call a field of a register: the header under which the layout `full` writes it.
 *
 * @example
 * ```ts
 * assert.equal(fieldHeader('items', 'authority'), '检查主体');
 * assert.equal(fieldHeader('rules', 'strata'), undefined);
 * ```
 */
export function fieldHeader(register: RegisterName, field: string): string | undefined {
  const [full] = register === 'rules' ? [] : registerLayouts[register];
  return full?.columns.find(({ carries }) => carries[0] === field)?.header;
}
