import type { CellMark } from '../kernel/index.js';
import type { RegisterIssueCode } from './codes.js';
import { isPlaceholder } from './placeholder.js';
import { note, type RowCursor, report } from './row-cursor.js';
import { excerptOf } from './text-flaw.js';

/**
 * What a cell may not be where an id stands. A number has lost its leading zeros and, past 15 digits, its last digits;
 * what a formula shows may be another id tomorrow; and one id that is merged over several rows is the id of none.
 */
export const idRefuses: readonly CellMark[] = ['number', 'date', 'boolean', 'formula', 'error', 'merged'];

/** What a cell may not be where a name stands. */
export const nameRefuses: readonly CellMark[] = ['formula', 'error', 'merged'];

/** Looks at what cells of a workbook are beside their text. */
export function examineMarks<Field extends string>(
  cursor: RowCursor<Field>,
  marks: ReadonlyMap<number, CellMark>,
): void {
  for (const column of cursor.columns.all) {
    const mark = marks.get(column.index);
    const text = cursor.cells[column.index] ?? '';
    if (mark === undefined || text === '') continue;
    // An error is no content anywhere; `#N/A` alone is how a look-up says that there is nothing.
    const refused = column.refuses.includes(mark) || (mark === 'error' && !isPlaceholder(text));
    if (refused) {
      cursor.unreadable.add(column.index);
      report(cursor, codes[mark], { column: column.header, args: { text: excerptOf(text) } });
    } else if (mark === 'formula') note(cursor, 'registers.formulas-read', { column, example: text });
    else if (mark === 'merged') note(cursor, 'registers.merges-read', { column, example: text });
  }
}

const codes = {
  number: 'registers.cell-number',
  date: 'registers.cell-date',
  boolean: 'registers.cell-boolean',
  formula: 'registers.cell-formula',
  error: 'registers.cell-error',
  merged: 'registers.cell-merged',
} as const satisfies Record<CellMark, RegisterIssueCode>;
