import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/core/kernel/index.js';
import { replayRecord } from '../../src/core/replay/index.js';
import { checkWorkRules, workRulesSchema } from '../../src/core/rules/index.js';
import { describeRules, sampleOffice } from '../../src/sdk/index.js';
import { codesIn, drawAdopted, drawSmall, must, openDesk, revealBy, smallTask } from './desk.js';

const { rules, items, targets, inspectors } = sampleOffice();
const [market, ...others] = rules;
const task = smallTask();

async function drawnDesk(count: number) {
  const desk = openDesk();
  must(await desk.office.adoptRecords('items', items));
  must(await desk.office.adoptRecords('rules', [{ ...market, visitBatches: { count } }, ...others]));
  must(await desk.office.adoptRecords('targets', targets));
  must(await desk.office.adoptRecords('inspectors', inspectors));
  const drawn = await drawAdopted(desk, task);
  desk.hand.now = revealBy;
  return { desk, drawn };
}

describe('a draw that decides the order of visits', () => {
  it('records the batches, shows them in list and page, and is replayed in both editions', async () => {
    const { desk, drawn } = await drawnDesk(3);
    const { plan, record } = drawn;
    const selected = record.strata.flatMap((stratum) => stratum.selected);
    expect(plan.visitBatches).toBe(3);
    expect(record.visitBatches?.batches.flat().sort()).toEqual([...selected].sort());
    for (const edition of ['audit', 'public'] as const) {
      const { files } = must(await desk.office.publish(task.drawId, edition));
      const text = (name: string) => new TextDecoder().decode(files.get(name));
      const [header, ...rows] = text('抽查名单.csv').replaceAll('"', '').trim().split('\r\n');
      const column = header?.split(',').indexOf('检查批次') ?? -1;
      expect(column).toBeGreaterThan(0);
      const told = rows.map((row) => row.split(',')[column]);
      for (const batch of ['1', '2', '3'])
        expect(told.filter((cell) => cell === batch)).toHaveLength(
          record.visitBatches?.batches[Number(batch) - 1]?.length ?? -1,
        );
      expect(text('公示.html')).toContain('分 3 批检查');
      const report = replayRecord(files);
      expect(report.checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
      if (edition === 'audit') expect(report.outcome).toBe('pass');
    }
  });

  it('does not pass with two of a batch exchanged, a batch taken away or another key', async () => {
    const { desk, drawn } = await drawnDesk(3);
    const { visitBatches, ...bare } = drawn.record;
    const [first = [], second = [], third = []] = visitBatches?.batches ?? [];
    const key = visitBatches?.key;
    const forged = [
      bare,
      { ...bare, visitBatches: { key, batches: [second, first, third] } },
      { ...bare, visitBatches: { key, batches: [first, [...second, ...third]] } },
      { ...bare, visitBatches: { key: drawn.record.seed, batches: [first, second, third] } },
      { ...bare, visitBatches: { key, batches: [[...first].reverse(), second, third] } },
    ];
    for (const edition of ['audit', 'public'] as const) {
      const { files } = must(await desk.office.publish(task.drawId, edition));
      for (const record of forged) {
        const changed = new Map(files).set('record.json', new TextEncoder().encode(canonicalJson(record)));
        const selection = replayRecord(changed).checks.find(({ id }) => id === 'selection');
        expect(codesIn(selection?.findings ?? [])).toContain('replay.visits-differ');
        expect(selection?.outcome).toBe('fail');
      }
    }
  });

  it('is told of in the notice and in the rules, and warned of where batches would be empty', async () => {
    const { desk, drawn } = await drawnDesk(300);
    expect(must(await desk.office.notice(task.drawId)).visitBatches).toBe(300);
    const empty = drawn.record.visitBatches?.batches.filter(({ length }) => length === 0) ?? [];
    expect(empty.length).toBeGreaterThan(0);
    const draft = must(await desk.office.planTask({ ...task }));
    expect(codesIn(draft.notes)).toContain('plan.visit-batch-empty');
    const ruled = { ...market, visitBatches: { count: 4, basis: ['国市监信〔2019〕38号'] } };
    expect(checkWorkRules(ruled, [])).toEqual([]);
    expect(describeRules(ruled, 'zh')).toContain(
      '抽中的检查对象分4批检查，各批次的先后由随机抽取决定（依据：国市监信〔2019〕38号）。',
    );
    expect(workRulesSchema.safeParse({ ...market, visitBatches: { count: 1 } }).success).toBe(false);
  });

  it('changes nothing of any other draw', async () => {
    const plain = openDesk();
    await drawSmall(plain);
    const { record } = must(await plain.office.draw(task.drawId));
    expect(record).not.toHaveProperty('visitBatches');
  });
});
