import type { CivilDate, Identifier } from '../kernel/index.js';

/** 一般检查事项 are drawn within strict limits; 重点检查事项 have no upper bound on their ratio. */
export type ItemCategory = 'general' | 'key';

/** 检查方式. */
export type InspectionMethod = 'on-site' | 'documentary' | 'online-monitoring' | 'testing' | 'entrusted';

/**
 * One line of the 随机抽查事项清单: what may be inspected, on what basis, by whom, of whom, how.
 *
 * @basis 国办发〔2015〕58号; 优化营商环境条例 第五十四条
 */
export interface InspectionItem {
  readonly id: Identifier;
  /** 抽查事项名称. */
  readonly name: string;
  /** 抽查子项: where a list has them, each is an item of its own under its item's name. */
  readonly subItem?: string;
  /** 抽查领域. */
  readonly field?: string;
  readonly category: ItemCategory;
  /** 抽查依据: the articles that allow the inspection; an item without any may not be inspected. */
  readonly basis: readonly string[];
  /** 抽查主体: the department that inspects. */
  readonly authority: string;
  /** 抽查对象, as the list words it. */
  readonly targets: string;
  /** 检查内容. */
  readonly content: string;
  readonly methods: readonly InspectionMethod[];
  /** 抽查比例 and 频次 as the list words them; what is drawn is decided by the work rules. */
  readonly ratio?: string;
  readonly frequency?: string;
  readonly inspectorRequirement?: string;
  /** 实施层级, as the list words it. */
  readonly level?: string;
  /** 配合部门 of an item that departments inspect together; `authority` is then the lead. */
  readonly cooperating?: readonly string[];
  /** 备注. */
  readonly remark?: string;
  /** Whether the list that holds it has been published: an unpublished item may not be inspected. */
  readonly published: boolean;
  readonly effectiveFrom?: CivilDate;
  readonly effectiveTo?: CivilDate;
}
