import type {
  Digest,
  Instant,
  Issue,
  RefusedRow,
  Result,
  TableReading,
  TextTable,
} from '../core/kernel/index.js';
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

/** A file that is read piece by piece, for one too large to hold. It may be read from its beginning again. */
export interface FileInPieces {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** A piece is good until the next one is asked for. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
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
  /** Kept whole; these are also read. `issues` are the warnings and infos. */
  readonly receipt: {
    readonly sourceDigest: Digest;
    readonly columns: TableReading<unknown>['columns'];
    readonly issues: readonly Issue[];
  };
}

/** What an import may be told beside the file. */
export interface ImportHints {
  /** Which sheet of a workbook is meant; unless told, the one with the register's columns. */
  readonly sheet?: string | undefined;
  /** The text of a mapping file: what this department calls its columns. */
  readonly mapping?: string | undefined;
}

/** What an import made of a large file: its records as lines, not as objects. To be disposed of after use. */
export interface LineImport {
  /** Kept whole; these are also read. */
  readonly receipt: RegisterImport<unknown>['receipt'] & {
    readonly read: number;
    readonly accepted: number;
    readonly warned: number;
    readonly refused: number;
    readonly refusedRows: readonly RefusedRow[];
  };
  /** The accepted records in ascending order of id, one canonical JSON a line, each with its line feed. */
  readonly lines: () => AsyncIterable<Uint8Array>;
  readonly dispose: () => Promise<void>;
}

/** Reads a large file of a register. Being stopped by the signal is an exception, as everywhere. */
export type LineImporter = (
  register: TableRegister,
  file: FileInPieces,
  options: LineImportOptions,
) => Promise<Result<LineImport>>;

/** How an import of a large file is watched and stopped. */
export interface LineImportOptions extends ImportHints {
  /** Told now and then how many bytes have been read. */
  readonly onProgress?: ((bytesRead: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Reads a file of a register, whatever its container and encoding. */
export type RegisterImporter = <Name extends TableRegister>(
  register: Name,
  file: RegisterFile,
  hints?: ImportHints,
) => Result<RegisterImport<RegisterRecords[Name]>>;

/** Signs in somebody's name. The key stays where it is: in a file, a device, a service. */
export interface Signer {
  /** Who signs, without blanks and plus signs, such as a domain name. */
  readonly name: string;
  /** Four bytes by which the key is told apart from others of this name. */
  readonly keyId: Uint8Array;
  sign(message: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/** Knows signatures of one key. */
export interface SignatureVerifier {
  /** Whether a signature claims to be of this key. */
  owns(claim: { readonly name: string; readonly keyId: Uint8Array }): boolean;
  verify(message: Uint8Array, signature: Uint8Array): boolean | Promise<boolean>;
}
