import { openCalendar, stateCouncilYears } from 'double-random/calendar';
import {
  canonicalJson,
  civilDate,
  type Digest,
  digestOf,
  type Instant,
  identifier,
  instant,
} from 'double-random/kernel';
import {
  checkStep,
  checkTargetResult,
  type DrawnScope,
  isOverdue,
  isPending,
  leafOfResult,
  ledgerRoot,
  listDuties,
  openStandings,
  type PeopleNeeded,
  proveResult,
  publicationClock,
  publicationDay,
  type ResultStandings,
  type ResultStep,
  readLedgerOfResults,
  resultDigest,
  type TargetResult,
  takeResultStep,
  tellOverdue,
  verifyResult,
} from 'double-random/results';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const [t1, t2] = [identifier('T1'), identifier('T2')];
const [a, b] = [identifier('SC-01'), identifier('SC-02')];
const scope: DrawnScope = { targets: [t1, t2], items: [a, b], drawnOn: civilDate('2026-03-04') };
const day = civilDate('2026-03-12');
const act = (by: string, at = '2026-03-12T02:00:00Z') => ({ by, at: instant(at), day });
const dayOf = (at: Instant) => civilDate(at.slice(0, 10));

const result = (change: Partial<TargetResult> = {}): TargetResult => ({
  target: t1,
  list: 'national@1',
  inspectedOn: civilDate('2026-03-10'),
  findings: [
    { item: a, codes: ['1'] },
    { item: b, codes: ['1'] },
  ],
  followUps: [],
  ...change,
});
const entered = (results: readonly TargetResult[], by = '录入甲'): ResultStep => ({
  ...act(by),
  act: 'entered',
  list: 'national@1',
  results,
});
const reviewed = (one: TargetResult) => [{ target: one.target, result: resultDigest(one) }];

/** Takes steps that must all be allowed. */
function play(steps: readonly ResultStep[], people: PeopleNeeded = 2): ResultStandings {
  let standings = openStandings(scope);
  for (const step of steps) {
    expect(checkStep(step, { scope, standings, people })).toEqual([]);
    standings = takeResultStep(standings, step);
  }
  return standings;
}

const codesAgainst = (step: ResultStep, standings: ResultStandings, people: PeopleNeeded = 2) =>
  checkStep(step, { scope, standings, people }).map(({ code }) => code);

const one = result();
const published: readonly ResultStep[] = [
  entered([one]),
  { ...act('审核乙'), act: 'approved', reviewed: reviewed(one) },
  { ...act('公示丙'), act: 'published', reviewed: reviewed(one) },
];
const ground = {
  kind: 'entry-error',
  reason: '录入时选错代码',
  basis: '政府信息公开条例 第四十一条',
  approver: '分管负责人',
} as const;

describe('a result', () => {
  it.each([
    ['results.target-unknown', { target: identifier('T9') }],
    ['results.item-missing', { findings: [{ item: a, codes: ['1'] }] }],
    ['results.item-unknown', { findings: [...one.findings, { item: identifier('SC-09'), codes: ['1'] }] }],
    ['results.item-repeated', { findings: [...one.findings, { item: a, codes: ['1'] }] }],
    ['results.partly-inspected', { notInspected: 'cancelled' }],
    ['results.day-before-draw', { inspectedOn: civilDate('2026-03-03') }],
    ['results.follow-up-early', { followUps: [{ kind: 're-check', due: civilDate('2026-03-09') }] }],
    ['results.follow-up-repeated', { followUps: [{ kind: 're-check' }, { kind: 're-check' }] }],
    [
      'results.nothing-found',
      {
        findings: [
          { item: a, codes: [] },
          { item: b, codes: ['1'] },
        ],
      },
    ],
  ] as const)('is refused with %s', (code, change) => {
    const checked = checkTargetResult(result(change as Partial<TargetResult>), scope);
    expect(checked.ok ? [] : checked.issues.map((issue) => issue.code)).toContain(code);
  });

  it('that says everywhere that nobody was there becomes one that could not be inspected', () => {
    const findings = [a, b].map((item) => ({ item, codes: ['12'] }));
    const checked = checkTargetResult(result({ list: 'zhejiang@1', findings }), scope);
    expect(checked.ok && checked.value).toMatchObject({ notInspected: 'moved-out', findings: [] });
    const [first] = findings;
    const mixed = [first ?? { item: a, codes: ['12'] }, { item: b, codes: ['1'] }];
    const partly = checkTargetResult(result({ list: 'zhejiang@1', findings: mixed }), scope);
    expect(partly.ok ? [] : partly.issues.map(({ code }) => code)).toEqual(['results.partly-inspected']);
  });
});

