import { canonicalJson, digestOf, leafHash, merkleRoot, sm3Of, utf8 } from '../../../core/kernel/index.js';
import type { ProcessCheck } from '../../../core/publication/index.js';

/** Known answers of the standards, which the software works out again each time it writes a record. */
const answers: readonly (readonly [name: string, computed: () => string, known: string])[] = [
  [
    'SHA-256（FIPS 180-4，“abc”）',
    () => digestOf('abc'),
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  ],
  [
    'SM3（GB/T 32905—2016，“abc”）',
    () => sm3Of('abc'),
    '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  ],
  [
    '默克尔树（RFC 6962，一个空叶）',
    () => merkleRoot([leafHash(utf8(''))]),
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  ],
  ['规范 JSON（RFC 8785，键的次序）', () => canonicalJson({ b: 1, a: [] }), '{"a":[],"b":1}'],
];

/** Holds the software to its known answers. */
export function checkItself(): readonly ProcessCheck[] {
  return answers.map(([name, computed, known]) => ({
    name,
    outcome: computed() === known ? 'pass' : 'fail',
  }));
}
