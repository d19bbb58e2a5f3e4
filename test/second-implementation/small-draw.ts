import type { PinnedSource } from 'double-random/entropy';
import { identifier, ratioOf } from 'double-random/kernel';
import fc from 'fast-check';

const districts = ['东街', '西街', '650109'] as const;
const departments = ['食品科', '市场科'] as const;
const qualifications = ['特种设备', '计量'] as const;

const target = fc.record({
  creditClass: fc.constantFrom('A', 'B', 'C', 'D' as const),
  district: fc.constantFrom(...districts),
  kind: fc.constantFrom('enterprise', 'individual-household' as const),
  status: fc.constantFrom('active', 'active', 'active', 'active', 'suspended', 'cancelled' as const),
  inspectedLately: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
});
const inspector = fc.record({
  department: fc.constantFrom(...departments),
  district: fc.constantFrom(...districts),
  qualifications: fc.subarray([...qualifications]),
  passed: fc.integer({ min: 0, max: 6 }).map((number) => number > 0),
});
const group = fc.record({
  count: fc.integer({ min: 1, max: 2 }),
  role: fc.oneof(
    { weight: 6, arbitrary: fc.constant({ kind: 'any' } as const) },
    fc.constantFrom(...departments).map((value) => ({ kind: 'department', value }) as const),
    fc.constantFrom(...qualifications).map((value) => ({ kind: 'qualification', value }) as const),
  ),
  byArea: fc.integer({ min: 0, max: 3 }).map((number) => number === 0),
});
const quantity = fc.oneof(
  fc
    .record({ percent: fc.integer({ min: 1, max: 100 }), comparator: fc.constantFrom('>=', '=' as const) })
    .map(({ percent, comparator }) => {
      return { kind: 'ratio', comparator, ratio: ratioOf(percent, 100) } as const;
    }),
  fc.constant({ kind: 'all' } as const),
  fc
    .integer({ min: 5, max: 60 })
    .map(
      (percent) =>
        ({ kind: 'range', of: 'ratio', least: ratioOf(percent, 100), most: ratioOf(1, 1) }) as const,
    ),
);
const ssq: fc.Arbitrary<PinnedSource> = fc.constant({ id: identifier('ssq'), kind: 'ssq', issue: '2026025' });
const dice: fc.Arbitrary<PinnedSource> = fc
  .integer({ min: 1, max: 45 })
  .map((throws) => ({ id: identifier('dice'), kind: 'dice', ceremony: '区政务大厅', throws }));
const source = fc.oneof(ssq, dice);

/** What a small draw is made of; `number` seeds salts and shares. */
export const smallDraw = fc.record({
  number: fc.nat(99_999),
  method: fc.constantFrom('sha256@1', 'seedrandom@1' as const),
  edition: fc.constantFrom('audit', 'public' as const),
  profile: fc.constantFrom('open', 'sealed' as const),
  kind: fc.constantFrom('whole', 'whole', 'whole', 'targets', 'handed-down', 'second-batch' as const),
  isOfficial: fc.boolean(),
  targets: fc.array(target, { minLength: 1, maxLength: 24 }),
  inspectors: fc.array(inspector, { minLength: 3, maxLength: 12 }),
  by: fc.constantFrom([], ['creditClass'], ['district'], ['creditClass', 'district'], ['kind'] as const),
  quantity,
  rounding: fc.constantFrom('ceil', 'floor', 'half-up' as const),
  reserve: fc.integer({ min: 0, max: 2 }),
  team: fc
    .array(group, { minLength: 1, maxLength: 2 })
    .filter((groups) => groups.reduce((sum, { count }) => sum + count, 0) >= 2),
  maximumVisits: fc.integer({ min: 1, max: 6 }),
  visitBatches: fc.option(fc.integer({ min: 2, max: 4 }), { nil: undefined, freq: 3 }),
  /** Sealed with caps so low that nobody may be left to assign, though the rules would not have let it come to that. */
  lowCap: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined, freq: 3 }),
  recusals: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
  byHand: fc.option(fc.nat(), { nil: undefined, freq: 5 }),
  parties: fc.integer({ min: 0, max: 3 }),
  silent: fc.integer({ min: 0, max: 1 }),
  sources: fc.uniqueArray(source, { selector: ({ id }) => id, maxLength: 2 }),
  noise: fc.integer({ min: 0, max: 2 }),
});

/** One of `smallDraw`. */
export type SmallDraw = typeof smallDraw extends fc.Arbitrary<infer Value> ? Value : never;
