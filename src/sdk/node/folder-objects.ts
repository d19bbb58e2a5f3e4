import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { type Digest, digestOf, issueOf } from '../../core/kernel/index.js';
import { storeFault } from '../index.js';
import { syncFolder, systemCode, writeAll, writeWhole } from './durable-file.js';
import { isProcessAlive } from './process-life.js';

const lineFeed = 0x0a;
const pieceBytes = 1024 * 1024;
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

/**
 * Reads an object piece by piece and holds it to its digest when it has ended.
 *
 * @throws a store fault `sdk.object-damaged`, after the last piece
 */
export async function openObject(
  folder: string,
  digest: Digest,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  for (const extension of extensions) {
    const path = objectPath(folder, digest, extension);
    const size = await sizeIfThere(path);
    if (size !== undefined) return piecesOf(path, digest);
  }
  return undefined;
}

async function* piecesOf(path: string, digest: Digest): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { highWaterMark: pieceBytes })) {
    hash.update(piece);
    yield piece;
  }
  const found = hash.digest('hex');
  if (found !== digest)
    throw storeFault(issueOf('sdk.object-damaged', { args: { file: path, digest, found } }));
}

/**
 * Keeps pieces as one object: written beside its place, synced, and put under its digest only when all are there.
 *
 * @throws whatever the pieces throw, and the system's error; nothing is left then
 */
export async function writeObjectPieces(folder: string, pieces: AsyncIterable<Uint8Array>): Promise<Digest> {
  await removeUnfinished(folder);
  const beside = join(folder, 'objects', `${unfinishedPrefix()}${process.pid}.${randomUUID()}.tmp`);
  const hash = createHash('sha256');
  let last = 0;
  try {
    const file = await open(beside, 'wx');
    try {
      let position = 0;
      for await (const piece of pieces) {
        if (piece.length === 0) continue;
        hash.update(piece);
        await writeAll(file, piece, position);
        position += piece.length;
        last = piece[piece.length - 1] ?? 0;
      }
      await file.sync();
    } finally {
      await file.close();
    }
    // SAFETY: the hex of a SHA-256.
    const digest = hash.digest('hex') as Digest;
    const path = objectPath(folder, digest, last === lineFeed ? 'ndjson' : 'json');
    const created = await mkdir(dirname(path), { recursive: true });
    if (created !== undefined) await syncFolder(join(folder, 'objects'));
    await rename(beside, path);
    await syncFolder(dirname(path));
    return digest;
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Names of objects under way say who writes them: an office folder may be shared by several machines. */
function unfinishedPrefix(): string {
  return `${hostname().replace(/[^\w-]/g, '_')}.`;
}

/** Removes what processes of this machine were killed while writing. */
async function removeUnfinished(folder: string): Promise<void> {
  const objects = join(folder, 'objects');
  const prefix = unfinishedPrefix();
  const left = (await readdir(objects)).filter((name) => {
    if (!name.startsWith(prefix) || !name.endsWith('.tmp')) return false;
    return !isProcessAlive(Number(name.slice(prefix.length).split('.')[0]));
  });
  await Promise.all(left.map((name) => rm(join(objects, name), { force: true })));
}

async function sizeIfThere(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Keeps bytes under their digest. A file that is there and whole is left alone. */
export async function writeObject(folder: string, bytes: Uint8Array): Promise<Digest> {
  const digest = digestOf(bytes);
  const path = objectPath(folder, digest, bytes[bytes.length - 1] === lineFeed ? 'ndjson' : 'json');
  const there = await readIfThere(path);
  if (there !== undefined && digestOf(there) === digest) return digest;
  const created = await mkdir(join(folder, 'objects', digest.slice(0, 2)), { recursive: true });
  if (created !== undefined) await syncFolder(join(folder, 'objects'));
  await writeWhole(path, [bytes]);
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
