import {
  canonicalJson,
  civilDate,
  type Digest,
  digestOf,
  hexToBytes,
  identifier,
  labelIdentifier,
  merkleRoot,
  ndjsonText,
  ratioOf,
  sortedBy,
} from 'double-random/kernel';
import {
  beginPlan,
  buildTargetFrame,
  commitPlan,
  type DraftPlan,
  frameLeaves,
  frameRoot,
  frameText,
  frameTextPieces,
  leafOf,
  type PlanInput,
  parsePlan,
  parseTargetFrame,
  parseTask,
  planDraw,
  readTargetFrame,
  recordDigest,
  saltsUnder,
  sealPlan,
  stratumOf,
  type TargetEntry,
} from 'double-random/plan';
import type { InspectionTarget } from 'double-random/pools';
import { judgeTarget, type WorkRules } from 'double-random/rules';
import { systemHasher } from 'double-random/sdk/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDraft, sampleDraw, sampleOffice } from '../fixtures/small-office.js';
import vectors from '../vectors/first-party.json' with { type: 'json' };

const office = sampleOffice();
const inputOf = (change: Partial<PlanInput> = {}): PlanInput => ({
  task: office.tasks[0],
  items: { version: 1, records: office.items },
  rules: { version: 1, records: office.rules },
  targets: office.targets,
  inspectors: office.inspectors,
  ...change,
});
const withRules = (change: object) => ({
  rules: { version: 1, records: [{ ...office.rules[0], ...change }] },
});
const codesOf = (result: { ok: boolean; issues?: readonly { code: string }[] }) =>
  (result.issues ?? []).map(({ code }) => code);
const draftOf = (change: Partial<PlanInput> = {}): DraftPlan => {
  const draft = planDraw(inputOf(change));
  if (!draft.ok) throw new Error(codesOf(draft).join(', '));
  return draft.value;
};

describe('the frame', () => {
  const { saltKey, entries, root } = vectors.frame;
  const frame = entries as unknown as TargetEntry[];

  it('salts, writes leaves and roots as in the vectors', () => {
    expect(saltsUnder(saltKey)('T001')).toBe(vectors.frame['salt of T001']);
    const text = `double-random/v1 leaf\n${vectors.frame['salt of T001']}\n${canonicalJson(frame[0])}`;
    expect(text).toBe(vectors.frame['leaf of T001']);
    expect(frameRoot(frame, saltKey)).toBe(root);
    expect(leafOf(saltsUnder(saltKey)('T001'), frame[0] as TargetEntry)).toHaveLength(
      hexToBytes(root).length,
    );
  });

  it('holds the whole universe, the excluded with every reason', () => {
    const { plan, targets } = sampleDraw();
    expect(targets).toHaveLength(office.targets.length);
    expect(plan.targets).toMatchObject({
      universe: 60,
      eligible: 56,
      excluded: { 'status-cancelled': 2, cooldown: 2 },
    });
    expect(plan.inspectors).toMatchObject({
      universe: 10,
      eligible: 9,
      excluded: { 'examination-failed': 1 },
    });
  });

  it('reads back what it wrote and refuses rows out of order, twice or malformed', () => {
    const { targetsText, targets } = sampleDraw();
    expect(parseTargetFrame(targetsText)).toEqual({ ok: true, value: targets });
    const lines = targetsText.trimEnd().split('\n');
    const swapped = [lines[1], lines[0], ...lines.slice(2)].join('\n');
    const read = parseTargetFrame(`${swapped}\n`);
    expect(read.ok ? [] : read.issues[0]).toMatchObject({ code: 'plan.frame-order', path: [2] });
    expect(codesOf(parseTargetFrame(`${lines[0]}\n${lines[0]}\n`))).toEqual(['plan.frame-order']);
    expect(codesOf(parseTargetFrame('{"id":"T1"}\n'))).toEqual(['plan.frame-malformed']);
    expect(codesOf(parseTargetFrame(targetsText.trimEnd()))).toEqual(['kernel.line-unfinished']);
  });
});

