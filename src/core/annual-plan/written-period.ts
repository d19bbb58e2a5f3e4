import { type CivilDate, isCivilDate } from '../kernel/index.js';
import { dropBlanks, readDate } from '../registers/index.js';

/** The days that the words of a period stand for: `worded` where they are not clear, such as 3月至11月 of no year. */
export type PeriodReading =
  | { readonly kind: 'days'; readonly from?: CivilDate; readonly to?: CivilDate }
  | { readonly kind: 'impossible' | 'reversed' | 'worded' };

interface Bounds {
  readonly from?: string;
  readonly to?: string;
}

type Span = readonly [form: RegExp, bounds: (parts: readonly string[]) => Bounds];

const day = String.raw`\d{4}(?:-\d{1,2}-\d{1,2}|\/\d{1,2}\/\d{1,2}|\.\d{1,2}\.\d{1,2}|年\d{1,2}月\d{1,2}日)`;
const dash = '(?:至|到|~|～|—+|–|－|-)';
const by = '(?:之?前|以前)(?:完成)?';
const form = (pattern: string): RegExp => new RegExp(`^${pattern}$`);

const spansOfDays: readonly Span[] = [
  [form(`(${day})`), ([only]) => ({ from: dateIn(only), to: dateIn(only) })],
  [form(`(${day})${dash}(${day})`), ([first, last]) => ({ from: dateIn(first), to: dateIn(last) })],
  [
    form(String.raw`(\d{4}年)(\d{1,2}月\d{1,2}日)${dash}(\d{1,2}月\d{1,2}日)`),
    ([year, first, last]) => ({ from: dateIn(`${year}${first}`), to: dateIn(`${year}${last}`) }),
  ],
  [form(`(${day})起`), ([first]) => ({ from: dateIn(first) })],
  [form(`(${day})${by}`), ([last]) => ({ to: dateIn(last) })],
];

const quarter = '第?([一二三四1-4])';
const spansOfMonths: readonly Span[] = [
  [form(String.raw`(\d{4})年(?:度|全年|内)?`), ([year]) => months(year, '1', '12')],
  [form(String.raw`(\d{4})年上半年`), ([year]) => months(year, '1', '6')],
  [form(String.raw`(\d{4})年下半年`), ([year]) => months(year, '7', '12')],
  [
    form(String.raw`(\d{4})年${quarter}(?:(?:季度)?${dash}${quarter})?季度`),
    ([year, first, last]) =>
      months(year, String(quarterOf(first) * 3 - 2), String(quarterOf(last || first) * 3)),
  ],
  [form(String.raw`(\d{4})年(\d{1,2})月份?`), ([year, month]) => months(year, month, month)],
  [
    form(String.raw`(\d{4})年(\d{1,2})月?份?${dash}(?:(\d{4})年)?(\d{1,2})月(?:份|底)?`),
    ([year, first, later, last]) => ({ from: firstDay(year, first), to: lastDay(later || year, last) }),
  ],
  [
    form(String.raw`(\d{4})\.(\d{1,2})${dash}(\d{4})\.(\d{1,2})`),
    ([year, first, later, last]) => ({ from: firstDay(year, first), to: lastDay(later, last) }),
  ],
  [form(String.raw`(\d{4})年(\d{1,2})月底${by}`), ([year, month]) => ({ to: lastDay(year, month) })],
  [form(String.raw`(\d{4})年年?底${by}`), ([year]) => ({ to: lastDay(year, '12') })],
];

/** Days in brackets behind the words say what these mean. Months there could as well be a remark. */
const explained = /[（(]([^（）()]+)[）)]$/;

/** Reads the words of a period. `前` and `底前` include the last day. */
export function readPeriod(text: string): PeriodReading {
  const words = dropBlanks(text);
  const inBrackets = explained.exec(words)?.[1];
  const bounds =
    boundsIn(words, [...spansOfDays, ...spansOfMonths]) ??
    (inBrackets === undefined ? undefined : boundsIn(inBrackets, spansOfDays));
  if (!bounds) return { kind: 'worded' };
  const { from, to } = bounds;
  if ((from !== undefined && !isCivilDate(from)) || (to !== undefined && !isCivilDate(to)))
    return { kind: 'impossible' };
  if (from !== undefined && to !== undefined && to < from) return { kind: 'reversed' };
  return { kind: 'days', ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function boundsIn(words: string, spans: readonly Span[]): Bounds | undefined {
  for (const [pattern, bounds] of spans) {
    const found = pattern.exec(words);
    if (found) return bounds(found.slice(1).map((part) => part ?? ''));
  }
  return undefined;
}

/** The day, or a text that is none: the caller tells it as impossible. */
function dateIn(text = ''): string {
  const reading = readDate(text);
  return 'date' in reading ? reading.date : text;
}

function months(year = '', first = '', last = ''): Bounds {
  return { from: firstDay(year, first), to: lastDay(year, last) };
}

function firstDay(year = '', month = ''): string {
  return `${year}-${month.padStart(2, '0')}-01`;
}

function lastDay(year = '', month = ''): string {
  const days = ['31', '30', '29', '28'].map((last) => `${year}-${month.padStart(2, '0')}-${last}`);
  return days.find(isCivilDate) ?? `${year}-${month}`;
}

function quarterOf(word = ''): number {
  const place = '一二三四'.indexOf(word);
  return place < 0 ? Number(word) : place + 1;
}
