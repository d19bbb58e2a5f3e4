import type { DroppedFile } from './desk/model.js';

/** An entry of what was dropped, as browsers since 2013 hand it over. */
interface Entry {
  readonly isFile: boolean;
  readonly fullPath: string;
  file(taken: (file: File) => void, failed: (error: unknown) => void): void;
  createReader(): {
    readEntries(taken: (entries: readonly Entry[]) => void, failed: (error: unknown) => void): void;
  };
}

/** Chosen files, with the folder they were chosen with. */
export function listChosen(files: readonly File[]): readonly DroppedFile[] {
  return files.map((file) => ({
    path: (file as { webkitRelativePath?: string }).webkitRelativePath || file.name,
    content: file,
  }));
}

/** Everything that was dropped, folders all the way down. */
export async function listDropped(transfer: DataTransfer): Promise<readonly DroppedFile[]> {
  const entries: Entry[] = [];
  const loose: File[] = [];
  // The list is empty after the first wait.
  for (const item of [...transfer.items]) {
    const entry = (item.webkitGetAsEntry?.() ?? null) as Entry | null;
    const file = entry === null ? item.getAsFile() : null;
    if (entry !== null) entries.push(entry);
    else if (file !== null) loose.push(file);
  }
  const deep = await Promise.all(entries.map(listBelow));
  return [...listChosen(loose), ...deep.flat()];
}

async function listBelow(entry: Entry): Promise<readonly DroppedFile[]> {
  if (entry.isFile) {
    const content = await new Promise<File>((taken, failed) => entry.file(taken, failed));
    return [{ path: entry.fullPath, content }];
  }
  const reader = entry.createReader();
  const found: DroppedFile[] = [];
  for (;;) {
    // A reader gives a hundred at a time.
    const some = await new Promise<readonly Entry[]>((taken, failed) => reader.readEntries(taken, failed));
    if (some.length === 0) return found;
    for (const below of await Promise.all(some.map(listBelow))) found.push(...below);
  }
}
