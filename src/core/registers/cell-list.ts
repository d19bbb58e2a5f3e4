import { distinctSorted } from '../kernel/index.js';
import { cellOf } from './cell.js';
import { isFilled } from './placeholder.js';
import type { RowCursor } from './row-cursor.js';

/**
 * The members of a list in one cell, without repetitions, in ascending order: a list is a set.
 *
 * @example
 * ```ts
 * const reading = readRegister(
 *   { file: 'a.csv', header: ['编号', '内容'], rows: [{ row: 2, cells: ['A1', '乙;甲;乙'] }] },
 *   {
 *     columns: [{ field: 'id', names: ['编号'] }, { field: 'content', names: ['内容'] }],
 *     required: [['id']],
 *     readRow: (cursor) => ({ record: { id: 'A1', content: listOf(cursor, 'content', /;/) } }),
 *   },
 * );
 * assert.deepEqual(reading.records[0]?.content, ['乙', '甲']);
 * ```
 */
export function listOf<Field extends string>(
  cursor: RowCursor<Field>,
  field: Field,
  separator: RegExp,
): string[] {
  return uniqueSorted((cellOf(cursor, field) ?? '').split(separator));
}

/**
 * Drops empty texts and repetitions and sorts.
 *
 * @example
 * ```ts
 * assert.deepEqual(uniqueSorted(['B', '', 'A', 'B']), ['A', 'B']);
 * ```
 */
export function uniqueSorted(texts: readonly string[]): string[] {
  return distinctSorted(texts.filter((text) => text !== ''));
}

/**
 * Writes a list into one cell so that it is read as the same list.
 *
 * @example
 * ```ts
 * assert.equal(joinWords(['甲', '乙']), '甲；乙');
 * assert.equal(joinWords(['无']), '无；'); // alone it would say that there is nothing
 * ```
 */
export function joinWords(words: readonly string[], separator = '；'): string {
  const text = words.join(separator);
  return text === '' || isFilled(text) ? text : `${text}；`;
}
