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

/** The same, as Chromium hands it over since 2020. */
type Handle =
  | { readonly kind: 'file'; readonly name: string; getFile(): Promise<File> }
  | { readonly kind: 'directory'; readonly name: string; values(): AsyncIterableIterator<Handle> };

type Item = DataTransferItem & { getAsFileSystemHandle?(): Promise<Handle | null> };

/** Chosen files, with the folder they were chosen with. */
export function listChosen(files: readonly File[]): readonly DroppedFile[] {
  return files.map((file) => ({
    path: (file as { webkitRelativePath?: string }).webkitRelativePath || file.name,
    content: file,
  }));
}

/** Whether files are dragged; words may be dragged too, into the field for a code. */
export function holdsFiles({ types }: DataTransfer): boolean {
  return [...types].includes('Files');
}

/** Everything that was dropped, folders all the way down. */
export async function listDropped(transfer: DataTransfer): Promise<readonly DroppedFile[]> {
  // The list is empty after the first wait: everything is asked of it before.
  const found = [...transfer.items].filter(({ kind }) => kind === 'file').map(takeItem);
  return (await Promise.all(found)).flat();
}

function takeItem(item: Item): readonly DroppedFile[] | Promise<readonly DroppedFile[]> {
  const entry = (item.webkitGetAsEntry?.() ?? null) as Entry | null;
  if (entry === null || entry.isFile) {
    const file = item.getAsFile();
    return file === null ? [] : [{ path: file.name, content: file }];
  }
  const handle = item.getAsFileSystemHandle?.().catch(() => null);
  // In a page from a disk Chromium shows entries and reads none of them; handles it reads.
  return listBelow(entry).catch(async (error: unknown) => {
    const known = (await handle) ?? null;
    if (known === null) throw error;
    return listUnder(known, '');
  });
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

async function listUnder(handle: Handle, folder: string): Promise<readonly DroppedFile[]> {
  const path = `${folder}/${handle.name}`;
  if (handle.kind === 'file') return [{ path, content: await handle.getFile() }];
  const found: DroppedFile[] = [];
  for await (const below of handle.values()) found.push(...(await listUnder(below, path)));
  return found;
}
