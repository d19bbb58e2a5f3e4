import { describe, expect, test } from 'vitest';
import { readJournal } from '../../src/core/journal/index.js';
import { digestOf, instant, utf8ToText } from '../../src/core/kernel/index.js';
import { replayRecord } from '../../src/core/replay/index.js';
import { memoryStore, openOffice, sampleOffice, sampleRulesFile } from '../../src/sdk/index.js';
import { importRegister } from '../../src/sdk/node/index.js';
import {
  adoptAll,
  codesIn,
  codesOf,
  drawSmall,
  morning,
  must,
  openDesk,
  revealBy,
  sealSmall,
  smallTask,
  ssqValue,
} from './desk.js';

const drawId = smallTask().drawId;

describe('planning', () => {
  test('a telephone number in a name is found before sealing, not when it can no longer be mended', async () => {
    const desk = openDesk();
    await adoptAll(desk);
    const [first, ...others] = sampleOffice().targets;
    must(
      await desk.office.adoptRecords('targets', [{ ...first, name: '样例早点铺 13900123456' }, ...others]),
    );
    const planned = await desk.office.planTask(smallTask());
    expect(codesOf(planned)).toEqual(['disclosure.personal-data']);
    expect(planned.ok ? [] : planned.issues[0]?.path).toEqual([first.id, 'name']);
  });
});

describe('adopting registers', () => {
  test('every adoption is one line with its version, and the snapshot is an object', async () => {
    const desk = openDesk();
    await adoptAll(desk);
    const again = must(await desk.office.adoptRecords('targets', sampleOffice().targets.slice(1)));
    expect(again).toMatchObject({ register: 'targets', version: 2, count: 79 });
    const lines = await desk.store.journal();
    expect(lines.length).toBe(5);
    expect(must(readJournal(lines)).length).toBe(5);
    const snapshot = utf8ToText((await desk.store.getObject(again.snapshot)) ?? new Uint8Array()) ?? '';
    expect(snapshot.split('\n').length).toBe(80);
  });

  test('the order of the records given cannot reach the journal', async () => {
    const [straight, reversed] = [openDesk(), openDesk()];
    const { targets } = sampleOffice();
    must(await straight.office.adoptRecords('targets', targets));
    must(await reversed.office.adoptRecords('targets', [...targets].reverse()));
    expect(await reversed.store.journal()).toEqual(await straight.store.journal());
  });

  test('records that are malformed or repeated, or none at all, change nothing', async () => {
    const { office, store } = openDesk();
    const { targets } = sampleOffice();
    expect(codesOf(await office.adoptRecords('targets', []))).toEqual(['sdk.register-empty']);
    expect(codesOf(await office.adoptRecords('targets', [targets[0], targets[0]]))).toEqual([
      'sdk.id-repeated',
    ]);
    const nameless = { ...targets[0], name: 7 as unknown as string };
    expect(codesOf(await office.adoptRecords('targets', [nameless]))).toEqual(['sdk.record-malformed']);
    expect(await store.journal()).toEqual([]);
  });

  test('work rules come as JSON text; what is wrong in it changes nothing', async () => {
    const { office, store } = openDesk();
    expect(codesOf(await office.adoptRules('{"format":'))).toEqual(['kernel.json-malformed']);
    expect(codesOf(await office.adoptRules('{"format":"double-random/rules@1","rules":[]}'))).toEqual([
      'rules.malformed',
    ]);
    expect(await store.journal()).toEqual([]);
    expect(must(await office.adoptRules(JSON.stringify(sampleRulesFile))).count).toBe(2);
  });

  test('a file with refused rows is adopted only for a reason, which stands in line and receipt', async () => {
    const desk = openDesk();
    const office = openOffice({ ...desk.ports, importer: importRegister });
    const [good] = sampleOffice().targets;
    const text = `统一社会信用代码,企业名称\n${good.id},${good.name}\n不是代码,某某商店\n`;
    const file = { name: 'targets.csv', bytes: new TextEncoder().encode(text) };
    const refused = await office.adoptTable('targets', file);
    expect(refused.ok ? undefined : refused.issues[0]).toMatchObject({
      code: 'sdk.rows-refused',
      args: { read: 2, accepted: 1, refused: 1 },
    });
    expect(refused.ok ? [] : refused.issues.some(({ path }) => path.includes(3))).toBe(true);
    expect(codesOf(await office.adoptTable('targets', file, { acceptPartial: ' ' }))).toEqual([
      'sdk.reason-needed',
    ]);
    expect(await desk.store.journal()).toEqual([]);

    const adopted = must(await office.adoptTable('targets', file, { acceptPartial: '代码待核实' }));
    expect(adopted).toMatchObject({
      read: 2,
      accepted: 1,
      refused: 1,
      partial: '代码待核实',
      source: digestOf(file.bytes),
    });
    expect(codesIn(adopted.notes)).toContain('sdk.partial-accepted');
    expect(adopted.notes.every(({ severity }) => severity !== 'error')).toBe(true);
    const [line] = await desk.store.journal();
    expect(JSON.parse(line ?? '').body.partial).toBe('代码待核实');
    const receipt =
      adopted.receipt && utf8ToText((await desk.store.getObject(adopted.receipt)) ?? new Uint8Array());
    expect(JSON.parse(receipt ?? '')).toMatchObject({ partial: '代码待核实', refused: 1 });
  });

  test('without an importer a file is a mistake of the programmer', async () => {
    const { office } = openDesk();
    await expect(office.adoptTable('items', { name: 'a.csv', bytes: new Uint8Array() })).rejects.toThrow(
      TypeError,
    );
  });
});

