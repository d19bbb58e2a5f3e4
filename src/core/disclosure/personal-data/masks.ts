import { findPersonalData, type PersonalDataKind } from './kinds.js';
import { closeUp, flattenText, starOut } from './plain-text.js';

/** What stands in place of something that is not shown at all, as number plates and bank cards never are. */
export const withheld = '（已隐去）';

/** How far a publication names people: as the register has it, masked, or not at all. */
export interface MaskPolicy {
  readonly inspectorNames: 'full' | 'masked' | 'omitted';
  /** 执法证编号 of inspectors. */
  readonly certificates: 'full' | 'masked' | 'omitted';
  /** Natural persons who are inspected. */
  readonly personNames: 'full' | 'masked';
}

/**
 * What holds where an office has not decided otherwise: all masked.
 *
 * @basis 个人信息保护法 第六条; 政府信息公开条例 第十五条
 */
export const defaultMaskPolicy: MaskPolicy = {
  inspectorNames: 'masked',
  certificates: 'masked',
  personNames: 'masked',
};

/** Kinds of which not even a part is shown where a certificate number is expected. */
const neverShown: readonly PersonalDataKind[] = ['identity-number', 'bank-card', 'number-plate'];

/**
 * Keeps the first code point of a person's name; two stars stand for the rest, however long it is. Names of one
 * character and compound surnames are treated the same, since a list of surnames would err: 欧阳明 is 欧**.
 *
 * @returns the masked name; `withheld` where there is none
 * @example
 * ```ts
 * assert.equal(maskName('张三'), '张**');
 * assert.equal(maskName('𠮷田'), '𠮷**');
 * ```
 */
export function maskName(name: string): string {
  const [first] = name.trim();
  // Half of a character is none.
  if (first === undefined || /^[\ud800-\udfff]$/.test(first)) return withheld;
  return first === '*' ? '**' : `${first}**`;
}

/**
 * Keeps the first three and the last four digits of a mobile number.
 *
 * @returns the masked number; `withheld` where the text is none
 * @example
 * ```ts
 * assert.equal(maskMobile('139 0012 3456'), '139****3456');
 * assert.equal(maskMobile('0991-2345678'), '（已隐去）');
 * ```
 */
export function maskMobile(number: string): string {
  const found = /^(?:86|0086|0)?(1[3-9]\d)(?:\d{4}|\*{4})(\d{4})$/.exec(closeUp(flattenText(number)));
  return found === null ? withheld : `${found[1]}****${found[2]}`;
}

/**
 * Keeps the first two and the last three characters of an identity number, of 18 or of 15.
 *
 * @returns the masked number; `withheld` where the text has another form
 * @basis GB 11643—1999
 * @example
 * ```ts
 * assert.equal(maskIdentityNumber('11010519491231002X'), '11*************02X');
 * assert.equal(maskIdentityNumber('110105'), '（已隐去）');
 * ```
 */
export function maskIdentityNumber(number: string): string {
  const closed = closeUp(flattenText(number)).toUpperCase();
  const isOne = /^(?:\d{17}[\dX]|\d{15}|\d{2}\*{13}\d{2}[\dX]|\d{2}\*{10}\d{3})$/.test(closed);
  return isOne ? starOut(closed, { head: 2, tail: 3 }) : withheld;
}

/**
 * Keeps the first two and the last two code points of a certificate number, of a short one fewer, so that at least
 * half of it is starred.
 *
 * @returns the masked number; `withheld` where there is none, and where it is an identity number, a bank card or a
 *   number plate
 * @example
 * ```ts
 * assert.equal(maskCertificate('XJ65010912'), 'XJ******12');
 * assert.equal(maskCertificate('A123'), 'A**3');
 * assert.equal(maskCertificate('11010519491231002X'), '（已隐去）');
 * ```
 */
export function maskCertificate(number: string): string {
  const signs = [...number.trim()];
  const isNever = findPersonalData(number).some(({ kind }) => neverShown.includes(kind));
  if (signs.length === 0 || isNever) return withheld;
  const kept = Math.min(2, Math.floor(signs.length / 4));
  return signs.map((sign, at) => (at < kept || at >= signs.length - kept ? sign : '*')).join('');
}
