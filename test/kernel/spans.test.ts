import {
  accumulateWords,
  type ByteSource,
  digestAfterBytes,
  digestOf,
  growDigest,
  growDigestAfter,
  hexToBytes,
  hmacOfSpans,
  hmacUnder,
  leafHash,
  linePieces,
  linesIn,
  measured,
  merkleRoot,
  ndjsonLines,
  pieceOf,
  utf8ToText,
  wholeOf,
  wordsToHex,
} from 'double-random/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const span = (bytes: Uint8Array) => ({ bytes, from: 0, to: bytes.length });
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const someBytes = fc.uint8Array({ maxLength: 200 });
const wordsOf = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Int32Array.from({ length: 8 }, (_, at) => view.getInt32(4 * at));
};

describe('hashes of bytes where they lie', () => {
  it('are those of the same bytes at every length of prefix and rest around a block', () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, at) => (at * 151 + 7) & 0xff);
    for (const prefix of [0, 1, 2, 3, 4, 23, 55, 56, 63, 64, 65, 128, 130]) {
      const digest = digestAfterBytes(bytes.subarray(0, prefix));
      for (let to = prefix; to < 300; to++) {
        expect(wordsToHex(digest({ bytes, from: prefix, to }))).toBe(digestOf(bytes.subarray(0, to)));
      }
    }
  });

  it('are those of everything that was added piece by piece', () => {
    fc.assert(
      fc.property(fc.array(someBytes, { maxLength: 8 }), (pieces) => {
        const digest = growDigest();
        for (const piece of pieces) digest.add(span(piece));
        expect(wordsToHex(digest.finish())).toBe(digestOf(joined(...pieces)));
      }),
    );
  });

  it('may hold the hex digits of a hash, wherever they fall', () => {
    for (let prefix = 0; prefix < 70; prefix++) {
      const bytes = new Uint8Array(prefix).fill(97);
      const digest = growDigestAfter(bytes)();
      digest.addHex(wordsOf(hexToBytes(digestOf('hash'))));
      digest.add(span(Uint8Array.of(10)));
      expect(wordsToHex(digest.finish())).toBe(digestOf(`${'a'.repeat(prefix)}${digestOf('hash')}\n`));
    }
  });

  it('are keyed as those of texts are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.string({ maxLength: 150 }), (key, message) => {
        const bytes = new TextEncoder().encode(message);
        const hex = Buffer.from(key).toString('hex');
        const keyed = hmacOfSpans(hexToBytes(hex));
        keyed(span(Uint8Array.of(1, 2, 3)));
        expect(wordsToHex(keyed(span(bytes)))).toBe(hmacUnder(hex)(message));
      }),
    );
    expect(() => hmacOfSpans(new Uint8Array(65))).toThrow(RangeError);
  });

  it('have the same tree at every size on the way', () => {
    const leaves = Array.from({ length: 200 }, (_, at) => leafHash(Uint8Array.of(at)));
    const tree = accumulateWords();
    for (const [at, leaf] of leaves.entries()) {
      expect(tree.root()).toBe(merkleRoot(leaves.slice(0, at)));
      tree.add(wordsOf(leaf));
    }
    expect(tree.root()).toBe(merkleRoot(leaves));
  });
});

describe('a source that is read piece by piece', () => {
  const text = fc.array(fc.constantFrom('\n', 'a', '汉', '{"id":"T1"}'), { maxLength: 60 });
  const asSource = (bytes: Uint8Array): ByteSource => ({
    length: bytes.length,
    slice: (from, to) => bytes.slice(from, to),
  });

  it('has the lines of the whole, whatever the size of a piece', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (parts, atOnce) => {
        const bytes = new TextEncoder().encode(parts.join(''));
        const pieces = [...linePieces(asSource(bytes), atOnce)];
        expect(joined(...pieces.map((piece) => piece.bytes))).toEqual(bytes);
        let offset = 0;
        for (const piece of pieces) {
          expect(piece.offset).toBe(offset);
          offset += piece.bytes.length;
        }
        const lines = pieces.flatMap((piece) =>
          [...linesIn(piece.bytes)].map(({ from, to }) => utf8ToText(piece.bytes.subarray(from, to))),
        );
        const whole = ndjsonLines(parts.join(''));
        expect(lines).toEqual(whole.ok ? whole.value : parts.join('').split('\n').slice(0, -1));
      }),
    );
  });

  it('is given back every piece once, and not before the next is asked for', () => {
    const bytes = new TextEncoder().encode('a\nbb\nccccccccc\nd');
    const lent: Uint8Array[] = [];
    const source: ByteSource = {
      length: bytes.length,
      slice: (from, to) => {
        const piece = bytes.slice(from, to);
        lent.push(piece);
        return piece;
      },
      release: (piece) => {
        expect(lent.splice(lent.indexOf(piece), 1)).toEqual([piece]);
        structuredClone(0, { transfer: [piece.buffer as ArrayBuffer] });
      },
    };
    const read: (string | undefined)[] = [];
    for (const piece of linePieces(source, 4)) {
      expect(lent).toHaveLength(1);
      read.push(utf8ToText(piece.bytes));
    }
    expect(read).toEqual(['a\n', 'bb\n', 'ccccccccc\n', 'd']);
    for (const _ of linePieces(source, 4)) break;
    expect(measured(source).measures()).toEqual(measured(bytes).measures());
    expect(lent).toEqual([]);
  });

  it('has the digest and the lines of the whole', () => {
    const bytes = Uint8Array.from({ length: 2 ** 21 + 77 }, (_, at) => at % 251);
    const measures = {
      digest: digestOf(bytes),
      lines: Buffer.from(bytes).toString('latin1').split('\n').length - 1,
    };
    expect(measured(bytes).measures()).toEqual(measures);
    expect(measured(asSource(bytes)).measures()).toEqual(measures);
    expect(measured(new Uint8Array()).measures()).toEqual({ digest: digestOf(''), lines: 0 });
    expect(digestOf(wholeOf(asSource(bytes)))).toBe(measures.digest);
  });

  it('is not believed when it gives less than was asked for', () => {
    const short: ByteSource = { length: 10, slice: () => new Uint8Array(3) };
    expect(() => wholeOf(short)).toThrow(RangeError);
    expect(() => pieceOf(short, { from: 0, to: 4 })).toThrow(RangeError);
  });
});
