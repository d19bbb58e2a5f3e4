import type { InspectionEvent } from 'double-random/history';
import { civilDate, digestOf, identifier } from 'double-random/kernel';
import { renderGround } from 'double-random/messages';
import {
  countFrame,
  explainEligibility,
  type InspectionTask,
  indexHistory,
  isEligible,
  planDraw,
} from 'double-random/plan';
import type { InspectionTarget, Inspector } from 'double-random/pools';
import {
  exclusionCodes,
  type FrequencyRule,
  type Ground,
  type InspectorRule,
  judgeInspector,
  judgeTarget,
  type WorkRules,
} from 'double-random/rules';
import { sampleDistrict, sampleOffice } from 'double-random/sdk';
import { describe, expect, it } from 'vitest';

const office = sampleOffice();
const [task] = office.tasks;
const [marketRules] = office.rules;
const asOf = task.asOf;

const [anyTarget] = office.targets;
const target: InspectionTarget = {
  id: anyTarget.id,
  name: '某某商店',
  kind: 'enterprise',
  status: 'active',
  creditClass: 'A',
  district: '甲街道',
};
const { certificateValidTo: _, unavailable: __, ...anyInspector } = office.inspectors[0];
const inspector: Inspector = {
  ...anyInspector,
  certificateNo: 'X001',
  status: 'valid',
  itemScope: ['*'],
  qualifications: [],
  expertTypes: [],
  examinations: [{ year: 2025, passed: true }],
  recusals: [],
};
const rules: WorkRules = {
  ...marketRules,
  targets: {
    statuses: ['active'],
    kinds: ['enterprise'],
    districts: ['甲街道', '乙街道'],
    coolDownMonths: 12,
  },
  inspectors: { examinationYear: 2025, itemScope: 'required', maximumVisits: 9 },
  strata: { ...marketRules.strata, by: ['creditClass', 'district', 'kind'] },
};

/** Where history is counted: one visit by this authority, and one by the inspector. */
const visit: InspectionEvent = {
  id: identifier('J1'),
  target: target.id,
  date: civilDate('2026-02-01'),
  organ: task.authority,
  level: 'county',
  items: [],
  checkKind: 'drawn',
  inspectors: [inspector.id],
};
const counting = (
  frequency: Omit<FrequencyRule, 'exempt'>,
  more: Partial<InspectorRule> = {},
): WorkRules => ({
  ...rules,
  frequency: { ...frequency, exempt: [] },
  inspectors: { ...rules.inspectors, ...more },
});
const byHistory = (by: WorkRules, of: InspectionTask = task) =>
  explainEligibility({
    task: of,
    rules: by,
    inspectors: [],
    history: indexHistory([visit], { task: of, rules: by }),
  });
const yearly = { most: 1, per: { years: 1 } } as const;
const made = `台账记载的检查：2026-02-01 ${task.authority}；任务日期 2026-03-02`;

function evidence(grounds: readonly Ground[], language: 'zh' | 'en' = 'zh'): Record<string, string> {
  return Object.fromEntries(grounds.map((ground) => [ground.code, renderGround(ground, language).evidence]));
}
const ofTarget = (changed: Partial<InspectionTarget>, by = rules) =>
  explainEligibility({ task, rules: by, inspectors: [] }).target({ ...target, ...changed }).grounds;
const ofInspector = (changed: Partial<Inspector>, by = rules) =>
  explainEligibility({ task, rules: by, inspectors: [] }).inspector({ ...inspector, ...changed }).grounds;
const without = <Key extends keyof InspectionTarget>(key: Key) => {
  const { [key]: _gone, ...rest } = target;
  return explainEligibility({ task, rules, inspectors: [] }).target(rest as InspectionTarget).grounds;
};

