import {
  type FollowUp,
  type FollowUpKind,
  type ItemFinding,
  type NotInspectedReason,
  type ResultCode,
  type ResultListId,
  resultListOf,
} from '../results/index.js';

/** Why a target could not be inspected, as results are published. */
export const notInspectedWords: Readonly<Record<NotInspectedReason, string>> = {
  suspended: '停业（歇业）',
  revoked: '被吊销',
  cancelled: '注销',
  annulled: '被撤销',
  'moved-out': '迁出',
  closed: '已关闭停业',
  liquidating: '正在组织清算',
};

/** 后续处理 as results are published. */
export const followUpWords: Readonly<Record<FollowUpKind, string>> = {
  'order-correction': '责令改正',
  're-check': '复查',
  'abnormal-list': '列入经营异常名录',
  'open-case': '立案调查',
  transfer: '移送有关部门',
  'notify-other': '抄告有关部门',
};

/** 后续处理 in one cell: `责令改正（2026-04-30前）、复查`. */
export function describeFollowUps(followUps: readonly FollowUp[]): string {
  return followUps
    .map(({ kind, due }) => (due === undefined ? followUpWords[kind] : `${followUpWords[kind]}（${due}前）`))
    .join('、');
}

/** What was found over one item, in the words of its list; `undefined` where the list has no such code. */
export function labelsOf(finding: ItemFinding, list: ResultListId): string | undefined {
  const known = codesOf(finding, list);
  return known?.map(({ label }) => label).join('、');
}

/** The codes of a finding in the order of the finding; `undefined` where the list lacks one of them. */
export function codesOf({ codes }: ItemFinding, list: ResultListId): readonly ResultCode[] | undefined {
  const listed = resultListOf(list).codes;
  const known = codes.flatMap((code) => listed.find((one) => one.code === code && !one.heading) ?? []);
  return codes.length > 0 && known.length === codes.length ? known : undefined;
}
