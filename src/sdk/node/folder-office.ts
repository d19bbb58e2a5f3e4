import type { Issue } from '../../core/kernel/index.js';
import { type Clock, type Entropy, type Office, openOffice } from '../index.js';
import { folderStore } from './folder-store.js';
import { importLines, importRegister } from './importers/index.js';
import { systemClock, systemEntropy } from './system.js';
import { systemHasher } from './system-hasher.js';

/** What may stand in for the machine's own, for tests and demonstrations. */
export interface FolderOfficeOptions {
  readonly clock?: Clock;
  readonly entropy?: Entropy;
  readonly onNote?: (note: Issue) => void;
}

/**
 * Opens the office of a folder with this machine's clock, dice and importers.
 *
 * @example
 * ```ts
 * import { mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * const folder = await mkdtemp(join(tmpdir(), 'office-'));
 * await createOfficeFolder(folder);
 * const office = openFolderOffice(folder);
 * const drawn = await office.draw('D-2026-001');
 * assert.ok(!drawn.ok && drawn.issues[0]?.code === 'sdk.draw-not-sealed');
 * ```
 */
export function openFolderOffice(folder: string, options: FolderOfficeOptions = {}): Office {
  const { clock = systemClock(), entropy = systemEntropy(), onNote } = options;
  const store = folderStore(folder, onNote === undefined ? {} : { onNote });
  const hasher = systemHasher();
  return openOffice({ store, clock, entropy, hasher, importer: importRegister, lineImporter: importLines });
}
