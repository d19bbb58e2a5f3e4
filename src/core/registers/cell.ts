import type { CivilDate, Identifier } from '../kernel/index.js';
import { readPlainId } from './plain-id.js';
import { note, type RowCursor, report, textAt } from './row-cursor.js';
import { excerptOf } from './text-flaw.js';
import { readDate } from './written-date.js';

/**
 * The text of a field without outer blanks, or `undefined` where the file has no such column or the row no value in it.
 *
 * @example
 * ```ts
 * const reading = readRegister(
 *   { file: 'a.csv', header: ['编号', '内容'], rows: [{ row: 2, cells: ['A1', ' 甲 '] }] },
 *   {
 *     columns: [{ field: 'id', names: ['编号'] }, { field: 'content', names: ['内容'] }],
 *     required: [['id']],
 *     readRow: (cursor) => ({ record: { id: 'A1', content: cellOf(cursor, 'content') } }),
 *   },
 * );
 * assert.equal(reading.records[0]?.content, '甲');
 * ```
 */
export function cellOf<Field extends string>(cursor: RowCursor<Field>, field: Field): string | undefined {
  const column = cursor.columns.byField.get(field);
  return column && textAt(cursor, column);
}

/**
 * The text of a field that a row must have; without it the row is refused.
 *
 * @returns the text, or `undefined` with the issue `registers.value-missing`
 * @example
 * ```ts
 * const reading = readRegister(
 *   { file: 'a.csv', header: ['编号', '内容'], rows: [{ row: 2, cells: ['A1', '无'] }] },
 *   {
 *     columns: [{ field: 'id', names: ['编号'] }, { field: 'content', names: ['内容'] }],
 *     required: [['id']],
 *     readRow: (cursor) => ({ record: { id: 'A1', content: requiredCellOf(cursor, 'content') } }),
 *   },
 * );
 * assert.equal(reading.refused[0]?.issues[0]?.code, 'registers.value-missing');
 * ```
 */
export function requiredCellOf<Field extends string>(
  cursor: RowCursor<Field>,
  field: Field,
): string | undefined {
  const text = cellOf(cursor, field);
  const column = cursor.columns.byField.get(field);
  if (text === undefined && column && !cursor.unreadable.has(column.index)) {
    report(cursor, 'registers.value-missing', { column: column.header });
  }
  return text;
}

/**
 * The day in a field; one that cannot be read refuses the row, another spelling is noted.
 *
 * @returns the day, or `undefined` with one of `registers.date-malformed`, `registers.date-impossible`, `registers.date-ambiguous`
 * @example
 * ```ts
 * const reading = readRegister(
 *   { file: 'a.csv', header: ['编号', '内容'], rows: [{ row: 2, cells: ['A1', '2024年3月5日'] }] },
 *   {
 *     columns: [{ field: 'id', names: ['编号'] }, { field: 'content', names: ['内容'] }],
 *     required: [['id']],
 *     readRow: (cursor) => ({ record: { id: 'A1', content: dateOf(cursor, 'content') } }),
 *   },
 * );
 * assert.equal(reading.records[0]?.content, '2024-03-05');
 * ```
 */
export function dateOf<Field extends string>(cursor: RowCursor<Field>, field: Field): CivilDate | undefined {
  const text = cellOf(cursor, field);
  const column = cursor.columns.byField.get(field);
  if (text === undefined || !column) return undefined;
  const reading = readDate(text);
  switch (reading.kind) {
    case 'date':
      return reading.date;
    case 'respelled':
      note(cursor, 'registers.dates-respelled', { column, example: `${text} → ${reading.date}` });
      return reading.date;
    case 'long-term':
      note(cursor, 'registers.dates-long-term', { column, example: text });
      return reading.date;
    default:
      report(cursor, `registers.date-${reading.kind}`, {
        column: column.header,
        args: { text: excerptOf(text) },
      });
      return undefined;
  }
}

/**
 * The id in a field as it stands, outer blanks cut; anything that is no id refuses the row, see `readPlainId`.
 *
 * @example
 * ```ts
 * const reading = readRegister(
 *   { file: 'a.csv', header: ['编号', '内容'], rows: [{ row: 2, cells: ['A1', 'Ａ１'] }] },
 *   {
 *     columns: [{ field: 'id', names: ['编号'] }, { field: 'content', names: ['内容'] }],
 *     required: [['id']],
 *     readRow: (cursor) => ({ record: { id: 'A1', content: idOf(cursor, 'content') } }),
 *   },
 * );
 * assert.equal(reading.refused[0]?.issues[0]?.code, 'registers.id-full-width');
 * ```
 */
export function idOf<Field extends string>(cursor: RowCursor<Field>, field: Field): Identifier | undefined {
  const text = requiredCellOf(cursor, field);
  if (text === undefined) return undefined;
  const reading = readPlainId(text);
  if (reading.ok) return reading.value;
  const column = cursor.columns.byField.get(field)?.header ?? field;
  for (const { code, args } of reading.issues) report(cursor, code, { column, args });
  return undefined;
}
