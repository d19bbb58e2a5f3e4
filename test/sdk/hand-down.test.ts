import { describe, expect, it } from 'vitest';
import { readHandDown } from '../../src/core/disclosure/index.js';
import { canonicalJson, civilDate, identifier, instant } from '../../src/core/kernel/index.js';
import { type InspectionTask, recordDigest } from '../../src/core/plan/index.js';
import { checkHandDowns, replayRecord } from '../../src/core/replay/index.js';
import { sampleOffice } from '../../src/sdk/index.js';
import {
  codesIn,
  codesOf,
  type Desk,
  drawAdopted,
  morning,
  must,
  openDesk,
  revealBy,
  smallTask,
  ssqValue,
} from './desk.js';

const { items, rules, targets, inspectors } = sampleOffice();
const districts = ['样例区甲街道', '样例区乙街道'] as const;
const provinceTask = smallTask({
  drawId: identifier('SHENG-1'),
  draws: 'targets',
  recusals: [],
  authority: '样例省市场监督管理局',
});
const countyTask = (number: number, change: Partial<InspectionTask> = {}): InspectionTask =>
  smallTask({
    drawId: identifier(`XIAN-${number}`),
    handedDown: provinceTask.drawId,
    recusals: [],
    authority: `样例县${number}市场监督管理局`,
    entropy: { ...provinceTask.entropy, sources: [{ id: identifier('ssq'), kind: 'ssq', issue: '2026024' }] },
    ...change,
  });

/** Draws a task whose registers are adopted. */
async function drawAt(desk: Desk, task: InspectionTask) {
  const value = task.handedDown === undefined ? ssqValue : ssqValue.replace('2026023', '2026024');
  const drawn = await drawAdopted(desk, task, value);
  desk.hand.now = revealBy;
  return drawn;
}

/** An office that knows no inspector: it draws targets only. */
async function province(change: Partial<InspectionTask> = {}) {
  const desk = openDesk(undefined, 'province');
  must(await desk.office.adoptRecords('items', items));
  must(await desk.office.adoptRecords('rules', rules));
  must(await desk.office.adoptRecords('targets', targets));
  const drawn = await drawAt(desk, { ...provinceTask, ...change });
  return { desk, drawn };
}

/** An office that knows no target: its list is handed down. */
async function county(number: number) {
  const desk = openDesk(undefined, `county ${number}`);
  must(await desk.office.adoptRecords('items', items));
  must(await desk.office.adoptRecords('rules', rules));
  must(await desk.office.adoptRecords('inspectors', inspectors));
  return desk;
}

async function bothLevels() {
  const { desk, drawn } = await province();
  const lists = [];
  const counties = [];
  for (const [at, district] of districts.entries()) {
    const list = must(await desk.office.handDown(provinceTask.drawId, [district]));
    const own = await county(at + 1);
    must(await own.office.receive(list.text));
    counties.push({ desk: own, drawn: await drawAt(own, countyTask(at + 1)) });
    lists.push(list);
  }
  return { upper: { desk, drawn }, lists, counties };
}

const selectedOf = ({ record }: { record: { strata: readonly { selected: readonly string[] }[] } }) =>
  record.strata.flatMap(({ selected }) => selected);

