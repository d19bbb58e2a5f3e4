import { fail, issueOf, type Result, succeed } from '../kernel/index.js';
import { readName } from './names.js';
import { endSize, headerSize, lengthsBehind, localSize, marks } from './zip-format.js';

/** One file of a ZIP as its directory describes it; nothing has been unpacked yet. */
export interface ZipEntry {
  /** Absent where its bytes are text in no encoding we know. */
  readonly path?: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly length: number;
  readonly isLink: boolean;
  /** Where its header and its packed bytes begin. */
  readonly header: number;
  readonly start: number;
}

const longestComment = 0xffff;
const inZip64 = 0xffffffff;
const fromUnix = 3;
const linkMode = 0xa;

/** Reads the directory of a ZIP, and only what both of its places, there and before the bytes, say alike. */
export function readDirectory(bytes: Uint8Array, mostFiles: number): Result<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return fail([issueOf('archive.not-zip')]);
  const count = view.getUint16(end + 10, true);
  const first = view.getUint32(end + 16, true);
  const isWhole = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (first === inZip64 || !isWhole)
    return fail([issueOf('archive.feature-unsupported', { args: { feature: isWhole ? 'ZIP64' : 'split' } })]);
  if (count > mostFiles)
    return fail([issueOf('archive.too-many-files', { args: { count, limit: mostFiles } })]);
  const entries: ZipEntry[] = [];
  let at = first;
  for (let file = 1; file <= count; file++) {
    const entry = readEntry(bytes, view, at);
    if (entry === undefined) return fail([damagedAt(file)]);
    entries.push(entry);
    at = entry.next;
  }
  if (at !== end) return fail([damagedAt(count + 1)]);
  const lapping = findOverlap(entries, first);
  return lapping === undefined ? succeed(entries) : fail([damagedAt(entries.indexOf(lapping) + 1)]);
}

function damagedAt(file: number) {
  return issueOf('archive.damaged', { args: { file } });
}

/** The end record stands last, before a comment that fills the rest. */
function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= lowest; at--) {
    if (view.getUint32(at, true) !== marks.end) continue;
    if (at + endSize + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): (ZipEntry & { next: number }) | undefined {
  if (at + headerSize > bytes.length || view.getUint32(at, true) !== marks.central) return undefined;
  const nameEnd = at + headerSize + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) return undefined;
  const name = bytes.subarray(at + headerSize, nameEnd);
  const flags = view.getUint16(at + 8, true);
  const entry = {
    flags,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    length: view.getUint32(at + 24, true),
    header: view.getUint32(at + 42, true),
    isLink: view.getUint8(at + 5) === fromUnix && view.getUint16(at + 40, true) >>> 12 === linkMode,
  };
  const start = startOf(entry, { bytes, view, name });
  if (start === undefined) return undefined;
  const path = readName(name, { flags, extra: bytes.subarray(nameEnd, extraEnd) });
  return { ...entry, start, next, ...(path !== undefined && { path }) };
}

/** Where the bytes begin, if what stands before them says the same: else each reader would see another file. */
function startOf(
  { flags, method, crc, packed, length, header }: Omit<ZipEntry, 'start'>,
  { bytes, view, name }: { readonly bytes: Uint8Array; readonly view: DataView; readonly name: Uint8Array },
): number | undefined {
  if (header + localSize + name.length > bytes.length) return undefined;
  if (view.getUint32(header, true) !== marks.local) return undefined;
  const isAlike =
    view.getUint16(header + 6, true) === flags &&
    view.getUint16(header + 8, true) === method &&
    view.getUint16(header + 26, true) === name.length &&
    name.every((byte, at) => bytes[header + localSize + at] === byte) &&
    ((flags & lengthsBehind) !== 0 ||
      (view.getUint32(header + 14, true) === crc &&
        view.getUint32(header + 18, true) === packed &&
        view.getUint32(header + 22, true) === length));
  return isAlike ? header + localSize + name.length + view.getUint16(header + 28, true) : undefined;
}

/** The first file whose bytes reach into the next one's, or into the directory. */
function findOverlap(entries: readonly ZipEntry[], directory: number): ZipEntry | undefined {
  const inOrder = [...entries].sort((left, right) => left.header - right.header);
  return inOrder.find(({ start, packed }, at) => start + packed > (inOrder[at + 1]?.header ?? directory));
}
