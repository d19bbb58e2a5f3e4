import { open, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import { fail, issueOf, ndjsonText, type Result, succeed, utf8 } from '../../../core/kernel/index.js';
import {
  type FileInPieces,
  type LineImport,
  type LineImportOptions,
  storeFault,
  type TableRegister,
} from '../../index.js';
import { describe, systemCode } from '../durable-file.js';
import { importRegister } from './import-register.js';
import { mostBytes } from './import-table.js';
import { importLane } from './lane/import-lane.js';

/** Smaller files are read whole before the lane has learnt anything. */
const leastBytesOfLane = 1024 * 1024;
const mostBytesOfLane = 4 * 1024 * 1024 * 1024;
const pieceBytes = 1024 * 1024;

/**
 * Reads a file of a register piece by piece. Targets in UTF-8 are never held; any other file is read whole, up to the
 * size that `importTable` takes. Records and receipt are those of `importRegister`.
 *
 * @returns the import, or what makes the file as a whole unusable
 * @throws the reason of the signal; a store fault `sdk.file-unreadable` where the file cannot be read to its end
 * @example
 * ```ts
 * const text = '名称,统一社会信用代码\n某某有限公司,91350100M000100Y43\n';
 * const bytes = new TextEncoder().encode(text);
 * const imported = await importLines('targets', {
 *   name: '名录.csv',
 *   size: bytes.length,
 *   pieces: async function* () { yield bytes; },
 * });
 * assert.ok(imported.ok);
 * assert.equal(imported.value.receipt.accepted, 1);
 * await imported.value.dispose();
 * ```
 */
export async function importLines(
  register: TableRegister,
  file: FileInPieces,
  { onProgress, signal, ...hints }: LineImportOptions = {},
): Promise<Result<LineImport>> {
  if (file.size > mostBytesOfLane) return fail([tooLarge(file, mostBytesOfLane)]);
  try {
    const hinted = hints.sheet !== undefined || hints.mapping !== undefined;
    if (register === 'targets' && !hinted && file.size >= leastBytesOfLane) {
      const read = await importLane(file, {
        ...(onProgress && { onProgress }),
        ...(signal && { signal }),
      });
      if (read) return read;
    }
    return file.size > mostBytes
      ? fail([tooLarge(file, mostBytes)])
      : await readWhole(register, file, { signal, ...hints });
  } catch (error) {
    // Only the lane's own files can fail here: those of the store and the file that is read tell their faults themselves.
    if (systemCode(error) === undefined) throw error;
    const args = { step: 'sort', file: tmpdir(), detail: describe(error) };
    throw storeFault(issueOf('sdk.store-io', { args }));
  }
}

/**
 * Opens a file for reading in pieces, as often as it takes.
 *
 * @returns the file, or `sdk.file-unreadable`
 * @example
 * ```ts
 * const file = await fileInPieces('/nowhere/名录.csv');
 * assert.ok(!file.ok && file.issues[0]?.code === 'sdk.file-unreadable');
 * ```
 */
export async function fileInPieces(path: string): Promise<Result<FileInPieces>> {
  try {
    const { size } = await stat(path);
    return succeed({ name: basename(path), size, pieces: () => piecesOf(path) });
  } catch (error) {
    return fail([unreadable(path, error)]);
  }
}

/** The next piece is read into the place of the last one: a file of gigabytes would have its memory cleared a page at a time. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const place = new Uint8Array(pieceBytes);
  // Only what reading throws is the file's fault; what the taker of a piece throws does not come by here.
  const reading = async <Value>(step: Promise<Value>): Promise<Value> => {
    try {
      return await step;
    } catch (error) {
      throw storeFault(unreadable(path, error));
    }
  };
  const file = await reading(open(path, 'r'));
  try {
    for (;;) {
      const { bytesRead } = await reading(file.read(place, 0, place.length));
      if (bytesRead === 0) return;
      yield place.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function readWhole(
  register: TableRegister,
  file: FileInPieces,
  { signal, ...hints }: LineImportOptions,
): Promise<Result<LineImport>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file.pieces()) {
    signal?.throwIfAborted();
    pieces.push(piece.slice());
  }
  const imported = importRegister(register, { name: file.name, bytes: Buffer.concat(pieces) }, hints);
  if (!imported.ok) return imported;
  const { receipt, reading } = imported.value;
  return succeed({
    receipt,
    lines: async function* () {
      // The reading's records are in the order of their ids.
      yield utf8(ndjsonText(reading.records));
    },
    dispose: async () => undefined,
  });
}

function tooLarge({ name, size }: FileInPieces, limit: number) {
  return issueOf('registers.file-too-large', { path: [name], args: { bytes: size, limit } });
}

function unreadable(path: string, error: unknown) {
  return issueOf('sdk.file-unreadable', { args: { file: path, detail: describe(error) } });
}
