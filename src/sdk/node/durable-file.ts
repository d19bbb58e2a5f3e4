import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Folders cannot be synced on every system; where they cannot, the system has no such step to fail. */
const cannotSyncFolder = new Set(['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP']);

/**
 * Writes all of `bytes` at `position`: a full disk makes a write shorter without an error, only the next one fails.
 *
 * @throws the system's error
 */
export async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    if (bytesWritten === 0) throw new Error('a write took no bytes');
    written += bytesWritten;
  }
}

/**
 * Puts a file in place whole or not at all: written beside its place, synced, renamed, the folder synced.
 *
 * @throws whatever the pieces throw, and the system's error
 */
export async function writeWhole(
  path: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(beside, 'wx');
    try {
      let position = 0;
      for await (const piece of pieces) {
        await writeAll(file, piece, position);
        position += piece.length;
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes the names in a folder durable, where the system can. */
export async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch (error) {
    if (!cannotSyncFolder.has(systemCode(error) ?? '')) throw error;
  } finally {
    await handle?.close();
  }
}

/** The system's name for an error, such as `ENOSPC`, or `undefined` where there is none. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** An error in a few words: the system's name for it, or its message. */
export function describe(error: unknown): string {
  return systemCode(error) ?? (error instanceof Error ? error.message : String(error));
}