describe('planning and sealing', () => {
  test('planning needs every register, and changes nothing', async () => {
    const desk = openDesk();
    expect(codesOf(await desk.office.planTask(smallTask()))).toEqual(Array(4).fill('sdk.register-missing'));
    await adoptAll(desk);
    const before = await desk.store.journal();
    const draft = must(await desk.office.planTask(JSON.stringify(smallTask())));
    expect(draft.targets.length).toBe(80);
    expect(await desk.store.journal()).toEqual(before);
  });

  test('sealing needs a commitment of every party', async () => {
    const desk = openDesk();
    await adoptAll(desk);
    must(await desk.office.commitShare(drawId, 'office', { new: true }));
    const sealed = await desk.office.sealTask(smallTask());
    expect(sealed.ok ? [] : sealed.issues).toMatchObject([
      { code: 'sdk.share-uncommitted', args: { party: 'notary' } },
    ]);
  });

  test('the commitment of the seal is the digest of the plan, and the salt key is in no line', async () => {
    const desk = openDesk();
    await adoptAll(desk);
    await sealSmall(desk);
    const lines = await desk.store.journal();
    const { body } = JSON.parse(lines[lines.length - 1] ?? '');
    const working = await desk.store.getObject(body.working);
    const { saltKey } = JSON.parse(utf8ToText(working ?? new Uint8Array()) ?? '');
    expect(lines.join()).not.toContain(saltKey);
    const plan = await desk.store.getObject(body.commitment);
    expect(JSON.parse(utf8ToText(plan ?? new Uint8Array()) ?? '').drawId).toBe(drawId);
  });

  test('a draw id is used once, and a plan item has one open plan', async () => {
    const desk = openDesk();
    await adoptAll(desk);
    await sealSmall(desk);
    expect(codesOf(await desk.office.sealTask(smallTask()))).toEqual(['sdk.draw-id-used']);
    const other = smallTask({ drawId: 'YL-2026-009' as typeof drawId });
    for (const party of other.entropy.parties)
      must(await desk.office.commitShare(other.drawId, party, { new: true }));
    expect(codesOf(await desk.office.sealTask(other))).toEqual(['sdk.plan-item-open']);
  });

  test('a deadline that is over is refused, and a share nobody asks for is told', async () => {
    const desk = openDesk();
    await adoptAll(desk);
    for (const party of ['office', 'notary', 'media'])
      must(await desk.office.commitShare(drawId, party, { new: true }));
    desk.hand.now = revealBy;
    expect(codesOf(await desk.office.sealTask(smallTask()))).toEqual(['sdk.reveal-deadline-past']);
    desk.hand.now = morning;
    expect(codesIn(must(await desk.office.sealTask(smallTask())).notes)).toContain('sdk.share-unused');
  });
});

