import { createHash, createHmac } from 'node:crypto';
import {
  digestAfterPrefix,
  digestOf,
  hmacUnder,
  isWellFormed,
  kernelHasher,
  sha256,
  utf8,
  utf8ToText,
  wordsToHex,
} from 'double-random/kernel';
import { systemHasher } from 'double-random/sdk/node';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

const nodeDigest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

describe('SHA-256', () => {
  it('agrees with Node on every text and byte string', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => digestOf(text) === nodeDigest(text)));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => digestOf(bytes) === nodeDigest(bytes)),
    );
  });

  it('agrees with Node at every length around a block, and where short content ends', () => {
    const lengths = [...Array(200).keys(), 4095, 4096, 4097, 10_000];
    const bytes = Uint8Array.from({ length: 10_000 }, (_, at) => (at * 151 + (at >> 8)) & 0xff);
    for (const length of lengths) {
      const content = bytes.subarray(0, length);
      expect(digestOf(content)).toBe(nodeDigest(content));
      // The same bytes within a larger buffer, and hashed twice: nothing of one hash is left in the next.
      expect(digestOf(bytes.subarray(7, length))).toBe(nodeDigest(bytes.subarray(7, length)));
    }
  });

  it('agrees with Node on long texts, wherever a pair of surrogates falls', () => {
    for (const length of [2 ** 16 - 1, 2 ** 16, 2 ** 16 + 1, 2 ** 17 + 3]) {
      for (const start of ['', 'a', '细', '𠮷']) {
        for (const unit of ['x', '则', '𠮷']) {
          const text = start + unit.repeat(length / unit.length);
          expect(digestOf(text)).toBe(nodeDigest(text));
        }
      }
    }
    for (const end of ['\ud800', '\udc00a'])
      expect(() => digestOf('x'.repeat(2 ** 16 - 1) + end + '则'.repeat(2 ** 10))).toThrow(RangeError);
  });

  it('keys HMAC as Node does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 150 }), fc.string({ unit: 'grapheme' }), (key, text) => {
        const hex = Buffer.from(key).toString('hex');
        return hmacUnder(hex)(text) === createHmac('sha256', key).update(text).digest('hex');
      }),
    );
  });

  it('refuses an unpaired surrogate instead of hashing its replacement', () => {
    expect(() => digestOf('\ud800')).toThrow(RangeError);
    expect(() => utf8('a\udc00b')).toThrow(RangeError);
  });

  it('keeps a BOM and refuses bytes that are not UTF-8', () => {
    expect(utf8ToText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('\ufeffa');
    expect(utf8ToText(new Uint8Array([0xe7, 0xb1]))).toBeUndefined();
  });
});

describe('a hasher', () => {
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom('', '\u0000leaf', '\ufeff'),
  );

  it.each([
    ['of the kernel', kernelHasher],
    ['of the machine', systemHasher()],
  ])('%s gives the bytes of SHA-256 for every text and byte string', (_, hasher) => {
    fc.assert(
      fc.property(content, (given) => {
        const bytes = typeof given === 'string' ? Buffer.from(given) : given;
        expect(hasher.digestOf(given)).toBe(nodeDigest(bytes));
        expect(hasher.sha256(given)).toEqual(sha256(bytes));
      }),
      { numRuns: 500 },
    );
    expect(() => hasher.digestOf('\ud800')).toThrow(RangeError);
    expect(() => hasher.sha256('a\udc00b')).toThrow(RangeError);
  });
});

describe('UTF-8', () => {
  it('is that of the encoder at every length, in ASCII and not', () => {
    const encoder = new TextEncoder();
    for (let length = 0; length < 70; length++) {
      for (const end of ['', '\u007f', '\u0080', '米', '\u0000']) {
        const text = 'a'.repeat(length) + end;
        expect(utf8(text)).toEqual(encoder.encode(text));
      }
    }
  });
});

describe('an engine that cannot tell well-formed text by itself', () => {
  it('is told the same by our own look', async () => {
    const native = Object.getOwnPropertyDescriptor(String.prototype, 'isWellFormed');
    vi.resetModules();
    Reflect.deleteProperty(String.prototype, 'isWellFormed');
    try {
      const older = await import('../../src/core/kernel/sha256.js');
      fc.assert(
        fc.property(fc.string({ unit: fc.constantFrom('a', '米', '\ud83d', '\ude02', '😂') }), (text) => {
          return older.isWellFormed(text) === isWellFormed(text);
        }),
      );
    } finally {
      if (native !== undefined) Object.defineProperty(String.prototype, 'isWellFormed', native);
    }
  });
});

describe('the fast path after a prefix', () => {
  const prefix = digestOf('prefix');

  it('gives the digest of the slow path at every length from 0 to 200', () => {
    const digest = digestAfterPrefix(prefix);
    for (let length = 0; length <= 200; length++) {
      const suffix = 'x'.repeat(length);
      expect(wordsToHex(digest(suffix))).toBe(digestOf(prefix + suffix));
    }
  });

  it('agrees for arbitrary prefixes and suffixes, whatever was hashed before', () => {
    const ascii = fc.string({ unit: 'binary-ascii', maxLength: 140 });
    fc.assert(
      fc.property(ascii, ascii, ascii, (start, one, two) => {
        const digest = digestAfterPrefix(start);
        expect(wordsToHex(digest(one))).toBe(digestOf(start + one));
        expect(wordsToHex(digest(two))).toBe(digestOf(start + two));
      }),
    );
  });

  it('takes no prefix outside ASCII', () => {
    expect(() => digestAfterPrefix('企业')).toThrow(RangeError);
  });
});
