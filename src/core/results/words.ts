import type { FollowUpKind } from './model.js';
import type { AmendmentKind, NotInspectedReason } from './target-result.js';

/** The word that is written, then others that are read too. */
type Worded = readonly [string, ...string[]];

/** What each follow-up is called in public; the first word is the one that is written, the others are read too. */
export const followUpWords: Readonly<Record<FollowUpKind, Worded>> = {
  'order-correction': ['责令改正', '责令整改', '限期改正'],
  're-check': ['复查', '整改复查'],
  'abnormal-list': ['列入经营异常名录', '列入异常名录'],
  'open-case': ['立案', '立案调查', '立案查处', '移送办案机构'],
  transfer: ['移送其他部门', '移送有关部门', '移送'],
  'notify-other': ['抄告相关部门', '抄告有关部门', '抄告'],
};

/** Why a target could not be inspected, as it is published. */
export const notInspectedWords: Readonly<Record<NotInspectedReason, Worded>> = {
  suspended: ['停业（歇业）', '歇业', '停业', '暂停营业'],
  revoked: ['被吊销', '吊销'],
  cancelled: ['注销', '已注销', '已办理注销'],
  annulled: ['被撤销', '撤销'],
  'moved-out': ['迁出', '已迁出'],
  closed: ['已关闭', '已关闭停业', '关闭', '责令关闭'],
  liquidating: ['正在清算', '正在组织清算'],
};

/** Why something published is changed; the first word is the one to write, the others are read too. */
export const amendmentWords: Readonly<Record<AmendmentKind, Worded>> = {
  'entry-error': ['录入错误'],
  'result-changed': ['检查结果变更', '结果变更'],
  'decision-changed': ['处罚决定变更或者撤销', '处罚决定变更', '处罚决定撤销'],
  'objection-upheld': ['异议成立'],
  'personal-data': ['涉及个人信息', '个人信息'],
  'term-expired': ['公示期满'],
  other: ['其他'],
};

/**
 * What a follow-up is called wherever it is published.
 *
 * @example
 * ```ts
 * assert.equal(nameFollowUp('order-correction'), '责令改正');
 * ```
 */
export function nameFollowUp(kind: FollowUpKind): string {
  return firstOf(followUpWords[kind]);
}

/**
 * What is published in place of a result where a target could not be inspected.
 *
 * @example
 * ```ts
 * assert.equal(nameNotInspected('moved-out'), '迁出');
 * ```
 */
export function nameNotInspected(reason: NotInspectedReason): string {
  return firstOf(notInspectedWords[reason]);
}

/**
 * What the ground of an amendment is called in its notice.
 *
 * @example
 * ```ts
 * assert.equal(nameAmendment('entry-error'), '录入错误');
 * ```
 */
export function nameAmendment(kind: AmendmentKind): string {
  return firstOf(amendmentWords[kind]);
}

function firstOf([first]: Worded): string {
  return first;
}
