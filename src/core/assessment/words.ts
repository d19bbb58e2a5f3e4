import type { FollowUpKind } from '../results/index.js';
import type { Counts, Rates } from './figures.js';

/** What each count is called where it is told. */
export const countWords: Readonly<Record<keyof Counts, string>> = {
  draws: '抽查次数',
  redraws: '重抽次数',
  joint: '部门联合抽查次数',
  finished: '已办结的抽查次数',
  universe: '对象基数',
  eligible: '可以抽取户数',
  excluded: '剔除户数',
  inspectors: '检查人员名录人次',
  eligibleInspectors: '可以选派人次',
  excludedInspectors: '未纳入选派人次',
  drawn: '抽取户数',
  inspected: '实际检查户数',
  notInspected: '无法检查户数',
  outstanding: '尚未检查户数',
  clear: '未发现问题户数',
  problem: '发现问题户数',
  published: '已公示户数',
  onTime: '按期公示户数',
  late: '逾期户数',
  notYetDue: '未到公示期限户数',
  recusals: '回避人次',
  findings: '检查结果条数',
  problemFindings: '问题条数',
};

/** Every count, in the order it is told. */
// SAFETY: the record above has every count and nothing else.
export const countNames = Object.keys(countWords) as readonly (keyof Counts)[];

export const rateWords: Readonly<Record<keyof Rates, string>> = {
  tasks: '任务完成率',
  completion: '完成率',
  closure: '完结率',
  publication: '公示率',
  onTime: '按期公示率',
  joint: '联合占比',
  problem: '问题率',
};

/** Every rate, in the order it is told. */
// SAFETY: the record above has every rate and nothing else.
export const rateNames = Object.keys(rateWords) as readonly (keyof Rates)[];

/** Every kind of follow-up, in the order in which reports name them. */
export const followUpOrder: readonly FollowUpKind[] = [
  'order-correction',
  'open-case',
  'abnormal-list',
  'transfer',
  'notify-other',
  're-check',
];
