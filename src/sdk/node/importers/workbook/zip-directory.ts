import { fail, type Issue, issueOf, type Result, succeed } from '../../../../core/kernel/index.js';

/** One part of a ZIP file as its directory describes it; nothing has been unpacked yet. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored as it is, 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where the packed bytes begin. */
  readonly start: number;
}

/** The parts of a ZIP file by name. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const mostParts = 2000;
const mostUnpacked = 512 * 1024 * 1024;
const mostRatio = 100;
/** What is small may shrink as it likes: empty style sheets do. */
const ratioMattersFrom = 1024 * 1024;

/**
 * Reads the directory of a ZIP file and refuses what no spreadsheet would write, before a byte is unpacked: too many
 * parts, parts that would grow too much, two of one name, names that lead out of the folder, encrypted parts.
 *
 * @basis APPNOTE.TXT 6.3.10 (PKWARE), sections 4.3.7, 4.3.12, 4.3.16
 */
export function readZipDirectory(bytes: Uint8Array): Result<ZipDirectory> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return damaged('zip');
  const count = view.getUint16(end + 10, true);
  if (count > mostParts) {
    return fail([issueOf('registers.workbook-parts', { args: { count, limit: mostParts } })]);
  }
  const directory = new Map<string, ZipEntry>();
  const seen = new Set<string>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let part = 0; part < count; part++) {
    const entry = readEntry(bytes, view, at);
    if (entry === undefined) return damaged(`zip #${part + 1}`);
    const flaw = flawOf(entry, seen);
    if (flaw) return fail([flaw]);
    total += entry.unpacked;
    if (total > mostUnpacked) return fail([expands(entry.name, total)]);
    seen.add(entry.name.toLowerCase());
    directory.set(entry.name, entry);
    at = entry.next;
  }
  return succeed(directory);
}

/** The issue of a part that cannot be read. */
export function damaged(part: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return fail([issueOf('registers.workbook-damaged', { args: { part } })]);
}

/** The issue of a part that would become too large. */
export function expands(part: string, bytes: number): Issue {
  const args = { part, bytes, limit: mostUnpacked, ratio: mostRatio };
  return issueOf('registers.workbook-expands', { args });
}

type FoundEntry = ZipEntry & { readonly encrypted: boolean; readonly next: number };

/** The end record stands last, before a comment that fills the rest of the file. */
function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): FoundEntry | undefined {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  if (next > bytes.length || local + 30 > bytes.length) return undefined;
  if (view.getUint32(local, true) !== 0x04034b50 || view.getUint16(local + 26, true) !== nameLength)
    return undefined;
  const name = bytes.subarray(at + 46, at + 46 + nameLength);
  // A part that is called otherwise in front of its bytes shows each reader another file.
  if (name.some((byte, index) => bytes[local + 30 + index] !== byte)) return undefined;
  const start = local + 30 + nameLength + view.getUint16(local + 28, true);
  const packed = view.getUint32(at + 20, true);
  const method = view.getUint16(at + 10, true);
  if (start + packed > bytes.length || (method !== 0 && method !== 8)) return undefined;
  return {
    name: new TextDecoder().decode(name).replaceAll('\\', '/'),
    method,
    crc: view.getUint32(at + 16, true),
    packed,
    unpacked: view.getUint32(at + 24, true),
    start,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    next,
  };
}

function flawOf(entry: FoundEntry, seen: ReadonlySet<string>): Issue | undefined {
  const args = { part: entry.name.slice(0, 100) };
  if (leavesFolder(entry.name)) return issueOf('registers.workbook-part-outside', { args });
  // The names of parts do not differ by case.
  if (seen.has(entry.name.toLowerCase())) return issueOf('registers.workbook-part-repeated', { args });
  if (entry.encrypted) return issueOf('registers.workbook-encrypted');
  const grows = entry.unpacked > ratioMattersFrom && entry.unpacked > entry.packed * mostRatio;
  return grows || entry.unpacked > mostUnpacked ? expands(args.part, entry.unpacked) : undefined;
}

function leavesFolder(name: string): boolean {
  return /^\/|^[A-Za-z]:|\0/.test(name) || name.split('/').includes('..');
}
