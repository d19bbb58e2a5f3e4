import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import { type Digest, fail, issueOf, type Result, succeed } from '../../../core/kernel/index.js';
import { issueOfFault } from '../../index.js';
import { describe, writeWhole } from '../durable-file.js';

/** A file that was written. */
export interface WrittenFile {
  readonly file: string;
  readonly bytes: number;
  readonly digest: Digest;
}

/**
 * Writes a file whole or not at all.
 *
 * @returns the file; or `sdk.export-exists`, `sdk.folder-unwritable`, or the store fault that the pieces end with
 */
export async function writeNewFile(
  file: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  replace: boolean,
): Promise<Result<WrittenFile>> {
  if (!replace && (await exists(file))) return fail([issueOf('sdk.export-exists', { args: { file } })]);
  const hash = createHash('sha256');
  let bytes = 0;
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  }
  try {
    await writeWhole(file, watched());
  } catch (error) {
    const args = { folder: file, detail: describe(error) };
    return fail([issueOfFault(error) ?? issueOf('sdk.folder-unwritable', { args })]);
  }
  // SAFETY: the hex of a SHA-256.
  return succeed({ file, bytes, digest: hash.digest('hex') as Digest });
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
