import { isCivilDate } from '../kernel/index.js';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Tells whether a text is a resident identity number: 17 digits with a birth date in them and a check character.
 * Such a number must never enter a register, whatever column it stands in.
 *
 * @basis GB 11643—1999; 个人信息保护法 第六条
 * @example
 * ```ts
 * assert.ok(!isIdentityNumber('91350100M000100Y43'));
 * ```
 */
export function isIdentityNumber(text: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d{9}[\dXx]$/.test(text)) return false;
  if (!isCivilDate(`${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return '10X98765432'[sum % 11] === (text[17] === 'x' ? 'X' : text[17]);
}
