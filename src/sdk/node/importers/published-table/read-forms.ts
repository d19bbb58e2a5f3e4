import { type ByteSource, type Result, utf8ToText, wholeOf } from '../../../../core/kernel/index.js';
import { parseTableJson } from '../../../../core/tables/index.js';
import { type ReadTable, readTableFile } from './read-table-file.js';

/**
 * Reads the workbooks and pages of every published table among files, so that they can be held against the JSON beside
 * them: a table is where a file's JSON says that it is one.
 *
 * @param files - by path
 * @returns the readings by path
 * @example
 * ```ts
 * assert.equal((await readTableForms(new Map([['index.html', new Uint8Array()]]))).size, 0);
 * ```
 */
export async function readTableForms(
  files: ReadonlyMap<string, ByteSource>,
): Promise<ReadonlyMap<string, Result<ReadTable>>> {
  const readings = new Map<string, Result<ReadTable>>();
  for (const [path, source] of files) {
    const [, base] = /^(.+)\.(?:html|xlsx)$/.exec(path) ?? [];
    const json = base === undefined ? undefined : files.get(`${base}.json`);
    const table = json && parseTableJson(utf8ToText(wholeOf(json)) ?? '');
    if (table?.ok) readings.set(path, await readTableFile(path, wholeOf(source), { id: table.value.id }));
  }
  return readings;
}
