import { scanPersonalData, writeSm3Sums, writeSums } from '../../disclosure/index.js';
import {
  type CivilDate,
  digestOf,
  fail,
  type Issue,
  type Result,
  sortedBy,
  succeed,
  utf8,
} from '../../kernel/index.js';
import { tableDigest } from '../../tables/index.js';
import type { DocumentForm, PublishedDocument, PublishedEdition, PublishedFile } from '../model.js';
import { type IndexEntry, writeIndexPage } from '../page/index-page.js';
import type { FormLink } from '../page/table-page.js';
import { writeDataPackage } from './data-package.js';
import { linksOf, pathOf, writeForms } from './forms.js';
import { type ManifestEntry, writeManifest } from './manifest.js';
import { cellsOfDocument, cellsOfFile } from './personal-data-cells.js';

/** What a publication is beside its files. */
export interface PublicationInput {
  readonly authority: string;
  /** Of the home page, such as 样例区2026年“双随机、一公开”. */
  readonly title: string;
  /** Of the data package, in ASCII. */
  readonly name: string;
  readonly edition: PublishedEdition;
  readonly dated: CivilDate;
  readonly documents?: readonly PublishedDocument[];
  /** Files that are published beside these as they are, such as the bundle of a draw, by path: they are only listed. */
  readonly others?: ReadonlyMap<string, Uint8Array>;
  /** Further links below 核验 of the home page, to files that are published beside these. */
  readonly checks?: readonly FormLink[];
}

/** The files of a publication by path. */
export type PublicationFiles = ReadonlyMap<string, Uint8Array>;

const indexPath = 'index.html';
const dataPackagePath = 'datapackage.json';
const manifestPath = 'manifest.json';
const reserved: ReadonlySet<string> = new Set(['index', 'datapackage', 'manifest']);

/** Lower case and upper case are one on many disks; no step leads upwards. */
const basePattern = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;

/**
 * Writes the publication of a year: every table as page, CSV, XLSX and JSON, the home page, `datapackage.json`,
 * `manifest.json`, `SHA256SUMS` and `SM3SUMS`. One piece of personal data anywhere, and nothing is written.
 *
 * @returns the files by path; or `disclosure.personal-data` for each finding with file, row and column, and what the
 *   workbook cannot hold
 * @throws RangeError for a base that is no path in ASCII, that is taken already, and for an internal file in a public
 *   publication
 * @basis 个人信息保护法 第六条; 政府信息公开条例 第十五条
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const list: PublishedFile = {
 *   kind: 'items', edition: 'public', base: 'items/v3', title: '随机抽查事项清单',
 *   table: itemListTable(sampleOffice().items, { version: 3 }),
 *   facts: { authority: '样例区市场监督管理局', dated: civilDate('2026-03-05') },
 * };
 * const files = composePublication([list], {
 *   authority: '样例区市场监督管理局', title: '样例区2026年“双随机、一公开”', name: 'sample-2026',
 *   edition: 'public', dated: civilDate('2026-03-05'),
 * });
 * assert.ok(files.ok && files.value.has('items/v3.csv') && files.value.has('SM3SUMS'));
 * ```
 */
export function composePublication(
  files: readonly PublishedFile[],
  input: PublicationInput,
): Result<PublicationFiles> {
  const { documents = [] } = input;
  refuseMisuse([...files, ...documents], input.edition);
  const issues: Issue[] = scanPersonalData(cellsOfAll(files, documents));
  if (issues.length > 0) return fail(issues);
  const written: Written[] = documents.map((document) => ({ about: document, forms: document.forms }));
  for (const file of files) {
    const forms = writeForms(file, { index: indexPath });
    if (forms.ok) written.push({ about: file, forms: forms.value, table: file.table });
    else issues.push(...forms.issues);
  }
  return issues.length > 0
    ? fail(issues)
    : succeed(
        assemble(
          sortedBy(written, ({ about }) => about.base),
          input,
        ),
      );
}

