import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemCode } from '../../durable-file.js';
import { isProcessAlive } from '../../process-life.js';

const name = 'double-random-import-';

/** Makes a folder for runs of lines, named for this process. */
export function makeSortingFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), `${name}${process.pid}-`));
}

/** Removes what imports that were killed have left: folders named for processes that are no more. */
export async function removeStaleFolders(): Promise<void> {
  const entries = await readdir(tmpdir());
  const stale = entries.filter((entry) => entry.startsWith(name) && !isProcessAlive(pidOf(entry)));
  await Promise.all(stale.map((entry) => removeOwn(join(tmpdir(), entry))));
}

/** What belongs to somebody else on this machine is not ours to remove, and not in the way. */
async function removeOwn(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes(systemCode(error) ?? '')) throw error;
  }
}

function pidOf(entry: string): number {
  return Number(entry.slice(name.length).split('-')[0]);
}