describe('a frame made and read piece by piece', () => {
  const rules: WorkRules = {
    ...office.rules[0],
    strata: { by: ['district', 'creditClass'], missing: 'exclude', quantities: [] },
    team: office.rules[0].team.map((group) => ({ ...group, byArea: true })),
  };
  const [task] = office.tasks;
  // What a frame is by definition, each entry for itself.
  const entryOf = (target: InspectionTarget): TargetEntry => {
    const { id } = target;
    const record = recordDigest(target);
    const excluded = judgeTarget(target, { rules, asOf: task.asOf });
    const stratum = stratumOf(target, rules.strata.by);
    if (excluded.length > 0 || !stratum.ok) return { excluded, id, record };
    const recused = task.recusals.filter((one) => one.target === id).map(({ inspector }) => inspector);
    return {
      id,
      record,
      stratum: stratum.key.id,
      ...(target.district === undefined ? {} : { area: labelIdentifier(target.district) }),
      ...(recused.length === 0 ? {} : { recused: recused.sort() }),
    };
  };
  const targetOf = fc.record(
    {
      district: fc.constantFrom('东街', '西街', '东 街', 'null'),
      creditClass: fc.constantFrom('A' as const, 'B' as const),
      status: fc.constantFrom('active' as const, 'cancelled' as const),
      lastInspectedAt: fc.constantFrom(civilDate('2025-12-01'), civilDate('2019-12-01')),
    },
    { requiredKeys: ['status'] },
  );

  it('holds for everyone the entry that he has alone', () => {
    fc.assert(
      fc.property(fc.array(targetOf, { maxLength: 60 }), (changes) => {
        const targets = changes.map(
          (change, at): InspectionTarget => ({
            id: identifier(`T-${String(at).padStart(3, '0')}`),
            name: `某某商店${at}`,
            kind: 'enterprise',
            ...change,
          }),
        );
        const { entries } = buildTargetFrame({ task, rules, targets, inspectors: [] });
        expect(entries).toEqual(targets.map(entryOf));
        const salt = digestOf('salt');
        expect(frameRoot(entries, salt)).toBe(merkleRoot(frameLeaves(entries, salt)));
        expect(frameRoot(entries, salt, systemHasher())).toBe(frameRoot(entries, salt));
      }),
    );
  });

  it('takes the digest of a snapshot line for that of its record', () => {
    const { targets, ...basis } = inputOf();
    const planning = beginPlan(basis);
    if (!planning.ok) throw new Error('not begun');
    const lines = ndjsonText(sortedBy(targets, ({ id }) => id))
      .trimEnd()
      .split('\n');
    for (const line of lines) planning.value.add(JSON.parse(line), digestOf(line));
    expect(planning.value.draft()).toEqual(planDraw(inputOf()));
    expect(() => planning.value.add(office.targets[0], digestOf('record'))).toThrow(RangeError);
  });

  it('is written and read in pieces as at once, beyond one piece too', () => {
    const record = digestOf('record');
    const entries = Array.from({ length: 12_001 }, (_, at) => ({
      id: identifier(`T${100_000 + at}`),
      record,
      excluded: ['cooldown'],
    }));
    const pieces = [...frameTextPieces(entries)];
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('')).toBe(frameText(entries));
    const reader = readTargetFrame();
    for (const line of pieces.join('').trimEnd().split('\n')) reader.add(line);
    expect(reader.entries()).toEqual(parseTargetFrame(frameText(entries)));
    reader.add('{"id": "T2"}');
    const broken = reader.entries();
    expect(broken.ok ? [] : broken.issues.map(({ code, path }) => [code, path])).toEqual([
      ['kernel.json-not-canonical', [12_002]],
    ]);
  });
});