describe('entry, review, return and publication', () => {
  it('lead from outstanding to published, by three people where the rules ask for three', () => {
    const standings = play(published, 3);
    expect(standings.get(t1)).toMatchObject({ state: 'published', shown: one });
    expect(standings.get(t2)?.state).toBe('outstanding');
  });

  it('are not done by one person where two or three are needed', () => {
    const standings = play([entered([one], ' 录入甲 ')]);
    const approve: ResultStep = { ...act('录入甲'), act: 'approved', reviewed: reviewed(one) };
    expect(codesAgainst(approve, standings)).toEqual(['results.same-person']);
    expect(codesAgainst(approve, standings, 1)).toEqual([]);
    const approved = play(published.slice(0, 2));
    const publish = (by: string): ResultStep => ({ ...act(by), act: 'published', reviewed: reviewed(one) });
    expect(codesAgainst(publish('审核乙'), approved, 2)).toEqual([]);
    expect(codesAgainst(publish('审核乙'), approved, 3)).toEqual(['results.same-person']);
    expect(codesAgainst(publish('录入甲'), approved, 2)).toEqual(['results.same-person']);
  });

  it('keep their order', () => {
    const open = openStandings(scope);
    const approve: ResultStep = { ...act('审核乙'), act: 'approved', reviewed: reviewed(one) };
    const publish: ResultStep = { ...act('公示丙'), act: 'published', reviewed: reviewed(one) };
    expect(codesAgainst(approve, open)).toEqual(['results.not-entered']);
    expect(codesAgainst(publish, open)).toEqual(['results.not-approved']);
    expect(codesAgainst(publish, play([entered([one])]))).toEqual(['results.not-approved']);
    expect(codesAgainst(entered([one]), play(published.slice(0, 2)))).toEqual(['results.already-approved']);
    expect(codesAgainst(entered([one]), play(published))).toEqual(['results.already-published']);
  });

  it('tell of a result that was entered anew after a reviewer saw it', () => {
    const other = result({ inspectedOn: civilDate('2026-03-11') });
    const standings = play([entered([one]), entered([other])]);
    const approve: ResultStep = { ...act('审核乙'), act: 'approved', reviewed: reviewed(one) };
    expect(codesAgainst(approve, standings)).toEqual(['results.entered-anew']);
  });

  it('give back what was returned, with the reason', () => {
    const back: ResultStep = {
      ...act('审核乙'),
      act: 'returned',
      reviewed: reviewed(one),
      reason: '缺现场照片',
    };
    const standings = play([entered([one]), back, entered([one])]);
    expect(standings.get(t1)?.state).toBe('entered');
    expect(codesAgainst({ ...back, reason: '　' }, play([entered([one])]))).toEqual([
      'results.reason-missing',
    ]);
  });

  it('give back what was approved as long as it is not published', () => {
    const back: ResultStep = {
      ...act('审核乙'),
      act: 'returned',
      reviewed: reviewed(one),
      reason: '选错代码',
    };
    const approved = play(published.slice(0, 2));
    expect(codesAgainst(back, approved)).toEqual([]);
    const returned = takeResultStep(approved, back).get(t1);
    expect([returned?.state, returned?.approved]).toEqual(['returned', undefined]);
    expect(codesAgainst(entered([one]), takeResultStep(approved, back))).toEqual([]);
    expect(codesAgainst(back, play(published))).toEqual(['results.not-entered']);
  });

  it('refuse another list, a day to come, nobody, and nothing', () => {
    const standings = play([entered([one])]);
    const zhejiang = entered([result({ target: t2, list: 'zhejiang@1' })]);
    expect(codesAgainst({ ...zhejiang, list: 'zhejiang@1' } as ResultStep, standings)).toEqual([
      'results.list-changed',
    ]);
    expect(codesAgainst(entered([result({ inspectedOn: civilDate('2026-03-13') })]), standings)).toEqual([
      'results.day-ahead',
    ]);
    expect(codesAgainst(entered([one], ' '), standings)).toEqual(['results.person-missing']);
    expect(codesAgainst(entered([]), standings)).toEqual(['results.nothing-entered']);
  });
});

