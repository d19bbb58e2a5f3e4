import { describe, expect, it } from 'vitest';
import { discloseRecord } from '../../src/core/disclosure/index.js';
import type { InspectionEvent } from '../../src/core/history/index.js';
import {
  canonicalJson,
  civilDate,
  type Digest,
  type Issue,
  identifier,
  ndjsonText,
  type Result,
} from '../../src/core/kernel/index.js';
import {
  type DraftPlan,
  historyDigest,
  type InspectionTask,
  isEligible,
  type TargetEntry,
} from '../../src/core/plan/index.js';
import { sealRecord } from '../../src/core/record/index.js';
import type { ReplayReport } from '../../src/core/replay/index.js';
import { replayRecord } from '../../src/core/replay/index.js';
import type { FrequencyRule, InspectorRule, WorkRules } from '../../src/core/rules/index.js';
import { sampleDraft, sampleDraw, sampleOffice, samplePublication } from '../../src/sdk/index.js';
import { adoptAll, type Desk, drawAdopted, openDesk, revealBy, smallTask } from './desk.js';

const { rules: sampleRules, targets, inspectors } = sampleOffice();
const task = smallTask();
const active = targets.filter(
  ({ status, creditClass, lastInspectedAt }) =>
    status === 'active' && creditClass !== undefined && lastInspectedAt === undefined,
);
const [first, second, third] = active.map(({ id }) => id);
const [pair, other] = [
  inspectors
    .slice(0, 2)
    .map(({ id }) => id)
    .sort(),
  inspectors[2]?.id,
];
if (first === undefined || second === undefined || third === undefined || other === undefined)
  throw new Error('the sample is too small');

const frequency: FrequencyRule = {
  caps: [{ most: 1, per: { years: 1 }, across: 'organ' }],
  coolDowns: [{ months: 6, across: ['city'] }],
  exempt: ['complaint'],
};

let serial = 0;
const event = (target: string, day: string, more: Partial<InspectionEvent> = {}): InspectionEvent => ({
  id: identifier(`J-${++serial}`),
  target: identifier(target),
  date: civilDate(day),
  organ: task.authority,
  level: 'county',
  items: [],
  checkKind: 'drawn',
  ...more,
});
const history: readonly InspectionEvent[] = [
  event(first, '2026-02-01', { inspectors: pair }),
  event(second, '2026-02-01', { checkKind: 'complaint', inspectors: [other] }),
  event(third, '2025-12-01', { organ: '某某市卫生健康委员会', level: 'city' }),
  event('SOMEBODY-ELSE', '2026-02-01'),
  event(second, '2015-02-01', { inspectors: pair }),
];

async function deskWith(change: Partial<WorkRules>, events: readonly InspectionEvent[] = history) {
  const desk = openDesk();
  await adoptAll(desk);
  const [market, ...others] = sampleRules;
  value(await desk.office.adoptRecords('rules', [{ ...market, ...change }, ...others]));
  if (events.length > 0) value(await desk.office.adoptRecords('history', events));
  return desk;
}

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}
const codesOf = (result: Result<unknown>) => (result.ok ? [] : result.issues.map(({ code }: Issue) => code));
const entryOf = ({ targets: entries }: DraftPlan, id: string): TargetEntry | undefined =>
  entries.find((entry) => entry.id === id);
const reasonsOf = (draft: DraftPlan, id: string) => {
  const entry = entryOf(draft, id);
  return entry === undefined || isEligible(entry) ? [] : entry.excluded;
};
const inspecting = (change: Partial<InspectorRule>) => {
  const [{ inspectors: rule }] = sampleRules;
  return { inspectors: { ...rule, ...change } };
};