describe('a province that draws targets, and counties that draw inspectors', () => {
  it('share the targets out by district, each once, and every county staffs all of its own', async () => {
    const { upper, lists, counties } = await bothLevels();
    const { plan, record } = upper.drawn;
    expect([plan.draws, plan.team, plan.inspectors.universe]).toEqual(['targets', [], 0]);
    expect([record.teams, record.service, record.effectiveCap]).toEqual([[], [], 0]);
    const districtOf = new Map<string, string | undefined>(targets.map(({ id, district }) => [id, district]));
    for (const [at, { drawn }] of counties.entries()) {
      const own = selectedOf(upper.drawn).filter((id) => districtOf.get(id) === districts[at]);
      expect([...selectedOf(drawn)].sort()).toEqual(own.sort());
      expect(drawn.record.teams.map(({ target }) => target).sort()).toEqual(own);
      expect(drawn.plan.handedDown).toMatchObject({
        drawId: provinceTask.drawId,
        authority: provinceTask.authority,
        list: lists[at]?.list,
      });
      expect(drawn.plan.targets).toMatchObject({ universe: own.length, eligible: own.length, excluded: {} });
    }
    expect(counties.flatMap(({ drawn }) => selectedOf(drawn)).sort()).toEqual(
      [...selectedOf(upper.drawn)].sort(),
    );
  });

  it('are replayed each by its own folder, in both editions', async () => {
    const { upper, counties } = await bothLevels();
    for (const { desk, drawn } of [upper, ...counties]) {
      const audit = must(await desk.office.publish(drawn.drawId, 'audit')).files;
      const report = replayRecord(audit);
      expect(report.checks.flatMap(({ findings }) => findings)).toEqual([]);
      expect(report.outcome).toBe('pass');
      const open = must(await desk.office.publish(drawn.drawId, 'public')).files;
      expect(open.has('hand-down.json')).toBe(false);
      expect(replayRecord(open).checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    }
  });

  it('say on page and notice who has drawn what', async () => {
    const { upper, counties } = await bothLevels();
    const pageOf = async ({ desk, drawn }: typeof upper) =>
      new TextDecoder().decode(
        must(await desk.office.publish(drawn.drawId, 'public')).files.get('公示.html'),
      );
    const above = await pageOf(upper);
    expect(above).toContain('检查人员由承接下发名单的单位另行随机选派');
    expect(above).not.toContain('检查人员名录共');
    const [first] = counties;
    if (first === undefined) throw new Error('no county');
    const below = await pageOf(first);
    expect(below).toContain('由样例省市场监督管理局在抽取 SHENG-1 中随机抽取后下发');
    expect(below).toContain('随机（上级抽取）');
    expect(must(await upper.desk.office.notice(provinceTask.drawId)).draws).toBe('targets');
    const notice = must(await first.desk.office.notice(first.drawn.drawId));
    expect(notice.handedDown?.record).toBe(first.drawn.plan.handedDown?.record);
    expect(JSON.stringify(notice)).not.toContain(first.drawn.plan.handedDown?.list);
  });

  it('are tied by the digest of the record: a missing, a strange and a doubled county are found', async () => {
    const { upper, counties } = await bothLevels();
    const filesOf = async ({ desk, drawn }: typeof upper) => ({
      name: drawn.drawId,
      files: must(await desk.office.publish(drawn.drawId, 'public')).files,
    });
    const above = await filesOf(upper);
    const below: Awaited<ReturnType<typeof filesOf>>[] = [];
    for (const one of counties) below.push(await filesOf(one));
    const whole = must(checkHandDowns(above, below));
    expect(whole.issues).toEqual([]);
    expect(whole.parts.map(({ targets: count }) => count)).toEqual(
      counties.map(({ drawn }) => selectedOf(drawn).length),
    );
    const [first] = below;
    if (first === undefined) throw new Error('no county');
    const missing = must(checkHandDowns(above, [first]));
    expect(new Set(codesIn(missing.issues))).toEqual(new Set(['replay.handed-down-nowhere']));
    expect(missing.issues).toHaveLength(selectedOf(counties[1]?.drawn ?? upper.drawn).length);
    const twice = must(checkHandDowns(above, [...below, first]));
    expect(new Set(codesIn(twice.issues))).toEqual(new Set(['replay.handed-down-twice']));
    const untied = async (
      change: (record: object, plan: object) => Partial<Record<'record' | 'plan', object>>,
    ) => {
      const [plan, record] = ['plan.json', 'record.json'].map((name) =>
        JSON.parse(new TextDecoder().decode(first.files.get(name))),
      );
      const changed = change(record, plan);
      const files = new Map(first.files);
      for (const [name, content] of Object.entries(changed))
        files.set(`${name}.json`, new TextEncoder().encode(canonicalJson(content)));
      return checkHandDowns(above, [{ name: 'changed', files }, ...below.slice(1)]);
    };
    const unstaffed = must(await untied((record) => ({ record: { ...record, teams: [] } })));
    expect(new Set(codesIn(unstaffed.issues))).toEqual(new Set(['replay.handed-down-unstaffed']));
    for (const [fact, change] of [
      ['mode', { mode: 'rehearsal' }],
      ['asOf', { asOf: '2026-01-01' }],
      [
        'items',
        {
          items: [
            {
              id: 'ZZ-01',
              record: first.name
                .padEnd(64, '0')
                .toLowerCase()
                .replace(/[^0-9a-f]/g, '0'),
              version: 1,
            },
          ],
        },
      ],
    ] as const) {
      const report = must(
        await untied((record, plan) => {
          const forged = { ...plan, ...change };
          return { plan: forged, record: { ...record, commitment: recordDigest(forged) } };
        }),
      );
      expect(report.issues[0]).toMatchObject({ code: 'replay.hand-down-untied', args: { fact } });
    }
    // The same counties under another draw of the same province are tied to nothing.
    const { desk, drawn } = await province({ title: '另一次抽取' });
    const other = must(checkHandDowns(await filesOf({ desk, drawn }), below));
    expect(codesIn(other.issues).filter((code) => code === 'replay.hand-down-untied')).toHaveLength(2);
  });

  it('keep their history where the visits are made', async () => {
    const { upper, counties } = await bothLevels();
    expect(codesOf(await upper.desk.office.adoptDrawnVisits({ level: 'province' }))).toEqual([
      'sdk.no-draw-to-enter',
    ]);
    const entered = must(
      (await counties[0]?.desk.office.adoptDrawnVisits({ level: 'county' })) ?? { ok: false, issues: [] },
    );
    expect(entered.count).toBe(selectedOf(counties[0]?.drawn ?? upper.drawn).length);
  });
});

describe('a hand-down list', () => {
  it('is refused with anything changed in it', async () => {
    const { desk } = await province();
    const { text } = must(await desk.office.handDown(provinceTask.drawId, [districts[0]]));
    expect(readHandDown(text).ok).toBe(true);
    const list = JSON.parse(text);
    const [row, ...rows] = list.targets;
    const forged: readonly (readonly [string, object])[] = [
      [
        'disclosure.row-unproven',
        { ...list, targets: [{ ...row, record: { ...row.record, name: '别家' } }, ...rows] },
      ],
      [
        'disclosure.row-unproven',
        { ...list, targets: [{ ...row, entry: { ...row.entry, recused: ['I001'] } }, ...rows] },
      ],
      [
        'disclosure.row-unproven',
        { ...list, targets: [{ ...row, proof: { ...row.proof, pool: 'inspectors' } }, ...rows] },
      ],
      [
        'disclosure.row-unproven',
        { ...list, plan: { ...list.plan, targets: { ...list.plan.targets, root: list.record } } },
      ],
      ['disclosure.row-of-another-district', { ...list, districts: [districts[1]] }],
      ['disclosure.hand-down-malformed', { ...list, districts: [districts[0], districts[0]] }],
      ['disclosure.hand-down-with-teams', { ...list, plan: { ...list.plan, draws: undefined } }],
      ['disclosure.hand-down-malformed', { ...list, targets: [] }],
      ['disclosure.hand-down-malformed', { ...list, record: 'secret' }],
      ['plan.frame-order', { ...list, targets: [...rows, row] }],
      ['disclosure.format-unsupported', { ...list, format: 'double-random/hand-down@2' }],
    ];
    for (const [code, changed] of forged) {
      const read = readHandDown(canonicalJson(JSON.parse(JSON.stringify(changed))));
      expect(codesOf(read), code).toContain(code);
    }
    const own = await county(1);
    expect(codesOf(await own.office.receive(text.replace('{', '{ ')))).toEqual(['kernel.json-not-canonical']);
  });

  it('names nobody but those of its districts', async () => {
    const { desk, drawn } = await province();
    const { text } = must(await desk.office.handDown(provinceTask.drawId, [districts[0]]));
    const districtOf = new Map<string, string | undefined>(targets.map(({ id, district }) => [id, district]));
    const everyone = drawn.record.strata.flatMap(({ selected, reserves }) => [...selected, ...reserves]);
    const others = targets.filter(({ id, district }) => !everyone.includes(id) || district !== districts[0]);
    expect(others.filter(({ id }) => text.includes(id))).toEqual([]);
    expect(everyone.some((id) => districtOf.get(id) === districts[0])).toBe(true);
  });

  it('says in which batch each target is visited, where the draw above decided that', async () => {
    const desk = openDesk(undefined, 'province');
    const [market, ...others] = rules;
    must(await desk.office.adoptRecords('items', items));
    must(await desk.office.adoptRecords('rules', [{ ...market, visitBatches: { count: 3 } }, ...others]));
    must(await desk.office.adoptRecords('targets', targets));
    const { record } = await drawAt(desk, provinceTask);
    const { text } = must(await desk.office.handDown(provinceTask.drawId, [districts[0]]));
    const { handDown } = must(readHandDown(text));
    for (const { entry, visitBatch } of handDown.targets)
      expect(record.visitBatches?.batches[(visitBatch ?? 0) - 1]).toContain(entry.id);
    const own = await county(1);
    const { visitBatches, count } = must(await own.office.receive(text));
    expect(visitBatches).toHaveLength(3);
    expect(visitBatches?.reduce((sum, one) => sum + one, 0)).toBe(count);
  });

  it('is written of a recorded draw of targets only, for districts that were drawn', async () => {
    const { desk } = await province();
    const misspelt = await desk.office.handDown(provinceTask.drawId, [districts[0], '样例区丙街道']);
    expect(misspelt.ok ? [] : misspelt.issues).toMatchObject([
      { code: 'disclosure.district-unknown', args: { district: '样例区丙街道' } },
    ]);
    expect(codesOf(await desk.office.handDown('NOTHING'))).toEqual(['sdk.draw-not-sealed']);
    expect(codesOf(await desk.office.handDown(provinceTask.drawId, []))).toEqual([
      'disclosure.hand-down-empty',
    ]);
    const all = must(await desk.office.handDown(provinceTask.drawId));
    expect(all.handed).toBe(all.selected);
    expect(codesIn(all.notes)).toEqual(['sdk.hand-down-internal']);
    const refused = await desk.office.handDown(provinceTask.drawId, undefined, async () => ({
      ok: false,
      issues: misspelt.ok ? [] : misspelt.issues,
    }));
    expect(codesOf(refused)).toEqual(['disclosure.district-unknown']);
    const journal = await desk.store.journal();
    expect(journal.filter((line) => line.includes('targets-handed-down'))).toHaveLength(1);
  });

  it('is received once; another of the same draw, or one of the office’s own, is refused', async () => {
    const { desk } = await province();
    const [first, second] = [
      must(await desk.office.handDown(provinceTask.drawId, [districts[0]])),
      must(await desk.office.handDown(provinceTask.drawId, [districts[1]])),
    ];
    const own = await county(1);
    must(await own.office.receive(first.text));
    const again = must(await own.office.receive(first.text));
    expect([again.repeated, codesIn(again.notes)]).toEqual([true, ['sdk.hand-down-repeated']]);
    expect(codesOf(await own.office.receive(second.text))).toEqual(['sdk.hand-down-another']);
    expect(codesOf(await desk.office.receive(first.text))).toEqual(['sdk.hand-down-own']);
  });
});

describe('a task that draws only targets', () => {
  it('is told that what it says of inspectors does nothing', async () => {
    const { desk } = await province();
    const exclusions = [
      { pool: 'inspectors' as const, id: inspectors[0].id, reason: '抽调', approver: '局长' },
    ];
    const recusals = [{ inspector: inspectors[0].id, target: targets[0].id, reason: '近亲属' }];
    const next = { ...provinceTask, drawId: identifier('SHENG-9'), planItem: identifier('NEXT') };
    const planned = await desk.office.planTask({ ...next, exclusions, recusals });
    expect(codesOf(planned)).toEqual(['plan.targets-only-idle', 'plan.targets-only-idle']);
  });
});

describe('a task that was handed its targets', () => {
  it('waits for the list', async () => {
    const own = await county(1);
    expect(codesOf(await own.office.planTask(countyTask(1)))).toEqual(['plan.hand-down-missing']);
  });

  it('draws nobody again, leaves nobody out, and is of the mode of its list', async () => {
    const { desk } = await province();
    const list = must(await desk.office.handDown(provinceTask.drawId, [districts[0]]));
    const own = await county(1);
    const { handDown } = must(readHandDown(list.text));
    must(await own.office.receive(list.text));
    const [row] = handDown.targets;
    if (row === undefined) throw new Error('no row');
    const exclusions = [
      { pool: 'targets' as const, id: row.entry.id, reason: '熟人', approver: '分管负责人' },
    ];
    const planned = await own.office.planTask(countyTask(1, { batch: 1, exclusions, mode: 'rehearsal' }));
    expect(
      codesOf(planned)
        .filter((code) => code.startsWith('plan.hand-down'))
        .sort(),
    ).toEqual(['plan.hand-down-idle', 'plan.hand-down-idle', 'plan.hand-down-rehearsal']);
    const recusals = [{ inspector: inspectors[0].id, target: row.entry.id, reason: '近亲属' }];
    const draft = must(await own.office.planTask(countyTask(1, { recusals })));
    expect(draft.targets.find(({ id }) => id === row.entry.id)).toMatchObject({
      recused: [inspectors[0].id],
    });
    const { lines } = must(await own.office.explainEligibility(countyTask(1), row.entry.id));
    expect(lines[0]).toMatchObject({ standing: 'eligible', grounds: [] });
  });

  it('is over items of the draw above, not before its day, and waits for a public value of its own', async () => {
    const { desk } = await province();
    const list = must(await desk.office.handDown(provinceTask.drawId, [districts[0]]));
    const own = await county(1);
    must(await own.office.receive(list.text));
    const wrong = countyTask(1, {
      items: [items[items.length - 1]?.id ?? items[0].id],
      asOf: civilDate('2026-02-27'),
      entropy: provinceTask.entropy,
    });
    expect(
      codesOf(await own.office.planTask(wrong)).filter((code) => code.startsWith('plan.hand-down')),
    ).toEqual(['plan.hand-down-item', 'plan.hand-down-day', 'plan.hand-down-source']);
  });

  it('is sealed once, whatever the item of the plan is called, and stays secret as long as the draw above', async () => {
    const { desk } = await province({
      disclosure: { profile: 'sealed', embargoUntil: instant('2026-05-01T00:00:00Z') },
    });
    const list = must(await desk.office.handDown(provinceTask.drawId, [districts[0]]));
    const own = await county(1);
    must(await own.office.receive(list.text));
    const { drawId } = await drawAt(own, countyTask(1));
    expect(codesOf(await own.office.publish(drawId, 'public'))).toEqual(['sdk.embargo']);
    own.hand.now = instant('2026-05-02T00:00:00Z');
    must(await own.office.publish(drawId, 'public'));
    const again = countyTask(2, {
      planItem: identifier('ANOTHER'),
      entropy: { ...countyTask(2).entropy, revealBy: instant('2026-05-09T00:00:00Z') },
    });
    for (const party of again.entropy.parties)
      must(await own.office.commitShare(again.drawId, party, { new: true }));
    expect(codesOf(await own.office.sealTask(again))).toEqual(['sdk.plan-item-open']);
  });

  it('may be one of several lists of one item of the plan', async () => {
    const { desk } = await province({ batch: 1 });
    const first = must(await desk.office.handDown(provinceTask.drawId, [districts[0]]));
    desk.hand.now = morning;
    const own = await county(1);
    must(await own.office.receive(first.text));
    await drawAt(own, countyTask(1));
    const other = openDesk(undefined, 'province again');
    must(await other.office.adoptRecords('items', items));
    must(await other.office.adoptRecords('rules', rules));
    must(await other.office.adoptRecords('targets', targets));
    const secondTask = { ...provinceTask, drawId: identifier('SHENG-2') };
    await drawAt(other, secondTask);
    const second = must(await other.office.handDown(secondTask.drawId, [districts[0]]));
    must(await own.office.receive(second.text));
    own.hand.now = instant('2026-03-03T12:00:00Z');
    const later = countyTask(2, {
      handedDown: secondTask.drawId,
      entropy: { ...countyTask(2).entropy, revealBy: instant('2026-03-09T00:00:00Z') },
    });
    const { drawId } = await drawAt(own, later);
    const report = replayRecord(must(await own.office.publish(drawId, 'audit')).files);
    expect(report.checks.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('does not pass its replay with the list exchanged or taken away', async () => {
    const { lists, counties } = await bothLevels();
    const [first] = counties;
    if (first === undefined) throw new Error('no county');
    const { files } = must(await first.desk.office.publish(first.drawn.drawId, 'audit'));
    const eligibility = (changed: ReadonlyMap<string, Uint8Array>) =>
      replayRecord(changed).checks.find(({ id }) => id === 'eligibility')?.outcome;
    expect(eligibility(files)).toBe('pass');
    const other = new TextEncoder().encode(lists[1]?.text);
    expect(eligibility(new Map(files).set('hand-down.json', other))).toBe('fail');
    const missing = new Map(files);
    missing.delete('hand-down.json');
    expect(eligibility(missing)).toBe('not-run');
  });
});
