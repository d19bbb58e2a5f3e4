import type { Digest, Issue, RefusedRow, TableReading } from '../../../core/kernel/index.js';
import type { TableRegister } from '../../index.js';
import type { FileEncoding } from './decode.js';
import type { Delimiter } from './delimiter.js';

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
  readonly encoding: FileEncoding;
  readonly delimiter: Delimiter;
  readonly columns: TableReading<unknown>['columns'];
  readonly read: number;
  readonly accepted: number;
  /** Rows joined to the record of another; left out where none was. */
  readonly joined?: number;
  readonly warned: number;
  readonly refused: number;
  /** Each refused row with everything noticed in it. */
  readonly refusedRows: readonly RefusedRow[];
  /** Warnings and infos about the file and about accepted rows, in that order. */
  readonly issues: readonly Issue[];
}