describe('a task whose rules count inspections', () => {
  it.each([
    ['frequency', { frequency }],
    ['the pair', inspecting({ notSamePairTwice: true })],
    ['the yearly load', inspecting({ yearlyLoad: true })],
  ])('is refused without a history: %s', async (_, change) => {
    const desk = await deskWith(change, []);
    expect(codesOf(await desk.office.planTask(task))).toEqual(['plan.history-missing']);
  });

  it('is refused where the history is not yet in force', async () => {
    const desk = await deskWith({ frequency }, []);
    value(await desk.office.adoptRecords('history', history, { effectiveFrom: '2027-01-01' }));
    expect(codesOf(await desk.office.planTask(task))).toEqual(['plan.history-missing']);
  });

  it('warns of a newer history that is not yet in force', async () => {
    const desk = await deskWith({ frequency });
    value(await desk.office.adoptRecords('history', history.slice(1), { effectiveFrom: '2027-01-01' }));
    const draft = value(await desk.office.planTask(task));
    expect(draft.notes.find(({ code }) => code === 'sdk.version-upcoming')?.args['register']).toBe('history');
    expect(reasonsOf(draft, first)).toEqual(['frequency-cap-organ']);
  });

  it('leaves out exactly whom the history puts out', async () => {
    const without = value(await (await deskWith({})).office.planTask(task));
    const draft = value(await (await deskWith({ frequency })).office.planTask(task));
    expect(without.history).toBeUndefined();
    expect(reasonsOf(draft, first)).toEqual(['frequency-cap-organ']);
    expect(reasonsOf(draft, second)).toEqual([]);
    expect(reasonsOf(draft, third)).toEqual(['frequency-cooldown']);
    const differing = draft.targets.filter((entry) => reasonsOf(without, entry.id).length === 0);
    expect(differing.filter((entry) => !isEligible(entry)).map(({ id }) => id)).toEqual(
      [first, third].sort(),
    );
    // Of the history only what was counted: neither the complaint nor what is too old.
    expect(draft.history?.events.map(({ target }) => target)).toEqual([first, third, 'SOMEBODY-ELSE']);
  });

  it('warns where the history does not know the organ', async () => {
    const strange = history.map((one) => ({ ...one, organ: '某某区市场监管局' }));
    const draft = value(await (await deskWith({ frequency }, strange)).office.planTask(task));
    expect(draft.notes.map(({ code }) => code)).toContain('plan.history-without-organ');
    expect(reasonsOf(draft, first)).toEqual([]);
  });

  it('recuses those who came last, and none who came before', async () => {
    const rules = inspecting({ notSamePairTwice: true });
    const draft = value(await (await deskWith(rules)).office.planTask({ ...task, recusals: [] }));
    expect(entryOf(draft, first)).toMatchObject({ recused: pair });
    expect(entryOf(draft, second)).toMatchObject({ recused: [other] });
    expect(entryOf(draft, third)).not.toHaveProperty('recused');
  });

  it('lets one of those who came last return, where the rules say so: no pair comes twice running', async () => {
    const rules = inspecting({ notSamePairTwice: 'one-may-return' });
    const draft = value(await (await deskWith(rules)).office.planTask({ ...task, recusals: [] }));
    const entry = entryOf(draft, first);
    const recused = entry !== undefined && isEligible(entry) ? (entry.recused ?? []) : [];
    expect(recused).toHaveLength(1);
    expect(pair).toContain(recused[0]);
    // Whoever came alone makes no pair.
    expect(entryOf(draft, second)).not.toHaveProperty('recused');
    // Who may return follows from target, day and person; over many visits it is each of them.
    const days = Array.from({ length: 28 }, (_, at) => `2026-01-${String(at + 1).padStart(2, '0')}`);
    const away = new Set<string>();
    for (const day of days) {
      const visited = [event(first, day, { inspectors: pair })];
      const judged = value(await (await deskWith(rules, visited)).office.planTask({ ...task, recusals: [] }));
      const found = entryOf(judged, first);
      if (found !== undefined && isEligible(found)) away.add((found.recused ?? []).join());
    }
    expect([...away].sort()).toEqual([...pair]);
  });

  it('counts the inspections of the authority’s own level, and asks which that is', async () => {
    const own: FrequencyRule = { caps: [{ most: 1, per: { years: 1 }, across: 'own-level' }], exempt: [] };
    const elsewhere = [
      event(first, '2026-01-05', { organ: '别的局' }),
      event(second, '2026-01-05', { organ: '市局', level: 'city' }),
    ];
    const desk = await deskWith({ frequency: own }, elsewhere);
    expect(codesOf(await desk.office.planTask(task))).toEqual(['plan.level-missing']);
    const county = value(await desk.office.planTask({ ...task, level: 'county' }));
    const city = value(await desk.office.planTask({ ...task, level: 'city' }));
    expect([first, second].map((id) => reasonsOf(county, id))).toEqual([['frequency-cap-own-level'], []]);
    expect([first, second].map((id) => reasonsOf(city, id))).toEqual([[], ['frequency-cap-own-level']]);
  });

  it('gives an inspector what the year has left', async () => {
    const desk = await deskWith(inspecting({ yearlyLoad: true, maximumVisits: 12 }));
    const loads: Readonly<Record<string, number>> = { [pair[0] ?? '']: 1, [pair[1] ?? '']: 5, [other]: 40 };
    const limited = inspectors.map((one) => {
      const yearlyLoad = loads[one.id];
      return yearlyLoad === undefined ? one : { ...one, yearlyLoad };
    });
    value(await desk.office.adoptRecords('inspectors', limited));
    const draft = value(await desk.office.planTask(task));
    const entry = (id: string | undefined) => draft.inspectors.find((one) => one.id === id);
    expect(entry(pair[0])).toMatchObject({ excluded: ['yearly-load-reached'] });
    expect(entry(pair[1])).toMatchObject({ cap: 4 });
    expect(entry(other)).toMatchObject({ cap: 12 });
  });
});

