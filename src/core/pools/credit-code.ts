const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const values = new Map([...characters].map((character, value) => [character, value]));
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** What a check of a unified social credit code says; `position` counts from 1. */
export type CreditCodeCheck =
  | { readonly kind: 'valid' }
  | { readonly kind: 'length'; readonly length: number }
  | { readonly kind: 'character'; readonly position: number; readonly character: string }
  | { readonly kind: 'check-digit'; readonly expected: string; readonly found: string };

/**
 * Checks a unified social credit code: 18 of 31 characters (no I, O, S, V, Z), the last one a check character. A few
 * codes that registrars really gave out fail it, so a failure is to be warned of, never a reason to drop a target.
 *
 * @basis GB 32100—2015
 * @example
 * ```ts
 * assert.deepEqual(checkCreditCode('91350100M000100Y43'), { kind: 'valid' });
 * assert.deepEqual(checkCreditCode('91350100M000100Y44'), { kind: 'check-digit', expected: '3', found: '4' });
 * assert.deepEqual(checkCreditCode('91350100M000100Y4Z'), { kind: 'character', position: 18, character: 'Z' });
 * ```
 */
export function checkCreditCode(text: string): CreditCodeCheck {
  if (text.length !== 18) return { kind: 'length', length: text.length };
  let sum = 0;
  for (let at = 0; at < 18; at++) {
    const character = text.charAt(at);
    const value = values.get(character);
    if (value === undefined) return { kind: 'character', position: at + 1, character };
    sum += (weights[at] ?? 0) * value;
  }
  // 31 − 0 is no character: it stands for 0. The check character itself has no weight.
  const expected = characters.charAt((31 - (sum % 31)) % 31);
  const found = text.charAt(17);
  return found === expected ? { kind: 'valid' } : { kind: 'check-digit', expected, found };
}
