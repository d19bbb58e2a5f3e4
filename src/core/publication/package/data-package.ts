import { digestOf } from '../../kernel/index.js';
import { notApplicable, type TableColumn } from '../../tables/index.js';
import type { PublishedFile } from '../model.js';

/** One file as the data package describes it. */
export interface PackagedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly title: string;
  /** Of a form of a table. */
  readonly table?: PublishedFile['table'];
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  html: 'text/html',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * `datapackage.json`: every file with its size and digest, and of every CSV its fields. Fields are named in ASCII and
 * mapped by order; the Chinese header is the title.
 *
 * @basis Data Package v2 (datapackage.org)
 */
export function writeDataPackage(
  files: readonly PackagedFile[],
  { name, title }: { readonly name: string; readonly title: string },
): string {
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    resources: files.map(describeResource),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function describeResource({ path, bytes, title, table }: PackagedFile): object {
  const format = path.slice(path.lastIndexOf('.') + 1);
  const tabular = format === 'csv' && table !== undefined;
  return {
    name: path.toLowerCase().replace(/[^a-z0-9_-]+/g, '-'),
    path,
    title,
    ...(tabular ? { type: 'table' } : {}),
    format,
    mediatype: mediaTypes[format] ?? 'application/octet-stream',
    ...(format === 'xlsx' ? {} : { encoding: 'utf-8' }),
    bytes: bytes.length,
    hash: `sha256:${digestOf(bytes)}`,
    ...(tabular ? describeTable(table) : {}),
  };
}

/** The header is Chinese and the names are not: the first line is left out, and fields go by their order. */
function describeTable({ columns }: PublishedFile['table']): object {
  return {
    description:
      'UTF-8 with BOM; a cell that a spreadsheet could misread begins with a TAB or an apostrophe.',
    dialect: { delimiter: ',', lineTerminator: '\r\n', header: false, commentRows: [1] },
    schema: { fields: columns.map(describeField), missingValues: ['', notApplicable] },
  };
}

function describeField({ title, kind, name }: TableColumn, at: number): object {
  return {
    name: name ?? `column${String(at + 1).padStart(2, '0')}`,
    title,
    type: kind === 'number' ? 'integer' : 'string',
  };
}
