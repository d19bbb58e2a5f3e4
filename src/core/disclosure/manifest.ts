import {
  canonicalJson,
  compareText,
  type Digest,
  digestOf,
  fail,
  isDigest,
  issueOf,
  type MeasuredBytes,
  type Result,
  sm3Of,
  sortedBy,
  succeed,
  utf8ToText,
} from '../kernel/index.js';
import { tableDigest } from '../tables/index.js';
import { fileKinds, fileNames } from './file-names.js';
import type { FileKind, Manifest, ManifestFile, PageParts } from './model.js';
import type { DisclosureTables } from './table/render-tables.js';

/** What a manifest is written from. */
export interface ManifestInput {
  readonly parts: Pick<PageParts, 'edition' | 'plan' | 'record' | 'commitment' | 'recordDigest'>;
  readonly tables: DisclosureTables;
  /** Every other file of the bundle but the sums, by path. */
  readonly files: ReadonlyMap<string, MeasuredBytes>;
}

/** The manifest of a bundle as its file holds it. */
export function writeManifest(input: ManifestInput): string {
  return canonicalJson(describeBundle(input));
}

/**
 * Describes a bundle: what it is and every file with its size and digest, by path in byte order. Files of no known
 * kind are not looked at.
 *
 * @example
 * ```ts
 * import { sealRecord } from 'double-random/record';
 * import { sampleDraw, sampleOffice } from 'double-random/sdk';
 * const [draw, office] = [sampleDraw(), sampleOffice()];
 * const { record, digest: recordDigest } = sealRecord(draw);
 * const { plan, commitment } = draw;
 * const tables = renderTables({ edition: 'public', plan, record, rules: office.rules[0], items: office.items, targetRecords: office.targets, inspectorRecords: [] });
 * assert.ok(tables.ok);
 * const parts = { edition: 'public' as const, plan, record, commitment, recordDigest };
 * assert.equal(describeBundle({ parts, tables: tables.value, files: new Map() }).drawId, plan.drawId);
 * ```
 */
export function describeBundle({ parts, tables, files }: ManifestInput): Manifest {
  const { edition, plan, record, commitment, recordDigest } = parts;
  const described = fileKinds.flatMap((kind) => {
    const file = files.get(fileNames[kind]);
    return file === undefined ? [] : [describeFile(kind, file, tables)];
  });
  return {
    format: 'double-random/manifest@1',
    edition,
    mode: plan.mode,
    drawId: plan.drawId,
    commitment,
    record: recordDigest,
    software: record.software,
    files: sortedBy(described, ({ path }) => path),
  };
}

/**
 * `SHA256SUMS` over files, as `sha256sum -c` reads it: digest, two blanks, path; by path in byte order.
 *
 * @example
 * ```ts
 * const sums = writeSums(new Map([['b', new Uint8Array()], ['a', new Uint8Array()]]));
 * assert.ok(sums.startsWith('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\n'));
 * ```
 */
export function writeSums(files: ReadonlyMap<string, Uint8Array>): string {
  return listSums(files, digestOf);
}

/**
 * `SM3SUMS` over files, laid out as `SHA256SUMS` is, for offices whose tools check files with SM3.
 *
 * @basis GB/T 32905—2016
 * @example
 * ```ts
 * const sums = writeSm3Sums(new Map([['b', new Uint8Array()], ['a', new Uint8Array()]]));
 * assert.ok(sums.startsWith('1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b  a\n'));
 * ```
 */
export function writeSm3Sums(files: ReadonlyMap<string, Uint8Array>): string {
  return listSums(files, sm3Of);
}

function listSums(files: ReadonlyMap<string, Uint8Array>, hash: (bytes: Uint8Array) => string): string {
  const ordered = [...files].sort(([left], [right]) => compareText(left, right));
  return ordered.map(([path, bytes]) => `${hash(bytes)}  ${path}\n`).join('');
}

/**
 * Reads `SHA256SUMS`.
 *
 * @returns digests by path, or `disclosure.sums-malformed` for each line that cannot be read or repeats a path
 * @example
 * ```ts
 * const sums = parseSums(writeSums(new Map([['plan.json', new Uint8Array()]])));
 * assert.ok(sums.ok && sums.value.has('plan.json'));
 * ```
 */
export function parseSums(content: string | Uint8Array): Result<ReadonlyMap<string, Digest>> {
  const text = typeof content === 'string' ? content : utf8ToText(content);
  if (text === undefined) return fail([issueOf('kernel.text-not-utf8')]);
  const lines = text.endsWith('\n') ? text.slice(0, -1).split('\n') : text.split('\n');
  const sums = new Map<string, Digest>();
  const bad = lines.flatMap((line, at) => {
    const [digest, path] = [line.slice(0, 64), line.slice(66)];
    if (!isDigest(digest) || line.slice(64, 66) !== '  ' || path === '' || sums.has(path)) return [at + 1];
    sums.set(path, digest);
    return [];
  });
  if (!text.endsWith('\n')) bad.push(lines.length);
  return bad.length === 0
    ? succeed(sums)
    : fail(bad.map((row) => issueOf('disclosure.sums-malformed', { path: [row] })));
}

function describeFile(kind: FileKind, file: MeasuredBytes, tables: DisclosureTables): ManifestFile {
  const { digest, lines } = file.measures();
  const table = tableOf(kind, tables);
  const path = fileNames[kind];
  return {
    path,
    bytes: file.length,
    sha256: digest,
    kind,
    ...(path.endsWith('.ndjson') ? { rows: lines } : {}),
    ...(table === undefined ? {} : { rows: table.rows.length, tableDigest: tableDigest(table) }),
  };
}

function tableOf(kind: FileKind, tables: DisclosureTables) {
  if (kind === 'target-table') return tables.targets;
  return kind === 'inspector-table' ? tables.inspectors : undefined;
}
