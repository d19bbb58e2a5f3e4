import { type CivilDate, isCivilDate } from '../kernel/index.js';
import { readWrittenNumber } from './written-number.js';

/** What a cell says as a date. */
export type DateReading =
  | { readonly kind: 'date' | 'respelled' | 'long-term'; readonly date: CivilDate }
  | { readonly kind: 'impossible' | 'ambiguous' | 'malformed' };

const marked =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const yearLast = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/;
const midnight = /[ T]0?0:00(?::00)?$/;
const chinese =
  /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/;
const forEver = new Set(['长期', '长期有效', '永久', '永久有效']);

/**
 * Reads the spellings of a day that mean one day only: `2024-03-05`, `2024/3/5`, `2024.3.5`, `2024年3月5日`,
 * `二〇二四年三月五日`, each also with midnight after it. `3/2/2024` could be two days and is not read.
 *
 * @example
 * ```ts
 * assert.deepEqual(readDate('2024年3月5日'), { kind: 'respelled', date: '2024-03-05' });
 * ```
 */
export function readDate(text: string): DateReading {
  if (forEver.has(text)) return dateOrImpossible('9999-09-09', 'long-term');
  const day = text.replace(midnight, '');
  const parts = marked.exec(day)?.filter((part) => part !== undefined);
  if (parts) {
    const date = isoDate(parts[1], parts[2], parts[3]);
    return dateOrImpossible(date, date === text ? 'date' : 'respelled');
  }
  const words = chinese.exec(day);
  if (words)
    return dateOrImpossible(isoDate(yearOf(words[1]), numberOf(words[2]), numberOf(words[3])), 'respelled');
  return { kind: yearLast.test(day) ? 'ambiguous' : 'malformed' };
}

function isoDate(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function dateOrImpossible(date: string, kind: 'date' | 'respelled' | 'long-term'): DateReading {
  return isCivilDate(date) ? { kind, date } : { kind: 'impossible' };
}

const digits = '〇一二三四五六七八九';

function yearOf(words = ''): string {
  return [...words.replace(/[零○]/g, '〇')].map((word) => digits.indexOf(word)).join('');
}

function numberOf(words = ''): string {
  return String(readWrittenNumber(words) ?? '');
}
