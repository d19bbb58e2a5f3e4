import type { CivilDate, Identifier } from '../kernel/index.js';
import type { CheckKind } from './check-kinds.js';
import type { OrganLevel } from './organ-levels.js';

/**
 * One inspection that was made or drawn: who came to whom, when, over what and why.
 *
 * @basis 国办发〔2024〕54号 (年度检查频次上限)
 */
export interface InspectionEvent {
  readonly id: Identifier;
  /** The inspection target, by its id in the pool. */
  readonly target: Identifier;
  readonly date: CivilDate;
  /** 检查机关, spelt as in the tasks of that organ. */
  readonly organ: string;
  readonly level: OrganLevel;
  /** Ids of the items; none where the record does not say which. */
  readonly items: readonly Identifier[];
  readonly checkKind: CheckKind;
  /** Who went, by their ids in the inspector pool. */
  readonly inspectors?: readonly Identifier[];
  /** The draw it came from. The events of one draw at one target are one visit (综合查一次). */
  readonly drawId?: Identifier;
}
