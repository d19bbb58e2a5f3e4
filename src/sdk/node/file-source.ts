import { type BigIntStats, closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { type ByteSource, fail, issueOf, type Result, succeed } from '../../core/kernel/index.js';
import { issueOfFault, storeFault } from '../index.js';
import { describe } from './durable-file.js';

/** Up to here a file is held: it would be one piece anyway. */
const heldLength = 2 ** 20;
/** More than this no system reads at once. */
const mostAtOnce = 2 ** 30;

/**
 * A file to look at: a small one held, a larger one read piece by piece for whoever asks. Between two pieces it is not
 * open, so that nothing is left to close; a piece of a file that is no longer the one that was found is not handed out.
 *
 * @throws the system's error; a piece that is asked for a store fault `sdk.file-unreadable` or `sdk.file-changed`
 */
export async function fileSource(path: string): Promise<ByteSource> {
  const found = await stat(path, { bigint: true });
  if (found.size <= heldLength) return readFile(path);
  return { length: Number(found.size), slice: (from, to) => readPiece(path, { from, to, found }) };
}

/**
 * Does what reads from files, and tells what became of them on the way.
 *
 * @returns what the work comes to; or `sdk.file-unreadable`, `sdk.file-changed`
 * @throws what the work throws of its own
 * @example
 * ```ts
 * assert.deepEqual(await whileReading(() => 'read'), { ok: true, value: 'read' });
 * ```
 */
export async function whileReading<Value>(work: () => Value | Promise<Value>): Promise<Result<Value>> {
  try {
    return succeed(await work());
  } catch (error) {
    const issue = issueOfFault(error);
    if (issue === undefined) throw error;
    return fail([issue]);
  }
}

interface Piece {
  readonly from: number;
  readonly to: number;
  /** The file as it was found at first. */
  readonly found: BigIntStats;
}

function readPiece(path: string, { from, to, found }: Piece): Uint8Array {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = new Uint8Array(to - from);
      const read = fill(bytes, file, from);
      const now = fstatSync(file, { bigint: true });
      if (read < bytes.length || now.size !== found.size || now.mtimeNs !== found.mtimeNs)
        throw storeFault(issueOf('sdk.file-changed', { args: { file: path } }));
      return bytes;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw issueOfFault(error) === undefined ? unreadable(path, error) : error;
  }
}

/** Reads until the bytes are full or the file ends; how many it read. */
function fill(bytes: Uint8Array, file: number, from: number): number {
  for (let read = 0; ; ) {
    const count = readSync(file, bytes, read, Math.min(bytes.length - read, mostAtOnce), from + read);
    if (count === 0) return read;
    read += count;
  }
}

/** The store fault of a file that cannot be read. */
export function unreadable(path: string, error: unknown): Error {
  return storeFault(issueOf('sdk.file-unreadable', { args: { file: path, detail: describe(error) } }));
}
