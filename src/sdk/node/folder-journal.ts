import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issueOf, parseJson, utf8, utf8ToText } from '../../core/kernel/index.js';
import { storeFault } from '../index.js';
import { systemCode, writeAll } from './durable-file.js';

/** The journal file of an office folder, as read: its lines and its length in bytes. */
export interface JournalFile {
  readonly lines: readonly string[];
  readonly bytes: number;
}

/**
 * Reads the journal. A last line that was not written to its end is reported, never cut: it may be all that is left
 * of a fact.
 *
 * @throws a store fault `sdk.journal-torn`, or `sdk.journal-missing` when there is no such file
 */
export async function readJournal(folder: string): Promise<JournalFile> {
  const path = journalPath(folder);
  const bytes = await readJournalBytes(path);
  const text = utf8ToText(bytes);
  const lines = (text ?? '').split('\n');
  const rest = lines.pop();
  const last = lines[lines.length - 1];
  const torn = text === undefined || rest !== '' || (last !== undefined && !parseJson(last).ok);
  if (torn)
    throw storeFault(
      issueOf('sdk.journal-torn', { args: { file: path, line: lines.length + (rest ? 1 : 0) } }),
    );
  return { lines, bytes: bytes.length };
}

/** Where a line goes, and whom to tell when the disk did not confirm it. */
export interface AppendOptions {
  /** Length of the journal in bytes, as it was read under the lock. */
  readonly end: number;
  /** After this nobody knows what the disk holds. */
  readonly onUnconfirmed: (error: unknown) => void;
}

/**
 * Adds one line at the end of the journal as it was read, synced and read back before it returns. Whatever fails, the
 * file is put back to its length.
 *
 * @throws the system's error
 */
export async function appendToJournal(
  folder: string,
  line: string,
  { end, onUnconfirmed }: AppendOptions,
): Promise<void> {
  const added = utf8(`${line}\n`);
  const file = await open(journalPath(folder), 'r+');
  try {
    await writeAll(file, added, end);
    await confirm(file, added, end).catch((error: unknown) => {
      onUnconfirmed(error);
      throw error;
    });
  } catch (error) {
    await file.truncate(end);
    await file.sync();
    throw error;
  } finally {
    await file.close();
  }
}

export function journalPath(folder: string): string {
  return join(folder, 'journal.ndjson');
}

async function readJournalBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    throw storeFault(issueOf('sdk.journal-missing', { args: { file: path } }));
  }
}

async function confirm(file: FileHandle, written: Uint8Array, position: number): Promise<void> {
  await file.sync();
  const read = new Uint8Array(written.length + 1);
  const { bytesRead } = await file.read(read, 0, read.length, position);
  const same = bytesRead === written.length && written.every((byte, at) => byte === read[at]);
  if (!same) throw new Error('the line read back is not the line written');
}
