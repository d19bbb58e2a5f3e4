import type { FollowUpKind } from './model.js';
import type { AmendmentKind, NotInspectedReason } from './target-result.js';

/** What each follow-up is called in public; the first word is the one that is written, the others are read too. */
export const followUpWords: Readonly<Record<FollowUpKind, readonly string[]>> = {
  'order-correction': ['责令改正', '责令整改', '限期改正'],
  're-check': ['复查', '整改复查'],
  'abnormal-list': ['列入经营异常名录', '列入异常名录'],
  'open-case': ['立案', '立案查处', '移送办案机构'],
  transfer: ['移送其他部门', '移送'],
  'notify-other': ['抄告相关部门', '抄告'],
};

/** Why a target could not be inspected, as it is published. */
export const notInspectedWords: Readonly<Record<NotInspectedReason, readonly string[]>> = {
  suspended: ['停业（歇业）', '歇业', '停业', '暂停营业'],
  revoked: ['被吊销', '吊销'],
  cancelled: ['注销', '已注销', '已办理注销'],
  annulled: ['被撤销', '撤销'],
  'moved-out': ['迁出', '已迁出'],
  closed: ['已关闭', '关闭', '责令关闭'],
  liquidating: ['正在清算', '正在组织清算'],
};

/** Why something published is changed; the first word is the one to write, the others are read too. */
export const amendmentWords: Readonly<Record<AmendmentKind, readonly string[]>> = {
  'entry-error': ['录入错误'],
  'result-changed': ['检查结果变更', '结果变更'],
  'decision-changed': ['处罚决定变更或者撤销', '处罚决定变更', '处罚决定撤销'],
  'objection-upheld': ['异议成立'],
  'personal-data': ['涉及个人信息', '个人信息'],
  'term-expired': ['公示期满'],
  other: ['其他'],
};
