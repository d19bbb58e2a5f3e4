import canonicalize from 'canonicalize';
import { canonicalJson, digestOf, parseCanonicalJson } from 'double-random/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('canonical JSON', () => {
  // Published test data of RFC 8785 (cyberphone/json-canonicalization); digests of its output files.
  it.each([
    [
      'french',
      {
        peach: 'This sorting order',
        péché: 'is wrong according to French',
        pêche: 'but canonicalization MUST',
        sin: 'ignore locale',
      },
      'd99d0ebdcb0033cb858cfa830ae46bc0fb3309413b271f1da828c89901a27ed5',
    ],
    [
      'structures',
      {
        '1': { f: { f: 'hi', F: 5 }, '\n': 56 },
        '10': {},
        '': 'empty',
        a: {},
        '111': [{ e: 'yes', E: 'no' }],
        A: {},
      },
      '605f65004ec2db7692522a0852c22f1c989e036d547e88963d1a3143cf3195d5',
    ],
    [
      'unicode',
      { 'Unnormalized Unicode': 'A\u030a' },
      '0d99aad92a125196ff887876643fd3206786a84ddce2cee52ba4ad256d2381d3',
    ],
    [
      'weird',
      {
        '\u20ac': 'Euro Sign',
        '\r': 'Carriage Return',
        '\ufb33': 'Hebrew Letter Dalet With Dagesh',
        '1': 'One',
        '\u0080': 'Control\u007f',
        '\ud83d\ude02': 'Smiley',
        '\u00f6': 'Latin Small Letter O With Diaeresis',
        '</script>': 'Browser Challenge',
        '\n': 'Newline',
      },
      '6af595a9aa80110b964b4de3f82a05fa6ae7423005019bacfa2620dddc4e94d1',
    ],
  ])('writes the published %s example of RFC 8785', (_, value, digest) => {
    expect(canonicalize(value)).toBe(canonicalJson(value));
    expect(digestOf(canonicalJson(value))).toBe(digest);
  });

  it.each([
    ['null', { literals: [null, true, false] }],
    ['a fraction', 333333333.3333333],
    ['a large exponent', 1e30],
    ['negative zero', -0],
    ['an unsafe integer', 2 ** 53],
    ['infinity', Number.POSITIVE_INFINITY],
    ['an unpaired surrogate', '\ud800'],
    ['an unpaired surrogate in a key', { '\udc00': 1 }],
    ['undefined in an array', [undefined]],
    ['a hole', Array(1)],
    ['a function', () => 1],
    ['a bigint', 1n],
    ['a date', new Date(0)],
    ['a map', new Map()],
  ])('refuses %s rather than coercing it', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it('refuses nesting that would exhaust the stack', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(() => canonicalJson(deep)).toThrow(TypeError);
  });

  it.each([
    ['duplicate keys', '{"a":1,"a":2}'],
    ['a blank', '{"a": 1}'],
    ['another key order', '{"b":1,"a":2}'],
    ['a trailing line feed', '{"a":1}\n'],
    ['a BOM', '\ufeff{}'],
    ['an escaped letter', '"\\u0061"'],
    ['an exponent', '1e2'],
    ['a big integer', '340000201709041001'],
    ['null', 'null'],
    ['text after the end', '{}{}'],
    ['nothing', ''],
  ])('reads no other spelling: %s', (_, text) => {
    expect(parseCanonicalJson(text).ok).toBe(false);
  });

  it('refuses a key named __proto__, which readers drop or obey', () => {
    expect(parseCanonicalJson('{"__proto__":{"polluted":true}}').ok).toBe(false);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('refuses bytes that are not UTF-8', () => {
    const value = parseCanonicalJson(new Uint8Array([0x22, 0xff, 0x22]));
    expect(value.ok ? [] : value.issues.map(({ code }) => code)).toEqual(['kernel.text-not-utf8']);
  });

  const plain = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'grapheme' }),
      fc.boolean(),
      fc.maxSafeInteger().map((number) => number + 0),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(
        fc.string({ unit: 'grapheme' }).filter((key) => key !== '__proto__'),
        tie('value'),
        { maxKeys: 4 },
      ),
    ),
  })).value;

  it('agrees with an independent implementation on every value of the subset', () => {
    fc.assert(fc.property(plain, (value) => canonicalJson(value) === canonicalize(value)));
  });

  it('reads back exactly what it wrote', () => {
    fc.assert(
      fc.property(plain, (value) => {
        const read = parseCanonicalJson(canonicalJson(value));
        return read.ok && canonicalJson(read.value) === canonicalJson(value);
      }),
    );
  });
});
