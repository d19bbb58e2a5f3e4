import {
  type FollowUp,
  type ItemFinding,
  nameFollowUp,
  type ResultCode,
  type ResultListId,
  resultListOf,
} from '../results/index.js';

/** 后续处理 in one cell: `责令改正（2026-04-30前）、复查`. */
export function describeFollowUps(followUps: readonly FollowUp[]): string {
  return followUps
    .map(({ kind, due }) => (due === undefined ? nameFollowUp(kind) : `${nameFollowUp(kind)}（${due}前）`))
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