describe('shares and sources', () => {
  test('a commitment is taken once, before sealing, and never twice the same', async () => {
    const desk = openDesk();
    await adoptAll(desk);
    const { commitment } = must(await desk.office.commitShare(drawId, 'office', { new: true }));
    const repeated = must(await desk.office.commitShare(drawId, 'office', { commitment }));
    expect(codesIn(repeated.notes)).toEqual(['sdk.share-already-committed']);
    expect(codesOf(await desk.office.commitShare(drawId, 'office', { new: true }))).toEqual([
      'sdk.party-committed',
    ]);
    expect(codesOf(await desk.office.commitShare(drawId, 'notary', { commitment }))).toEqual([
      'sdk.commitment-repeated',
    ]);
    expect(codesOf(await desk.office.commitShare(drawId, 'notary', { commitment: 'abc' }))).toEqual([
      'sdk.commitment-malformed',
    ]);
    expect(codesOf(await desk.office.commitShare('抽取一', 'notary', { new: true }))).toEqual([
      'sdk.id-malformed',
    ]);
    must(await desk.office.commitShare(drawId, 'notary', { new: true }));
    must(await desk.office.sealTask(smallTask()));
    expect(codesOf(await desk.office.commitShare(drawId, 'media', { new: true }))).toEqual([
      'sdk.draw-already-sealed',
    ]);
  });

  test('the office keeps no share', async () => {
    const desk = openDesk();
    const { share } = must(await desk.office.commitShare(drawId, 'office', { new: true }));
    expect((await desk.store.journal()).join()).not.toContain(share);
  });

  test('a share is revealed after sealing, matches, and once', async () => {
    const desk = openDesk();
    await adoptAll(desk);
    expect(codesOf(await desk.office.revealShare(drawId, 'office', 'a'.repeat(64)))).toEqual([
      'sdk.draw-not-sealed',
    ]);
    const shares = await sealSmall(desk);
    expect(codesOf(await desk.office.revealShare(drawId, 'office', 'a'.repeat(64)))).toEqual([
      'entropy.share-mismatch',
    ]);
    expect(codesOf(await desk.office.revealShare(drawId, 'media', 'a'.repeat(64)))).toEqual([
      'entropy.party-unknown',
    ]);
    expect(must(await desk.office.revealShare(drawId, 'office', shares['office'] ?? '')).repeated).toBe(
      false,
    );
    expect(must(await desk.office.revealShare(drawId, 'office', shares['office'] ?? '')).repeated).toBe(true);
  });

  test('late shares, and shares after the public value, do not count', async () => {
    const desk = openDesk();
    await adoptAll(desk);
    const shares = await sealSmall(desk);
    desk.hand.now = instant('2026-03-03T12:00:01Z');
    expect(codesOf(await desk.office.revealShare(drawId, 'office', shares['office'] ?? ''))).toEqual([
      'sdk.reveal-late',
    ]);
    desk.hand.now = instant('2026-03-03T11:59:59Z');
  });

  test('a public value ends the reveals, is entered once and never changed', async () => {
    const desk = openDesk();
    await adoptAll(desk);
    expect(codesOf(await desk.office.observeSource(drawId, 'ssq', ssqValue))).toEqual([
      'sdk.draw-not-sealed',
    ]);
    const shares = await sealSmall(desk);
    must(await desk.office.revealShare(drawId, 'office', shares['office'] ?? ''));
    expect(codesOf(await desk.office.observeSource(drawId, 'dice', ssqValue))).toEqual([
      'entropy.source-unknown',
    ]);
    expect(codesOf(await desk.office.observeSource(drawId, 'ssq', '2026024:03,08,12,21,27,33+09'))).toEqual([
      'entropy.ssq-issue',
    ]);
    const observed = must(await desk.office.observeSource(drawId, 'ssq', ssqValue));
    expect(codesIn(observed.notes)).toEqual(['sdk.shares-outstanding']);
    expect(must(await desk.office.observeSource(drawId, 'ssq', ssqValue)).repeated).toBe(true);
    expect(codesOf(await desk.office.observeSource(drawId, 'ssq', '2026023:01,08,12,21,27,33+09'))).toEqual([
      'sdk.source-differs',
    ]);
    expect(codesOf(await desk.office.revealShare(drawId, 'notary', shares['notary'] ?? ''))).toEqual([
      'sdk.reveal-after-source',
    ]);
    const drawn = must(await desk.office.draw(drawId));
    expect(Object.keys(drawn.record.reveals)).toEqual(['office']);
  });
});

