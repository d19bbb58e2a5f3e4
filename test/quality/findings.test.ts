import { describe, expect, it } from 'vitest';
import { civilDate, identifier } from '../../src/core/kernel/index.js';
import { type CheckedRegisters, type FindingKind, findingKinds } from '../../src/core/quality/index.js';
import { checkOf, cleanRegisters, foundIn, inspector, item, report, target, withRecords } from './records.js';

type Found = Partial<Record<FindingKind, unknown[]>>;

const code = '91350100M000100Y43';

/** Each finding provoked: what is put into clean registers, and all that is then found. */
const provoked: readonly (readonly [FindingKind, CheckedRegisters, Found])[] = [
  [
    'target-organisation-under-two-codes',
    { targets: [target({ id: 'M000100Y4' })] },
    {
      'target-organisation-under-two-codes': [[`${code} M000100Y4`, { organisationCode: 'M000100Y4' }]],
      'target-id-legacy': [['M000100Y4', { length: 9 }]],
    },
  ],
  [
    'target-name-under-old-and-new-number',
    { targets: [target({ id: '110108000000016', name: `某某${code} 商店` })] },
    {
      'target-name-under-old-and-new-number': [[`110108000000016 ${code}`, {}]],
      'target-id-legacy': [['110108000000016', { length: 15 }]],
    },
  ],
  [
    'target-name-under-two-kinds',
    { targets: [target({ id: 'Z1', name: `某某${code}商店`, kind: 'individual-household' })] },
    { 'target-name-under-two-kinds': [[`${code} Z1`, { kinds: 'enterprise,individual-household' }]] },
  ],
  [
    'target-name-repeated',
    {
      targets: [
        target({ id: 'Z2', name: '某某（东）店' }),
        target({ id: 'Z1', name: '某某(东) 店' }),
        target({ id: 'Z3', name: '某某(东)店', kind: 'unstated' }),
      ],
    },
    { 'target-name-repeated': [['Z1 Z2 Z3', {}]], 'target-kind-unstated': [['Z3', {}]] },
  ],
  [
    'target-name-lookalike',
    {
      targets: [
        target({ id: 'Z1', name: '某某(东)商贸有限责任公司' }),
        target({ id: 'Z2', name: '某某东商贸有限公司' }),
      ],
    },
    { 'target-name-lookalike': [['Z1 Z2', {}]] },
  ],
  [
    'target-name-placeholder',
    {
      targets: ['、', '无', '测试', '1234', 'Z5'].map((name, at) => target({ id: `Z${at + 1}`, name })),
    },
    { 'target-name-placeholder': ['Z1', 'Z2', 'Z3', 'Z4', 'Z5'].map((id) => [id, {}]) },
  ],
  [
    'target-name-garbled',
    {
      targets: [target({ id: 'Z1', name: '鏈夐檺鍏徃' }), target({ id: 'Z2', name: '某某\ufffd店' })],
    },
    {
      'target-name-garbled': [
        ['Z1', {}],
        ['Z2', {}],
      ],
    },
  ],
  [
    'target-name-invisible-characters',
    { targets: [target({ id: 'Z1', name: '某某\u200b店' })] },
    { 'target-name-invisible-characters': [['Z1', { position: 3, character: 'U+200B' }]] },
  ],
  [
    'target-id-rounded',
    { targets: [target({ id: '916501007452100000' })] },
    { 'target-id-rounded': [['916501007452100000', {}]] },
  ],
  [
    'target-credit-code-length',
    { targets: [target({ id: '91350100M000100Y' })] },
    { 'target-credit-code-length': [['91350100M000100Y', { length: 16 }]] },
  ],
  [
    'target-credit-code-character',
    { targets: [target({ id: '91350100M000100Y4Z' })] },
    {
      'target-credit-code-character': [['91350100M000100Y4Z', { position: 18, character: 'Z' }]],
      'target-organisation-under-two-codes': [
        [`${code} 91350100M000100Y4Z`, { organisationCode: 'M000100Y4' }],
      ],
    },
  ],
  [
    'target-credit-code-check-digit',
    { targets: [target({ id: '92650100MA0000001X' })] },
    { 'target-credit-code-check-digit': [['92650100MA0000001X', { expected: 'Q', found: 'X' }]] },
  ],
  [
    'target-organisation-code-check-digit',
    { targets: [target({ id: '92650100MA0000001Q' })] },
    { 'target-organisation-code-check-digit': [['92650100MA0000001Q', { organisationCode: 'MA0000001' }]] },
  ],
  [
    'target-registration-number-check-digit',
    { targets: [target({ id: '110108000000017' })] },
    {
      'target-registration-number-check-digit': [['110108000000017', { expected: '6', found: '7' }]],
      'target-id-legacy': [['110108000000017', { length: 15 }]],
    },
  ],
  [
    'target-id-legacy',
    { targets: [target({ id: '6501001234567' }), target({ id: '65010012345678' })] },
    {
      'target-id-legacy': [
        ['6501001234567', { length: 13 }],
        ['65010012345678', { length: 14 }],
      ],
    },
  ],
  [
    'target-status-unstated',
    { targets: [target({ id: 'Z1', status: 'unstated' })] },
    { 'target-status-unstated': [['Z1', {}]] },
  ],
  [
    'target-status-ended',
    {
      targets: (['cancelled', 'annulled', 'moved-out', 'revoked'] as const).map((status, at) =>
        target({ id: `Z${at}`, status }),
      ),
    },
    {
      'target-status-ended': [
        ['Z0', { status: 'cancelled' }],
        ['Z1', { status: 'annulled' }],
        ['Z2', { status: 'moved-out' }],
      ],
    },
  ],
  [
    'target-kind-unstated',
    { targets: [target({ id: 'Z1', kind: 'unstated' })] },
    { 'target-kind-unstated': [['Z1', {}]] },
  ],
  [
    'target-district-unstated',
    { targets: [withoutFields(target({ id: 'Z1' }), 'district')] },
    { 'target-district-unstated': [['Z1', {}]] },
  ],
  [
    'target-credit-class-unstated',
    { targets: [withoutFields(target({ id: 'Z1' }), 'creditClass')] },
    { 'target-credit-class-unstated': [['Z1', {}]] },
  ],
  [
    'target-date-to-come',
    { targets: [target({ id: 'Z1', lastInspectedAt: civilDate('2062-01-01') })] },
    { 'target-date-to-come': [['Z1', { date: '2062-01-01' }]] },
  ],
  [
    'target-licence-expired',
    { targets: [target({ id: 'Z1', licences: [{ name: '某证', validTo: civilDate('2026-02-28') }] })] },
    { 'target-licence-expired': [['Z1', { licence: '某证', validTo: '2026-02-28' }]] },
  ],
  [
    'target-licence-expiring',
    {
      targets: ['2026-03-01', '2026-03-31', '2026-04-01'].map((validTo, at) =>
        target({ id: `Z${at}`, licences: [{ name: '某证', validTo: civilDate(validTo) }] }),
      ),
    },
    {
      'target-licence-expiring': [
        ['Z0', { licence: '某证', validTo: '2026-03-01' }],
        ['Z1', { licence: '某证', validTo: '2026-03-31' }],
      ],
    },
  ],
  [
    'target-requirement-unmet',
    { targets: [target({ id: 'Z1', requiredQualifications: ['锅炉'], requiredExperts: ['药品', '锅炉'] })] },
    { 'target-requirement-unmet': [['Z1', { requirement: '锅炉' }]] },
  ],
  [
    'inspector-repeated',
    {
      inspectors: [
        inspector({ id: 'P7', name: '检查员P1' }),
        inspector({ id: 'P8', name: '检查员P2', department: '他局' }),
      ],
    },
    { 'inspector-repeated': [['P1 P7', { department: '某局' }]] },
  ],
  [
    'inspector-inactive',
    {
      inspectors: [
        withoutFields(
          inspector({ id: 'P7', status: 'invalid', itemScope: [], examinations: [] }),
          'certificateNo',
        ),
      ],
    },
    { 'inspector-inactive': [['P7', {}]] },
  ],
  [
    'inspector-away',
    {
      inspectors: [
        inspector({
          id: 'P7',
          unavailable: [{ from: civilDate('2026-02-20'), to: civilDate('2026-03-01') }],
        }),
        inspector({
          id: 'P8',
          unavailable: [{ from: civilDate('2026-03-02'), to: civilDate('2026-03-03') }],
        }),
      ],
    },
    { 'inspector-away': [['P7', { from: '2026-02-20', to: '2026-03-01' }]] },
  ],
  [
    'inspector-certificate-missing',
    { inspectors: [withoutFields(inspector({ id: 'P7' }), 'certificateNo')] },
    { 'inspector-certificate-missing': [['P7', {}]] },
  ],
  [
    'inspector-certificate-expired',
    { inspectors: [inspector({ id: 'P7', certificateValidTo: civilDate('2026-02-28') })] },
    { 'inspector-certificate-expired': [['P7', { validTo: '2026-02-28' }]] },
  ],
  [
    'inspector-certificate-expiring',
    {
      inspectors: ['2026-03-01', '2026-03-31', '2026-04-01', '9999-09-09'].map((validTo, at) =>
        inspector({ id: `P7${at}`, certificateValidTo: civilDate(validTo) }),
      ),
    },
    {
      'inspector-certificate-expiring': [
        ['P70', { validTo: '2026-03-01' }],
        ['P71', { validTo: '2026-03-31' }],
      ],
    },
  ],
  [
    'inspector-examination-failed',
    { inspectors: [inspector({ id: 'P7', examinations: [{ year: 2025, passed: false }] })] },
    { 'inspector-examination-failed': [['P7', {}]] },
  ],
  [
    'inspector-examination-missing',
    { inspectors: [inspector({ id: 'P7', examinations: [{ year: 2024, passed: true }] })] },
    { 'inspector-examination-missing': [['P7', {}]] },
  ],
  [
    'inspector-scope-empty',
    { inspectors: [inspector({ id: 'P7', itemScope: [] })] },
    { 'inspector-scope-empty': [['P7', {}]] },
  ],
  [
    'inspector-scope-unknown-item',
    { inspectors: [inspector({ id: 'P7', itemScope: ['A01', 'A08', 'A09'].map(identifier) })] },
    { 'inspector-scope-unknown-item': [['P7', { items: 'A08, A09' }]] },
  ],
  [
    'inspector-recusal-unknown-target',
    { inspectors: [inspector({ id: 'P7', recusals: [{ target: identifier('X1'), reason: '' }] })] },
    { 'inspector-recusal-unknown-target': [['P7', { target: 'X1' }]] },
  ],
  [
    'item-unpublished',
    { items: [item({ id: 'A02', published: false })] },
    { 'item-unpublished': [['A02', {}]] },
  ],
  [
    'item-without-basis',
    { items: [item({ id: 'A02', basis: [] })] },
    { 'item-without-basis': [['A02', {}]] },
  ],
  [
    'item-expired',
    {
      items: [
        item({ id: 'A02', effectiveTo: civilDate('2026-02-28') }),
        item({ id: 'A03', effectiveTo: civilDate('2026-03-01') }),
      ],
    },
    { 'item-expired': [['A02', { effectiveTo: '2026-02-28' }]] },
  ],
  [
    'item-upcoming',
    { items: [item({ id: 'A02', effectiveFrom: civilDate('2026-03-02') })] },
    { 'item-upcoming': [['A02', { effectiveFrom: '2026-03-02' }]] },
  ],
  [
    'district-without-inspectors',
    { targets: [target({ id: 'Z1', district: '西区' })] },
    { 'district-without-inspectors': [['Z1', { district: '西区' }]] },
  ],
  [
    'district-without-targets',
    { inspectors: [inspector({ id: 'P7', district: '西区' })] },
    { 'district-without-targets': [['P7', { district: '西区' }]] },
  ],
];

