import { canonicalJson, digestOf, labelIdentifier, parseCanonicalJson, utf8 } from 'double-random/kernel';

const accepted: readonly unknown[] = [
  {},
  [],
  '',
  0,
  -1,
  9007199254740991,
  -9007199254740991,
  true,
  false,
  [[], {}, ''],
  { b: 1, a: 2 },
  { a: { c: [3, { e: 5, d: 4 }], b: 'x' } },
  { 10: 'ten', 9: 'nine', '': 'empty', A: 'A', a: 'a' },
  'quote " backslash \\ slash /',
  '\b\t\n\f\r',
  '\u0000\u0001\u001f',
  '\u007f\u0080\u2028\u2029\ufeff',
  '双随机、一公开',
  { 区: '米东区', 市: '乌鲁木齐市' },
  '𠮷野家 😀',
  // By UTF-16 code units the pair (D83D …) comes before U+FB33; by code points or bytes it would come after.
  { '\ufb33': 1, '😀': 2 },
  { id: 'T001', record: digestOf('{}'), stratum: 'credit:A/district:h-0123456789ab' },
  ['e\u0301', '\u00e9'],
];

const refused: readonly string[] = [
  '',
  ' ',
  'null',
  '{"a":null}',
  '{"a":1.5}',
  '1.0',
  '1e3',
  '-0',
  '01',
  '9007199254740992',
  '{"b":1,"a":2}',
  '{"a":1,"a":1}',
  '{"a":1}\n',
  '{"a": 1}',
  '[1 ,2]',
  '"\\u4e2d"',
  '"\\/"',
  '"\\u001F"',
  '"\\u000a"',
  '"\\ud800"',
  '{"__proto__":1}',
  "{'a':1}",
  '{"a":1,}',
  '\ufeff{}',
  `${'['.repeat(66)}${']'.repeat(66)}`,
  `${'['.repeat(65)}1${']'.repeat(65)}`,
];

const deepest: readonly string[] = [
  `${'['.repeat(65)}${']'.repeat(65)}`,
  `${'['.repeat(64)}1${']'.repeat(64)}`,
];

const labels: readonly string[] = [
  ...['A', 'D', '650109', 'east.street', 'a_b-c', '0'],
  ...['h', 'h-', 'h-a', 'H-a', '-a', '.a', 'a b', 'a:b', 'a/b', ''],
  ...[
    'abcdefghijklmnopqrst',
    'abcdefghijklmnopqrstu',
    '米东区',
    '古牧地镇',
    '东街',
    '𠮷',
    'é',
    'e\u0301',
    '食品科',
  ],
];

/** Canonical JSON, what it refuses, digests of texts, and the ids of labels. */
export function textVectors(): Readonly<Record<string, unknown>> {
  return {
    canonical: accepted.map((value) => {
      const canonical = canonicalJson(value);
      return { given: JSON.stringify(value), canonical, digest: digestOf(canonical) };
    }),
    read: [...deepest, ...refused].map((text) => ({ text, ok: parseCanonicalJson(utf8(text)).ok })),
    labels: labels.map((label) => ({ label, id: labelIdentifier(label) })),
  };
}