describe('drawing', () => {
  test('names what is missing', async () => {
    const desk = openDesk();
    await adoptAll(desk);
    expect(codesOf(await desk.office.draw(drawId))).toEqual(['sdk.draw-not-sealed']);
    await sealSmall(desk);
    expect(codesOf(await desk.office.draw(drawId))).toEqual(['sdk.source-missing', 'sdk.reveals-too-few']);
  });

  test('a second call gives the same record, and adds nothing', async () => {
    const desk = openDesk();
    await drawSmall(desk);
    const lines = await desk.store.journal();
    const again = must(await desk.office.draw(drawId));
    expect(again.repeated).toBe(true);
    expect(codesIn(again.notes)).toEqual(['sdk.already-drawn']);
    expect(await desk.store.journal()).toEqual(lines);
    const kept = await desk.store.getObject(again.digest);
    expect(JSON.parse(utf8ToText(kept ?? new Uint8Array()) ?? '')).toEqual(
      JSON.parse(JSON.stringify(again.record)),
    );
  });

  test('without a public source nobody draws before the reveals are over', async () => {
    const desk = openDesk();
    await adoptAll(desk);
    const { entropy } = smallTask();
    const parties = ['office', 'notary', 'media'] as unknown as typeof entropy.parties;
    const task = smallTask({ entropy: { ...entropy, parties, minimumReveals: 2, sources: [] } });
    const shares = await sealSmall(desk, task);
    for (const party of ['office', 'notary'])
      must(await desk.office.revealShare(drawId, party, shares[party] ?? ''));
    expect(codesOf(await desk.office.draw(drawId))).toEqual(['sdk.reveals-open']);
    desk.hand.now = instant('2026-03-03T12:00:01Z');
    expect(Object.keys(must(await desk.office.draw(drawId)).record.reveals).sort()).toEqual([
      'notary',
      'office',
    ]);
  });

  test('the same registers, shares and values give the same bundle bytes, whatever the order of the records', async () => {
    const bundles = await Promise.all(
      [1, -1].map(async (direction) => {
        const desk = openDesk();
        const { items, rules, targets, inspectors } = sampleOffice();
        const turn = <Value>(values: readonly Value[]) => (direction === 1 ? values : [...values].reverse());
        must(await desk.office.adoptRecords('items', turn(items)));
        must(await desk.office.adoptRecords('rules', turn(rules)));
        must(await desk.office.adoptRecords('targets', turn(targets)));
        must(await desk.office.adoptRecords('inspectors', turn(inspectors)));
        const shares = await sealSmall(desk);
        for (const [party, share] of Object.entries(shares))
          must(await desk.office.revealShare(drawId, party, share));
        must(await desk.office.observeSource(drawId, 'ssq', ssqValue));
        must(await desk.office.draw(drawId));
        return must(await desk.office.publish(drawId, 'audit')).files;
      }),
    );
    expect([...(bundles[0] ?? [])].map(([path, bytes]) => [path, digestOf(bytes)])).toEqual(
      [...(bundles[1] ?? [])].map(([path, bytes]) => [path, digestOf(bytes)]),
    );
  });
});