/** The record without some of its fields. */
function withoutFields<Entry extends object>(record: Entry, ...fields: (keyof Entry)[]): Entry {
  const rest = { ...record };
  for (const field of fields) delete rest[field];
  return rest;
}

describe('each finding', () => {
  it.each(provoked)('%s is found where it is, and nothing else with it', (kind, more, expected) => {
    const found = foundIn(report(withRecords(more)));
    expect(found).toEqual(expected);
    expect(found[kind]).toBeDefined();
  });

  it('of the pool is found: two of five inspectors could be sent out', () => {
    const { inspectors } = cleanRegisters();
    const pool = inspectors
      .slice(0, 5)
      .map((one, at) => (at < 3 ? { ...one, status: 'invalid' as const } : one));
    const check = checkOf(report({ ...cleanRegisters(), inspectors: pool }), 'inspectors-too-few');
    expect(check).toMatchObject({ outcome: 'fail', args: { least: 6 }, count: 1 });
    expect(check.findings[0]).toMatchObject({ count: 2, args: { eligible: 2 } });
  });

  it('of an item is found: nobody, one, two may inspect it; whoever cannot be sent out does not count', () => {
    const inspectors = [
      inspector({ id: 'P1', itemScope: ['A02', 'A03'].map(identifier) }),
      inspector({ id: 'P2', itemScope: ['A03'].map(identifier) }),
      inspector({ id: 'P3', itemScope: ['A01', 'A02', 'A03'].map(identifier), status: 'invalid' }),
    ];
    const items = ['A01', 'A02', 'A03'].map((id) => item({ id }));
    const expired = item({ id: 'A04', effectiveTo: civilDate('2020-01-01') });
    const found = foundIn(report({ items: [...items, expired], inspectors }));
    expect(found['item-without-inspector']).toEqual([['A01', {}]]);
    expect(found['item-without-pair']).toEqual([['A02', {}]]);
  });

  it('is among those that were provoked', () => {
    const here: FindingKind[] = ['inspectors-too-few', 'item-without-inspector', 'item-without-pair'];
    expect(new Set([...provoked.map(([kind]) => kind), ...here])).toEqual(new Set(findingKinds));
  });
});