/** Every reason there is, provoked once. */
const cases: readonly (readonly [readonly Ground[], Readonly<Record<string, string>>])[] = [
  ...(['suspended', 'revoked', 'annulled', 'moved-out', 'closed', 'liquidating'] as const).map(
    (status) =>
      [ofTarget({ status }), { [`status-${status}`]: expect.stringContaining('细则只抽：存续') }] as const,
  ),
  [ofTarget({ status: 'cancelled' }), { 'status-cancelled': '登记状态：已注销；细则只抽：存续' }],
  [ofTarget({ status: 'unstated' }), { 'status-unstated': '登记状态：未载；细则只抽：存续' }],
  [
    ofTarget({}, { ...rules, targets: { statuses: ['suspended', 'unstated'] } }),
    { 'status-active': '登记状态：存续；细则只抽：歇业、未载' },
  ],
  [ofTarget({ kind: 'cooperative' }), { 'kind-out-of-scope': '主体类型：农民专业合作社；细则只抽：企业' }],
  [ofTarget({ district: '丙乡' }), { 'district-out-of-scope': '现辖区：丙乡；细则只抽：甲街道、乙街道' }],
  [
    ofTarget({ lastInspectedAt: civilDate('2025-09-01') }),
    { cooldown: '上次检查 2025-09-01，加 12 个月是 2026-09-01，晚于任务日期 2026-03-02' },
  ],
  [without('creditClass'), { 'credit-class-missing': '信用风险分类：（空）；细则按信用风险分类分层' }],
  [
    without('district'),
    {
      'district-missing': '现辖区：（空）；细则按辖区分层',
      'district-out-of-scope': '现辖区：（空）；细则只抽：甲街道、乙街道',
    },
  ],
  [
    ofTarget({ kind: 'unstated' }),
    {
      'kind-missing': '主体类型：未载；细则按主体类型分层',
      'kind-out-of-scope': '主体类型：未载；细则只抽：企业',
    },
  ],
  [ofInspector({ status: 'invalid' }), { 'inspector-invalid': '人员状态：失效' }],
  [
    ofInspector({ unavailable: [{ from: civilDate('2026-03-01'), to: civilDate('2026-03-10') }] }),
    { 'inspector-unavailable': '不在岗时段：2026-03-01/2026-03-10；任务日期 2026-03-02' },
  ],
  [
    ofInspector({ certificateValidTo: civilDate('2026-01-31') }),
    { 'certificate-expired': '执法证有效期至 2026-01-31，早于任务日期 2026-03-02' },
  ],
  [ofInspector({ examinations: [] }), { 'examination-missing': '执法考试：（空）；细则要求 2025 年通过' }],
  [
    ofInspector({ examinations: [{ year: 2025, passed: false }] }),
    { 'examination-failed': '执法考试：2025✗；细则要求 2025 年通过' },
  ],
  [ofInspector({ itemScope: ['SC-01'] }), { 'item-scope': '执法事项范围：SC-01；缺本次的：SC-02' }],
  [
    ofInspector(
      { department: '某某局', qualifications: ['食品'] },
      {
        ...rules,
        team: [{ id: identifier('lead'), count: 2, role: { kind: 'expert', value: '药品' }, byArea: false }],
      },
    ),
    { 'no-place-in-team': expect.stringMatching(/：某某局、食品.*；检查组要的是：药品/) },
  ],
  [
    ofTarget({}, { ...rules, targets: { ...rules.targets, where: { field: 'tags', is: ['危险化学品'] } } }),
    { 'out-of-scope-by-rule': '名录记载：tags=；不符合细则的范围条件' },
  ],
  ...(
    [
      [{ by: ['industry'], industryLevel: 'division' }, 'industry-missing'],
      [{ by: ['tag'], tags: ['网红店'] }, 'tag-missing'],
      [
        {
          by: ['named'],
          named: [{ id: identifier('key'), label: '重点', where: { field: 'creditClass', is: ['D'] } }],
        },
        'named-stratum-missing',
      ],
    ] as const
  ).map(
    ([strata, code]) =>
      [
        ofTarget(
          {},
          {
            ...rules,
            strata: { ...marketRules.strata, ...strata, missing: 'exclude' } as WorkRules['strata'],
          },
        ),
        { [code]: expect.any(String) },
      ] as const,
  ),
  [
    byHistory(counting({ caps: [{ ...yearly, across: 'organ' }] })).target(target).grounds,
    { 'frequency-cap-organ': made },
  ],
  [
    byHistory(counting({ caps: [{ ...yearly, across: 'own-level' }] }), { ...task, level: 'county' }).target(
      target,
    ).grounds,
    { 'frequency-cap-own-level': made },
  ],
  [
    byHistory(counting({ caps: [{ ...yearly, across: ['county'] }] })).target(target).grounds,
    { 'frequency-cap-levels': made },
  ],
  [
    byHistory(counting({ caps: [{ ...yearly, across: 'all' }] })).target(target).grounds,
    { 'frequency-cap-all': made },
  ],
  [
    byHistory(counting({ coolDowns: [{ months: 12, across: 'all' }] })).target(target).grounds,
    { 'frequency-cooldown': made },
  ],
  [
    byHistory(counting({ rotation: { years: 2, firstYear: 2026, across: 'all' } })).target(target).grounds,
    { 'frequency-rotation': made },
  ],
  [
    explainEligibility({
      task,
      rules,
      inspectors: [],
      earlier: [{ batch: 1, drawId: identifier('D-1'), record: digestOf(''), selected: [target.id] }],
    }).target(target).grounds,
    { 'drawn-earlier-batch': '前几批的抽取：D-1' },
  ],
  [
    explainEligibility({
      task: {
        ...task,
        exclusions: [
          { pool: 'targets', id: target.id, reason: '立案调查,未结', approver: '分管负责人' },
          { pool: 'inspectors', id: target.id, reason: '另一名录', approver: '分管负责人' },
        ],
      },
      rules,
      inspectors: [],
    }).target(target).grounds,
    { 'excluded-by-hand': '任务写明的理由：立案调查,未结；批准人：分管负责人' },
  ],
  [
    byHistory(counting({}, { yearlyLoad: true })).inspector({ ...inspector, yearlyLoad: 1 }).grounds,
    { 'yearly-load-reached': '年度检查上限：1；今年已检查 1 次' },
  ],
];

