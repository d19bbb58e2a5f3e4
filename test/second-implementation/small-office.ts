import { checkOfficialEntropy, type PinnedSource } from 'double-random/entropy';
import type { InspectionItem } from 'double-random/items';
import { civilDate, identifier, instant } from 'double-random/kernel';
import type { InspectionTask } from 'double-random/plan';
import type { InspectionTarget, Inspector } from 'double-random/pools';
import type { TeamGroupRule, WorkRules } from 'double-random/rules';
import type { SmallDraw } from './small-draw.js';

/** The one item that every case inspects. */
export const item: InspectionItem = {
  id: identifier('SP-001'),
  name: '食品经营监督检查',
  category: 'general',
  basis: ['食品生产经营监督检查管理办法'],
  authority: '样例区市场监督管理局',
  targets: '食品经营者',
  content: '经营资质',
  methods: ['on-site'],
  published: true,
};

/** The work rules of a case. */
export function rulesOf(choice: SmallDraw): WorkRules {
  const { method, maximumVisits, by, quantity: asked, rounding, reserve, visitBatches } = choice;
  return {
    id: identifier('rules'),
    name: '样例区随机抽查工作细则',
    basis: ['国办发〔2015〕58号'],
    method,
    targets: { statuses: ['active', 'suspended'], coolDownMonths: 6 },
    inspectors: { examinationYear: 2025, itemScope: 'required', maximumVisits },
    strata: {
      by,
      missing: 'refuse',
      quantities: [{ where: {}, quantity: asked, rounding, whenZero: 'none', reserve }],
    },
    ...(visitBatches === undefined ? {} : { visitBatches: { count: visitBatches } }),
    team: choice.team.map((one, at): TeamGroupRule => ({ id: identifier(`group-${at + 1}`), ...one })),
    remedies: [{ kind: 'direct-appointment', approver: '分管负责人' }],
  };
}

/** The task of a case over these targets. */
export function taskOf(choice: SmallDraw, targets: readonly InspectionTarget[]): InspectionTask {
  const { number, isOfficial, sources, profile, byHand } = choice;
  const parties = Array.from({ length: choice.parties }, (_, at) => identifier(`party-${3 - at}`));
  const entropy = {
    parties,
    minimumReveals: Math.max(0, parties.length - choice.silent),
    revealBy: instant('2026-03-05T10:00:00Z'),
    sources,
  };
  const pairs = choice.recusals.map(([who, whom]) => ({
    inspector: identifier(`I-${(who % choice.inspectors.length) + 1}`),
    target: targets[whom % targets.length]?.id ?? identifier('T-1'),
    reason: '近亲属在该单位任职',
  }));
  const recusals = pairs.filter(
    (one, at) =>
      pairs.findIndex((other) => other.inspector === one.inspector && other.target === one.target) === at,
  );
  return {
    format: 'double-random/task@1',
    drawId: identifier(`D-${number}`),
    planItem: identifier('2026/SP/01'),
    mode: isOfficial && checkOfficialEntropy(entropy).length === 0 ? 'official' : 'rehearsal',
    title: '随机抽查',
    authority: '样例区市场监督管理局',
    items: [item.id],
    rules: identifier('rules'),
    asOf: civilDate('2026-03-01'),
    recusals: choice.kind === 'targets' || choice.kind === 'handed-down' ? [] : recusals,
    ...(byHand === undefined || choice.kind === 'handed-down'
      ? {}
      : {
          exclusions: [
            {
              pool: 'targets',
              id: targets[byHand % targets.length]?.id ?? identifier('T-1'),
              reason: '专项整治中',
              approver: '分管负责人',
            } as const,
          ],
        }),
    entropy,
    disclosure: { profile },
  };
}

/** The register record of a target, numbered from 1. */
export function targetOf(
  { inspectedLately, ...facts }: SmallDraw['targets'][number],
  at: number,
): InspectionTarget {
  return {
    id: identifier(`T-${at + 1}`),
    name: `样例店${at + 1}`,
    ...facts,
    ...(inspectedLately ? { lastInspectedAt: civilDate('2026-01-15') } : {}),
  };
}

/** The register record of an inspector, numbered from 1. */
export function inspectorOf({ passed, ...facts }: SmallDraw['inspectors'][number], at: number): Inspector {
  return {
    id: identifier(`I-${at + 1}`),
    name: `检查员${at + 1}`,
    status: 'valid',
    certificateNo: `样例执法${at + 1}`,
    certificateValidTo: civilDate('2028-12-31'),
    itemScope: ['SP-001'],
    expertTypes: [],
    ...facts,
    examinations: [{ year: 2025, passed }],
    recusals: [],
  };
}

/** What a public source showed; any number will do. */
export function valueAt(source: PinnedSource, number: number): string {
  if (source.kind === 'ssq')
    return `${source.issue}:03,08,12,21,27,33+${String((number % 16) + 1).padStart(2, '0')}`;
  const digits = Array.from({ length: source.throws }, (_, at) => (number + at * 7) % 10).join('');
  return `d10x${source.throws}:${digits}`;
}