describe('planning', () => {
  const task = office.tasks[0];
  it('is the same whatever order the registers are in', () => {
    const expected = canonicalJson({ ...draftOf(), notes: [] });
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...office.targets], { minLength: 60 }),
        fc.shuffledSubarray([...office.inspectors], { minLength: 10 }),
        (targets, inspectors) =>
          canonicalJson({ ...draftOf({ targets, inspectors }), notes: [] }) === expected,
      ),
      { numRuns: 20 },
    );
  });

  it('binds recusals of the task and of the register to the target', () => {
    const [first, ...others] = office.inspectors;
    const declared = { ...first, recusals: [{ target: identifier('T-007'), reason: '曾任职' }] };
    const entry = draftOf({ inspectors: [declared, ...others] }).targets.find(({ id }) => id === 'T-007');
    expect(entry).toMatchObject({ recused: ['I-01', 'I-03'] });
  });

  it('gives a stratum of Chinese values an id of its own that no other stratum changes', () => {
    const byDistrict = {
      by: ['district'] as const,
      missing: 'refuse' as const,
      quantities: [
        { where: {}, quantity: { kind: 'ratio' as const, comparator: '>=' as const, ratio: ratioOf(1, 20) } },
      ],
    };
    const both = draftOf(withRules({ strata: byDistrict })).strata;
    expect(both.map(({ label }) => label).sort()).toEqual(['东街', '西街']);
    const one = draftOf({
      ...withRules({ strata: byDistrict }),
      task: { ...task, recusals: [] },
      targets: office.targets.filter(({ district }) => district === '东街'),
    }).strata;
    expect(both.map(({ id }) => id)).toContain(one[0]?.id);
  });

  it('shares an overall quantity out over the strata', () => {
    const strata = {
      by: ['creditClass'],
      missing: 'refuse',
      quantities: [],
      overall: { quantity: { kind: 'count', comparator: '=', count: 12 } },
      reserve: 2,
    };
    const planned = draftOf(withRules({ strata })).strata;
    expect(planned.reduce((sum, { quota }) => sum + quota, 0)).toBe(12);
    expect(planned.every(({ reserve }) => reserve === 2)).toBe(true);
  });

  const noClass = office.targets.map((target, at) => {
    const { creditClass, ...rest } = target;
    return at === 0 ? rest : { ...rest, ...(creditClass === undefined ? {} : { creditClass }) };
  });
  it.each<[string, Partial<PlanInput>, string]>([
    ['an item that is not listed', { items: { version: 1, records: [] } }, 'plan.item-unknown'],
    [
      'an item that is not published',
      { items: { version: 1, records: [{ ...office.items[0], published: false }] } },
      'plan.item-unpublished',
    ],
    [
      'an item without legal basis',
      { items: { version: 1, records: [{ ...office.items[0], basis: [] }] } },
      'plan.item-without-basis',
    ],
    [
      'an item that has ended',
      { items: { version: 1, records: [{ ...office.items[0], effectiveTo: civilDate('2026-02-28') }] } },
      'plan.item-not-in-force',
    ],
    [
      'an item that has not begun',
      { items: { version: 1, records: [{ ...office.items[0], effectiveFrom: civilDate('2026-03-02') }] } },
      'plan.item-not-in-force',
    ],
    ['rules nobody adopted', { rules: { version: 1, records: [] } }, 'plan.rules-unknown'],
    [
      'a recusal of an unknown inspector',
      {
        task: {
          ...task,
          recusals: [{ inspector: identifier('X'), target: identifier('T-007'), reason: '亲属' }],
        },
      },
      'plan.recusal-unknown',
    ],
    ['a target twice', { targets: [...office.targets, office.targets[0]] }, 'plan.id-repeated'],
    ['a target without stratum', { targets: noClass }, 'plan.stratum-value-missing'],
    [
      'a stratum without quantity',
      withRules({
        strata: { ...office.rules[0].strata, quantities: office.rules[0].strata.quantities.slice(0, 2) },
      }),
      'plan.stratum-without-quantity',
    ],
    [
      'an overall bound that the strata miss',
      withRules({
        strata: {
          ...office.rules[0].strata,
          overall: { quantity: { kind: 'count', comparator: '>=', count: 50 } },
        },
      }),
      'plan.overall-not-met',
    ],
    [
      'a pool of which nobody may be drawn',
      withRules({ targets: { statuses: ['revoked'] } }),
      'plan.nobody-eligible',
    ],
    ['a team of one', withRules({ team: [{ ...office.rules[0].team[0], count: 1 }] }), 'plan.team-too-small'],
    [
      'more visits than the inspectors can make',
      withRules({ inspectors: { ...office.rules[0].inspectors, maximumVisits: 1 } }),
      'plan.capacity-short',
    ],
    [
      'nobody left to visit a target',
      {
        inspectors: office.inspectors.map((one) => ({
          ...one,
          recusals: [{ target: identifier('T-010'), reason: '亲属' }],
        })),
      },
      'plan.target-without-team',
    ],
    [
      'entropy of the office alone',
      {
        task: {
          ...task,
          entropy: { ...task.entropy, parties: [identifier('office')], minimumReveals: 1, sources: [] },
        },
      },
      'entropy.office-alone',
    ],
    [
      'a party and a source of one id',
      { task: { ...task, entropy: { ...task.entropy, parties: [identifier('ssq'), identifier('office')] } } },
      'plan.id-repeated',
    ],
    [
      'more reveals than parties',
      { task: { ...task, entropy: { ...task.entropy, minimumReveals: 3 } } },
      'plan.reveals-impossible',
    ],
  ])('refuses %s', (_, change, code) => {
    expect(codesOf(planDraw(inputOf(change)))).toContain(code);
  });

  it('warns where only the draw will tell whether every team can be filled', () => {
    expect(draftOf()).toMatchObject({
      feasibility: 'certain',
      notes: [{ code: 'plan.recused-by-hand', args: { recusals: 1, targets: 1, inspectors: 1 } }],
    });
    const expert = {
      id: identifier('expert'),
      count: 1,
      role: { kind: 'department', value: '食品科' },
      byArea: false,
    };
    const member = { id: identifier('member'), count: 1, role: { kind: 'any' }, byArea: false };
    expect(draftOf(withRules({ team: [expert, member] })).feasibility).toBe('certain');

    const bound = [{ ...member, count: 2, byArea: true }];
    const twice = { ...office.rules[0].inspectors, maximumVisits: 2 };
    const inspectors = office.inspectors.map((one, at) => ({ ...one, district: at < 3 ? '东街' : '西街' }));
    const atRisk = draftOf({ ...withRules({ team: bound, inspectors: twice }), inspectors });
    expect(atRisk.feasibility).toBe('possible');
    const risk = atRisk.notes.find(({ code }) => code === 'plan.drawing-at-risk');
    expect(risk?.args).toMatchObject({
      areas: '东街',
      drawn: 4,
      needed: 8,
      capacity: 6,
      fewer: 3,
      lenders: '西街',
    });
  });
});

