import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, civilDate } from '../../src/core/kernel/index.js';
import type { InspectionTarget, Inspector } from '../../src/core/pools/index.js';
import { checkRegisters, qualityReportSchema } from '../../src/core/quality/index.js';
import { cleanRegisters, day, foundIn, inspector, report, target, withRecords } from './records.js';

/** Few names and ids, so that much of what can be wrong is. */
const targets: fc.Arbitrary<InspectionTarget[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom(
        '91350100M000100Y43',
        'M000100Y4',
        '110108000000016',
        '6501001234567',
        'Z1',
        'Z2',
        'Z3',
        'Z4',
      ),
      name: fc.constantFrom(
        '某某店',
        '某 某店',
        '（某某店）',
        '测试',
        '某某有限公司',
        '某某有限责任公司',
        '鏈夐檺鍏徃',
      ),
      kind: fc.constantFrom('enterprise', 'individual-household', 'unstated'),
      status: fc.constantFrom('active', 'cancelled', 'unstated'),
      district: fc.constantFrom('东区', '西区'),
    })
    .map(target),
  { selector: ({ id }) => id },
);

const inspectors: fc.Arbitrary<Inspector[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('P1', 'P2', 'P3', 'P4'),
      name: fc.constantFrom('检查员甲', '检查员乙'),
      status: fc.constantFrom('valid', 'invalid'),
      certificateValidTo: fc.constantFrom(civilDate('2026-02-01'), civilDate('2026-03-15')),
      district: fc.constantFrom('东区', '南区'),
    })
    .map(inspector),
  { selector: ({ id }) => id },
);

describe('the report', () => {
  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(targets, inspectors, fc.infiniteStream(fc.double()), (some, others, keys) => {
        const shuffled = <Entry>(entries: readonly Entry[]): Entry[] =>
          entries
            .map((entry) => ({ entry, key: keys.next().value ?? 0 }))
            .sort((left, right) => left.key - right.key)
            .map(({ entry }) => entry);
        const straight = report({ targets: some, inspectors: others });
        const turned = report({ targets: shuffled(some), inspectors: shuffled(others) });
        expect(canonicalJson(turned)).toBe(canonicalJson(straight));
      }),
    );
  });

  it('finds nothing more where a record without fault is added', () => {
    fc.assert(
      fc.property(targets, (some) => {
        const before = withRecords({ targets: some.filter(({ id }) => id !== '91350100M000100Y43') });
        const added = target({ id: 'Z9', name: '另外一家没有毛病的店' });
        const after = { ...before, targets: [added, ...(before.targets ?? [])] };
        expect(foundIn(report(after))).toEqual(foundIn(report(before)));
      }),
    );
  });

  it('is what its schema says, through canonical JSON and back', () => {
    fc.assert(
      fc.property(targets, inspectors, (some, others) => {
        const made = report({ ...cleanRegisters(), targets: some, inspectors: others });
        expect(qualityReportSchema.parse(JSON.parse(canonicalJson(made)))).toEqual(made);
      }),
    );
  });

  it('counts all and lists the first by id', () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      target({ id: `Z${String(at).padStart(2, '0')}`, status: 'cancelled', name: '某某连锁店' }),
    );
    const { checks } = checkRegisters({ targets: many.reverse() }, { asOf: day, mostListed: 2 });
    const ended = checks.find(({ kind }) => kind === 'target-status-ended');
    expect([ended?.count, ended?.findings.map(({ records }) => records[0]?.id)]).toEqual([
      30,
      ['Z00', 'Z01'],
    ]);
    const repeated = checks.find(({ kind }) => kind === 'target-name-repeated');
    expect(repeated?.findings[0]).toMatchObject({ count: 30, records: { length: 20 } });
  });

  it('refuses a number of days that is none', () => {
    for (const daysAhead of [-1, 1.5, Number.NaN])
      expect(() => checkRegisters({}, { asOf: day, daysAhead })).toThrow(RangeError);
  });

  it('on the last days of the calendar looks no further', () => {
    expect(checkRegisters(cleanRegisters(), { asOf: civilDate('9999-12-31') }).checks).toHaveLength(44);
  });

  it('takes time in proportion to the pool', { timeout: 60_000 }, () => {
    const pool = (size: number): InspectionTarget[] =>
      Array.from({ length: size }, (_, at) => target({ id: `Z${at}`, name: `某某${at % 7}店` }));
    // Of several runs the quickest: whatever else the machine does can only add.
    const timeOf = (size: number): number => {
      const some = pool(size);
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        report({ targets: some });
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    // A quadratic check would take four hundred times as long.
    expect(timeOf(40_000)).toBeLessThan(150 * Math.max(timeOf(2000), 1));
  });
});
