import type { CivilDate, Identifier } from '../kernel/index.js';

/**
 * One row of the 年度抽查计划: an inspection that is planned for the year. Its id is what the `planItem` of a task names.
 * Whatever plans word freely is kept as worded; numbers and days stand beside it where the words are clear.
 *
 * @basis 国发〔2019〕5号: 年度抽查计划 are published and kept to
 */
export interface PlannedTask {
  /** 任务编号; 序号 where a plan has no other. */
  readonly id: Identifier;
  /** 抽查任务名称. */
  readonly name: string;
  /** 抽查事项, by name or number. */
  readonly items?: string;
  /** 检查内容. */
  readonly content?: string;
  /** 检查主体, often with its level. */
  readonly authority?: string;
  /** 发起方式, with the organ that leads and guides. */
  readonly initiation?: string;
  /** 牵头部门. */
  readonly lead?: string;
  /** 参与部门 or 联查部门. */
  readonly cooperating?: string;
  /** 组织层级. */
  readonly organisingLevel?: string;
  /** 实施层级. */
  readonly implementingLevel?: string;
  /** 检查对象范围. */
  readonly targets?: string;
  readonly industry?: string;
  /** 抽查基数: how many targets there are to draw from. */
  readonly poolSize?: number;
  /** 抽查数量: how many are to be drawn. */
  readonly toDraw?: number;
  readonly ratio?: string;
  readonly frequency?: string;
  /** 抽取类型: 定向, 不定向 or as the plan has it. */
  readonly drawType?: string;
  /** 检查方式. */
  readonly method?: string;
  /** 信用风险分类监管要求. */
  readonly creditRequirement?: string;
  /** 抽查时间段. */
  readonly period?: string;
  /** The first and the last day of the period. */
  readonly periodFrom?: CivilDate;
  readonly periodTo?: CivilDate;
  /** 完成时限, and its words where these are no plain day. */
  readonly deadline?: CivilDate;
  readonly deadlineText?: string;
  /** 股室: the section of the authority that is in charge. */
  readonly section?: string;
  /** 责任分工. */
  readonly division?: string;
  /** 本地计划(基数/比例) of a plan that was handed down, with both where they are clear. */
  readonly localPlan?: string;
  readonly localBase?: number;
  readonly localRatio?: string;
  readonly remark?: string;
}
