import { checkCreditCode } from '../../pools/index.js';
import { isIdentityNumber } from '../../registers/index.js';

/** The personal data that a publication is searched for. Persons' names and addresses cannot be told by their form. */
export type PersonalDataKind = 'identity-number' | 'bank-card' | 'mobile-number' | 'e-mail';

/** Something in a text that looks like personal data, masked for messages. */
export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  readonly preview: string;
}

const identityNumber = /(?<!\d)\d{6}[ .-]?\d{4}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{3}[\dXx](?!\d)/g;
const bankCard = /(?<!\d)\d{4}(?:[ .-]?\d{4}){3}(?:[ .-]?\d{1,3})?(?!\d)/g;
const mobileNumber = /(?<!\d)(?:(?:\+|00)?86[ .-]?)?1[3-9]\d[ .-]?\d{4}[ .-]?\d{4}(?!\d)/g;
const electronicMail = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/g;

const creditCode = /(?<![0-9A-Za-z])[159][0-9A-Z]{17}(?![0-9A-Za-z])/g;

/** Characters that cannot be seen and could split a number in two for a machine, not for a reader. */
const unseen = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const otherBlank = /[\u00a0\u2000-\u200a\u202f\u3000]/g;
const otherDash = /[\u2010-\u2015\u2212]/g;

/**
 * Finds identity-card numbers (a calendar day within and the right check character), bank cards (16–19 digits with
 * the right Luhn digit), mobile numbers and e-mail addresses; in full width, split by blanks, dashes or unseen
 * characters too.
 *
 * @basis GB 11643-1999 (identity-card number); ISO/IEC 7812-1 (bank card)
 * @example
 * ```ts
 * assert.deepEqual(findPersonalData('电话１３９ ００１２ ３４５６'), [{ kind: 'mobile-number', preview: '139****3456' }]);
 * assert.deepEqual(findPersonalData('91650100745210000X'), []);
 * ```
 */
export function findPersonalData(text: string): PersonalDataFinding[] {
  // Nearly every text ends at one of these lines.
  if (!mayHoldPersonalData(text)) return [];
  const plain = flatten(text);
  if (!/\d{4}|@/.test(plain)) return [];
  return [
    ...matches(plain, identityNumber)
      .filter(isIdentityNumber)
      .map((found) => ({ kind: 'identity-number' as const, preview: mask(found, 2, 3) })),
    ...matches(withoutCreditCodes(plain), bankCard)
      .filter(passesLuhn)
      .map((found) => ({ kind: 'bank-card' as const, preview: mask(found, 2, 3) })),
    ...matches(plain, mobileNumber).map((found) => ({
      kind: 'mobile-number' as const,
      preview: mask(found.slice(-11), 3, 4),
    })),
    ...matches(plain, electronicMail, false).map((found) => ({
      kind: 'e-mail' as const,
      preview: `${found.slice(0, 1)}***${found.slice(found.indexOf('@'))}`,
    })),
  ];
}

/** Tells quickly whether a text could hold any: an address has an @, the shortest number eleven digits. */
export function mayHoldPersonalData(text: string): boolean {
  return /[@＠]|(?:[0-9０-９][^0-9０-９]*){11}/.test(text);
}

/** The Luhn check of bank cards. @basis ISO/IEC 7812-1 annex B */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]) * (at % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0 && /[^0]/.test(digits);
}

function matches(text: string, pattern: RegExp, closeUp = true): string[] {
  return [...text.matchAll(pattern)].map(([found]) => (closeUp ? found.replace(/[ .-]/g, '') : found));
}

function flatten(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(otherBlank, ' ')
    .replace(otherDash, '-');
}

/** A unified social credit code is public, and one in ten would pass for a bank card. No card of 18 digits begins so. */
function withoutCreditCodes(text: string): string {
  return text.replace(creditCode, (code) => (checkCreditCode(code).kind === 'valid' ? '' : code));
}

function mask(text: string, head: number, tail: number): string {
  return text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(-tail);
}
