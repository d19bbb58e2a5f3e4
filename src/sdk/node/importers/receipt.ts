import type { Digest, Issue, RefusedRow, TableReading } from '../../../core/kernel/index.js';
import type { TableRegister } from '../../index.js';
import type { FileEncoding } from './decode.js';
import type { Delimiter } from './delimiter.js';
import type { Container } from './import-table.js';
import type { IssueKind } from './issue-kinds.js';

/** An import: what was read, and the receipt over it. */
export interface RegisterImport<Item> {
  readonly receipt: ImportReceipt;
  readonly reading: TableReading<Item>;
}

/**
 * What an import did, for the files of the office: which bytes were read how, and what became of every row.
 * `read = accepted + joined + refused`; `warned` counts the accepted rows with a warning.
 */
export interface ImportReceipt {
  readonly format: 'double-random/receipt@1';
  readonly register: TableRegister;
  readonly file: string;
  /** SHA-256 of the file's bytes as they came. */
  readonly sourceDigest: Digest;
  readonly bytes: number;
  /** What kind of file it is by its content. */
  readonly container: Container;
  /** Only of a workbook: the sheet that was read. */
  readonly sheet?: string;
  /** Only of a text file. */
  readonly encoding?: FileEncoding;
  /** Only of a CSV file. */
  readonly delimiter?: Delimiter;
  /** The mapping of headers, where one was given, and the aliases of it that the file has. */
  readonly mapping?: {
    readonly name: string;
    readonly digest: Digest;
    readonly used: Readonly<Record<string, string>>;
  };
  readonly columns: TableReading<unknown>['columns'];
  readonly read: number;
  readonly accepted: number;
  /** Rows joined to the record of another; left out where none was. */
  readonly joined?: number;
  readonly warned: number;
  readonly refused: number;
  /** Each refused row with everything noticed in it. */
  readonly refusedRows: readonly RefusedRow[];
  /** Everything that was noticed, by kind. */
  readonly kinds: readonly IssueKind[];
  /** Warnings and infos about the file and about accepted rows, in that order. */
  readonly issues: readonly Issue[];
}
