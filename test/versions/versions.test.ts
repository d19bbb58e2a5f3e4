import { canonicalJson, ratioOf, sortedBy } from 'double-random/kernel';
import {
  adjustmentsOf,
  changedFields,
  compareVersions,
  countChange,
  noTotals,
  type RecordChange,
  reconciles,
  suspectShift,
} from 'double-random/versions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const records = fc
  .dictionary(
    fc.stringMatching(/^[A-D]\d?$/),
    fc.record({ name: fc.constantFrom('甲', '乙', '"丙",'), n: fc.nat(3) }),
  )
  .map((byId) =>
    sortedBy(Object.entries(byId), ([id]) => id).map(([id, rest]) => canonicalJson({ id, ...rest })),
  );

const totalsOf = (before: readonly string[], after: readonly string[]) =>
  [...compareVersions(before, after)].reduce((totals, { kind }) => countChange(totals, kind), noTotals);

/** Carries out the changes of a diff on the version before. */
function apply(before: readonly string[], changes: readonly RecordChange[]): string[] {
  const byId = new Map(before.map((line) => [String(JSON.parse(line).id), line]));
  for (const change of changes) {
    if (change.kind === 'cancelled') byId.delete(change.id);
    else byId.set(change.id, change.after);
  }
  return sortedBy(byId, ([id]) => id).map(([, line]) => line);
}

describe('two versions of a register', () => {
  it('always reconcile', () => {
    fc.assert(
      fc.property(records, records, (before, after) => {
        const totals = totalsOf(before, after);
        expect(reconciles(totals)).toBe(true);
        expect([totals.before, totals.after]).toEqual([before.length, after.length]);
      }),
    );
  });

  it('differ by just what turns one into the other', () => {
    fc.assert(
      fc.property(records, records, (before, after) => {
        const changes = [...compareVersions(before, after)].flatMap(({ change }) => change ?? []);
        expect(apply(before, changes)).toEqual(after);
      }),
    );
  });

  it('do not differ from themselves', () => {
    fc.assert(fc.property(records, (lines) => adjustmentsOf(totalsOf(lines, lines)) === 0));
  });

  it('tell the fields that changed, came and went', () => {
    expect(
      changedFields(
        '{"authority":"市监局","id":"A","level":"县级"}',
        '{"authority":"应急局","id":"A","remark":"划转"}',
      ),
    ).toEqual([
      { field: 'authority', before: '市监局', after: '应急局' },
      { field: 'level', before: '县级' },
      { field: 'remark', after: '划转' },
    ]);
  });

  it('add up as the 2017 report does: 1316 + 582 - 103 = 1795, with 723 adjustments', () => {
    const line = (n: number, name: string) => canonicalJson({ id: `A${String(n).padStart(4, '0')}`, name });
    const before = Array.from({ length: 1316 }, (_, at) => line(at, '事项'));
    // The first 103 are cancelled, the next 38 changed, 582 new ones follow.
    const kept = Array.from({ length: 1316 - 103 }, (_, at) => line(at + 103, at < 38 ? '新事项' : '事项'));
    const after = [...kept, ...Array.from({ length: 582 }, (_, at) => line(at + 1316, '事项'))];
    const totals = totalsOf(before, after);
    expect(totals).toEqual({
      before: 1316,
      added: 582,
      changed: 38,
      cancelled: 103,
      unchanged: 1175,
      after: 1795,
    });
    expect(adjustmentsOf(totals)).toBe(723);
  });
});

describe('a shift of a pool is suspect', () => {
  const counts = (count: number, districts: Record<string, number> = {}) => ({
    count,
    districts: new Map(Object.entries(districts)),
  });
  const codes = (before: ReturnType<typeof counts>, after: ReturnType<typeof counts>) =>
    suspectShift({ before, after, mostLost: ratioOf(1, 5) }).map(({ code, args }) => [
      code,
      ...Object.values(args),
    ]);

  it('when more than a fifth goes, not when just a fifth does', () => {
    expect(codes(counts(100), counts(80))).toEqual([]);
    expect(codes(counts(100), counts(79))).toEqual([['versions.pool-shrunk', 100, 79, 21, '20%']]);
    expect(codes(counts(3), counts(0))).toEqual([['versions.pool-shrunk', 3, 0, 3, '20%']]);
  });

  it('when a district is left with nobody, and names each', () => {
    expect(codes(counts(10, { 乙: 4, 甲: 6 }), counts(10, { 丙: 10 }))).toEqual([
      ['versions.district-lost', '乙', 4],
      ['versions.district-lost', '甲', 6],
    ]);
  });

  it('when it ends where spreadsheets do, unless it always did', () => {
    expect(codes(counts(60_000), counts(65_536))).toEqual([['versions.size-suspicious', 65_536]]);
    expect(codes(counts(65_536), counts(65_536))).toEqual([]);
  });
});