describe('a pending result', () => {
  const pending = result({
    findings: [
      { item: a, codes: ['8'] },
      { item: b, codes: ['1'] },
    ],
  });

  it('is superseded by a final one, and shown until then', () => {
    const steps: ResultStep[] = [
      entered([pending]),
      { ...act('审核乙'), act: 'approved', reviewed: reviewed(pending) },
      { ...act('公示丙'), act: 'published', reviewed: reviewed(pending) },
      entered([one]),
    ];
    expect(isPending(pending)).toBe(true);
    expect(play(steps).get(t1)).toMatchObject({ state: 'entered', shown: pending, result: one });
    const final = play([
      ...steps,
      { ...act('审核乙'), act: 'approved', reviewed: reviewed(one) },
      { ...act('公示丙'), act: 'published', reviewed: reviewed(one) },
    ]);
    expect(final.get(t1)).toMatchObject({ state: 'published', shown: one });
  });

  it('can be taken down while a final one waits for review, and then waits for nothing', () => {
    const shown: ResultStep[] = [
      entered([pending]),
      { ...act('审核乙'), act: 'approved', reviewed: reviewed(pending) },
      { ...act('公示丙'), act: 'published', reviewed: reviewed(pending) },
      entered([one]),
    ];
    const late = (standings: ResultStandings) => {
      const duties = listDuties(standings, setting('2026-05-01'));
      return duties.ok ? tellOverdue(duties.value, civilDate('2026-05-01')).map(({ code }) => code) : [];
    };
    // An entry that nobody has reviewed settles nothing.
    expect(late(play(shown))).toContain('results.pending-long');
    const down: ResultStep = { ...act('录入甲'), act: 'withdrawn', target: t1, ground, since: day };
    expect(late(play([...shown, down]))).not.toContain('results.pending-long');
  });

  it('is told when it has been so for longer than thirty days', () => {
    const standings = play([entered([pending])]);
    const duties = listDuties(standings, setting('2026-05-01'));
    const codes = duties.ok ? tellOverdue(duties.value, civilDate('2026-05-01')).map(({ code }) => code) : [];
    expect(codes).toContain('results.pending-long');
  });
});

describe('corrections and withdrawals', () => {
  const corrected = result({
    findings: [
      { item: a, codes: ['5'] },
      { item: b, codes: ['1'] },
    ],
  });
  const correct: ResultStep = { ...act('录入甲'), act: 'corrected', result: corrected, ground, since: day };
  const withdraw: ResultStep = { ...act('录入甲'), act: 'withdrawn', target: t1, ground, since: day };

  it('keep both states', () => {
    const standing = play([...published, correct]).get(t1);
    expect(standing?.shown).toEqual(corrected);
    expect(standing?.amendments).toMatchObject([{ act: 'corrected', before: one, after: corrected }]);
  });

  it('take a result down and put it back', () => {
    const down = play([...published, withdraw]).get(t1);
    expect(down).toMatchObject({ state: 'withdrawn', amendments: [{ act: 'withdrawn', before: one }] });
    expect(down?.shown).toBeUndefined();
    const back = play([...published, withdraw, { ...withdraw, act: 'restored' } as ResultStep]).get(t1);
    expect(back).toMatchObject({ state: 'published', shown: one });
  });

  it('are only of what is on display, for a reason, a basis, and by somebody else than approves', () => {
    expect(codesAgainst(correct, openStandings(scope))).toEqual(['results.not-published']);
    const standings = play(published);
    const bare = { ...correct, ground: { ...ground, reason: '', basis: ' ' } } as ResultStep;
    expect(codesAgainst(bare, standings)).toEqual(['results.reason-missing', 'results.reason-missing']);
    const alone = { ...withdraw, by: '分管负责人' } as ResultStep;
    expect(codesAgainst(alone, standings)).toEqual(['results.same-person']);
    expect(codesAgainst({ ...withdraw, act: 'restored' } as ResultStep, standings)).toEqual([
      'results.not-withdrawn',
    ]);
  });

  it('is late after three working days', () => {
    const late: ResultStep = { ...withdraw, since: civilDate('2026-03-06') } as ResultStep;
    const duties = listDuties(play([...published, late]), setting('2026-03-20'));
    const withdrawal = duties.ok ? duties.value.find(({ duty }) => duty === 'withdraw') : undefined;
    expect(withdrawal).toMatchObject({ due: '2026-03-11', done: '2026-03-12' });
    expect(withdrawal && isOverdue(withdrawal, civilDate('2026-03-20'))).toBe(true);
  });
});

