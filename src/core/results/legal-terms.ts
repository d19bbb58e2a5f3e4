import type { Term } from '../calendar/index.js';

/** 法定期限: within how long of what something is to be done, and where that stands. */
export interface LegalTerm {
  readonly term: Term;
  /** What it is counted from. */
  readonly from: string;
  readonly basis: string;
}

/** Ids of `legalTerms`. */
export type LegalTermId =
  | 'publish-results'
  | 'publish-decision'
  | 'withdraw'
  | 'push-across-provinces'
  | 'publish-pushed'
  | 'update-platform'
  | 'share-data'
  | 'publish-special-plan';

/**
 * The terms of publication that are counted from an event. Those that are a day of the year (计划: 1月底, 3月底) are asked of
 * `checkPlanDeadlines`.
 */
export const legalTerms: Readonly<Record<LegalTermId, LegalTerm>> = {
  'publish-results': {
    term: { count: 20, unit: 'workday' },
    from: '检查完成、任务完成或者结果形成',
    basis: '国市监信〔2019〕38号；政府信息公开条例 第二十六条',
  },
  'publish-decision': {
    term: { count: 7, unit: 'workday' },
    from: '行政处罚、行政许可决定作出',
    basis: '国办发〔2018〕118号',
  },
  withdraw: {
    term: { count: 3, unit: 'workday' },
    from: '决定变更、撤销或者认定应当撤下',
    basis: '市场监督管理行政处罚信息公示规定',
  },
  'push-across-provinces': {
    term: { count: 10, unit: 'workday' },
    from: '跨省的处罚决定作出',
    basis: '市场监督管理行政处罚信息公示规定',
  },
  'publish-pushed': {
    term: { count: 10, unit: 'workday' },
    from: '收到外省推送',
    basis: '市场监督管理行政处罚信息公示规定',
  },
  'update-platform': {
    term: { count: 5, unit: 'workday' },
    from: '事项、人员变动',
    basis: '西安市 2022',
  },
  'share-data': {
    term: { count: 20, unit: 'workday' },
    from: '检查数据形成',
    basis: '广东省市场监管条例 第二十三条',
  },
  'publish-special-plan': {
    term: { count: 1, unit: 'month' },
    from: '专项检查计划批准',
    basis: '上海市 2026-01-01 施行',
  },
};
