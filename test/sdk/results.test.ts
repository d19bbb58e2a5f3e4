import { civilDate, digestOf, instant, parseJson, utf8ToText } from 'double-random/kernel';
import { replayRecord } from 'double-random/replay';
import { readLedgerOfResults, type TargetResult } from 'double-random/results';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Identifier } from '../../src/core/kernel/index.js';
import { selectedIn } from '../../src/core/record/index.js';
import { adoptAll, codesOf, type Desk, drawAdopted, drawSmall, must, openDesk, smallTask } from './desk.js';

type Found = Omit<TargetResult, 'list'>;

const task = smallTask();
const { drawId } = task;
const inspectedOn = civilDate('2026-03-10');

/** A desk where the first task is drawn, in the days after its inspections. */
async function drawnDesk(change: Parameters<typeof smallTask>[0] = {}) {
  const desk = openDesk();
  await adoptAll(desk);
  const { record, plan } = await drawAdopted(desk, smallTask(change));
  desk.hand.now = instant('2026-03-12T02:00:00Z');
  const targets = selectedIn(record);
  const found = (target: Identifier, codes: readonly string[] = ['1']): Found => ({
    target,
    inspectedOn,
    findings: plan.items.map(({ id: item }) => ({ item, codes })),
    followUps: [],
  });
  return { desk, targets, found, items: plan.items.map(({ id }) => id) };
}

const ground = {
  kind: 'entry-error',
  reason: '录入时选错代码',
  basis: '政府信息公开条例 第四十一条',
  approver: '分管负责人',
} as const;

async function publishAll(desk: Desk, results: readonly Found[]) {
  must(await desk.office.enterResults(drawId, { by: '录入甲', list: 'national@1', results }));
  must(await desk.office.reviewResults(drawId, { by: '审核乙', decision: 'approved' }));
  return must(await desk.office.publishResults(drawId, { by: '公示丙' }));
}

const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string) =>
  utf8ToText(files.get(path) ?? new Uint8Array()) ?? '';
const base = `draws/${drawId}/results`;

