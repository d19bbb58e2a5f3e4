import { civilDate, type Issue, identifier, instant } from 'double-random/kernel';
import type { DrawResults } from 'double-random/publication';
import type { TargetResult, TargetStanding } from 'double-random/results';
import { sampleOffice } from 'double-random/sdk';

const office = sampleOffice();
const items = office.items.filter(({ id }) => id === 'SC-01' || id === 'SC-02');

/** Results of two items: nothing found, a problem with follow-ups, a target that is gone, one not yet shown. */
export function madeResults(): DrawResults {
  const [clean, wrong, gone, open] = office.targets;
  if (!clean || !wrong || !gone || !open) throw new Error('The sample has targets');
  return {
    mode: 'official',
    plan: { number: 'JH-2026-01', name: '样例区2026年度抽查计划' },
    task: { number: 'RW-2026-007', name: '餐饮单位双随机抽查' },
    type: '不定向',
    authority: '样例区市场监督管理局',
    items,
    targets: office.targets,
    standings: [
      standing(result(clean.id, [['1'], ['7']])),
      standing({
        ...result(wrong.id, [['1'], ['5']]),
        followUps: [{ kind: 'order-correction', due: civilDate('2026-04-30') }, { kind: 're-check' }],
      }),
      standing({ ...result(gone.id, []), notInspected: 'cancelled' }),
      { target: open.id, state: 'outstanding', releases: [], amendments: [], followedUp: [] },
    ],
    publishedOn: civilDate('2026-04-15'),
  };
}

export function result(target: string, codes: readonly (readonly string[])[]): TargetResult {
  return {
    target: identifier(target),
    list: 'national@1',
    inspectedOn: civilDate('2026-04-02'),
    findings: codes.map((found, at) => ({ item: identifier(items[at]?.id ?? ''), codes: found })),
    followUps: [],
  };
}

export function standing(shown: TargetResult): TargetStanding {
  // Half past midnight in Beijing: the day before by the clock of London.
  const published = { by: '审核岗', at: instant('2026-04-09T16:30:00Z') };
  return {
    target: shown.target,
    state: 'published',
    shown,
    published,
    releases: [],
    amendments: [],
    followedUp: [],
  };
}

export function issueCodes(result: { readonly ok: boolean; readonly issues?: readonly Issue[] }): string[] {
  return (result.issues ?? []).map(({ code }) => code);
}
