import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, parseCanonicalJson, parseJson } from '../../src/core/kernel/index.js';
import {
  type InspectionTarget,
  inspectionTargetSchema,
  readPlainTarget,
  targetKinds,
  targetStatuses,
} from '../../src/core/pools/index.js';
import { sampleOffice } from '../../src/sdk/index.js';

/** The careful way, which alone says what a line of a snapshot may be. */
function readCarefully(line: string): InspectionTarget | undefined {
  const value = parseCanonicalJson(line);
  const record = value.ok ? inspectionTargetSchema.safeParse(value.value) : undefined;
  return record?.success ? record.data : undefined;
}

/** Both come to the same; only a line with a backslash may be left to the careful way. */
function agrees(line: string): void {
  const careful = readCarefully(line);
  expect(readPlainTarget(line)).toEqual(line.includes('\\') ? undefined : careful);
}

/** Now and then something that may not stand there: a record where everything is as it may be has to come up often. */
function mostly(valid: readonly unknown[], other: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { arbitrary: fc.constantFrom(...valid), weight: 30 },
    { arbitrary: fc.constantFrom(...other), weight: 1 },
  );
}

const text = fc.oneof(
  {
    arbitrary: mostly(['某某店', '甲', '\u2028', '\u007f', '𠮷野家'], ['a"b', 'a\\b', 'a\tb', '\ud842', '']),
    weight: 9,
  },
  { arbitrary: fc.string({ unit: 'grapheme' }), weight: 1 },
);
const day = mostly(['2019-01-31', '2024-02-29', '9999-09-09'], ['2023-02-29', '2019-1-1', '']);
const id = mostly(['91650109000000000P', 'A1', 'A'.repeat(64)], ['米东', '', 'A'.repeat(65), 7]);
const licences = fc.array(
  fc.record(
    { pool: text, name: text, number: text, approvedAt: day, validTo: day, issuer: text },
    { requiredKeys: ['name'] },
  ),
  { maxLength: 2 },
);
const words = fc.array(fc.oneof(text, mostly(['甲', '乙'], ['甲、乙', ' 甲'])), { maxLength: 3 });
const record = fc.record(
  {
    id,
    rawId: text,
    name: text,
    kind: mostly(targetKinds, ['Enterprise', null]),
    status: mostly(targetStatuses, ['', []]),
    district: text,
    creditClass: mostly(['A', 'B', 'C', 'D'], ['E', 'AB']),
    creditClassAt: day,
    industry: text,
    registrationOrgan: text,
    station: text,
    tags: words,
    specialPools: words,
    licences,
    specialised: mostly([true, false], ['true', 1, null]),
    requiredQualifications: words,
    requiredExperts: words,
    registeredAt: day,
    lastInspectedAt: day,
  },
  { requiredKeys: ['id', 'name', 'kind', 'status'] },
);

const usual = '{"district":"某某区","id":"A1","kind":"enterprise","name":"某某店","status":"active"}';

describe('a line of a snapshot of targets, read the fast way', () => {
  it('comes to what the careful way makes of it, whatever the record', () => {
    fc.assert(
      fc.property(record, (value) => agrees(JSON.stringify(value))),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(record, (value) => agrees(writtenInOrder(value))),
      { numRuns: 2000 },
    );
  });

  it('is not taken when a sign of it is another, unless the careful way takes it too', () => {
    const signs = fc.constantFrom(...'"\\{}[],: \n\t01Az某', '\ud800', '\u0000', '__proto__', 'null', '');
    const place = fc.nat(usual.length);
    fc.assert(
      fc.property(place, fc.nat(3), signs, (at, dropped, sign) =>
        agrees(usual.slice(0, at) + sign + usual.slice(at + dropped)),
      ),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['a blank', usual.replace(',', ', ')],
    ['a key that stands twice', usual.replace('"id":"A1"', '"id":"A1","id":"A1"')],
    [
      'another order of keys',
      '{"id":"A1","district":"某某区","kind":"enterprise","name":"店","status":"active"}',
    ],
    ['an escape that is not needed', usual.replace('某某店', '\\u67d0')],
    ['an unknown key', usual.replace('"kind"', '"inn":"x","kind"')],
    ['a prototype', usual.replace('{', '{"__proto__":{},')],
    ['no name', usual.replace('"name":"某某店",', '')],
    ['an empty text', usual.replace('某某区', '')],
    ['half a character', usual.replace('某某店', '\ud842')],
    ['a list', `[${usual}]`],
    ['nothing', 'null'],
    ['a carriage return', `${usual}\r`],
  ])('is refused for %s, by both', (_, line) => {
    expect(readPlainTarget(line)).toBeUndefined();
    expect(readCarefully(line)).toBeUndefined();
  });

  it('takes every line of the sample district, and one with every field', () => {
    const full: InspectionTarget = {
      ...(sampleOffice().targets[0] as InspectionTarget),
      rawId: 'a1',
      industry: '零售业',
      registrationOrgan: '某某局',
      station: '某某所',
      tags: ['甲', '乙'],
      specialPools: [],
      licences: [{ name: '许可证', number: '1', pool: '食品', issuer: '某局' }, { name: '证' }],
      specialised: true,
      requiredQualifications: ['资质'],
      requiredExperts: ['专家'],
    };
    for (const target of [...sampleOffice().targets, full]) {
      expect(readPlainTarget(canonicalJson(target))).toEqual(target);
    }
  });
});

/** Canonical wherever the value can be written so. */
function writtenInOrder(value: unknown): string {
  try {
    return canonicalJson(value);
  } catch {
    const parsed = parseJson(JSON.stringify(value));
    return JSON.stringify(parsed.ok ? parsed.value : value);
  }
}
