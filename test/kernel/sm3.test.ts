import { createHash } from 'node:crypto';
import { writeSm3Sums } from 'double-random/disclosure';
import { sm3Of, utf8 } from 'double-random/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const nodeSm3 = (content: string | Uint8Array) => createHash('sm3').update(content).digest('hex');

describe('SM3', () => {
  it.each([
    ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
    ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
  ])('gives the digest that the standard gives for %j', (text, digest) => {
    expect(sm3Of(text)).toBe(digest);
    expect(sm3Of(utf8(text))).toBe(digest);
  });

  it('agrees with Node on every text and byte string', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => sm3Of(text) === nodeSm3(text)));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => sm3Of(bytes) === nodeSm3(bytes)));
  });

  it('agrees with Node at every length around the ends of blocks', () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 151 + (at >> 8)) & 0xff);
    for (const length of [...Array(200).keys(), 4095, 4096, 4097, 5000]) {
      const content = bytes.subarray(0, length);
      expect(sm3Of(content)).toBe(nodeSm3(content));
      // The same bytes within a larger buffer.
      expect(sm3Of(bytes.subarray(7, length))).toBe(nodeSm3(bytes.subarray(7, length)));
    }
  });

  it('refuses half a character, which would hash like another text', () => {
    expect(() => sm3Of('\ud842')).toThrow(RangeError);
  });
});

describe('SM3SUMS', () => {
  it('is laid out as SHA256SUMS is, by path in byte order', () => {
    const files = new Map([
      ['结果.csv', utf8('b')],
      ['plan.json', utf8('a')],
      ['Z.json', utf8('')],
    ]);
    expect(writeSm3Sums(files)).toBe(
      `${nodeSm3('')}  Z.json\n${nodeSm3('a')}  plan.json\n${nodeSm3('b')}  结果.csv\n`,
    );
  });
});
