import { type CivilDate, compareText } from '../kernel/index.js';
import { cellOf, excerptOf, note, type RowCursor, readDate, report, trimBlanks } from '../registers/index.js';
import type { InspectorField } from './inspector-columns.js';
import type { UnavailablePeriod } from './model.js';

const day = String.raw`\d{4}(?:-\d{1,2}-\d{1,2}|\/\d{1,2}\/\d{1,2}|\.\d{1,2}\.\d{1,2}|年\d{1,2}月\d{1,2}日)`;
const blank = String.raw`[\s\u3000]*`;
const dash = '(?:至|到|~|～|—+|–|－|-)';
const period = new RegExp(`^(${day})(?:${blank}${dash}${blank}(${day}|长期))?([^]*)$`);
/** What a reason cannot begin with: it would be the rest of a date, or of a period that was not understood. */
const unread = /^[\d~～—–－至到-]/;
// A comma parts two periods only where a date follows: reasons have commas of their own.
const between = /[；;\n\r]+|[,，、](?=[\s\u3000]*\d{4}[-/.年])/;

/**
 * The days on which an inspector cannot be sent out: `2026-03-01至2026-03-10 病假`, or one day alone; several are
 * parted by semicolons. One that is not understood refuses the row: whoever is away would be drawn.
 */
export function readAbsences(cursor: RowCursor<InspectorField>): UnavailablePeriod[] {
  const parts = (cellOf(cursor, 'unavailable') ?? '').split(between).map(trimBlanks);
  const periods = parts.filter((text) => text !== '').flatMap((text) => readAbsence(cursor, text));
  const byText = new Map(periods.map((absence) => [writeAbsence(absence), absence]));
  return [...byText].sort(([left], [right]) => compareText(left, right)).map(([, absence]) => absence);
}

/** Writes periods as `readAbsences` reads them. */
export function writeAbsences(periods: readonly UnavailablePeriod[]): string {
  return periods.map(writeAbsence).join('；');
}

/** Tells whether a text may be the reason of a period: otherwise it could not be told from its cell. */
export function isAbsenceReason(text: string): boolean {
  return text !== '' && trimBlanks(text) === text && !between.test(text) && !unread.test(text);
}

function readAbsence(cursor: RowCursor<InspectorField>, text: string): UnavailablePeriod[] {
  const column = cursor.columns.byField.get('unavailable');
  if (!column) return [];
  const [, first = '', last = first, rest = ''] = period.exec(text) ?? [];
  const reason = trimBlanks(rest);
  const refuse = (code: 'pools.period-malformed' | 'pools.period-reversed') => {
    report(cursor, code, { column: column.header, args: { text: excerptOf(text) } });
    return [];
  };
  const [from, to] = [dateIn(first), dateIn(last)];
  if (from === undefined || to === undefined || unread.test(reason)) return refuse('pools.period-malformed');
  if (to < from) return refuse('pools.period-reversed');
  if (from !== first || to !== last)
    note(cursor, 'registers.dates-respelled', { column, example: `${text} → ${from}至${to}` });
  return [{ from, to, ...(reason !== '' && { reason }) }];
}

function dateIn(text: string): CivilDate | undefined {
  const reading = readDate(text);
  return 'date' in reading ? reading.date : undefined;
}

function writeAbsence({ from, to, reason }: UnavailablePeriod): string {
  return `${from}至${to}${reason === undefined ? '' : ` ${reason}`}`;
}
