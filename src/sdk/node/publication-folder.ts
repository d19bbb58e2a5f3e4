import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { type ByteSource, fail, type Issue, issueOf, type Result, succeed } from '../../core/kernel/index.js';
import { describe, syncFolder, systemCode, writeAll } from './durable-file.js';
import { fileSource, unreadable, whileReading } from './file-source.js';

/** Files by path, with `/` between folders. */
type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Writes files as a new folder, all or none: beside its place first, then renamed. The folder must be new or empty.
 *
 * @returns nothing, or `sdk.folder-not-empty`, `sdk.folder-unwritable`
 * @example
 * ```ts
 * import { mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * const folder = join(await mkdtemp(join(tmpdir(), 'publish-')), '公示');
 * const files = new Map([['plan.json', new TextEncoder().encode('{}')]]);
 * assert.ok((await writePublication(folder, files)).ok);
 * assert.ok(!(await writePublication(folder, files)).ok);
 * ```
 */
export async function writePublication(folder: string, files: Files): Promise<Result<void>> {
  const place = resolve(folder);
  const beside = `${place}.${randomUUID()}.tmp`;
  try {
    const taken = await findOccupant(place);
    if (taken !== undefined) return fail([taken]);
    await mkdir(dirname(place), { recursive: true });
    await mkdir(beside);
    for (const [path, bytes] of files) await writeBelow(beside, path, bytes);
    await syncFolder(beside);
    // A rename onto an empty folder is refused on some systems.
    await rmdir(place).catch((error: unknown) => {
      if (systemCode(error) !== 'ENOENT') throw error;
    });
    await rename(beside, place);
    await syncFolder(dirname(place));
    return succeed(undefined);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    return fail([issueOf('sdk.folder-unwritable', { args: { folder, detail: describe(error) } })]);
  }
}

/**
 * Reads every file of a folder and of the folders in it.
 *
 * @returns the files by path, or `sdk.file-unreadable`
 * @example
 * ```ts
 * const files = await readPublication('/nowhere');
 * assert.ok(!files.ok && files.issues[0]?.code === 'sdk.file-unreadable');
 * ```
 */
export async function readPublication(folder: string): Promise<Result<Files>> {
  return eachFile(folder, (path) => readFile(path));
}

/**
 * Opens every file of a folder and of the folders in it, so that one too large to hold is read piece by piece while it
 * is looked at: within `whileReading`, for a piece that can no longer be read is thrown.
 *
 * @returns the files by path, or `sdk.file-unreadable`
 * @example
 * ```ts
 * const files = await openPublication('/nowhere');
 * assert.ok(!files.ok && files.issues[0]?.code === 'sdk.file-unreadable');
 * ```
 */
export async function openPublication(folder: string): Promise<Result<ReadonlyMap<string, ByteSource>>> {
  return eachFile(folder, fileSource);
}

function eachFile<Content>(
  folder: string,
  take: (path: string) => Promise<Content>,
): Promise<Result<ReadonlyMap<string, Content>>> {
  return whileReading(async () => {
    const files = new Map<string, Content>();
    let at = folder;
    try {
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
        at = join(entry.parentPath, entry.name);
        if (!entry.isFile() && !(entry.isSymbolicLink() && (await stat(at)).isFile())) continue;
        files.set(relativeTo(folder, at), await take(at));
      }
      return files;
    } catch (error) {
      throw unreadable(at, error);
    }
  });
}

/**
 * Reads one file.
 *
 * @returns its bytes, or `sdk.file-unreadable`
 * @example
 * ```ts
 * const file = await readFileBytes('/nowhere/task.json');
 * assert.ok(!file.ok && file.issues[0]?.code === 'sdk.file-unreadable');
 * ```
 */
export async function readFileBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    return succeed(await readFile(path));
  } catch (error) {
    return fail([issueOf('sdk.file-unreadable', { args: { file: path, detail: describe(error) } })]);
  }
}

/** Opens one file, as `openPublication` does each of a folder. */
export async function openFile(path: string): Promise<Result<ByteSource>> {
  return whileReading(() =>
    fileSource(path).catch((error: unknown) => {
      throw unreadable(path, error);
    }),
  );
}

async function findOccupant(place: string): Promise<Issue | undefined> {
  try {
    const names = await readdir(place);
    return names.length === 0 ? undefined : issueOf('sdk.folder-not-empty', { args: { folder: place } });
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    // A file stands there; of a place below a file, stat complains once more.
    if (systemCode(error) === 'ENOTDIR' && (await stat(place)).isFile()) {
      return issueOf('sdk.folder-not-empty', { args: { folder: place } });
    }
    throw error;
  }
}

async function writeBelow(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const place = resolve(folder, path);
  if (!place.startsWith(`${folder}${sep}`))
    throw new RangeError(`Cannot write "${path}": it leaves the folder`);
  await mkdir(dirname(place), { recursive: true });
  const file = await open(place, 'wx');
  try {
    await writeAll(file, bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
}

function relativeTo(folder: string, path: string): string {
  return path.slice(join(folder, sep).length).split(sep).join('/');
}
