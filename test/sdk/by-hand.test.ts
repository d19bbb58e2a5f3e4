import { describe, expect, it } from 'vitest';
import { canonicalJson, identifier } from '../../src/core/kernel/index.js';
import type { HandExclusion } from '../../src/core/plan/index.js';
import { replayRecord } from '../../src/core/replay/index.js';
import { sampleOffice } from '../../src/sdk/index.js';
import { adoptAll, codesIn, codesOf, drawSmall, must, openDesk, revealBy, smallTask } from './desk.js';

const { targets, inspectors } = sampleOffice();
const [kept, out] = targets.filter(({ status }) => status === 'active').map(({ id }) => id);
const away = inspectors[1]?.id;
if (kept === undefined || out === undefined || away === undefined) throw new Error('the sample is too small');

const exclusions: readonly HandExclusion[] = [
  { pool: 'targets', id: out, reason: '正在立案调查', approver: '分管负责人' },
  { pool: 'inspectors', id: away, reason: '抽调专班', approver: '分管负责人' },
];
const task = smallTask({ exclusions, recusals: [] });

describe('exclusions by hand', () => {
  it('leave out whom they name, with a reason of their own, and nobody else', async () => {
    const desk = openDesk();
    await adoptAll(desk);
    const draft = must(await desk.office.planTask(task));
    const plain = must(await desk.office.planTask(smallTask({ recusals: [] })));
    for (const pool of ['targets', 'inspectors'] as const) {
      const changed = draft[pool].filter(
        (entry, at) => canonicalJson(entry) !== canonicalJson(plain[pool][at]),
      );
      expect(changed).toHaveLength(1);
      expect(changed[0]).toMatchObject({
        id: pool === 'targets' ? out : away,
        excluded: expect.arrayContaining(['excluded-by-hand']),
      });
    }
    expect(codesIn(draft.notes)).toContain('plan.excluded-by-hand');
    const told = draft.notes.find(({ code }) => code === 'plan.excluded-by-hand');
    expect(told?.args).toEqual({ exclusions: 2, targets: 1, inspectors: 1 });
  });

  it('are refused where they name nobody of the pool, or somebody twice', async () => {
    const desk = openDesk();
    await adoptAll(desk);
    const [first, second] = exclusions;
    if (first === undefined || second === undefined) throw new Error('none');
    const wrong = smallTask({
      exclusions: [first, first, { ...first, id: identifier('NOBODY') }, { ...second, pool: 'targets' }],
    });
    const planned = await desk.office.planTask(wrong);
    expect(codesOf(planned)).toEqual([
      'plan.exclusion-repeated',
      'plan.exclusion-unknown',
      'plan.exclusion-unknown',
    ]);
  });

  it('stand in the notice as numbers, in the plan as a reason, and are judged again by an auditor', async () => {
    const desk = openDesk();
    await drawSmall(desk, task);
    const notice = must(await desk.office.notice(task.drawId));
    expect(notice.attention).toContainEqual({
      code: 'plan.excluded-by-hand',
      args: { exclusions: 2, targets: 1, inspectors: 1 },
    });
    expect(JSON.stringify(notice)).not.toContain('立案');
    desk.hand.now = revealBy;
    const { files } = must(await desk.office.publish(task.drawId, 'audit'));
    expect(replayRecord(files).outcome).toBe('pass');
    const open = must(await desk.office.publish(task.drawId, 'public')).files;
    expect([...open.values()].some((bytes) => new TextDecoder().decode(bytes).includes('立案'))).toBe(false);
    const { lines } = must(await desk.office.explainEligibility(task, out));
    expect(lines[0]?.grounds).toContainEqual({
      code: 'excluded-by-hand',
      field: 'task',
      value: '正在立案调查',
      against: { approver: '分管负责人' },
    });
  });
});

describe('the row of the annual plan', () => {
  const row = { id: task.planItem, name: '2026年市场监管领域抽查', items: '登记事项' };
  const tellApproved = {
    act: 'approved',
    year: 2026,
    by: '区政府',
    document: '区政办〔2026〕1号',
    on: '2026-02-01',
  } as const;

  async function plannedDesk() {
    const desk = openDesk();
    must(await desk.office.adoptRecords('plans', [row, { id: identifier('OTHER'), name: '广告抽查' }]));
    must(await desk.office.tellPlanEvent(tellApproved));
    await drawSmall(desk);
    desk.hand.now = revealBy;
    return desk;
  }

  it('is bound by the plan, published with the draw and named on its page', async () => {
    const desk = await plannedDesk();
    for (const edition of ['audit', 'public'] as const) {
      const { files } = must(await desk.office.publish(task.drawId, edition));
      const text = (name: string) => new TextDecoder().decode(files.get(name));
      expect(JSON.parse(text('plan.json')).planned.version).toBe(1);
      expect(text('planned-task.json')).toBe(canonicalJson(row));
      expect(text('公示.html')).toContain(`${task.planItem} ${row.name}`);
      const report = replayRecord(files);
      expect(report.checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
      if (edition === 'audit') expect(report.outcome).toBe('pass');
    }
  });

  it('cannot be exchanged, taken away or added afterwards', async () => {
    const desk = await plannedDesk();
    const { files } = must(await desk.office.publish(task.drawId, 'public'));
    const rulesCheck = (changed: ReadonlyMap<string, Uint8Array>) =>
      replayRecord(changed).checks.find(({ id }) => id === 'rules');
    const bytes = (value: object) => new TextEncoder().encode(canonicalJson(value));
    const other = new Map(files).set('planned-task.json', bytes({ ...row, toDraw: 3 }));
    expect(rulesCheck(other)).toMatchObject({
      outcome: 'fail',
      findings: [{ code: 'replay.planned-differs' }],
    });
    const missing = new Map(files);
    missing.delete('planned-task.json');
    expect(rulesCheck(missing)?.outcome).toBe('not-run');
    const desk2 = openDesk();
    await drawSmall(desk2);
    desk2.hand.now = revealBy;
    const without = must(await desk2.office.publish(task.drawId, 'public')).files;
    expect(without.has('planned-task.json')).toBe(false);
    expect(rulesCheck(without)?.outcome).toBe('pass');
    expect(rulesCheck(new Map(without).set('planned-task.json', bytes(row)))?.outcome).toBe('fail');
  });

  it('is refused with a telephone number in it: it is published as it stands', async () => {
    const desk = openDesk();
    must(await desk.office.adoptRecords('plans', [{ ...row, remark: '联系电话 13900123456' }]));
    must(await desk.office.tellPlanEvent(tellApproved));
    await adoptAll(desk);
    expect(codesOf(await desk.office.planTask(task))).toContain('disclosure.personal-data');
  });
});
