const weights = [3, 7, 9, 10, 5, 8, 4, 2];

/** What a check of an organisation code says; `position` counts from 1. */
export type OrganisationCodeCheck =
  | { readonly kind: 'valid' }
  | { readonly kind: 'length'; readonly length: number }
  | { readonly kind: 'character'; readonly position: number; readonly character: string }
  | { readonly kind: 'check-digit'; readonly expected: string; readonly found: string };

/**
 * Checks an organisation code (组织机构代码) without its hyphen: eight digits or capitals and a check character. The
 * characters 9 to 17 of a valid unified social credit code are one.
 *
 * @basis GB 11714—1997
 * @example
 * ```ts
 * assert.deepEqual(checkOrganisationCode('M000100Y4'), { kind: 'valid' });
 * assert.deepEqual(checkOrganisationCode('M000100Y5'), { kind: 'check-digit', expected: '4', found: '5' });
 * ```
 */
export function checkOrganisationCode(text: string): OrganisationCodeCheck {
  if (text.length !== 9) return { kind: 'length', length: text.length };
  let sum = 0;
  for (let at = 0; at < 9; at++) {
    const character = text.charAt(at);
    if (!(at < 8 ? /[0-9A-Z]/ : /[0-9X]/).test(character)) {
      return { kind: 'character', position: at + 1, character };
    }
    if (at < 8) sum += (weights[at] ?? 0) * Number.parseInt(character, 36);
  }
  // 11 − 1 is written X, 11 − 0 stands for 0.
  const expected = '0123456789X'.charAt((11 - (sum % 11)) % 11);
  const found = text.charAt(8);
  return found === expected ? { kind: 'valid' } : { kind: 'check-digit', expected, found };
}
