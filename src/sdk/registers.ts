import type { PlannedTask } from '../core/annual-plan/index.js';
import type { InspectionEvent } from '../core/history/index.js';
import type { InspectionItem } from '../core/items/index.js';
import type { InspectionTarget, Inspector } from '../core/pools/index.js';
import type { WorkRules } from '../core/rules/index.js';

/** Which records each register holds: 一单、两库、一细则, the 年度抽查计划 and the 检查台账. */
export interface RegisterRecords {
  readonly items: InspectionItem;
  readonly targets: InspectionTarget;
  readonly inspectors: Inspector;
  readonly rules: WorkRules;
  readonly plans: PlannedTask;
  readonly history: InspectionEvent;
}

/** The registers by name. */
export type RegisterName = keyof RegisterRecords;

/** The registers that every draw is made of. */
export type DrawnRegister = Exclude<RegisterName, 'plans' | 'history'>;

/** The registers that come as tables; work rules come as JSON. */
export type TableRegister = Exclude<RegisterName, 'rules'>;