/** A file or a document in all its forms. */
interface Written {
  readonly about: PublishedFile | PublishedDocument;
  readonly forms: readonly DocumentForm[];
  readonly table?: PublishedFile['table'];
}

function assemble(written: readonly Written[], input: PublicationInput): PublicationFiles {
  const { authority, title, edition, name } = input;
  const index = utf8(
    writeIndexPage({ ...input, entries: written.map(indexEntryOf), checks: checksOf(input) }),
  );
  const packaged = written.flatMap(({ about, forms, table }) =>
    forms.map(({ ending, bytes }) => ({
      path: pathOf(about.base, ending),
      title: about.title,
      bytes,
      ...(table && { table }),
    })),
  );
  const dataPackage = utf8(writeDataPackage(packaged, { name, title }));
  const entries: readonly ManifestEntry[] = [
    ...written.flatMap(manifestEntriesOf),
    { path: indexPath, kind: 'index', edition, content: index },
    { path: dataPackagePath, kind: 'data-package', edition, content: dataPackage },
    ...[...(input.others ?? [])].map(([path, bytes]) => ({
      ...({ path, kind: 'verification', edition, content: bytes } as const),
    })),
  ];
  const ordered = sortedBy(entries, ({ path }) => path);
  const content = new Map(ordered.map((entry) => [entry.path, entry.content]));
  content.set(manifestPath, utf8(writeManifest(ordered, { authority, title, edition })));
  const summed = new Map(content);
  content.set('SHA256SUMS', utf8(writeSums(summed)));
  content.set('SM3SUMS', utf8(writeSm3Sums(summed)));
  return content;
}

function manifestEntriesOf({ about, forms, table }: Written): ManifestEntry[] {
  const { base, kind, edition, supersedes } = about;
  return forms.map(({ ending, bytes }) => ({
    path: pathOf(base, ending),
    kind,
    edition,
    content: bytes,
    ...(table && { tableDigest: tableDigest(table) }),
    ...(supersedes && { supersedes: supersedes.map((earlier) => pathOf(earlier, ending)) }),
  }));
}

function indexEntryOf({ about, forms, table }: Written): IndexEntry {
  const { kind, title, base } = about;
  const { dated, taskNumber } = 'facts' in about ? about.facts : about;
  const [first] = forms;
  return {
    kind,
    title,
    dated,
    ...(taskNumber !== undefined && { taskNumber }),
    digest: table === undefined ? digestOf(first?.bytes ?? '') : tableDigest(table),
    forms: linksOf(base, forms),
  };
}

function checksOf({ checks = [] }: PublicationInput): FormLink[] {
  return [
    { name: 'SHA256SUMS：每个文件的 SHA-256 指纹', path: 'SHA256SUMS' },
    { name: 'SM3SUMS：每个文件的 SM3 指纹', path: 'SM3SUMS' },
    { name: 'manifest.json：文件清单', path: manifestPath },
    { name: 'datapackage.json：数据说明', path: dataPackagePath },
    ...checks,
  ];
}

function* cellsOfAll(files: readonly PublishedFile[], documents: readonly PublishedDocument[]) {
  for (const file of files) yield* cellsOfFile(file);
  for (const document of documents) yield* cellsOfDocument(document);
}

function refuseMisuse(
  files: readonly (PublishedFile | PublishedDocument)[],
  edition: PublishedEdition,
): void {
  const taken = new Set<string>(reserved);
  for (const { base, edition: own } of files) {
    const shown = JSON.stringify(base);
    if (!basePattern.test(base)) throw new RangeError(`Cannot publish ${shown}: no path in ASCII`);
    if (taken.has(base.toLowerCase())) throw new RangeError(`Cannot publish ${shown}: another has this path`);
    if (edition === 'public' && own === 'internal')
      throw new RangeError(`Cannot publish ${shown}: it is internal`);
    taken.add(base.toLowerCase());
  }
}
