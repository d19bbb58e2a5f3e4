import { joinBytes, utf8 } from '../kernel/index.js';
import { crc32 } from './crc32.js';
import { deflate } from './deflate.js';
import { isSafePath } from './paths.js';
import { deflated, endSize, headerSize, localSize, marks, stored, utf8Names } from './zip-format.js';

/** 1 January 1980, the first day that a ZIP can name. */
const firstDay = 0x0021;
const version = 20;
const mostFiles = 0xffff;
const mostBytes = 0xffffffff;

/**
 * Packs the files of a bundle into one ZIP. No time, machine or order of arrival is kept: the same files give the same
 * bytes everywhere.
 *
 * @param files - by path, with `/` between folders; they are packed in byte order of their paths
 * @throws RangeError for a path that leads nowhere safe, more than 65,535 files, and more than 4 GiB
 * @basis APPNOTE.TXT 6.3.10 (PKWARE), sections 4.3.7, 4.3.12, 4.3.16; RFC 1951
 * @example
 * ```ts
 * const [plan, record] = [utf8('{}'), utf8('[]')];
 * const zip = zipBundle(new Map([['plan.json', plan], ['record.json', record]]));
 * assert.deepEqual(zip, zipBundle(new Map([['record.json', record], ['plan.json', plan]])));
 * ```
 */
export function zipBundle(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  if (files.size > mostFiles)
    throw new RangeError(`Cannot pack a bundle: files must be at most ${mostFiles}, got ${files.size}`);
  const entries = [...files].map(([path, bytes]) => packFile(path, bytes)).sort(byName);
  const locals: Uint8Array[] = [];
  const headers: Uint8Array[] = [];
  let start = 0;
  for (const entry of entries) {
    const local = localHeader(entry);
    locals.push(local, entry.packed);
    headers.push(centralHeader(entry, start));
    start += local.length + entry.packed.length;
  }
  const directory = joinBytes(headers);
  if (start + directory.length > mostBytes)
    throw new RangeError(`Cannot pack a bundle: it must be at most ${mostBytes} bytes, got ${start}`);
  return joinBytes([...locals, directory, endRecord(entries.length, { start, length: directory.length })]);
}

interface PackedFile {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  readonly length: number;
}

function packFile(path: string, bytes: Uint8Array): PackedFile {
  if (!isSafePath(path)) throw new RangeError(`Cannot pack "${path}": it is no path inside a folder`);
  const name = utf8(path);
  const small = deflate(bytes);
  const pays = small.length < bytes.length;
  return {
    name,
    flags: name.length === path.length ? 0 : utf8Names,
    method: pays ? deflated : stored,
    crc: crc32(bytes),
    packed: pays ? small : bytes,
    length: bytes.length,
  };
}

function byName({ name: left }: PackedFile, { name: right }: PackedFile): number {
  const shared = Math.min(left.length, right.length);
  for (let at = 0; at < shared; at++) {
    const difference = (left[at] as number) - (right[at] as number);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function localHeader(entry: PackedFile): Uint8Array {
  const view = new DataView(new ArrayBuffer(localSize));
  view.setUint32(0, marks.local, true);
  writeDescription(view, 4, entry);
  return joinBytes([new Uint8Array(view.buffer), entry.name]);
}

function centralHeader(entry: PackedFile, start: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(headerSize));
  view.setUint32(0, marks.central, true);
  view.setUint16(4, version, true);
  writeDescription(view, 6, entry);
  view.setUint32(42, start, true);
  return joinBytes([new Uint8Array(view.buffer), entry.name]);
}

/** What both headers say of a file, in the same order. */
function writeDescription(view: DataView, at: number, entry: PackedFile): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, firstDay, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.length, true);
  view.setUint16(at + 22, entry.name.length, true);
}

function endRecord(
  count: number,
  { start, length }: { readonly start: number; readonly length: number },
): Uint8Array {
  const view = new DataView(new ArrayBuffer(endSize));
  view.setUint32(0, marks.end, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, start, true);
  return new Uint8Array(view.buffer);
}