describe('sealing', () => {
  const { draft, commitments } = sampleDraft();
  const saltKey = digestOf('salt');

  it('commits to the exact bytes of plan.json', () => {
    const sealed = sealPlan(draft, { saltKey, commitments });
    if (!sealed.ok) throw new Error('not sealed');
    expect(sealed.value.commitment).toBe(digestOf(sealed.value.planText));
    expect(parsePlan(sealed.value.planText)).toEqual({ ok: true, value: sealed.value.plan });
    expect(Object.isFrozen(sealed.value.plan.strata)).toBe(true);
    const { plan, planText, commitment } = sealed.value;
    expect(commitPlan(draft, { saltKey, commitments })).toEqual({
      ok: true,
      value: { plan, planText, commitment },
    });
  });

  it('changes its commitment with everything that affects the result', () => {
    const commitmentOf = (changed: DraftPlan, key: string = saltKey) => {
      const sealed = sealPlan(changed, { saltKey: key, commitments });
      return sealed.ok ? sealed.value.commitment : undefined;
    };
    const [stratum, ...strata] = draft.strata;
    const changes: DraftPlan[] = [
      { ...draft, targets: draft.targets.slice(1) },
      { ...draft, inspectors: draft.inspectors.slice(1) },
      { ...draft, strata: [{ ...(stratum as DraftPlan['strata'][number]), quota: 2 }, ...strata] },
      { ...draft, rules: { ...draft.rules, method: 'seedrandom@1' } },
      { ...draft, task: { ...draft.task, mode: 'rehearsal' } },
      { ...draft, task: { ...draft.task, recusals: [] } },
      { ...draft, team: draft.team.map((group) => ({ ...group, count: 3 })) },
    ];
    const all = [
      commitmentOf(draft),
      commitmentOf(draft, digestOf('other salt')),
      ...changes.map((change) => commitmentOf(change)),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('refuses a missing or copied commitment and a bad salt key', () => {
    const office = commitments.office as Digest;
    expect(codesOf(sealPlan(draft, { saltKey, commitments: { office } }))).toEqual([
      'plan.commitment-missing',
    ]);
    expect(codesOf(sealPlan(draft, { saltKey, commitments: { office, notary: office } }))).toEqual([
      'entropy.commitment-repeated',
    ]);
    expect(codesOf(sealPlan(draft, { saltKey: 'x', commitments }))).toEqual(['plan.salt-key-malformed']);
  });

  it('still reads a plan that somebody sealed with a copied commitment: a replay is for ever', () => {
    const sealed = sealPlan(draft, { saltKey, commitments });
    const text = sealed.ok ? sealed.value.planText : '';
    const copied = text.replace(commitments.notary as Digest, commitments.office as Digest);
    expect(copied).not.toBe(text);
    expect(parsePlan(copied).ok).toBe(true);
  });
});

describe('a task file', () => {
  it('reads back the sample and names everything that is wrong', () => {
    expect(parseTask(JSON.parse(JSON.stringify(office.tasks[0])))).toEqual({
      ok: true,
      value: office.tasks[0],
    });
    const wrong = { ...office.tasks[0], drawId: '抽查一号', asOf: '2026-02-30', extra: 1 };
    const parsed = parseTask(wrong);
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining(['drawId', 'asOf']),
    );
  });

  it('says when the format is newer', () => {
    expect(codesOf(parseTask({ ...office.tasks[0], format: 'double-random/task@2' }))).toEqual([
      'plan.format-unsupported',
    ]);
  });
});

describe('a lottery whose numbers are known', () => {
  const withIssue = (issue: string, mode: 'official' | 'rehearsal' = 'official') => {
    const [task] = office.tasks;
    const sources = [{ id: identifier('ssq'), kind: 'ssq' as const, issue }];
    return planDraw(inputOf({ task: { ...task, mode, entropy: { ...task.entropy, sources } } }));
  };

  it('is no source of an official draw', () => {
    const [{ asOf }] = office.tasks;
    const year = Number(asOf.slice(0, 4));
    const past = withIssue(`${year - 1}151`);
    expect(past.ok ? [] : past.issues.filter(({ code }) => code === 'plan.source-past')).toMatchObject([
      { args: { issue: `${year - 1}151`, asOf } },
    ]);
    expect(codesOf(withIssue(`${year}001`))).not.toContain('plan.source-past');
    expect(codesOf(withIssue(`${year + 1}001`))).not.toContain('plan.source-past');
    expect(codesOf(withIssue('2003001', 'rehearsal'))).not.toContain('plan.source-past');
  });
});
