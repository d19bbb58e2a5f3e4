import type { CivilDate, Identifier } from '../kernel/index.js';
import type { RuleSource } from './quantity.js';

/** When a batch (批次) is drawn and done, the first and the last day included. */
export interface ScheduledBatch extends RuleSource {
  readonly id: Identifier;
  readonly name: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * 检查批次: the selected are visited in so many batches, and the draw decides who comes when.
 *
 * @basis 国市监信〔2019〕38号 (重点检查事项抽查比例高的, 随机抽取确定检查批次顺序)
 */
export interface VisitBatches extends RuleSource {
  readonly count: number;
}

/** So many days: 工作日, or days of the calendar. */
export interface DayCount {
  readonly days: number;
  readonly of: 'working' | 'calendar';
}

/** 结果运用: what a result leads to, and by when where there is a term. */
export interface ResultUse extends RuleSource {
  readonly result: string;
  readonly leadsTo: string;
  readonly within?: DayCount;
}

/**
 * 岗位分离: by how many people a result passes before it is published. 1: whoever enters it may review and publish it; 2: another
 * reviews it; 3: a third publishes it.
 */
export interface ResultDuties extends RuleSource {
  readonly people: 1 | 2 | 3;
}

/** From what the term of publication is counted. */
export type PublicationStart = 'inspection-completed' | 'task-completed' | 'result-formed';

/** 公示期限: how long after what the results are published at the latest. */
export interface PublicationTerm extends DayCount, RuleSource {
  readonly after: PublicationStart;
}
