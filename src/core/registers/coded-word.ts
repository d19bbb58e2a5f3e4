import { cellOf } from './cell.js';
import { foldWord } from './folded-text.js';
import { type RowCursor, report } from './row-cursor.js';
import { excerptOf } from './text-flaw.js';

/** The coded words of a column, each with its meaning, compared without blanks and by half-width brackets. */
export type WordTable<Meaning> = ReadonlyMap<string, Meaning>;

/**
 * Builds a word table from the words of each meaning.
 *
 * @example
 * ```ts
 * assert.equal(wordTable({ yes: ['是'], no: ['否'] }).get('是'), 'yes');
 * ```
 */
export function wordTable<Meaning extends string>(
  words: Readonly<Record<Meaning, readonly string[]>>,
): WordTable<Meaning> {
  const meanings = Object.keys(words) as Meaning[]; // SAFETY: the record's type names every key.
  return new Map(
    meanings.flatMap((meaning) => words[meaning].map((word) => [foldWord(word), meaning] as const)),
  );
}

/**
 * The meaning of a coded word; an unknown word refuses the row and names the words that are known.
 *
 * @example
 * ```ts
 * const words = wordTable({ yes: ['是'], no: ['否'] });
 * const reading = readRegister(
 *   { file: 'a.csv', header: ['编号', '内容'], rows: [{ row: 2, cells: ['A1', '是'] }] },
 *   {
 *     columns: [{ field: 'id', names: ['编号'] }, { field: 'content', names: ['内容'] }],
 *     required: [['id']],
 *     readRow: (cursor) => ({ record: { id: 'A1', content: wordOf(cursor, 'content', words) } }),
 *   },
 * );
 * assert.equal(reading.records[0]?.content, 'yes');
 * ```
 */
export function wordOf<Field extends string, Meaning>(
  cursor: RowCursor<Field>,
  field: Field,
  words: WordTable<Meaning>,
): Meaning | undefined {
  const text = cellOf(cursor, field);
  if (text === undefined) return undefined;
  const meaning = words.get(foldWord(text));
  if (meaning === undefined)
    reportUnknownWord(cursor, cursor.columns.byField.get(field)?.header ?? field, { text, words });
  return meaning;
}

/**
 * As `wordOf`, but a row without a word is refused too. A missing column is the caller's to judge.
 *
 * @example
 * ```ts
 * const reading = readRegister(
 *   { file: 'a.csv', header: ['编号', '内容'], rows: [{ row: 2, cells: ['A1', '也许'] }] },
 *   {
 *     columns: [{ field: 'id', names: ['编号'] }, { field: 'content', names: ['内容'] }],
 *     required: [['id']],
 *     readRow: (cursor) => ({ record: { id: 'A1', content: requiredWordOf(cursor, 'content', wordTable({ yes: ['是'], no: ['否'] })) } }),
 *   },
 * );
 * assert.equal(reading.refused[0]?.issues[0]?.code, 'registers.word-unknown');
 * ```
 */
export function requiredWordOf<Field extends string, Meaning>(
  cursor: RowCursor<Field>,
  field: Field,
  words: WordTable<Meaning>,
): Meaning | undefined {
  const column = cursor.columns.byField.get(field);
  const before = cursor.issues.length;
  const meaning = wordOf(cursor, field, words);
  if (
    meaning === undefined &&
    column &&
    cursor.issues.length === before &&
    !cursor.unreadable.has(column.index)
  ) {
    report(cursor, 'registers.value-missing', { column: column.header });
  }
  return meaning;
}

/**
 * Refuses a row for a word that is not in the table.
 *
 * @example
 * ```ts
 * const words = wordTable({ yes: ['是'], no: ['否'] });
 * const reading = readRegister(
 *   { file: 'a.csv', header: ['编号', '内容'], rows: [{ row: 2, cells: ['A1', '也许'] }] },
 *   {
 *     columns: [{ field: 'id', names: ['编号'] }, { field: 'content', names: ['内容'] }],
 *     required: [['id']],
 *     readRow: (cursor) => {
 *       reportUnknownWord(cursor, '内容', { text: '也许', words });
 *       return {};
 *     },
 *   },
 * );
 * assert.deepEqual(reading.refused[0]?.issues[0]?.args, { text: '也许', accepted: '是、否' });
 * ```
 */
export function reportUnknownWord<Field extends string, Meaning>(
  cursor: RowCursor<Field>,
  column: string,
  { text, words }: { readonly text: string; readonly words: WordTable<Meaning> },
): void {
  const args = { text: excerptOf(text), accepted: [...words.keys()].join('、') };
  report(cursor, 'registers.word-unknown', { column, args });
}
