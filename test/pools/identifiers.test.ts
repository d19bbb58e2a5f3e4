import { isIdentifier } from 'double-random/kernel';
import { checkCreditCode, checkRegistrationNumber, readTargetId } from 'double-random/pools';
import { isIdentityNumber, readPlainId } from 'double-random/registers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCode, expectWorded } from './tables.js';

const charset = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The check character by the standard's own formula, with powers of 3 and nothing shared with the library. */
function checkCharacter(base: string): string {
  let sum = 0n;
  for (let at = 0; at < 17; at++) sum += BigInt(charset.indexOf(base.charAt(at))) * 3n ** BigInt(at);
  const value = 31n - (sum % 31n);
  return charset.charAt(value === 31n ? 0 : Number(value));
}

const bases = fc.string({ unit: fc.constantFrom(...charset), minLength: 17, maxLength: 17 });

describe('a unified social credit code', () => {
  it('agrees with the example of the standard', () => {
    expect(checkCreditCode('91350100M000100Y43')).toEqual({ kind: 'valid' });
    expect(checkCreditCode('91350100M000100Y4Z')).toEqual({
      kind: 'character',
      position: 18,
      character: 'Z',
    });
    expect(checkCreditCode('91350100M000100Y44')).toEqual({ kind: 'check-digit', expected: '3', found: '4' });
  });

  it('whose sum is a multiple of 31 ends in 0', () => {
    expect(checkCreditCode('000000000000000000')).toEqual({ kind: 'valid' });
    const code = Array.from({ length: 200 }, (_, at) => creditCode(at)).find((one) => one.endsWith('0'));
    expect(checkCreditCode(code ?? '')).toEqual({ kind: 'valid' });
  });

  it('is valid exactly with the check character of the formula', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(bases, fc.constantFrom(...charset), (base, last) => {
        expect(checkCreditCode(base + last).kind === 'valid').toBe(last === checkCharacter(base));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not survive the change of any one character', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        bases,
        fc.nat(17),
        fc.constantFrom(...charset, 'I', 'O', 'S', 'V', 'Z', 'l', '－'),
        (base, at, other) => {
          const code = base + checkCharacter(base);
          fc.pre(code[at] !== other);
          expect(checkCreditCode(code.slice(0, at) + other + code.slice(at + 1)).kind).not.toBe('valid');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(['I', 'O', 'S', 'V', 'Z'])('has no %s', (letter) => {
    expect(checkCreditCode(`9165010${letter}0000000000`)).toEqual({
      kind: 'character',
      position: 8,
      character: letter,
    });
  });
});

describe('a registration number of 15 digits', () => {
  it('agrees with the published example', () => {
    expect(checkRegistrationNumber('110108000000016')).toEqual({ kind: 'valid' });
    expect(checkRegistrationNumber('110108000000017')).toEqual({
      kind: 'check-digit',
      expected: '6',
      found: '7',
    });
  });

  it('does not survive the change of any one digit', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(digits, fc.nat(14), fc.nat(9), (base, at, digit) => {
        const check = checkRegistrationNumber(`${base}0`);
        const number = base + (check.kind === 'check-digit' ? check.expected : '0');
        expect(checkRegistrationNumber(number).kind).toBe('valid');
        fc.pre(number[at] !== String(digit));
        expect(checkRegistrationNumber(number.slice(0, at) + digit + number.slice(at + 1)).kind).toBe(
          'check-digit',
        );
      }),
    );
  });

  it('is older with 13 or 14 digits', () => {
    expect(checkRegistrationNumber('6501091234567').kind).toBe('legacy');
    expect(checkRegistrationNumber('65010912345678').kind).toBe('legacy');
    expect(checkRegistrationNumber('650109123456').kind).toBe('other');
  });
});

describe('the id of a target', () => {
  const changes = (cell: string): string[] => {
    const reading = readTargetId(cell);
    const issues = reading.ok ? reading.value.issues : reading.issues;
    expectWorded(issues);
    return [
      reading.ok ? reading.value.id : 'refused',
      ...issues.map(({ severity, code }) => `${severity} ${code}`),
    ];
  };

  it.each([
    ['91350100M000100Y43', ['91350100M000100Y43']],
    ['\u00a091350100M000100Y43\u3000', ['91350100M000100Y43', 'info pools.id-trimmed']],
    ['\t91350100M000100Y43', ['91350100M000100Y43', 'info pools.id-trimmed']],
    ['\u200b91350100M000100Y43\ufeff', ['91350100M000100Y43', 'warning pools.id-invisible-removed']],
    ['91350100m000100y43', ['91350100M000100Y43', 'warning pools.id-upper-cased']],
    ['91350100M000100Y44', ['91350100M000100Y44', 'warning pools.credit-code-check-digit']],
    ['91350100O000100Y43', ['91350100O000100Y43', 'warning pools.credit-code-character']],
    ['91350100M000100Y4', ['91350100M000100Y4', 'warning pools.credit-code-length']],
    ['91350100M000100Y433', ['91350100M000100Y433', 'warning pools.credit-code-length']],
    ['911101000000000000', ['911101000000000000', 'warning pools.id-precision-suspect']],
    ['110108000000016', ['110108000000016']],
    ['110108000000017', ['110108000000017', 'warning pools.registration-number-check-digit']],
    ['6501091234567', ['6501091234567', 'warning pools.registration-number-legacy']],
    ['PRJ-2026/001', ['PRJ-2026/001']],
    ['９１３５０１００Ｍ０００１００Ｙ４３', ['refused', 'error registers.id-full-width']],
    ['9.11101E+17', ['refused', 'error registers.id-scientific']],
    ['9.11101E17', ['refused', 'error registers.id-scientific']],
    ['91350100M\u200b000100Y43', ['refused', 'error registers.id-malformed']],
    ['米东区001', ['refused', 'error registers.id-malformed']],
    ['-A1', ['refused', 'error registers.id-malformed']],
    ['', ['refused', 'error registers.id-malformed']],
    ['A'.repeat(65), ['refused', 'error registers.id-malformed']],
  ])('%j is read with every change told', (cell, expected) => {
    expect(changes(cell)).toEqual(expected);
  });

  it('shows the half-width form where the width is all that is wrong', () => {
    const reading = readTargetId('９１Ａ');
    expect(reading.ok ? {} : reading.issues[0]?.args).toEqual({ text: '９１Ａ', halfWidth: '91A' });
  });

  it('is an id or refused, whatever the cell holds, and is read the same again', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), bases), (cell) => {
        const reading = readTargetId(cell);
        if (!reading.ok) {
          expect(reading.issues).toHaveLength(1);
          return;
        }
        expect(isIdentifier(reading.value.id)).toBe(true);
        const again = readTargetId(reading.value.id);
        expect(again.ok && again.value.id).toBe(reading.value.id);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an identity number', () => {
  // Made up: the area 100000 was never given to anyone.
  const number = (base: string): string => {
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const sum = weights.reduce((total, weight, at) => total + weight * Number(base[at]), 0);
    return base + '10X98765432'.charAt(sum % 11);
  };

  it('is known by its date and its check character', () => {
    expect(isIdentityNumber(number('10000019900101001'))).toBe(true);
    expect(isIdentityNumber(number('10000019900231001'))).toBe(false);
    expect(isIdentityNumber('91350100M000100Y43')).toBe(false);
  });

  it('is refused as any id, and not repeated in the reason', () => {
    for (const reading of [
      readTargetId(number('10000019900101001')),
      readPlainId(number('10000019900101001')),
    ]) {
      expect(reading).toEqual({
        ok: false,
        issues: [{ code: 'registers.id-is-identity-number', severity: 'error', path: [], args: {} }],
      });
    }
  });
});
