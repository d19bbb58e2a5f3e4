import {
  addCivilMonths,
  civilDate,
  formatRatio,
  identifier,
  isCivilDate,
  isIdentifier,
  isInstant,
  labelIdentifier,
  parseRatio,
  ratioOf,
  shareOf,
} from 'double-random/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('ratios', () => {
  it.each([
    ['5%', 1, 20],
    ['0.07', 7, 100],
    ['7/100', 7, 100],
    ['0.5%', 1, 200],
    ['100%', 1, 1],
    ['5/100', 1, 20],
  ])('reads %s exactly', (text, numerator, denominator) => {
    expect(parseRatio(text)).toEqual({ ok: true, value: { numerator, denominator } });
  });

  it.each(['5‰', '-5%', '1e-2', '5 %', '５%', '1/0', '', '.5', '5,5%', '0x5', 'NaN', '1.123456789'])(
    'refuses %j',
    (text) => {
      expect(parseRatio(text).ok).toBe(false);
    },
  );

  it('takes 7 of 100 at 7 %, where floating point would take 8', () => {
    expect(Math.ceil(100 * 0.07)).toBe(8);
    expect(shareOf(100, ratioOf(7, 100), 'ceil')).toBe(7);
  });

  it('rounds the national and local examples as the law reads', () => {
    expect(shareOf(42_782, ratioOf(3, 100), 'ceil')).toBe(1284);
    expect(shareOf(7, ratioOf(10, 100), 'floor')).toBe(0);
    expect(shareOf(7, ratioOf(10, 100), 'half-up')).toBe(1);
    expect(shareOf(16_373, ratioOf(5, 100), 'ceil')).toBe(819);
  });

  it('brackets the exact product, whatever the numbers', () => {
    const whole = fc.integer({ min: 0, max: 2 ** 40 });
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 1, max: 10 ** 9 }),
        (count, over, under) => {
          const ratio = ratioOf(Math.min(over, under), under);
          const [low, high] = [shareOf(count, ratio, 'floor'), shareOf(count, ratio, 'ceil')];
          const product = BigInt(count) * BigInt(ratio.numerator);
          expect(BigInt(low) * BigInt(ratio.denominator) <= product).toBe(true);
          expect(BigInt(high) * BigInt(ratio.denominator) >= product).toBe(true);
          expect(high - low).toBeLessThanOrEqual(1);
          expect([low, high]).toContain(shareOf(count, ratio, 'half-up'));
        },
      ),
    );
  });

  it('prints a percentage that reads back to the same ratio', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (over, under) => {
        const ratio = ratioOf(over, under);
        expect(parseRatio(formatRatio(ratio))).toEqual({ ok: true, value: ratio });
      }),
    );
  });
});

describe('civil dates', () => {
  it.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-2-3', '2024/02/03', '20240203', '2024-00-10', ''])(
    'knows that %j is no day',
    (text) => {
      expect(isCivilDate(text)).toBe(false);
    },
  );

  it('knows leap days, far years and the day that Samoa never had', () => {
    for (const day of ['2024-02-29', '9999-09-09', '2011-12-30', '1988-07-01'])
      expect(isCivilDate(day)).toBe(true);
  });

  it('moves by months to the same day or the last one', () => {
    expect(addCivilMonths(civilDate('2025-08-31'), 6)).toBe('2026-02-28');
    expect(addCivilMonths(civilDate('2011-11-30'), 1)).toBe('2011-12-30');
    expect(addCivilMonths(civilDate('2026-01-15'), 12)).toBe('2027-01-15');
  });

  it.each([
    '2026-03-01T24:00:00Z',
    '2026-03-01T09:00:00+08:00',
    '2026-02-30T00:00:00Z',
    '2026-03-01 09:00:00Z',
  ])('knows that %s is no instant', (text) => {
    expect(isInstant(text)).toBe(false);
  });
});

describe('identifiers', () => {
  it.each(['', '-x', '.x', '米东', 'ａ', 'a b', 'a\n', 'x'.repeat(65), 'é'])('refuses %j', (text) => {
    expect(isIdentifier(text)).toBe(false);
    expect(() => identifier(text)).toThrow(TypeError);
  });

  it('stands in for any label, and never lets a label pose as another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(isIdentifier(labelIdentifier(one))).toBe(true);
        if (one !== other) expect(labelIdentifier(one)).not.toBe(labelIdentifier(other));
      }),
    );
    expect(labelIdentifier(labelIdentifier('米东区'))).not.toBe(labelIdentifier('米东区'));
  });
});
