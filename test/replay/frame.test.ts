import { orderStratum } from 'double-random/draw';
import {
  type ByteSource,
  canonicalJson,
  digestOf,
  identifier,
  placeIssues,
  utf8,
} from 'double-random/kernel';
import {
  countFrame,
  type ExcludedEntry,
  frameRoot,
  frameText,
  isEligible,
  parseTargetEntry,
  parseTargetFrame,
  type TargetEntry,
} from 'double-random/plan';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, readPlainEntry } from '../../src/core/replay/frame/plain-entry.js';
import { readSealedTargets } from '../../src/core/replay/frame/read-targets.js';
import { heldFrame } from '../../src/core/replay/frame/sealed-frame.js';

const saltKey = digestOf('salt key');
/** What is given back cannot be read any more, as in a browser. */
const asSource = (bytes: Uint8Array): ByteSource => ({
  length: bytes.length,
  slice: (from, to) => bytes.slice(from, to),
  release: ({ buffer }) => void structuredClone(0, { transfer: [buffer as ArrayBuffer] }),
});

const letter = fc.constantFrom(...'aZ09');
const anyId = fc
  .tuple(letter, fc.string({ unit: fc.constantFrom(...'aZ09._:/-'), maxLength: 63 }))
  .map(([first, rest]) => identifier(`${first}${rest}`));
const record = fc.nat().map((number) => digestOf(String(number)));
const eligible = fc.record(
  {
    id: anyId,
    record,
    stratum: fc.constantFrom('credit:A', 'credit:B', 'h-0123').map(identifier),
    area: anyId,
    recused: fc.array(anyId, { maxLength: 3 }),
  },
  { requiredKeys: ['id', 'record', 'stratum'] },
);
const reason = fc.oneof(fc.constantFrom('cooldown', 'status:x', '', 'a b'), fc.string({ maxLength: 4 }));
const excluded: fc.Arbitrary<ExcludedEntry> = fc.record({
  id: anyId,
  record,
  excluded: fc.array(reason, { minLength: 1, maxLength: 3 }),
});
const frame = fc
  .uniqueArray(fc.oneof(eligible, excluded), { selector: ({ id }) => id, maxLength: 20 })
  .map((entries): TargetEntry[] => entries.sort((left, right) => (left.id < right.id ? -1 : 1)));

/** Changes that a forger, a faulty disk or another program would make to a text. */
const mutation = fc.record({
  at: fc.nat(),
  remove: fc.nat({ max: 3 }),
  insert: fc.oneof(
    fc.constantFrom('', '\n', ' ', '"', '\\u0041', ',', '{}', '汉', '\ufeff', '\r', '0', '"area":"X",'),
    fc.string({ maxLength: 3 }),
  ),
});
const mutate = (text: string, { at, remove, insert }: { at: number; remove: number; insert: string }) => {
  const place = text.length === 0 ? 0 : at % text.length;
  return text.slice(0, place) + insert + text.slice(place + remove);
};

function expectSame(bytes: Uint8Array): void {
  const slow = parseTargetFrame(bytes);
  for (const source of [bytes, asSource(bytes)]) {
    const fast = readSealedTargets(source);
    if (!slow.ok || !fast.ok) {
      expect(fast).toEqual(slow);
      continue;
    }
    const [sealed, held] = [fast.value, heldFrame(slow.value)];
    expect([...sealed.entries()]).toEqual(slow.value);
    expect([...sealed.lines()]).toEqual([...held.lines()]);
    expect(canonicalJson(sealed.counts)).toBe(canonicalJson(countFrame(slow.value)));
    expect(sealed.rootUnder(saltKey)).toBe(frameRoot(slow.value, saltKey));
    expect(slow.value.map((_, row) => sealed.idAt(row))).toEqual(slow.value.map(({ id }) => id));
    expect(sealed.idAt(slow.value.length)).toBeUndefined();
    expect([...sealed.pick(slow.value.map(({ id }) => id).reverse()).values()]).toEqual(slow.value);
    const strata = new Set(slow.value.filter(isEligible).map(({ stratum }) => stratum));
    for (const stratum of [...strata, identifier('none')]) {
      const own = slow.value.filter(isEligible).filter((entry) => entry.stratum === stratum);
      const [ids, column] = [own.map(({ id }) => id), sealed.idsOf(stratum)];
      expect(column.slice()).toEqual(ids);
      expect(Array.from({ length: column.length + 1 }, (_, at) => column.at(at))).toEqual([
        ...ids,
        undefined,
      ]);
      expect(sealed.sizeOf(stratum)).toBe(own.length);
    }
    for (const entry of slow.value)
      expect(sealed.stratumOf(entry.id)).toBe(isEligible(entry) ? entry.stratum : undefined);
    expect(sealed.stratumOf(identifier('not-there-at-all'))).toBeUndefined();
  }
}