describe('publishing', () => {
  test('both editions replay, and publishing again gives the same bytes', async () => {
    const desk = openDesk();
    await drawSmall(desk);
    for (const edition of ['audit', 'public'] as const) {
      const first = must(await desk.office.publish(drawId, edition));
      const again = must(await desk.office.publish(drawId, edition));
      expect([...again.files].map(([, bytes]) => digestOf(bytes))).toEqual(
        [...first.files].map(([, bytes]) => digestOf(bytes)),
      );
      const report = replayRecord(first.files);
      expect(report.checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
      if (edition === 'audit') expect(report.outcome).toBe('pass');
    }
    const audit = must(await desk.office.publish(drawId, 'audit'));
    expect(codesIn(audit.notes)).toEqual(['sdk.audit-edition-internal']);
    const lines = await desk.store.journal();
    expect(JSON.parse(lines[lines.length - 1] ?? '').kind).toBe('edition-published');
  });

  test('only what is drawn', async () => {
    const desk = openDesk();
    await adoptAll(desk);
    await sealSmall(desk);
    expect(codesOf(await desk.office.publish(drawId, 'public'))).toEqual(['sdk.draw-not-recorded']);
  });

  test('a rehearsal and an embargo keep the public edition back, not the audit edition', async () => {
    const embargoUntil = instant('2026-04-01T00:00:00Z');
    for (const [change, code] of [
      [{ mode: 'rehearsal' }, 'sdk.rehearsal-not-public'],
      [{ disclosure: { profile: 'open', embargoUntil } }, 'sdk.embargo'],
    ] as const) {
      const desk = openDesk();
      await drawSmall(desk, smallTask(change));
      expect(codesOf(await desk.office.publish(drawId, 'public'))).toEqual([code]);
      expect((await desk.office.publish(drawId, 'audit')).ok).toBe(true);
      desk.hand.now = embargoUntil;
      expect((await desk.office.publish(drawId, 'public')).ok).toBe(code === 'sdk.embargo');
    }
  });

  test('a delivery that fails leaves no line', async () => {
    const desk = openDesk();
    await drawSmall(desk);
    const lines = await desk.store.journal();
    const issues = [{ code: 'sdk.folder-unwritable', severity: 'error', path: [], args: {} } as const];
    const published = await desk.office.publish(drawId, 'audit', async () => ({ ok: false, issues }));
    expect(codesOf(published)).toEqual(['sdk.folder-unwritable']);
    expect(await desk.store.journal()).toEqual(lines);
  });
});

describe('the journal under the office', () => {
  test('a broken chain stops every verb', async () => {
    const desk = openDesk();
    await adoptAll(desk);
    const lines = await desk.store.journal();
    const store = { ...memoryStore(), journal: async () => [...lines.slice(0, 1), ...lines.slice(2)] };
    expect(codesOf(await openDesk(store).office.planTask(smallTask()))).toContain('journal.sequence');
  });

  test('a clock a little behind takes the last time, one far behind is refused', async () => {
    const desk = openDesk();
    const { items } = sampleOffice();
    must(await desk.office.adoptRecords('items', items));
    desk.hand.now = instant('2026-03-02T00:58:00Z');
    must(await desk.office.adoptRecords('items', items));
    expect(JSON.parse((await desk.store.journal())[1] ?? '').time).toBe(morning);
    desk.hand.now = instant('2026-03-02T00:50:00Z');
    expect(codesOf(await desk.office.adoptRecords('items', items))).toEqual(['sdk.clock-behind']);
  });

  test('two offices that draw at once make one record', async () => {
    const desk = openDesk();
    await adoptAll(desk);
    const shares = await sealSmall(desk);
    for (const [party, share] of Object.entries(shares))
      must(await desk.office.revealShare(drawId, party, share));
    must(await desk.office.observeSource(drawId, 'ssq', ssqValue));
    const other = openDesk(desk.store).office;
    const drawn = await Promise.all([desk.office.draw(drawId), other.draw(drawId), desk.office.draw(drawId)]);
    expect(new Set(drawn.map((result) => must(result).digest)).size).toBe(1);
    expect(drawn.filter((result) => must(result).repeated).length).toBe(2);
    const kinds = (await desk.store.journal()).map((line) => JSON.parse(line).kind);
    expect(kinds.filter((kind) => kind === 'draw-recorded').length).toBe(1);
  });
});
