import { isCivilDate } from '../../kernel/index.js';
import { checkRegistrationNumber } from '../../pools/index.js';
import { isIdentityNumber } from '../../registers/index.js';
import { closeUp } from './plain-text.js';

const presentForm = /(?<!\d)\d{6}[ .-]?\d{4}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{3}[\dXx](?!\d)/g;
const formerForm = /(?<!\d)\d{6}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{3}(?![\dXx])/g;
const labelled = /身份证[^0-9]{0,8}$/;

/** Identity numbers of a flattened text, in the form of 18 characters and in that of 15 digits. */
export function listIdentityNumbers(plain: string): string[] {
  const present = [...plain.matchAll(presentForm)].map(([found]) => closeUp(found)).filter(isIdentityNumber);
  const former = [...plain.matchAll(formerForm)]
    .map(({ 0: found, index }) => ({
      number: closeUp(found),
      before: plain.slice(Math.max(0, index - 12), index),
    }))
    .filter(({ number, before }) =>
      labelled.test(before) ? hasFormerForm(number) : isFormerIdentityNumber(number),
    );
  return [...present, ...former.map(({ number }) => number)];
}

/**
 * Tells whether a text is an identity number of the 15 digits issued until 1999: a division, a birth date of 1930 to
 * 1999, a serial. It has no check digit. A registration number (注册号) has 15 digits too, and whichever passes the
 * check of registration numbers is taken for one: those stand in public registers and name targets, while these cards
 * have been void since 2013. One identity number in ten passes by chance and is told by the word 身份证 before it only.
 * Years before 1930 are left out since they are the days of 2000 to 2029 in the numbers that offices make up.
 *
 * @basis GB 11643-1989; GS 15—2006; 居民身份证法 第二十二条
 */
export function isFormerIdentityNumber(text: string): boolean {
  return hasFormerForm(text) && checkRegistrationNumber(text).kind !== 'valid';
}

function hasFormerForm(text: string): boolean {
  if (!/^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}[3-9]\d{8}$/.test(text)) return false;
  return isCivilDate(`19${text.slice(6, 8)}-${text.slice(8, 10)}-${text.slice(10, 12)}`);
}