const calendar = openCalendar({ years: stateCouncilYears });
const setting = (today: string) => ({
  today: civilDate(today),
  calendar,
  clock: publicationClock(undefined),
  dayOf,
});

describe('the clocks', () => {
  it.each([
    ['inspection-completed', '2026-04-08'],
    ['result-formed', '2026-04-10'],
    ['task-completed', undefined],
  ] as const)('count publication from %s', (after, due) => {
    const standings = play(published.slice(0, 2));
    const standing = standings.get(t1);
    const clock = publicationClock({ days: 20, of: 'working', after });
    expect(standing && publicationDay(standing, standings, { clock, calendar, dayOf })).toEqual({
      ok: true,
      value: due,
    });
  });

  it('count from the last inspection once nobody is outstanding', () => {
    const other = result({ target: t2, inspectedOn: civilDate('2026-03-11') });
    const standings = play([entered([one, other])]);
    const standing = standings.get(t1);
    const clock = publicationClock({ days: 20, of: 'working', after: 'task-completed' });
    expect(standing && publicationDay(standing, standings, { clock, calendar, dayOf })).toEqual({
      ok: true,
      value: '2026-04-09',
    });
  });

  it('tell follow-ups that are not done, and are quiet once they are', () => {
    const ordered = result({
      findings: [
        { item: a, codes: ['5'] },
        { item: b, codes: ['1'] },
      ],
      followUps: [{ kind: 'order-correction', due: civilDate('2026-03-20') }],
    });
    const steps = [entered([ordered])];
    const codesOn = (all: readonly ResultStep[]) => {
      const duties = listDuties(play(all), setting('2026-03-25'));
      return duties.ok ? tellOverdue(duties.value, civilDate('2026-03-25')).map(({ code }) => code) : [];
    };
    expect(codesOn(steps)).toContain('results.follow-up-overdue');
    const done: ResultStep = {
      ...act('录入甲'),
      act: 'followed-up',
      target: t1,
      kind: 'order-correction',
      on: day,
    };
    expect(codesOn([...steps, done])).not.toContain('results.follow-up-overdue');
    expect(codesAgainst({ ...done, kind: 'open-case' } as ResultStep, play(steps))).toEqual([
      'results.follow-up-unknown',
    ]);
  });

  it('give each published result a term of its own: a later one does not make good what came late', () => {
    const pending = result({
      findings: [
        { item: a, codes: ['8'] },
        { item: b, codes: ['1'] },
      ],
    });
    const on = (by: string, today: string) => ({
      by,
      at: instant(`${today}T02:00:00Z`),
      day: civilDate(today),
    });
    const final = result({ inspectedOn: civilDate('2026-04-20') });
    const steps: ResultStep[] = [
      entered([pending]),
      { ...on('审核乙', '2026-04-13'), act: 'approved', reviewed: reviewed(pending) },
      { ...on('公示丙', '2026-04-14'), act: 'published', reviewed: reviewed(pending) },
      { ...on('录入甲', '2026-04-20'), act: 'entered', list: 'national@1', results: [final] },
      { ...on('审核乙', '2026-04-21'), act: 'approved', reviewed: reviewed(final) },
    ];
    const released: ResultStep = {
      ...on('公示丙', '2026-06-01'),
      act: 'published',
      reviewed: reviewed(final),
    };
    const termsAfter = (all: readonly ResultStep[]) => {
      const duties = listDuties(play(all), setting('2026-06-02'));
      const terms = duties.ok ? duties.value.filter(({ duty }) => duty === 'publish') : [];
      return terms.map(({ due, done }) => [due, done]);
    };
    expect(termsAfter(steps)).toEqual([
      ['2026-04-08', '2026-04-14'],
      ['2026-05-20', undefined],
    ]);
    expect(termsAfter([...steps, released])).toEqual([
      ['2026-04-08', '2026-04-14'],
      ['2026-05-20', '2026-06-01'],
    ]);
    const down: ResultStep = {
      ...on('录入甲', '2026-06-02'),
      act: 'withdrawn',
      target: t1,
      ground,
      since: day,
    };
    expect(termsAfter([...steps, released, down])).toHaveLength(2);
  });

  it('refuse a day beyond the notices, once for all targets', () => {
    const ahead = { ...scope, drawnOn: civilDate('2026-12-01') };
    const late = [t1, t2].map((target) => result({ target, inspectedOn: civilDate('2026-12-20') }));
    let standings = openStandings(ahead);
    standings = takeResultStep(standings, entered(late));
    const duties = listDuties(standings, setting('2026-12-21'));
    expect(duties.ok ? [] : duties.issues.map(({ code }) => code)).toEqual(['calendar.year-unknown']);
  });
});

