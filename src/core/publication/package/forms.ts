import { type Result, succeed, utf8 } from '../../kernel/index.js';
import { type PublishedTable, writeCsv } from '../../tables/index.js';
import { type FileFact, listFacts } from '../facts.js';
import type { DocumentForm, FormEnding, PublishedFile } from '../model.js';
import { type FormLink, writeTablePage } from '../page/table-page.js';

/** A sheet of a workbook: a table, or lines about it. */
export type SheetOfFile =
  | { readonly kind: 'table'; readonly name: string; readonly table: PublishedTable }
  | { readonly kind: 'facts'; readonly name: string; readonly facts: readonly FileFact[] };

/** How a table is written as JSON and, where offices are to have it, as a workbook. */
export interface FormWriters {
  readonly json: (
    table: PublishedTable,
    about: { readonly title: string; readonly facts: readonly FileFact[] },
  ) => string;
  readonly workbook?: (sheets: readonly SheetOfFile[]) => Result<Uint8Array>;
}

export const formNames: Readonly<Record<FormEnding, string>> = {
  html: '网页',
  csv: 'CSV',
  xlsx: 'XLSX',
  json: 'JSON',
};

/** Every form of a file, the page first. */
export function writeForms(
  file: PublishedFile,
  { writers, index }: { readonly writers: FormWriters; readonly index: string },
): Result<readonly DocumentForm[]> {
  const { table, title } = file;
  const facts = listFacts(file);
  const workbook = writers.workbook?.([
    { kind: 'table', name: '数据', table },
    { kind: 'facts', name: '说明', facts: [{ label: '名称', value: title }, ...facts] },
  ]);
  if (workbook !== undefined && !workbook.ok) return workbook;
  const others: DocumentForm[] = [
    { ending: 'csv', bytes: utf8(writeCsv(table)) },
    ...(workbook === undefined ? [] : [{ ending: 'xlsx' as const, bytes: workbook.value }]),
    { ending: 'json', bytes: utf8(writers.json(table, { title, facts })) },
  ];
  const page = writeTablePage(file, { forms: linksOf(file.base, others), index });
  return succeed([{ ending: 'html', bytes: utf8(page) }, ...others]);
}

/** Forms as pages link to them. */
export function linksOf(base: string, forms: readonly DocumentForm[]): FormLink[] {
  return forms.map(({ ending }) => ({ name: formNames[ending], path: pathOf(base, ending) }));
}

export function pathOf(base: string, ending: FormEnding): string {
  return `${base}.${ending}`;
}