describe('registers without fault', () => {
  it('pass every check', () => {
    const { checks } = report(cleanRegisters());
    expect(checks.map(({ kind }) => kind)).toEqual(findingKinds);
    expect(checks.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
  });
});

describe('a year of examination', () => {
  const failed = inspector({
    id: 'P7',
    examinations: [
      { year: 2024, passed: false },
      { year: 2025, passed: true },
    ],
  });

  it('that is asked for decides who is eligible', () => {
    const inspectors = [failed];
    const asked = report({ items: [item()], inspectors }, { examinationYear: 2024 });
    expect(foundIn(asked)['item-without-inspector']).toEqual([['A01', {}]]);
    expect(checkOf(asked, 'inspector-examination-failed').args).toEqual({ year: 2024 });
    expect(foundIn(report({ items: [item()], inspectors }))['item-without-inspector']).toBeUndefined();
  });

  it('of the time after the day is not looked at', () => {
    const early = inspector({ id: 'P7', examinations: [{ year: 2027, passed: false }] });
    expect(checkOf(report({ inspectors: [early] }), 'inspector-examination-failed').outcome).toBe('not-run');
  });
});

describe('a check that cannot be run', () => {
  it('says which register is missing', () => {
    const { checks, registers } = report({ targets: [target()], versions: { targets: 3 } });
    expect(registers).toEqual({ targets: { count: 1, version: 3 } });
    const reasons = new Set(checks.map(({ reason }) => reason));
    expect(reasons).toEqual(new Set([undefined, 'no-items', 'no-inspectors', 'nothing-stated']));
  });

  it('says that the register states nothing of it', () => {
    const silent = withoutFields(
      inspector({ examinations: [], itemScope: [] }),
      'certificateValidTo',
      'district',
    );
    const { checks } = report({ items: [item()], targets: [target()], inspectors: [silent] });
    const kinds = checks.filter(({ reason }) => reason === 'nothing-stated').map(({ kind }) => kind);
    expect(kinds).toEqual([
      'target-licence-expired',
      'target-licence-expiring',
      'target-requirement-unmet',
      'inspector-certificate-expired',
      'inspector-certificate-expiring',
      'inspector-examination-failed',
      'inspector-examination-missing',
      'inspector-scope-empty',
      'inspector-scope-unknown-item',
      'inspector-recusal-unknown-target',
      'item-without-inspector',
      'item-without-pair',
      'district-without-inspectors',
      'district-without-targets',
    ]);
  });

  it('is not taken for a pass where a register is empty', () => {
    expect(checkOf(report({ targets: [], inspectors: [] }), 'inspectors-too-few').outcome).toBe('fail');
  });
});
