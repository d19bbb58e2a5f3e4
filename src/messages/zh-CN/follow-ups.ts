import type { FollowUpKind } from '../../core/results/index.js';

/** 后续处理. */
export const followUpWords: Readonly<Record<FollowUpKind, string>> = {
  'order-correction': '责令改正',
  're-check': '复查',
  'abnormal-list': '列入经营异常名录',
  'open-case': '立案',
  transfer: '移送其他部门',
  'notify-other': '抄告相关部门',
};