describe('the results of a draw', () => {
  it('are nobody’s by default: everyone is outstanding', async () => {
    const { desk, targets } = await drawnDesk();
    const status = must(await desk.office.resultsStatus(drawId));
    expect(status.counts).toMatchObject({ outstanding: targets.length, entered: 0, published: 0 });
    expect(status.standings.every(({ result }) => result === undefined)).toBe(true);
  });

  it('go from entry to publication by several hands, and the files hold what was entered', async () => {
    const { desk, targets, found } = await drawnDesk();
    const [first, ...others] = targets;
    const results = [
      ...others.map((target) => found(target)),
      { ...found(first as Identifier), findings: [], notInspected: 'moved-out' as const },
    ];
    const published = await publishAll(desk, results);
    expect(published.targets).toHaveLength(targets.length);
    const csv = textOf(published.files, `${base}.csv`);
    expect(csv).toContain('未发现问题');
    expect(csv).toContain('迁出');
    expect([...published.files.keys()]).toEqual(
      expect.arrayContaining([
        `${base}.html`,
        `${base}.xlsx`,
        `${base}.json`,
        'SHA256SUMS',
        'SM3SUMS',
        'datapackage.json',
        'manifest.json',
      ]),
    );
    const status = must(await desk.office.resultsStatus(drawId));
    expect(status.rates && [status.rates.completion, status.rates.closure]).toEqual([
      { numerator: targets.length - 1, denominator: targets.length },
      { numerator: 1, denominator: 1 },
    ]);
  });

  it('are entered whole or not at all', async () => {
    const { desk, targets, found } = await drawnDesk();
    const before = (await desk.store.journal()).length;
    const wrong = [found(targets[0] as Identifier), found(targets[1] as Identifier, ['正常'])];
    const entered = await desk.office.enterResults(drawId, {
      by: '录入甲',
      list: 'national@1',
      results: wrong,
    });
    expect(codesOf(entered)).toContain('results.code-unknown');
    expect((await desk.store.journal()).length).toBe(before);
  });

  it('are not published by whoever entered them, nor before review', async () => {
    const { desk, targets, found } = await drawnDesk();
    const results = targets.map((target) => found(target));
    must(await desk.office.enterResults(drawId, { by: '录入甲', list: 'national@1', results }));
    expect(codesOf(await desk.office.publishResults(drawId, { by: '公示丙' }))).toEqual([
      'results.nothing-reviewed',
    ]);
    const own = await desk.office.reviewResults(drawId, { by: '录入甲', decision: 'approved' });
    expect(new Set(codesOf(own))).toEqual(new Set(['results.same-person']));
    must(await desk.office.reviewResults(drawId, { by: '审核乙', decision: 'approved' }));
    expect(new Set(codesOf(await desk.office.publishResults(drawId, { by: '录入甲' })))).toEqual(
      new Set(['results.same-person']),
    );
  });

  it('that were returned are entered again', async () => {
    const { desk, targets, found } = await drawnDesk();
    const target = targets[0] as Identifier;
    must(
      await desk.office.enterResults(drawId, { by: '录入甲', list: 'national@1', results: [found(target)] }),
    );
    must(
      await desk.office.reviewResults(drawId, {
        by: '审核乙',
        decision: 'returned',
        reason: '缺现场照片',
        targets: [target],
      }),
    );
    const status = must(await desk.office.resultsStatus(drawId));
    expect(status.counts.returned).toBe(1);
    must(
      await desk.office.enterResults(drawId, {
        by: '录入甲',
        list: 'national@1',
        results: [found(target, ['5'])],
      }),
    );
    expect(must(await desk.office.resultsStatus(drawId)).counts.entered).toBe(1);
  });

  it('of a rehearsal, and of a draw under embargo, are not published', async () => {
    const rehearsal = await drawnDesk({ mode: 'rehearsal' });
    const results = rehearsal.targets.map((target) => rehearsal.found(target));
    must(await rehearsal.desk.office.enterResults(drawId, { by: '录入甲', list: 'national@1', results }));
    must(await rehearsal.desk.office.reviewResults(drawId, { by: '审核乙', decision: 'approved' }));
    expect(codesOf(await rehearsal.desk.office.publishResults(drawId, { by: '公示丙' }))).toEqual([
      'sdk.rehearsal-not-public',
    ]);
    const secret = await drawnDesk({
      disclosure: { profile: 'sealed', embargoUntil: instant('2026-04-01T00:00:00Z') },
    });
    const one = [secret.found(secret.targets[0] as Identifier)];
    must(await secret.desk.office.enterResults(drawId, { by: '录入甲', list: 'national@1', results: one }));
    must(await secret.desk.office.reviewResults(drawId, { by: '审核乙', decision: 'approved' }));
    expect(codesOf(await secret.desk.office.publishResults(drawId, { by: '公示丙' }))).toEqual([
      'sdk.embargo',
    ]);
  });
});

describe('a list that waits until everybody is inspected', () => {
  it('is refused while somebody is outstanding, and published afterwards', async () => {
    const { desk, targets, found } = await drawnDesk({
      disclosure: { profile: 'sealed', untilInspected: true },
    });
    expect(codesOf(await desk.office.publish(drawId, 'public'))).toEqual(['sdk.inspections-outstanding']);
    const [first, ...others] = targets;
    const results = others.map((target) => found(target));
    must(await desk.office.enterResults(drawId, { by: '录入甲', list: 'national@1', results }));
    expect(codesOf(await desk.office.publish(drawId, 'public'))).toEqual(['sdk.inspections-outstanding']);
    must(
      await desk.office.enterResults(drawId, {
        by: '录入甲',
        list: 'national@1',
        results: [found(first as Identifier)],
      }),
    );
    // A result that was given back is not one yet.
    must(
      await desk.office.reviewResults(drawId, {
        by: '审核乙',
        decision: 'returned',
        reason: '缺现场照片',
        targets: [first as Identifier],
      }),
    );
    expect(codesOf(await desk.office.publish(drawId, 'public'))).toEqual(['sdk.inspections-outstanding']);
    must(
      await desk.office.enterResults(drawId, {
        by: '录入甲',
        list: 'national@1',
        results: [found(first as Identifier)],
      }),
    );
    expect((await desk.office.publish(drawId, 'public')).ok).toBe(true);
  });
});