describe('the eligibility ledger', () => {
  it('gives the evidence of every reason there is', () => {
    for (const [grounds, told] of cases) expect(evidence(grounds)).toEqual(told);
    const { certificateNo: _none, ...uncertified } = inspector;
    const { grounds } = explainEligibility({ task, rules, inspectors: [] }).inspector(uncertified);
    expect(evidence(grounds)).toEqual({ 'certificate-missing': '执法证编号：（空）' });
    const seen = new Set([...cases.flatMap(([told]) => told), ...grounds].map(({ code }) => code));
    expect([...seen].sort()).toEqual([...exclusionCodes].sort());
  });

  it('tells each in English too, and leaves no gap in a sentence', () => {
    for (const [grounds] of cases) {
      for (const language of ['zh', 'en'] as const) {
        for (const text of Object.values(evidence(grounds, language)))
          expect(text).not.toMatch(/[{}]|undefined/);
      }
      for (const text of Object.values(evidence(grounds, 'en'))) expect(text).not.toMatch(/细则|检查/);
    }
  });

  it('gives exactly the reasons that the frames are sealed with, for everyone, and its counts are the plan’s', () => {
    const { items, rules: records, tasks, targets, inspectors } = sampleDistrict();
    for (const sample of tasks) {
      const chosen = records.find(({ id }) => id === sample.rules);
      const draft = planDraw({
        task: sample,
        items: { version: 1, records: items },
        rules: { version: 1, records },
        targets,
        inspectors,
      });
      if (chosen === undefined || !draft.ok) throw new TypeError('Cannot plan the sample');
      const judge = explainEligibility({ task: sample, rules: chosen, inspectors });
      for (const [lines, entries] of [
        [targets.map(judge.target), draft.value.targets],
        [inspectors.map(judge.inspector), draft.value.inspectors],
      ] as const) {
        const lineById = new Map(lines.map((line) => [line.id, line]));
        for (const entry of entries) {
          const line = lineById.get(entry.id);
          const codes = line?.grounds.map(({ code }) => code).sort();
          if (isEligible(entry)) {
            expect(line?.standing).toBe('eligible');
            expect(codes).toEqual([]);
            if ('stratum' in entry) expect(line?.stratum?.id).toBe(entry.stratum);
          } else {
            expect(line?.standing).toBe('excluded');
            expect(codes).toEqual([...entry.excluded].sort());
          }
        }
        const { universe, eligible, excluded } = countFrame(entries);
        expect(lines).toHaveLength(universe);
        expect(lines.filter(({ standing }) => standing === 'eligible')).toHaveLength(eligible);
        const tally = new Map<string, number>();
        for (const { code } of lines.flatMap(({ grounds }) => grounds))
          tally.set(code, (tally.get(code) ?? 0) + 1);
        expect(Object.fromEntries(tally)).toEqual(excluded);
      }
    }
  });

  it('is undecided on a target without a stratum where the rules refuse to seal', () => {
    const refusing = { ...rules, strata: { ...rules.strata, missing: 'refuse' as const } };
    const { creditClass: _none, ...unclassed } = target;
    const line = explainEligibility({ task, rules: refusing, inspectors: [] }).target(unclassed);
    expect(line.standing).toBe('undecided');
    expect(line.grounds.map(({ code }) => code)).toEqual(['credit-class-missing']);
    expect(judgeTarget(unclassed, { rules: refusing, asOf })).toEqual([]);
  });

  it('names the recused of an eligible target, from task and register', () => {
    const [recusal] = task.recusals;
    const recusing = { ...inspector, recusals: [{ target: target.id, reason: '亲属' }] };
    const line = explainEligibility({ task, rules, inspectors: [recusing] }).target(target);
    expect(line.recused).toEqual([recusal?.inspector, inspector.id].sort());
    expect(judgeInspector(inspector, { rule: rules.inspectors, items: task.items, asOf })).toEqual([]);
  });
});