describe('the ledger of published results', () => {
  const salted = (at: number) => ({
    salt: digestOf(`salt ${at}`),
    result: result({ inspectedOn: civilDate(`2026-03-${10 + at}`) }),
  });

  it('proves every result, and none that was altered (law)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), fc.nat(), (size, pick) => {
        const all = Array.from({ length: size }, (_, at) => salted(at));
        const leaves = all.map(leafOfResult);
        const at = pick % size;
        const chosen = all[at] ?? salted(0);
        const proof = proveResult(leaves, at);
        expect(verifyResult(chosen, proof, ledgerRoot(leaves))).toBe(true);
        const forged = { ...chosen, result: { ...chosen.result, list: 'health@1' as const } };
        expect(verifyResult(forged, proof, ledgerRoot(leaves))).toBe(false);
      }),
    );
  });

  it('stays whole when a place is taken down, and tells what was moved, dropped or altered', () => {
    const all = [salted(0), salted(1), salted(2)];
    const leaves = all.map(leafOfResult);
    const places = all.map((one, at) =>
      at === 1 ? { state: 'withdrawn', leaf: leaves[at] } : { state: 'shown', leaf: leaves[at], ...one },
    );
    const text = (given: unknown, root: Digest = ledgerRoot(leaves)) =>
      canonicalJson({ format: 'double-random/results-ledger@1', drawId: 'D-1', places: given, root });
    expect(readLedgerOfResults(text(places), leaves.slice(0, 2)).ok).toBe(true);
    const codes = (given: string, earlier?: readonly Digest[]) => {
      const read = readLedgerOfResults(given, earlier);
      return read.ok ? [] : read.issues.map(({ code, args }) => [code, args['place']]);
    };
    expect(codes(text(places.slice(1)), leaves)).toEqual([['results.ledger-differs', 1]]);
    expect(codes(text(places.slice(0, 2)))).toEqual([['results.ledger-differs', 2]]);
    const altered = places.map((place, at) => (at === 2 ? { ...place, salt: digestOf('x') } : place));
    expect(codes(text(altered))).toEqual([['results.ledger-differs', 3]]);
    expect(codes('{}')).toEqual([['results.ledger-malformed', undefined]]);
  });
});
