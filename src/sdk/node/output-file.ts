import { open, rm } from 'node:fs/promises';
import { fail, issueOf, type Result, succeed, utf8 } from '../../core/kernel/index.js';
import { systemCode, writeWhole } from './durable-file.js';

/**
 * Writes a text to one file, whole or not at all. What stands there is only replaced where that is asked for.
 *
 * @returns nothing, or `sdk.file-exists`, `sdk.file-unwritable`
 * @example
 * ```ts
 * const written = await writeTextFile('/nowhere/report.html', '', { force: false });
 * assert.ok(!written.ok && written.issues[0]?.code === 'sdk.file-unwritable');
 * ```
 */
export async function writeTextFile(
  path: string,
  text: string,
  { force }: { readonly force: boolean },
): Promise<Result<void>> {
  let claimed = false;
  try {
    if (!force) {
      // Whoever comes second finds the name taken, even while the first is still writing.
      await (await open(path, 'wx')).close();
      claimed = true;
    }
    await writeWhole(path, utf8(text));
    return succeed(undefined);
  } catch (error) {
    if (claimed) await rm(path, { force: true });
    if (!force && systemCode(error) === 'EEXIST')
      return fail([issueOf('sdk.file-exists', { args: { file: path } })]);
    const detail = systemCode(error) ?? String(error);
    return fail([issueOf('sdk.file-unwritable', { args: { file: path, detail } })]);
  }
}
