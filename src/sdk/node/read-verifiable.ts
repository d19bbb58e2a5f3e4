import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { readEmbedded, unzipBundle } from '../../core/archive/index.js';
import {
  type ByteSource,
  fail,
  issueOf,
  placeIssues,
  type Result,
  succeed,
  utf8ToText,
} from '../../core/kernel/index.js';
import { describe } from './durable-file.js';
import { openFile, openPublication, readFileBytes } from './publication-folder.js';

/** What somebody handed in to be verified. */
export interface Verifiable {
  /** What it is called. */
  readonly name: string;
  /** By path. A large one is read piece by piece while it is looked at: within `whileReading`. */
  readonly files: ReadonlyMap<string, ByteSource>;
}

/**
 * Opens what somebody hands in to be verified: a folder, a ZIP, a page that carries its data, or one file alone. ZIPs and
 * pages are held.
 *
 * @returns the files by path; `sdk.file-unreadable`, or `archive.…` for an archive or a page that cannot be opened
 * @example
 * ```ts
 * const nothing = await readVerifiable('/nowhere');
 * assert.ok(!nothing.ok && nothing.issues[0]?.code === 'sdk.file-unreadable');
 * ```
 */
export async function readVerifiable(path: string): Promise<Result<Verifiable>> {
  const name = basename(resolve(path));
  const folder = await isFolder(path);
  if (!folder.ok) return folder;
  const files = folder.value ? await openPublication(path) : await readFileOrArchive(path, name);
  return files.ok ? succeed({ name, files: files.value }) : files;
}

async function readFileOrArchive(path: string, name: string): Promise<Result<Verifiable['files']>> {
  if (/\.zip$/i.test(name)) {
    const bytes = await readFileBytes(path);
    return bytes.ok ? placed(unzipBundle(bytes.value), name) : bytes;
  }
  return /\.html?$/i.test(name) ? readPage(path, name) : readLone(path, name);
}

async function readPage(path: string, name: string): Promise<Result<Verifiable['files']>> {
  const bytes = await readFileBytes(path);
  if (!bytes.ok) return bytes;
  const page = utf8ToText(bytes.value);
  const embedded = page === undefined ? undefined : readEmbedded(page);
  if (embedded?.ok) return embedded;
  // A page without data is still a page of a bundle.
  if (embedded?.issues.some(({ code }) => code !== 'archive.page-without-bundle'))
    return placed(embedded, name);
  return succeed(new Map([[name, bytes.value]]));
}

async function readLone(path: string, name: string): Promise<Result<Verifiable['files']>> {
  const source = await openFile(path);
  return source.ok ? succeed(new Map([[name, source.value]])) : source;
}

async function isFolder(path: string): Promise<Result<boolean>> {
  try {
    return succeed((await stat(path)).isDirectory());
  } catch (error) {
    return fail([issueOf('sdk.file-unreadable', { args: { file: path, detail: describe(error) } })]);
  }
}

function placed<Value>(read: Result<Value>, name: string): Result<Value> {
  return read.ok ? read : fail(placeIssues(read.issues, [name]));
}
