import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  canonicalJson,
  fail,
  type Issue,
  issueOf,
  parseJson,
  type Result,
  succeed,
  utf8,
} from '../../core/kernel/index.js';
import { issueOfFault, type Store, storeFault } from '../index.js';
import { describe, syncFolder, systemCode, writeWhole } from './durable-file.js';
import { appendToJournal, journalPath, readJournal } from './folder-journal.js';
import { withFolderLock } from './folder-lock.js';
import { openObject, readObject, writeObject, writeObjectPieces } from './folder-objects.js';

const format = 'double-random/office@1';

/** How long to wait for another process, and where to tell of a lock taken over. */
export interface FolderStoreOptions {
  /** 5,000 unless told otherwise. */
  readonly lockWaitMilliseconds?: number;
  readonly onNote?: (note: Issue) => void;
}

/**
 * Makes a folder an office: `office.json`, an empty `journal.ndjson` and `objects/`. The folder is made if need be;
 * one that holds anything already is left alone.
 *
 * @returns nothing, or `sdk.office-exists`, `sdk.folder-not-empty`, `sdk.folder-unwritable`
 * @example
 * ```ts
 * import { mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * const folder = await mkdtemp(join(tmpdir(), 'office-'));
 * assert.ok((await createOfficeFolder(folder)).ok);
 * assert.ok(!(await createOfficeFolder(folder)).ok);
 * ```
 */
export async function createOfficeFolder(folder: string): Promise<Result<void>> {
  try {
    await mkdir(folder, { recursive: true });
    const names = await readdir(folder);
    if (names.includes('office.json')) return fail([issueOf('sdk.office-exists', { args: { folder } })]);
    if (names.length > 0) return fail([issueOf('sdk.folder-not-empty', { args: { folder } })]);
    await mkdir(join(folder, 'objects'));
    await writeWhole(journalPath(folder), []);
    // Last, since it is what makes the folder an office.
    await writeWhole(join(folder, 'office.json'), [utf8(canonicalJson({ format }))]);
    await syncFolder(folder);
    return succeed(undefined);
  } catch (error) {
    return fail([
      issueOf('sdk.folder-unwritable', { args: { folder, detail: systemCode(error) ?? String(error) } }),
    ]);
  }
}

/**
 * The store of an office folder: plain files that people can read, copy and archive. One writer at a time, by a lock
 * file; a line is acknowledged only after it was synced and read back.
 *
 * @example
 * ```ts
 * import { mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * const folder = await mkdtemp(join(tmpdir(), 'office-'));
 * await createOfficeFolder(folder);
 * const store = folderStore(folder);
 * await store.append('{"seq":1}', 0);
 * assert.deepEqual(await folderStore(folder).journal(), ['{"seq":1}']);
 * ```
 */
export function folderStore(folder: string, options: FolderStoreOptions = {}): Store {
  return new FolderStore(folder, options);
}

class FolderStore implements Store {
  readonly #folder: string;
  readonly #options: Required<FolderStoreOptions>;
  #checked = false;
  /** After a failed sync nobody knows what the disk holds: this handle is done, a new one reads what is there. */
  #poison: string | undefined;

  constructor(folder: string, { lockWaitMilliseconds = 5000, onNote = () => undefined }: FolderStoreOptions) {
    this.#folder = folder;
    this.#options = { lockWaitMilliseconds, onNote };
  }

  async journal(): Promise<readonly string[]> {
    return this.#answer('read', async () => (await readJournal(this.#folder)).lines);
  }

  async append(line: string, expected: number): Promise<Result<void>> {
    if (line.includes('\n')) throw new TypeError('Cannot append a line: it holds a line feed');
    return this.#answer('append', () => this.#locked(() => this.#appendLocked(line, expected)));
  }

  async getObject(digest: Parameters<Store['getObject']>[0]): ReturnType<Store['getObject']> {
    return this.#answer('read', () => readObject(this.#folder, digest));
  }

  async putObject(bytes: Uint8Array): ReturnType<Store['putObject']> {
    const own = bytes.slice();
    return this.#answer('write', () => writeObject(this.#folder, own));
  }

  async readObject(digest: Parameters<Store['readObject']>[0]): ReturnType<Store['readObject']> {
    return this.#answer('read', () => openObject(this.#folder, digest));
  }

  async writeObject(pieces: AsyncIterable<Uint8Array>): ReturnType<Store['writeObject']> {
    return this.#answer('write', () => writeObjectPieces(this.#folder, pieces));
  }

  #locked<Value>(work: () => Promise<Value>): Promise<Value> {
    const { lockWaitMilliseconds: waitMilliseconds, onNote } = this.#options;
    return withFolderLock(this.#folder, { waitMilliseconds, onNote }, work);
  }

  async #appendLocked(line: string, expected: number): Promise<Result<void>> {
    const journal = await readJournal(this.#folder);
    if (journal.lines.length !== expected) {
      return fail([issueOf('sdk.journal-moved', { args: { expected, found: journal.lines.length } })]);
    }
    const onUnconfirmed = (error: unknown) => {
      this.#poison = describe(error);
    };
    await appendToJournal(this.#folder, line, { end: journal.bytes, onUnconfirmed });
    return succeed(undefined);
  }

  async #answer<Value>(step: string, work: () => Promise<Value>): Promise<Value> {
    if (this.#poison !== undefined)
      throw storeFault(issueOf('sdk.store-poisoned', { args: { detail: this.#poison } }));
    try {
      if (!this.#checked) await checkOffice(this.#folder);
      this.#checked = true;
      return await work();
    } catch (error) {
      if (issueOfFault(error) !== undefined) throw error;
      throw storeFault(
        issueOf('sdk.store-io', { args: { step, file: this.#folder, detail: describe(error) } }),
      );
    }
  }
}

async function checkOffice(folder: string): Promise<void> {
  const text = await readFile(join(folder, 'office.json'), 'utf8').catch((error: unknown) => {
    if (systemCode(error) !== 'ENOENT' && systemCode(error) !== 'ENOTDIR') throw error;
    throw storeFault(issueOf('sdk.office-missing', { args: { folder } }));
  });
  const office = parseJson(text);
  const found = office.ok && typeof office.value === 'object' && office.value !== null ? office.value : {};
  const stated = 'format' in found && typeof found.format === 'string' ? found.format : '?';
  if (stated !== format) throw storeFault(issueOf('sdk.office-format', { args: { folder, stated, format } }));
}