describe('a draw by a history', () => {
  it('binds it in the plan and carries it to the auditor, who judges again', async () => {
    const desk = await drawnDesk();
    const files = value(await desk.office.publish(task.drawId, 'audit')).files;
    const plan = JSON.parse(textOf(files, 'plan.json'));
    const { salt } = JSON.parse(textOf(files, 'task.json')) as { salt: Digest };
    const events = linesOf(files, 'history.ndjson');
    expect(plan.history).toEqual({ version: 1, events: 3, digest: historyDigest(events, salt) });
    expect(eligibilityOf(replayRecord(files))).toBe('pass');
    expect(replayRecord(files).outcome).toBe('pass');
  });

  it('tells an auditor nothing where the history is missing, and the truth where it was touched', async () => {
    const desk = await drawnDesk();
    const { files } = value(await desk.office.publish(task.drawId, 'audit'));
    const missing = new Map(files);
    missing.delete('history.ndjson');
    expect(eligibilityOf(replayRecord(missing))).toBe('not-run');
    const events = linesOf(files, 'history.ndjson');
    const touched = [
      events.slice(1),
      [...events, event('A-NEW-ONE', '2026-02-02')],
      [...events, event('TOO-OLD', '2016-02-02')],
      events.map((one, at) => (at === 0 ? { ...one, organ: '别的局' } : one)),
    ];
    for (const list of touched) {
      const lines = list.map((one) => `${JSON.stringify(sortedKeys(one))}\n`).join('');
      const changed = new Map(files).set('history.ndjson', new TextEncoder().encode(lines));
      expect(eligibilityOf(replayRecord(changed))).toBe('fail');
    }
  });

  it('is not published with a history that was never counted', () => {
    const { targets: targetRecords, inspectors: inspectorRecords } = sampleOffice();
    const draw = sampleDraw();
    const { draft } = sampleDraft();
    const published = (historyRecords?: readonly InspectionEvent[]) =>
      discloseRecord({
        ...draw,
        edition: 'audit',
        recordText: sealRecord(draw).recordText,
        taskText: canonicalJson(draft.task),
        rulesText: canonicalJson(draft.rules),
        itemsText: ndjsonText(draft.items.records),
        targetRecords,
        inspectorRecords,
        journalText: '',
        ...(historyRecords && { historyRecords }),
      });
    expect(published().ok).toBe(true);
    expect(codesOf(published([]))).toEqual(['disclosure.history-differs']);
  });

  it('does not pass where a plan claims a history that its rules do not count', () => {
    const files = new Map(samplePublication('audit'));
    const plan = JSON.parse(textOf(files, 'plan.json'));
    const claimed = { ...plan, history: { version: 1, events: 0, digest: historyDigest([], undefined) } };
    files.set('plan.json', new TextEncoder().encode(canonicalJson(claimed)));
    files.set('history.ndjson', new Uint8Array());
    expect(eligibilityOf(replayRecord(files))).toBe('fail');
  });

  it('shows the history to nobody else', async () => {
    const desk = await drawnDesk();
    const { files } = value(await desk.office.publish(task.drawId, 'public'));
    expect(files.has('history.ndjson')).toBe(false);
    expect(replayRecord(files).checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  });
});

describe('what the office drew itself', () => {
  it('enters the history once, and puts the drawn out of the next draw', async () => {
    const desk = await drawnDesk();
    const entered = value(await desk.office.adoptDrawnVisits({ level: 'county' }));
    const { record } = value(await desk.office.draw(task.drawId));
    const selected = record.strata.flatMap((stratum) => stratum.selected);
    expect(entered).toMatchObject({ register: 'history', version: 2, count: 3 + selected.length });
    const events = await eventsIn(desk);
    const own = events.filter(({ drawId }) => drawId === task.drawId);
    expect(own.map(({ target }) => target).sort()).toEqual([...selected].sort());
    const [team] = record.teams;
    expect(own.find(({ target }) => target === team?.target)).toMatchObject({
      organ: task.authority,
      level: 'county',
      checkKind: 'drawn',
      date: task.asOf,
      inspectors: team?.groups.flatMap((group) => group.inspectors).sort(),
    });
    expect(codesOf(await desk.office.adoptDrawnVisits({ level: 'county' }))).toEqual([
      'sdk.no-draw-to-enter',
    ]);
    const next = { ...task, drawId: identifier('NEXT'), planItem: identifier('NEXT') };
    const draft = value(await desk.office.planTask(next));
    for (const target of selected) expect(reasonsOf(draft, target)).toContain('frequency-cap-organ');
  });

  it('takes the level from the task, and asks for it where the task is silent', async () => {
    const silent = await drawnDesk();
    const refused = await silent.office.adoptDrawnVisits();
    expect(refused.ok ? [] : refused.issues).toMatchObject([
      { code: 'sdk.level-unstated', args: { draw: task.drawId } },
    ]);
    const told = await drawnDesk({ level: 'city' });
    value(await told.office.adoptDrawnVisits({ level: 'county' }));
    const own = (await eventsIn(told)).filter(({ drawId }) => drawId === task.drawId);
    expect(new Set(own.map(({ level }) => level))).toEqual(new Set(['city']));
    const { files } = value(await told.office.publish(task.drawId, 'audit'));
    expect(JSON.parse(textOf(files, 'plan.json')).level).toBe('city');
    expect(eligibilityOf(replayRecord(files))).toBe('pass');
  });

  it('leaves alone what somebody has entered of a draw, and knows no rehearsal', async () => {
    const desk = await drawnDesk();
    const corrected = event(second, '2026-03-20', { drawId: task.drawId });
    value(await desk.office.adoptRecords('history', [...(await eventsIn(desk)), corrected]));
    expect(codesOf(await desk.office.adoptDrawnVisits({ level: 'county' }))).toEqual([
      'sdk.no-draw-to-enter',
    ]);
    const rehearsed = await drawnDesk({ mode: 'rehearsal' });
    expect(codesOf(await rehearsed.office.adoptDrawnVisits({ level: 'county' }))).toEqual([
      'sdk.no-draw-to-enter',
    ]);
  });
});

async function eventsIn({ office }: Desk): Promise<InspectionEvent[]> {
  const { batches } = value(await office.readRegister('history'));
  const events: InspectionEvent[] = [];
  for await (const batch of batches()) events.push(...batch);
  return events;
}

async function drawnDesk(change: Partial<InspectionTask> = {}): Promise<Desk> {
  const desk = await deskWith(
    { frequency, ...inspecting({ notSamePairTwice: true }), name: '计频次的细则' },
    [...history.slice(0, 1), ...history.slice(2, 4)],
  );
  await drawAdopted(desk, { ...task, ...change });
  desk.hand.now = revealBy;
  return desk;
}

function eligibilityOf({ checks }: ReplayReport) {
  return checks.find(({ id }) => id === 'eligibility')?.outcome;
}

function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(files.get(name));
}

function linesOf(files: ReadonlyMap<string, Uint8Array>, name: string): InspectionEvent[] {
  return textOf(files, name)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function sortedKeys(one: object): object {
  return Object.fromEntries(Object.entries(one).sort(([left], [right]) => (left < right ? -1 : 1)));
}
