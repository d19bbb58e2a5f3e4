import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, digestOf, issueOf } from '../../core/kernel/index.js';
import { storeFault } from '../index.js';
import { syncFolder, systemCode, writeWhole } from './durable-file.js';

const lineFeed = 0x0a;
const extensions = ['json', 'ndjson'] as const;

/**
 * Reads an object and holds it to its digest.
 *
 * @throws a store fault `sdk.object-damaged` when the file no longer has that digest
 */
export async function readObject(folder: string, digest: Digest): Promise<Uint8Array | undefined> {
  for (const extension of extensions) {
    const path = objectPath(folder, digest, extension);
    const bytes = await readIfThere(path);
    if (bytes === undefined) continue;
    if (digestOf(bytes) === digest) return bytes;
    throw storeFault(issueOf('sdk.object-damaged', { args: { file: path, digest, found: digestOf(bytes) } }));
  }
  return undefined;
}

/** Keeps bytes under their digest. A file that is there and whole is left alone. */
export async function writeObject(folder: string, bytes: Uint8Array): Promise<Digest> {
  const digest = digestOf(bytes);
  const path = objectPath(folder, digest, bytes[bytes.length - 1] === lineFeed ? 'ndjson' : 'json');
  const there = await readIfThere(path);
  if (there !== undefined && digestOf(there) === digest) return digest;
  const created = await mkdir(join(folder, 'objects', digest.slice(0, 2)), { recursive: true });
  if (created !== undefined) await syncFolder(join(folder, 'objects'));
  await writeWhole(path, bytes);
  if (digestOf(await readFile(path)) === digest) return digest;
  throw storeFault(
    issueOf('sdk.store-io', { args: { step: 'read back', file: path, detail: 'other bytes' } }),
  );
}

function objectPath(folder: string, digest: Digest, extension: (typeof extensions)[number]): string {
  return join(folder, 'objects', digest.slice(0, 2), `${digest}.${extension}`);
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
