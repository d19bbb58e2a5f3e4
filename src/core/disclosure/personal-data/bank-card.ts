import { checkCreditCode } from '../../pools/index.js';
import { closeUp } from './plain-text.js';

const form = /(?<!\d)\d{4}(?:[ .-]?\d{4}){3}(?:[ .-]?\d{1,3})?(?!\d)/g;
const creditCode = /(?<![0-9A-Za-z])[159][0-9A-Z]{17}(?![0-9A-Za-z])/g;

/** Numbers of bank cards in a flattened text: 16 to 19 digits with the right Luhn digit. @basis ISO/IEC 7812-1 */
export function listBankCards(plain: string): string[] {
  return [...withoutCreditCodes(plain).matchAll(form)].map(([found]) => closeUp(found)).filter(passesLuhn);
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

/** A unified social credit code is public, and one in ten would pass for a bank card. No card of 18 digits begins so. */
function withoutCreditCodes(text: string): string {
  return text.replace(creditCode, (code) => (checkCreditCode(code).kind === 'valid' ? '' : code));
}
