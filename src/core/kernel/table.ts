import type { Issue } from './issue.js';

/** What a workbook or a JSON file knows of a cell that its text alone does not say. */
export type CellMark = 'number' | 'date' | 'boolean' | 'formula' | 'error' | 'merged';

/** A row of text cells. `row` counts records as a spreadsheet does: the header is row 1, the first data row is row 2. */
export interface TextRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Only for cells that are not plain text: what else they are, by their index. */
  readonly marks?: ReadonlyMap<number, CellMark>;
}

/** A file of text cells under a header, whatever container it came in. */
export interface TextTable {
  /** Name of the file, for messages. */
  readonly file: string;
  /** Name of the sheet, where the file is a workbook. */
  readonly sheet?: string;
  readonly header: readonly string[];
  /** The number of the row that the header is, where it is one. */
  readonly headerRow?: number;
  /** Whether its cells have addresses such as `B7`; those of a JSON file have none. */
  readonly isGrid?: boolean;
  /** What this department calls its columns: its header → a header or field that the register knows. */
  readonly aliases?: ReadonlyMap<string, string>;
  readonly rows: readonly TextRow[];
}

/** A row that was not taken, with every reason. */
export interface RefusedRow {
  readonly row: number;
  readonly issues: readonly Issue[];
}

/** What became of a table: every row is a record, joined to one or refused, `read = records.length + joined + refused.length`. */
export interface TableReading<Item> {
  readonly read: number;
  /** Accepted records in ascending order of id. */
  readonly records: readonly Item[];
  /** How many rows were joined to the record of another; left out where none was. */
  readonly joined?: number;
  readonly refused: readonly RefusedRow[];
  /** How many accepted rows carry at least one warning. */
  readonly warned: number;
  /** Everything noticed: about the file first, then row by row. */
  readonly issues: readonly Issue[];
  /** Which header became which field, and which headers were left out. */
  readonly columns: {
    readonly mapped: Readonly<Record<string, string>>;
    readonly ignored: readonly string[];
  };
}