describe('a corrected and a withdrawn result', () => {
  it('leave replay, journal and ledger intact, and both states can be read', async () => {
    const { desk, targets, found, items } = await drawnDesk();
    const before = await publishAll(
      desk,
      targets.map((target) => found(target)),
    );
    const bundleBefore = must(await desk.office.publish(drawId, 'public')).files;
    const [corrected, withdrawn] = targets as [Identifier, Identifier];
    const ledgerBefore = readLedgerOfResults(textOf(before.files, `${base}-ledger.json`));
    desk.hand.now = instant('2026-03-13T02:00:00Z');
    const order = { by: '录入甲', ground, since: '2026-03-12' } as const;
    const result = {
      inspectedOn,
      findings: items.map((item) => ({ item, codes: ['5'] })),
      followUps: [{ kind: 'order-correction' as const, due: civilDate('2026-03-30') }],
    };
    const once = must(
      await desk.office.amendResult(drawId, { act: 'corrected', target: corrected, result, ...order }),
    );
    const twice = must(
      await desk.office.amendResult(drawId, { act: 'withdrawn', target: withdrawn, ...order }),
    );
    expect(textOf(once.files, `${base}.csv`)).toContain('发现问题已责令改正');
    expect(textOf(twice.files, `${base}.csv`)).not.toContain(withdrawn);
    const amendments = textOf(twice.files, `draws/${drawId}/amendments.csv`);
    expect(amendments).toContain('未发现问题');
    expect(amendments).toContain('发现问题已责令改正');
    expect(amendments).toContain('撤下');
    const leaves = ledgerBefore.ok ? ledgerBefore.value.places.map(({ leaf }) => leaf) : [];
    const ledger = readLedgerOfResults(textOf(twice.files, `${base}-ledger.json`), leaves);
    expect(leaves).toHaveLength(targets.length);
    expect(ledger.ok && ledger.value.places.map(({ state }) => state)).toEqual([
      'superseded',
      'withdrawn',
      ...targets.slice(2).map(() => 'shown'),
      'shown',
    ]);
    expect(textOf(twice.files, `${base}-ledger.json`)).not.toContain(withdrawn);
    // The draw itself is as it was: the same bundle, and it replays.
    const bundleAfter = must(await desk.office.publish(drawId, 'public')).files;
    expect(bundleAfter).toEqual(bundleBefore);
    expect(replayRecord(bundleAfter).checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(replayRecord(must(await desk.office.publish(drawId, 'audit')).files).outcome).toBe('pass');
    // Every file that was ever published is kept.
    for (const bytes of before.files.values())
      expect(await desk.store.getObject(digestOf(bytes))).toEqual(bytes);
  });

  it('are restored with the same place in the ledger', async () => {
    const { desk, targets, found } = await drawnDesk();
    const before = await publishAll(
      desk,
      targets.map((target) => found(target)),
    );
    const order = { by: '录入甲', target: targets[0] as Identifier, ground, since: '2026-03-12' } as const;
    must(await desk.office.amendResult(drawId, { act: 'withdrawn', ...order }));
    const back = must(await desk.office.amendResult(drawId, { act: 'restored', ...order }));
    const ledger = (files: ReadonlyMap<string, Uint8Array>) =>
      parseJson(textOf(files, `${base}-ledger.json`));
    expect(ledger(back.files)).toEqual(ledger(before.files));
  });

  it('leave every older leaf in its place, even where a correction goes back to what was there before', async () => {
    const { desk, targets, found, items } = await drawnDesk();
    await publishAll(
      desk,
      targets.map((target) => found(target)),
    );
    const target = targets[0] as Identifier;
    const order = { act: 'corrected', by: '录入甲', target, ground, since: '2026-03-12' } as const;
    const result = (code: string) => ({
      inspectedOn,
      findings: items.map((item) => ({ item, codes: [code] })),
      followUps: [],
    });
    const leavesOf = (files: ReadonlyMap<string, Uint8Array>) => {
      const ledger = readLedgerOfResults(textOf(files, `${base}-ledger.json`));
      return ledger.ok ? ledger.value.places.map(({ leaf }) => leaf) : [];
    };
    const there = must(await desk.office.amendResult(drawId, { ...order, result: result('5') }));
    const back = must(await desk.office.amendResult(drawId, { ...order, result: result('1') }));
    expect(leavesOf(there.files)).toHaveLength(targets.length + 1);
    expect(leavesOf(back.files).slice(0, -1)).toEqual(leavesOf(there.files));
    expect(new Set(leavesOf(back.files)).size).toBe(targets.length + 2);
    const gone = must(await desk.office.amendResult(drawId, { ...order, act: 'withdrawn' }));
    expect(leavesOf(gone.files)).toEqual(leavesOf(back.files));
    // What was taken down is not said again by the older amendments.
    expect(textOf(gone.files, `draws/${drawId}/amendments.csv`)).not.toContain('发现问题已责令改正');
  });

  it('are refused with a day that has not come, and by the same person with a blank in the name', async () => {
    const { desk, targets, found, items } = await drawnDesk();
    await publishAll(
      desk,
      targets.map((target) => found(target)),
    );
    const result = {
      inspectedOn: civilDate('2027-05-01'),
      findings: items.map((item) => ({ item, codes: ['5'] })),
      followUps: [],
    };
    const order = {
      act: 'corrected',
      target: targets[0] as Identifier,
      ground,
      since: '2026-03-12',
      result,
    } as const;
    expect(codesOf(await desk.office.amendResult(drawId, { ...order, by: '录入甲' }))).toEqual([
      'results.day-ahead',
    ]);
    const alone = await desk.office.amendResult(drawId, { ...order, by: '分管 负责人' });
    expect(codesOf(alone)).toContain('results.same-person');
  });

  it('are refused with personal data in the reason', async () => {
    const { desk, targets, found } = await drawnDesk();
    await publishAll(
      desk,
      targets.map((target) => found(target)),
    );
    const told = { ...ground, reason: '当事人电话 13900123456 来电异议' };
    const order = { by: '录入甲', target: targets[0] as Identifier, since: '2026-03-12' } as const;
    const amended = await desk.office.amendResult(drawId, { act: 'withdrawn', ground: told, ...order });
    expect(codesOf(amended)).toEqual(['disclosure.personal-data']);
  });
});

describe('the overdue list', () => {
  let desk: Desk;
  let targets: readonly Identifier[];
  beforeAll(async () => {
    const drawn = await drawnDesk();
    ({ desk, targets } = drawn);
    const results = targets.slice(0, 2).map((target) => drawn.found(target));
    must(await desk.office.enterResults(drawId, { by: '录入甲', list: 'national@1', results }));
  });

  it('names nothing while there is time, and every target whose day has passed', async () => {
    desk.hand.now = instant('2026-04-08T02:00:00Z');
    expect(must(await desk.office.overdue())).toEqual({ draws: [], notes: [] });
    desk.hand.now = instant('2026-04-09T02:00:00Z');
    const [draw] = must(await desk.office.overdue()).draws;
    expect(draw?.duties.map(({ duty, target, due, workdays }) => [duty, target, due, workdays])).toEqual(
      targets.slice(0, 2).map((target) => ['publish', target, '2026-04-08', 1]),
    );
  });
});

describe('at the end of a year that no notice follows yet', () => {
  it('what is known is told, and a deadline of the next year is no failure', async () => {
    const { desk, targets, found } = await drawnDesk();
    desk.hand.now = instant('2026-12-20T02:00:00Z');
    const late = { ...found(targets[0] as Identifier), inspectedOn: civilDate('2026-12-18') };
    const old = found(targets[1] as Identifier);
    must(await desk.office.enterResults(drawId, { by: '录入甲', list: 'national@1', results: [late, old] }));
    const status = must(await desk.office.resultsStatus(drawId));
    expect(status.duties.map(({ target }) => target)).toEqual([targets[1]]);
    const unknown = { code: 'calendar.year-unknown', severity: 'info' };
    expect(status.notes).toContainEqual(expect.objectContaining(unknown));
    const before = must(await desk.office.overdue());
    expect(before.draws[0]?.duties.map(({ target }) => target)).toEqual([targets[1]]);
    expect(before.notes).toMatchObject([unknown]);
    // Beyond the calendar nobody can say whether the day has passed, nor by how many working days another has.
    desk.hand.now = instant('2027-03-01T02:00:00Z');
    const after = must(await desk.office.overdue());
    expect(after.notes).toMatchObject([{ ...unknown, severity: 'warning', path: [drawId] }]);
    expect(after.draws[0]?.duties.map(({ workdays }) => workdays)).toEqual([undefined]);
  });
});

describe('an entry form', () => {
  it('goes out with everyone who is outstanding and comes in filled', async () => {
    const desk = openDesk();
    await drawSmall(desk);
    desk.hand.now = instant('2026-03-12T02:00:00Z');
    const form = must(await desk.office.entryForm(drawId));
    const header = form.table.columns.map(({ title }) => title);
    const rows = form.table.rows.map(({ cells }, at) => ({
      row: at + 2,
      cells: cells.map((cell, column) => {
        if (at >= form.table.rows.length - 1) return cell;
        if (header[column] === '检查完成日期') return '2026-03-10';
        return header[column] === '检查结果' ? '未发现问题' : cell;
      }),
    }));
    const table = { file: '录入表.xlsx', header, rows };
    const half = await desk.office.enterForm(drawId, { by: '录入甲', list: 'national@1', table });
    expect(form.table.rows.length).toBeGreaterThan(form.targets);
    expect(codesOf(half)).toEqual(['results.item-missing']);
    const whole = {
      ...table,
      rows: rows.filter(({ cells }) => cells[2] !== rows[rows.length - 1]?.cells[2]),
    };
    const entered = must(
      await desk.office.enterForm(drawId, { by: '录入甲', list: 'national@1', table: whole }),
    );
    expect(entered.entered).toHaveLength(form.targets - 1);
    expect(must(await desk.office.entryForm(drawId)).targets).toBe(1);
  });

  it('is told where it is wrong, also where that shows only against the draw', async () => {
    const { desk, targets } = await drawnDesk();
    const form = must(await desk.office.entryForm(drawId)).table;
    const header = ['检查结果录入表', ...form.columns.slice(1).map(() => '')];
    const titles = form.columns.map(({ title }) => title);
    const rows = form.rows.map(({ cells }, at) => {
      const late = cells[2] === targets[0] ? '2026-03-13' : '2026-03-10';
      return { row: at + 3, cells: [...cells.slice(0, 7), late, '1', '', '', ''] };
    });
    const table = { file: '表.xlsx', sheet: '录入', header, rows: [{ row: 2, cells: titles }, ...rows] };
    const entered = await desk.office.enterForm(drawId, { by: '录入甲', list: 'national@1', table });
    const [issue] = entered.ok ? [] : entered.issues;
    const row = rows.find(({ cells }) => cells[2] === targets[0])?.row ?? 0;
    expect([issue?.code, issue?.path, issue?.cell]).toEqual([
      'results.day-ahead',
      ['表.xlsx', '录入', row, '检查完成日期'],
      `H${row}`,
    ]);
    const short = { ...table, rows: table.rows.filter((one) => one.row !== row) };
    const missing = await desk.office.enterForm(drawId, { by: '录入甲', list: 'national@1', table: short });
    const first = missing.ok ? undefined : missing.issues.find(({ code }) => code === 'results.item-missing');
    expect(first?.cell).toMatch(/^C\d+$/);
  });

  it('is made for a team that there is, and for somebody who is still to be entered', async () => {
    const { desk, targets, found } = await drawnDesk();
    const whole = must(await desk.office.entryForm(drawId));
    const team = must(await desk.office.entryForm(drawId, { team: '第1组' }));
    expect([team.targets, whole.targets]).toEqual([1, targets.length]);
    expect(codesOf(await desk.office.entryForm(drawId, { team: '第99组' }))).toEqual(['sdk.team-unknown']);
    const results = targets.map((target) => found(target));
    must(await desk.office.enterResults(drawId, { by: '录入甲', list: 'national@1', results }));
    expect(codesOf(await desk.office.entryForm(drawId))).toEqual(['sdk.no-result-to-enter']);
  });

  it('tells a header that is not there once', async () => {
    const desk = openDesk();
    await drawSmall(desk);
    const table = {
      file: 'a.csv',
      header: ['抽取编号'],
      rows: [
        { row: 2, cells: ['D'] },
        { row: 3, cells: ['D'] },
      ],
    };
    const codes = codesOf(await desk.office.enterForm(drawId, { by: '甲', list: 'national@1', table }));
    // Each of the four once, not once for every row.
    expect(codes).toEqual(Array(4).fill('registers.header-missing'));
  });
});
