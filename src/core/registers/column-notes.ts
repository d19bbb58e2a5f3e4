import { type Issue, issueOf } from '../kernel/index.js';
import type { MappedColumn } from './register-form.js';

interface Note {
  readonly code: string;
  readonly column: MappedColumn;
  readonly firstRow: number;
  readonly example: string;
  count: number;
}

/** What happened to cells of a column in the same harmless way, counted, so that it is told once and not for each row. */
export interface ColumnNotes {
  readonly notes: Map<string, Note>;
  /** How many cells of a column hold a value. */
  readonly filled: Map<number, number>;
}

export function emptyNotes(): ColumnNotes {
  return { notes: new Map(), filled: new Map() };
}

/** Counts one more cell; the first one becomes the example. */
export function countNote(
  { notes }: ColumnNotes,
  code: string,
  { column, row, example }: { readonly column: MappedColumn; readonly row: number; readonly example: string },
): void {
  const key = `${column.index} ${code}`;
  const note = notes.get(key);
  if (note) note.count++;
  else notes.set(key, { code, column, firstRow: row, example, count: 1 });
}

/**
 * The notes as issues of severity info, by column.
 *
 * @example
 * ```ts
 * assert.deepEqual(notesAsIssues({ notes: new Map(), filled: new Map() }, 'a.csv'), []);
 * ```
 */
export function notesAsIssues({ notes }: ColumnNotes, file: string): Issue[] {
  return [...notes.values()]
    .sort((left, right) => left.column.index - right.column.index || (left.code < right.code ? -1 : 1))
    .map(({ code, column, count, firstRow, example }) =>
      issueOf(code, { severity: 'info', path: [file, column.header], args: { count, firstRow, example } }),
    );
}
