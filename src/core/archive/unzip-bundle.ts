import { fail, type Issue, issueOf, type Result, succeed } from '../kernel/index.js';
import { crc32 } from './crc32.js';
import { inflate } from './deflate.js';
import { type ArchiveLimits, archiveLimits } from './limits.js';
import { isLitter, isSafePath, sharedTop } from './paths.js';
import { readDirectory, type ZipEntry } from './zip-directory.js';
import { deflated, encryptedFlag, stored } from './zip-format.js';

/** What is small may grow as it likes: empty tables do. */
const ratioMattersFrom = 2 ** 20;

/**
 * Unpacks a ZIP of a bundle, however it was packed. Nothing is unpacked before every file has been found harmless:
 * a path inside its folder, only one of that name, of a known packing, not too many, not too large.
 *
 * A single folder around everything is taken off, and what systems leave in folders (`__MACOSX/`, `.DS_Store`,
 * `Thumbs.db`) is left out.
 *
 * @param limits - instead of `archiveLimits`
 * @returns the files by path, or issues with codes `archive.…`
 * @basis APPNOTE.TXT 6.3.10 (PKWARE); RFC 1951
 * @example
 * ```ts
 * const files = unzipBundle(zipBundle(new Map([['抽查/plan.json', utf8('{}')]])));
 * assert.ok(files.ok && files.value.has('plan.json'));
 * assert.ok(!unzipBundle(utf8('no ZIP')).ok);
 * ```
 */
export function unzipBundle(
  bytes: Uint8Array,
  limits: Partial<ArchiveLimits> = {},
): Result<Map<string, Uint8Array>> {
  const bounds = { ...archiveLimits, ...limits };
  const directory = readDirectory(bytes, bounds.files);
  if (!directory.ok) return directory;
  const found = chooseFiles(directory.value, bounds);
  if (!found.ok) return found;
  const top = sharedTop(found.value.map(({ path }) => path));
  const files = new Map<string, Uint8Array>();
  const broken: Issue[] = [];
  for (const { path, entry } of found.value) {
    const content = unpack(bytes, entry);
    if (content === undefined)
      broken.push(issueOf('archive.content-differs', { path: [path], args: { file: path } }));
    else files.set(path.slice(top.length), content);
  }
  return broken.length === 0 ? succeed(files) : fail(broken);
}

interface FoundFile {
  readonly path: string;
  readonly entry: ZipEntry;
}

function chooseFiles(entries: readonly ZipEntry[], limits: ArchiveLimits): Result<FoundFile[]> {
  const files: FoundFile[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  let total = 0;
  for (const [at, entry] of entries.entries()) {
    const { path, length } = entry;
    if (path === undefined) {
      issues.push(issueOf('archive.name-unreadable', { args: { file: at + 1 } }));
      continue;
    }
    const isFolder = path.endsWith('/') && length === 0;
    if (isLitter(path) && isSafePath(isFolder ? path.slice(0, -1) : path)) continue;
    const flaw = flawOf(isFolder ? path.slice(0, -1) : path, entry, { seen, limits });
    if (flaw !== undefined) issues.push(flaw);
    if (isFolder) continue;
    seen.add(path);
    files.push({ path, entry });
    total += length;
  }
  if (total > limits.bytes)
    issues.push(issueOf('archive.too-large', { args: { bytes: total, limit: limits.bytes } }));
  return issues.length === 0 ? succeed(files) : fail(issues);
}

function flawOf(
  path: string,
  { flags, method, packed, length, isLink }: ZipEntry,
  { seen, limits }: { readonly seen: ReadonlySet<string>; readonly limits: ArchiveLimits },
): Issue | undefined {
  const detail = (args: Issue['args'] = {}) => ({ path: [path], args: { file: path, ...args } });
  if (!isSafePath(path)) return issueOf('archive.path-unsafe', detail());
  if (seen.has(path)) return issueOf('archive.path-repeated', detail());
  if (isLink) return issueOf('archive.link', detail());
  if ((flags & encryptedFlag) !== 0) return issueOf('archive.encrypted', detail());
  if (method !== stored && method !== deflated)
    return issueOf('archive.compression-unknown', detail({ method }));
  if (length > ratioMattersFrom && length > packed * limits.ratio)
    return issueOf('archive.expands-too-much', detail({ bytes: length, ratio: limits.ratio }));
  return undefined;
}

function unpack(bytes: Uint8Array, { method, start, packed, length, crc }: ZipEntry): Uint8Array | undefined {
  const content = bytes.subarray(start, start + packed);
  // A copy: what is stored as it is would keep the whole archive alive, and change with it.
  const unpacked = method === stored ? content.slice() : inflate(content, length);
  return unpacked?.length === length && crc32(unpacked) === crc ? unpacked : undefined;
}
