/** What a check of a registration number says; 13 and 14 digits are older forms without a check digit we know of. */
export type RegistrationNumberCheck =
  | { readonly kind: 'valid' }
  | { readonly kind: 'legacy' | 'other'; readonly length: number }
  | { readonly kind: 'check-digit'; readonly expected: string; readonly found: string };

/**
 * Checks a 15-digit registration number (注册号) of the time before credit codes by MOD 11,10.
 *
 * @basis GS 15—2006
 * @example
 * ```ts
 * assert.deepEqual(checkRegistrationNumber('110108000000016'), { kind: 'valid' });
 * assert.deepEqual(checkRegistrationNumber('6501001234567'), { kind: 'legacy', length: 13 });
 * ```
 */
export function checkRegistrationNumber(text: string): RegistrationNumberCheck {
  if (!/^\d{13,15}$/.test(text)) return { kind: 'other', length: text.length };
  if (text.length < 15) return { kind: 'legacy', length: text.length };
  let product = 10;
  for (const digit of text.slice(0, 14)) {
    product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  }
  const expected = String((11 - product) % 10);
  const found = text.charAt(14);
  return found === expected ? { kind: 'valid' } : { kind: 'check-digit', expected, found };
}
