import { isCivilDate } from '../../kernel/index.js';
import { closeUp } from './plain-text.js';

const mobile = /(?<!\d)(?:0|(?:\+|00)?86[ .-]?)?1[3-9]\d[ .-]?\d{4}[ .-]?\d{4}(?!\d)/g;

/** 国内长途区号 without its 0: two digits for the largest cities, three elsewhere. */
const areaCode = '(?:10|2\\d|[3-9]\\d{2})';
const international = `(?:\\(?(?:\\+|00)86\\)?[ .-]?|\\(?86\\)?[ .-])\\(?0?`;
const fixedLine = new RegExp(
  // A number after a letter or within a longer code is no telephone, except after the word for one.
  `(?:(?<![0-9A-Za-z][.-]?)|(?<=(?:tel|fax|phone)[.-]?))(?:${international}|\\(?0)(${areaCode})\\)?` +
    '[ .-]?([2-8](?:[ .-]?\\d){6,7})(?!\\d|[A-WYZa-wyz])',
  'gi',
);

/** Mobile numbers of a flattened text, eleven digits each. */
export function listMobileNumbers(plain: string): string[] {
  return [...plain.matchAll(mobile)].map(([found]) => closeUp(found).slice(-11));
}

/** A fixed-line number: 区号 with its 0, and the number within the area. */
export interface FixedLineNumber {
  readonly area: string;
  readonly local: string;
}

/**
 * Fixed-line numbers of a flattened text: an area code and seven or eight digits that begin with 2 to 8, an extension
 * after them or not. Without an area code nothing tells one from any other number. Eight digits that are a day of our
 * time, and numbers within 第…号 or 字…号, belong to documents.
 */
export function listFixedLineNumbers(plain: string): FixedLineNumber[] {
  const numbers: FixedLineNumber[] = [];
  for (const { 0: found, 1: area = '', 2: local = '', index } of plain.matchAll(fixedLine)) {
    const digits = closeUp(local);
    if (area.length === 2 && digits.length !== 8) continue;
    if (isWrittenDay(digits)) continue;
    const isNumbered =
      /[第字]\s?$/.test(plain.slice(0, index)) && /^\s?号/.test(plain.slice(index + found.length));
    if (!isNumbered) numbers.push({ area: `0${area}`, local: digits });
  }
  return numbers;
}

function isWrittenDay(digits: string): boolean {
  if (!/^(?:19|20)/.test(digits)) return false;
  return isCivilDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
}