describe('the frame of the targets in columns', () => {
  it('is drawn from as the ids in an array are, by every method and in every number', () => {
    const entries = Array.from({ length: 5000 }, (_, at): TargetEntry => {
      const id = identifier(`T${String(at).padStart(2 + (at % 40), '0')}`);
      return { id, record: digestOf(id), stratum: identifier(`s:${at % 2}`) };
    }).sort((left, right) => (left.id < right.id ? -1 : 1));
    const sealed = readSealedTargets(utf8(frameText(entries)));
    if (!sealed.ok) throw new Error(sealed.issues[0]?.code);
    const ids = entries.filter((entry) => isEligible(entry) && entry.stratum === 's:1').map(({ id }) => id);
    const column = sealed.value.idsOf(identifier('s:1'));
    for (const method of ['sha256@1', 'seedrandom@1'] as const)
      for (const take of [0, 1, 700, ids.length])
        expect(orderStratum({ method, key: saltKey, ids: column, take })).toEqual(
          orderStratum({ method, key: saltKey, ids, take }),
        );
  });

  it('says of every frame what the parser says', () => {
    fc.assert(
      fc.property(frame, (entries) => expectSame(utf8(frameText(entries)))),
      { numRuns: 200 },
    );
  });

  it('finds in every changed frame what the parser finds, to the row and the code', () => {
    fc.assert(
      fc.property(frame, fc.array(mutation, { minLength: 1, maxLength: 3 }), (entries, mutations) => {
        expectSame(new TextEncoder().encode(mutations.reduce(mutate, frameText(entries))));
      }),
      { numRuns: 500 },
    );
  });

  it('finds in every frame with changed bytes what the parser finds', () => {
    fc.assert(
      fc.property(frame, fc.nat(), fc.nat({ max: 255 }), (entries, at, byte) => {
        const bytes = utf8(frameText(entries));
        if (bytes.length > 0) bytes[at % bytes.length] = byte;
        expectSame(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('notices two rows in the wrong order, and one that is there twice, at the first such row', () => {
    fc.assert(
      fc.property(fc.array(eligible, { maxLength: 6 }), (entries) => expectSame(utf8(frameText(entries)))),
    );
  });

  it('reads across the ends of the pieces that a large file comes in', () => {
    const entries = Array.from({ length: 12_000 }, (_, at): TargetEntry => {
      const id = identifier(`T${String(at).padStart(7, '0')}`);
      const common = { id, record: digestOf(id) };
      if (at % 7 === 0)
        return { ...common, excluded: ['cooldown', at % 2 === 0 ? '停业' : 'status:revoked'] };
      return { ...common, stratum: identifier(`s${at % 3}`) };
    });
    expectSame(utf8(frameText(entries)));
  });
});

describe('an entry in its plain spelling', () => {
  it('is the entry that the parser reads, wherever it stands in a text', () => {
    fc.assert(
      fc.property(fc.oneof(eligible, excluded), fc.string(), mutation, (entry, before, change) => {
        for (const line of [canonicalJson(entry), mutate(canonicalJson(entry), change)]) {
          const plain = readPlainEntry(`${before}${line}`, before.length);
          if (plain === undefined || plain.end !== before.length + line.length) continue;
          expect({ ok: true, value: entryOf(plain) }).toEqual(parseTargetEntry(line));
          expect(`${before}${line}`.slice(plain.idAt, plain.idAt + plain.id.length)).toBe(plain.id);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is how every entry of ids, digests and codes is spelled', () => {
    const entry = { id: identifier('T1'), record: digestOf('record') };
    const spelled: readonly TargetEntry[] = [
      { ...entry, stratum: identifier('credit:A') },
      { ...entry, stratum: identifier('credit:A'), area: identifier('h-0123') },
      { ...entry, stratum: identifier('credit:A'), recused: [identifier('I1'), identifier('I2')] },
      { ...entry, excluded: ['cooldown', 'status:revoked'] },
    ];
    for (const one of spelled)
      expect(readPlainEntry(canonicalJson(one), 0)?.end).toBe(canonicalJson(one).length);
  });
});

it('says in the plan’s own words what is wrong, with the file in front', () => {
  const read = readSealedTargets(utf8('{"id":"T1"}\n'));
  expect(read.ok ? [] : placeIssues(read.issues, ['targets.ndjson'])).toMatchObject([
    { code: 'plan.frame-malformed', path: ['targets.ndjson', 1] },
  ]);
});
