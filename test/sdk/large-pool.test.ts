import { describe, expect, test } from 'vitest';
import {
  canonicalJson,
  type Digest,
  digestOf,
  ndjsonText,
  sortedBy,
  succeed,
  utf8,
  utf8ToText,
} from '../../src/core/kernel/index.js';
import { frameText, type InspectionTask, planDraw } from '../../src/core/plan/index.js';
import type { InspectionTarget } from '../../src/core/pools/index.js';
import { replayRecord } from '../../src/core/replay/index.js';
import { memoryStore, type Store, sampleOffice } from '../../src/sdk/index.js';
import { drawOf, readLedger } from '../../src/sdk/office/ledger.js';
import { remember } from '../../src/sdk/office/memory.js';
import { loadPapers } from '../../src/sdk/office/sealed-draw.js';
import { adoptAll, codesOf, type Desk, drawSmall, must, openDesk, smallTask } from './desk.js';

const targets = sortedBy(sampleOffice().targets, ({ id }) => id);

/** A store that gives objects out in small pieces, and tells which were asked for whole. */
function piecemeal(): Store & { readonly whole: Set<Digest> } {
  const store = memoryStore();
  const whole = new Set<Digest>();
  return {
    ...store,
    whole,
    getObject: (digest) => {
      whole.add(digest);
      return store.getObject(digest);
    },
    readObject: async (digest) => {
      const bytes = await store.getObject(digest);
      return bytes && cut(bytes, 100);
    },
  };
}

async function* cut(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.slice(at, at + length);
}

/** The snapshot of the targets reads as something else than what was put. */
async function withSnapshot(bytes: Uint8Array): Promise<Desk> {
  const store = memoryStore();
  const desk = openDesk(store);
  await adoptAll(desk);
  const { snapshot } = must(await desk.office.registerAsOf('targets', '2026-03-02'));
  const other: Store = {
    ...store,
    readObject: async (digest) => (digest === snapshot ? cut(bytes, 64) : store.readObject(digest)),
  };
  return openDesk(other);
}

describe('a pool too large to hold', () => {
  test('is planned, sealed and drawn without its snapshot or its frame ever being read at once', async () => {
    const store = piecemeal();
    const desk = openDesk(store);
    await drawSmall(desk);
    const { snapshot } = must(await desk.office.registerAsOf('targets', '2026-03-02'));
    const draw = drawOf(must(await readLedger(store)), smallTask().drawId);
    const { frames } = must(await loadPapers(store, draw));
    expect(store.whole.size).toBeGreaterThan(3);
    expect(store.whole).not.toContain(snapshot);
    expect(store.whole).not.toContain(frames.targets);
  });

  test('is published with the rows shown alone, its snapshot never read at once; the replay passes', async () => {
    const store = piecemeal();
    const desk = openDesk(store);
    await drawSmall(desk);
    const { snapshot } = must(await desk.office.registerAsOf('targets', '2026-03-02'));
    const { files } = must(await desk.office.publish(smallTask().drawId, 'public'));
    expect(store.whole).not.toContain(snapshot);
    expect(replayRecord(files).checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  });

  test('is not published whole, and that is said before anything is read', async () => {
    const store = memoryStore();
    const desk = openDesk(store);
    await drawSmall(desk);
    const { commitment } = drawOf(must(await readLedger(store)), smallTask().drawId).sealed ?? {};
    const large: Store = {
      ...store,
      getObject: async (digest) => {
        const bytes = await store.getObject(digest);
        if (bytes === undefined || digest !== commitment) return bytes;
        return utf8((utf8ToText(bytes) ?? '').replace('"universe":80}', '"universe":1000001}'));
      },
    };
    const { office } = openDesk(large);
    const lines = await store.journal();
    const audit = await office.publish(smallTask().drawId, 'audit');
    expect(codesOf(audit)).toEqual(['sdk.edition-too-large']);
    expect(audit.ok ? {} : audit.issues[0]?.args).toMatchObject({ targets: 1_000_001 });
    expect(codesOf(await office.publish(smallTask().drawId, 'public'))).not.toContain(
      'sdk.edition-too-large',
    );
    expect(await store.journal()).toEqual(lines);
  });

  test('gives the draft and the frame that it gives at once', async () => {
    const desk = openDesk(piecemeal());
    await adoptAll(desk);
    const { items, rules, inspectors } = sampleOffice();
    const task: InspectionTask = smallTask();
    const draft = must(await desk.office.planTask(task));
    const expected = must(
      planDraw({
        task,
        items: { version: 1, records: items },
        rules: { version: 1, records: rules },
        targets,
        inspectors,
      }),
    );
    expect(canonicalJson(draft)).toBe(canonicalJson(expected));
    expect(frameText(draft.targets)).toBe(frameText(expected.targets));
  });
});

describe('what an office remembers', () => {
  test.each([
    [200_000, 1],
    [200_001, 2],
  ])('of %i records is read %i times when it is asked for twice', async (size, expected) => {
    const store = memoryStore();
    let reads = 0;
    const memory = { kind: 'pool', digest: digestOf('pool'), sizeOf: () => size };
    const read = async () => succeed(++reads);
    must(await remember(store, memory, read));
    must(await remember(store, memory, read));
    expect(reads).toBe(expected);
  });
});

describe('a line of a snapshot that cannot be read', () => {
  const lines = targets.map((target) => canonicalJson(target));
  const at = 41;
  const replaced = (line: string) =>
    utf8(`${[...lines.slice(0, at - 1), line, ...lines.slice(at)].join('\n')}\n`);

  test.each<[string, Uint8Array]>([
    ['that is no JSON', replaced('{"id":')],
    ['that is no record', replaced('{"id":"T1"}')],
    ['in another spelling', replaced(lines[at - 1]?.replace('":"', '": "') ?? '')],
    ['that is out of order', replaced(lines[0] ?? '')],
    [
      'that is no UTF-8',
      utf8(`${lines.join('\n')}\n`).map((byte, position) =>
        position === utf8(lines.slice(0, at - 1).join('\n')).length + 20 ? 0xff : byte,
      ),
    ],
  ])('%s is told by its number', async (_, bytes) => {
    const desk = await withSnapshot(bytes);
    const planned = await desk.office.planTask(smallTask());
    expect(planned.ok ? [] : planned.issues.map(({ code, args }) => [code, args.line])).toEqual([
      ['sdk.object-line-unreadable', at],
    ]);
  });

  test('is none where everything is as it was put', async () => {
    const desk = await withSnapshot(utf8(ndjsonText(targets)));
    expect(codesOf(await desk.office.planTask(smallTask()))).toEqual([]);
  });

  test('leaves nothing sealed, and an id that stands twice is told as such', async () => {
    const twice: InspectionTarget[] = targets.flatMap((target, index) =>
      index === 3 ? [target, target] : [target],
    );
    const desk = await withSnapshot(utf8(ndjsonText(twice)));
    for (const party of smallTask().entropy.parties)
      must(await desk.office.commitShare(smallTask().drawId, party, { new: true }));
    expect(codesOf(await desk.office.sealTask(smallTask()))).toEqual(['plan.id-repeated']);
    expect(drawOf(must(await readLedger(desk.store)), smallTask().drawId).sealed).toBeUndefined();
  });
});
