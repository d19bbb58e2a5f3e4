import { measured, type Result, succeed, utf8 } from '../kernel/index.js';
import { writeCsv } from '../tables/index.js';
import { fileNames, manifestName, sourceKinds, sumsName } from './file-names.js';
import { writeManifest, writeSums } from './manifest.js';
import type { BundleFiles, Edition, PageParts } from './model.js';
import { writePage } from './page/page.js';
import { readParts } from './parts.js';
import { withheldFields } from './shown.js';
import { type DisclosureTables, renderTables } from './table/render-tables.js';

/** A whole bundle, with what was read from it on the way. */
export interface ComposedBundle {
  readonly parts: PageParts;
  readonly tables: DisclosureTables;
  /** Every file by name: the sources, the tables, the page, the manifest and the sums. */
  readonly files: BundleFiles;
}

/**
 * Computes everything of a bundle that follows from its sources: both tables, the page, the manifest and the sums.
 * Publishing and replaying take this one way, so a replay holds what was published against it to the byte.
 *
 * @param files - at least every source of the edition; what follows from them, or is unknown, is not looked at
 * @returns the bundle; or `disclosure.file-missing`, what is wrong with a file, or register records that are not there
 * @example
 * ```ts
 * const bundle = composeBundle(new Map(), 'public');
 * assert.ok(!bundle.ok);
 * assert.deepEqual(bundle.issues[0]?.path, ['plan.json']);
 * ```
 */
export function composeBundle(files: BundleFiles, edition: Edition): Result<ComposedBundle> {
  const parts = readParts(files, edition);
  if (!parts.ok) return parts;
  const tables = renderTables(parts.value);
  if (!tables.ok) return tables;
  return succeed({
    parts: parts.value,
    tables: tables.value,
    files: complete(pickSources(files), { parts: parts.value, tables: tables.value }),
  });
}

function pickSources(files: BundleFiles): BundleFiles {
  const names = sourceKinds.map((kind) => fileNames[kind]);
  return new Map(
    names.flatMap((name) => {
      const bytes = files.get(name);
      return bytes === undefined ? [] : [[name, bytes] as const];
    }),
  );
}

/** Adds what follows: tables, page, manifest and sums, each over all files before it. */
function complete(
  sources: BundleFiles,
  { parts, tables }: { readonly parts: PageParts; readonly tables: DisclosureTables },
): BundleFiles {
  const files = new Map(sources);
  if (withheldFields(parts) !== 'none') files.delete(fileNames['target-records']);
  files.set(fileNames['target-table'], utf8(writeCsv(tables.targets)));
  files.set(fileNames['inspector-table'], utf8(writeCsv(tables.inspectors)));
  files.set(fileNames.page, utf8(writePage({ ...parts, tables })));
  const listed = new Map([...files].map(([path, bytes]) => [path, measured(bytes)]));
  files.set(manifestName, utf8(writeManifest({ parts, tables, files: listed })));
  files.set(sumsName, utf8(writeSums(files)));
  return files;
}
