import { createHash } from 'node:crypto';
import { open, rm, stat } from 'node:fs/promises';
import { type Digest, fail, issueOf, type Result, succeed } from '../../core/kernel/index.js';
import { issueOfFault } from '../index.js';
import { describe, systemCode, writeWhole } from './durable-file.js';

/** A file that was written. */
export interface WrittenFile {
  readonly file: string;
  readonly bytes: number;
  readonly digest: Digest;
}

/**
 * Writes one file, whole or not at all. What stands there is only replaced where that is asked for.
 *
 * @returns the file; or `sdk.file-exists`, `sdk.file-unwritable`, or the store fault that the pieces end with
 * @example
 * ```ts
 * const written = await writeOutput('/nowhere/report.html', [utf8('…')], { force: false });
 * assert.ok(!written.ok && written.issues[0]?.code === 'sdk.file-unwritable');
 * ```
 */
export async function writeOutput(
  file: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  { force }: { readonly force: boolean },
): Promise<Result<WrittenFile>> {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  }
  let claimed = false;
  try {
    if (force) await refuseDevice(file);
    else {
      // Whoever comes second finds the name taken, even while the first is still writing.
      await (await open(file, 'wx')).close();
      claimed = true;
    }
    await writeWhole(file, watched());
  } catch (error) {
    if (claimed) await rm(file, { force: true });
    if (!force && !claimed && systemCode(error) === 'EEXIST')
      return fail([issueOf('sdk.file-exists', { args: { file } })]);
    const args = { file, detail: describe(error) };
    return fail([issueOfFault(error) ?? issueOf('sdk.file-unwritable', { args })]);
  }
  // SAFETY: the hex of a SHA-256.
  return succeed({ file, bytes, digest: hash.digest('hex') as Digest });
}

/** A rename would put a file in the place of a device or a folder. */
async function refuseDevice(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found !== undefined && !found.isFile()) throw new Error('no file');
}
