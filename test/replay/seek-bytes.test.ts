import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seekText } from '../../src/core/replay/standing/seek-bytes.js';

const text = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', '"', '\n', '汉'), minLength, maxLength });

it('bytes are found where a slow search finds them, from every place on', () => {
  fc.assert(
    fc.property(text(1, 5), text(0, 60), fc.nat({ max: 70 }), (sought, whole, from) => {
      const bytes = Buffer.from(whole);
      const slow = from > bytes.length ? -1 : bytes.indexOf(sought, from);
      expect(seekText(sought)(new Uint8Array(bytes), from)).toBe(slow);
    }),
    { numRuns: 2000 },
  );
});
