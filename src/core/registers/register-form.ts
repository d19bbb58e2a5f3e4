import type { CellMark, Identifier, Issue } from '../kernel/index.js';
import type { RowCursor } from './row-cursor.js';

/** One column that a register may have. */
export interface ColumnForm<Field extends string> {
  readonly field: Field;
  /** The record's field that it becomes, where that has another name. */
  readonly becomes?: string;
  /** Accepted headers, the preferred one first; blanks and the width of brackets do not matter. */
  readonly names: readonly string[];
  /** The most code points a cell may have, 500 unless told. */
  readonly longest?: number;
  /** Whether a cell may hold several lines. */
  readonly lines?: boolean;
  /** What else than plain text refuses a cell of the column, such as a number where an id stands. */
  readonly refuses?: readonly CellMark[];
}

/** Columns of which there may be one for each number in its header, such as the year of an examination. */
export interface NumberedForm {
  readonly becomes: string;
  /** Tells such a column by its header, with or without a number. */
  readonly isMeant: (header: string) => boolean;
  readonly numberOf: (header: string) => number | undefined;
  /** What to warn of where the number is missing. */
  readonly unnumbered: string;
}

/** Columns that may not hold anything, told by their header. */
export interface ForbiddenForm {
  readonly isMeant: (header: string) => boolean;
  readonly code: string;
}

/** How the table of one register is read. */
export interface RegisterForm<Field extends string, Item> {
  readonly columns: readonly ColumnForm<Field>[];
  /** Of each group at least one column must be there. */
  readonly required: readonly (readonly Field[])[];
  readonly numbered?: NumberedForm;
  readonly forbidden?: ForbiddenForm;
  /** What to warn of where the whole column of a field is missing. */
  readonly unstated?: Readonly<Partial<Record<Field, string>>>;
  /** Fields whose absence from a row is warned of, if the column has values elsewhere. */
  readonly expected?: readonly Field[];
  /** Reads one row; whatever is wrong is noted on the cursor. */
  readonly readRow: (cursor: RowCursor<Field>) => RowValue<Item>;
  /** Several rows of one id may say one thing in parts: how they become one record. */
  readonly join?: JoinForm<Item>;
  /** Compares the rows with each other: refuses by adding to a draft's issues, returns what concerns the file. */
  readonly relate?: (
    drafts: readonly RowDraft<Item>[],
    file: string,
    columns: ColumnMap<Field>,
  ) => readonly Issue[];
}

/** How rows of one id that agree in everything but some parts become one record. */
export interface JoinForm<Item> {
  /** What such rows must agree in. */
  readonly common: (record: Item) => unknown;
  /** What they may differ in; a row that adds nothing new repeats another. */
  readonly parts: (record: Item) => unknown;
  /** The one record, of at least two in the order of their rows. */
  readonly join: (records: readonly Item[]) => Item;
  /** What to say of it, once for the file. */
  readonly code: string;
}

/** What a row says: its id as soon as that is readable, the record if all of it is. */
export interface RowValue<Item> {
  readonly id?: Identifier | undefined;
  readonly record?: Item | undefined;
}

/** A row that has been read, with everything noticed in it so far. */
export interface RowDraft<Item> extends RowValue<Item> {
  readonly row: number;
  readonly issues: Issue[];
  /** Whether what it says stands in the record of an earlier row. */
  readonly joined?: boolean;
}

/** A column of the file that has a meaning. */
export interface MappedColumn {
  readonly index: number;
  /** The header as the file spells it. */
  readonly header: string;
  readonly longest: number;
  readonly lines: boolean;
  readonly refuses: readonly CellMark[];
}

/** Which column of the file holds which field. */
export interface ColumnMap<Field extends string> {
  readonly byField: ReadonlyMap<Field, MappedColumn>;
  readonly numbered: readonly (MappedColumn & { readonly number: number })[];
  readonly all: readonly MappedColumn[];
  readonly headers: readonly string[];
}
