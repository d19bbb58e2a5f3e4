import type { Digest, Instant, Issue, Result, TableReading, TextTable } from '../core/kernel/index.js';
import type { RegisterRecords, TableRegister } from './registers.js';

/** Tells the time. The core has no clock: a moment enters only here, and only into journal lines and deadlines. */
export interface Clock {
  now(): Instant;
}

/** Gives unpredictable bytes, for salt keys and shares. The draw itself never asks it for anything. */
export interface Entropy {
  bytes(count: number): Uint8Array;
}

/** A file as it was handed in. */
export interface RegisterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file read as a table of text, and what it was read from. */
export interface ImportedTable {
  readonly table: TextTable;
  /** Digest of the file's bytes. */
  readonly source: Digest;
  readonly encoding: string;
  /** What was noticed on the way. */
  readonly issues: readonly Issue[];
}

/** What an import made of a file: its records, and a receipt that accounts for every row. */
export interface RegisterImport<Item> {
  readonly reading: TableReading<Item>;
  /** Kept whole; these two are also read. `issues` are the warnings and infos. */
  readonly receipt: { readonly sourceDigest: Digest; readonly issues: readonly Issue[] };
}

/** What an import may be told beside the file. */
export interface ImportHints {
  /** Which sheet of a workbook is meant; unless told, the one with the register's columns. */
  readonly sheet?: string | undefined;
  /** The text of a mapping file: what this department calls its columns. */
  readonly mapping?: string | undefined;
}

/** Reads a file of a register, whatever its container and encoding. */
export type RegisterImporter = <Name extends TableRegister>(
  register: Name,
  file: RegisterFile,
  hints?: ImportHints,
) => Result<RegisterImport<RegisterRecords[Name]>>;
